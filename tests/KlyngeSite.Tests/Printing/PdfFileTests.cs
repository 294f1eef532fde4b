using System.Globalization;
using System.Text;
using CsCheck;
using KlyngeSite.Printing;

namespace KlyngeSite.Tests.Printing;

/// <summary>What a PDF says of its pages is read by its table and its objects, never by looking for words in it.</summary>
public class PdfFileTests
{
    private const string Title = @"<</Title (Et \) \(snyd \\) /Creator (KlyngeSite) /Producer (Skia/PDF m131)>>";

    /// <summary>As Skia writes: objects in any order, a stream that talks like a PDF, two levels of pages.</summary>
    private static readonly string[] Objects =
    [
        Title,
        "<</Type /Catalog /Pages 3 0 R /Dests 8 0 R /Lang (da)>>",
        "<</Type /Pages /Count 3 /Kids [6 0 R 4 0 R]>>",
        "<</Type /Pages /Count 2 /Kids [5 0 R 7 0 R] /Parent 3 0 R>>",
        "<</Type /Page /Parent 4 0 R /MediaBox [0 0 594.95996 841.91998] /Contents 9 0 R>>",
        "<</Type /Page /Parent 3 0 R>>",
        "<</Type /Page /Parent 4 0 R /Tabs /S>>",
        "<</interview_doc7 [5 0 R /XYZ 6 827.67 0] /side-ordbog [7 0 R /XYZ -6.5 .5 null] /med#20blank [6 0 R /XYZ 0 0 0]>>",
        "<</Length 60>> stream\n/Dests <</interview_doc7 [6 0 R]>> endobj startxref 0 %%EOF x\nendstream",
    ];

    [Fact]
    public void Pages_are_counted_through_the_tree_and_places_told_by_name()
    {
        var read = PdfFile.Read(Pdf(Objects))!;
        Assert.Equal((3, "KlyngeSite", "Skia/PDF m131"), (read.Pages, read.Creator, read.Producer));
        Assert.Equal([("interview_doc7", 2), ("med blank", 1), ("side-ordbog", 3)], read.PageOf.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void A_title_cannot_pass_for_the_maker()
    {
        string[] objects = [.. Objects];
        objects[0] = @"<</Title (x) \) /Creator \(KlyngeSite) /Creator (En anden)>>".Replace("(x) ", "(x ", StringComparison.Ordinal);
        Assert.Equal("En anden", PdfFile.Read(Pdf(objects))!.Creator);
        Assert.False(BookletPrinter.IsOurs(Pdf(objects)));
        Assert.True(BookletPrinter.IsOurs(Pdf(Objects)));
    }

    [Fact]
    public void What_it_cannot_read_it_does_not_guess()
    {
        Assert.Null(PdfFile.Read("ikke en PDF"u8.ToArray()));
        Assert.Null(PdfFile.Read(Array.Empty<byte>()));
        Assert.Null(PdfFile.Read("%PDF-1.7\nstartxref\n99999\n%%EOF"u8.ToArray()));
        string[] ring = [.. Objects];
        ring[2] = "<</Type /Pages /Kids [3 0 R]>>";
        Assert.Null(PdfFile.Read(Pdf(ring)));
        string[] deep = [.. Objects];
        deep[7] = string.Concat(Enumerable.Repeat("[", 100_000));
        Assert.Null(PdfFile.Read(Pdf(deep)));
    }

    [Fact]
    public void A_damaged_file_is_read_or_not_and_never_throws()
    {
        var whole = Pdf(Objects);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Sample((place, value, length) =>
        {
            var damaged = whole.ToArray();
            damaged[place] = value;
            _ = PdfFile.Read(damaged);
            _ = PdfFile.Read(whole.AsMemory(0, length));
        });
    }

    private static byte[] Pdf(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new int[objects.Length];
        for (var i = objects.Length - 1; i >= 0; i--)
        {
            places[i] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 2 0 R /Info 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
