using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Real files, broken at random: mending ends, changes as many lines as it says, and the second time nothing.</summary>
public class MendPropertyTests
{
    private static readonly (FoundFile Found, FileForm Form, byte[] Bytes)[] Files =
    [
        .. SourceTree.ReadContent(Repository.Content, new DiagnosticBag()).Content
            .Where(file => !file.Path.EndsWith(".csv", StringComparison.Ordinal) && file.Path != AddressList.File)
            .Select(file => (file, FileForm.Of(file)!, file.ReadBytes()!.Value.ToArray())),
    ];

    /// <summary>What people and programs put into files by mistake, and what mends look for.</summary>
    private static readonly string[] Slips =
    [
        "\t", " ", "  ", "\u00A0", "\u200B", "\u00AD", "\u202E", "\u2028", ": ", ":", "\"", "'", "“", "”", "»", "#", " #", "- ", "-", "* ", "@", "[", "]", "{", "\n", "\n\n",
        "\r\n", "---\n", "----", "a\u030A", "Ã¸", "07-04-2019", "7. april 2019", "yes", "Titel: x\n", "\\", "|", ">", "->", "150540-5001", "\u001B[31m", "\uFEFF", "##Ord\n", "%",
    ];

    private static readonly Gen<(int File, (double At, int Remove, int Slip)[] Breaks)> Broken =
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Gen.Int[0, Slips.Length - 1]).Array[1, 5]);

    [Fact]
    public void Whatever_is_broken_mending_is_safe() => Broken.Sample(one => Check(Files[one.File], Break(Files[one.File].Bytes, one.Breaks)), iter: 1_000);

    [Fact]
    public void Whatever_bytes_there_are_mending_is_safe() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Byte.Array[0, 40], Gen.Double[0, 1]).Sample((file, bytes, at) =>
        {
            var old = Files[file].Bytes;
            var start = (int)(at * old.Length);
            Check(Files[file], [.. old.AsSpan(0, start), .. bytes, .. old.AsSpan(start)]);
        }, iter: 300);

    /// <summary>Files as they are, saved in other ways that people save them.</summary>
    [Fact]
    public void What_only_looks_different_is_read_the_same()
    {
        foreach (var (found, form, bytes) in Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var values = Reading.Of(MendText.Of(text).Text, form, found.Whole.Source).Values;
            Assert.NotEmpty(values);
            foreach (var saved in new[] { text.ReplaceLineEndings("\r\n"), "\uFEFF" + text, text.Normalize(NormalizationForm.FormD) })
            {
                var mended = Mender.Mend(Encoding.UTF8.GetBytes(saved), form, found.Whole.Source, CancellationToken.None)!;
                Assert.Equal(values, Reading.Of(mended.After.Text, form, found.Whole.Source).Values);
                Assert.Equal(saved.Normalize(), Encoding.UTF8.GetString(mended.After.ToBytes()));
            }
        }
    }

    private static byte[] Break(byte[] bytes, (double At, int Remove, int Slip)[] breaks)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var (at, remove, slip) in breaks)
        {
            // Most mistakes are made in the fields.
            var start = (int)(at * at * text.Length);
            text = string.Concat(text.AsSpan(0, start), Slips[slip], text.AsSpan(Math.Min(text.Length, start + remove)));
        }
        return Encoding.UTF8.GetBytes(text);
    }

    private static void Check((FoundFile Found, FileForm Form, byte[] Bytes) file, byte[] broken)
    {
        var name = file.Found.Whole.Source;
        var first = Mender.Mend(broken, file.Form, name, CancellationToken.None);
        if (first is null)
            return;
        var shown = MendDiff.Print(name.Path, first, color: false);
        // With one more digit at either end it is another number, and what takes no room is no part of one.
        Assert.DoesNotMatch(@"(?<!\d)150540-5001(?!\d)", Regex.Replace(shown, @"\\u(00AD|200B|202E|FEFF)", ""));
        Assert.DoesNotContain(shown, c => char.IsControl(c) && c != '\n');

        var (before, after) = (Reading.Of(first.Before.Text, file.Form, name), Reading.Of(first.After.Text, file.Form, name));
        Assert.True(after.Reach >= before.Reach);
        if (before.Reach == Reach.Whole)
            Assert.True(after.Findings.Tally.Total <= before.Findings.Tally.Total);
        if (before.Reach == Reach.Whole && before.Findings.Count == 0)
            Assert.Equal(before.Values, after.Values);
        Assert.True(Different(first) <= first.Names.Length, $"{Different(first)} lines differ, but there were {first.Names.Length} mends.");
        if (!first.IsChanged)
            Assert.Equal(broken, first.After.ToBytes());

        var second = Mender.Mend(first.After.ToBytes(), file.Form, name, CancellationToken.None)!;
        Assert.False(second.IsChanged, MendDiff.Print(name.Path, second, color: false));
        Assert.Equal(first.After.ToBytes(), second.After.ToBytes());
    }

    /// <summary>Lines that were changed, added or taken away.</summary>
    private static int Different(MendedFile file)
    {
        var kept = file.After.Lines.Where(line => line.Number > 0).ToDictionary(line => line.Number);
        var changed = file.Before.Lines.Count(line => !kept.TryGetValue(line.Number, out var now) || now.Text != line.Text || now.End != line.End);
        return changed + file.After.Lines.Count(line => line.Number == 0);
    }
}
