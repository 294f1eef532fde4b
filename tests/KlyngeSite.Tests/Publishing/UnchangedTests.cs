using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>A build that finds that nothing changed says what the last one said and writes nothing; whatever is in doubt is built.</summary>
public class UnchangedTests
{
    /// <summary>Everything that a build depends on, changed one thing at a time.</summary>
    private static readonly Dictionary<string, Action<TestSite>> Changes = new()
    {
        ["as-of"] = site => site.Options = site.Options with { AsOf = TestSite.Day.AddDays(1) },
        ["base-url"] = site => site.Options = site.Options with { BaseUrl = "https://andet.example/" },
        ["drafts"] = site => site.Options = site.Options with { WithDrafts = true },
        ["preview"] = site => site.Options = site.Options with { IsPreview = true },
        ["author"] = site => site.Options = site.Options with { ForAuthor = true },
        ["strict"] = site => site.IsStrict = true,
        ["content"] = site => site.Write("content/emner/kol.md", site.Read("content/emner/kol.md") + "Mere.\n"),
        ["content of the same size and time"] = site => site.Rewritten("content/emner/kol.md", "titel: KOL", "titel: kol"),
        ["theme of the same size and time"] = site => site.Rewritten("theme/pages/emne.html", "<", " "),
        ["settings"] = site => site.Write("content/site.yml", site.Read("content/site.yml").Replace("Prøve", "Prøver", StringComparison.Ordinal)),
        ["touch"] = site => File.SetLastWriteTimeUtc(Path.Join(site.Content, "emner", "kol.md"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
        ["new file"] = site => site.Write("content/emner/ny.md", "---\ntitel: Ny\nkort: Ny.\n---\n"),
        ["new file of the theme"] = site => site.Write("theme/assets/ny.css", "p{}\n"),
        ["hidden file that looks like content"] = site => site.Write("content/emner/.ny.md", "---\ntitel: Ny\nkort: Ny.\n---\n"),
        ["file gone"] = site => site.Delete("content/kommentarer/nord-hjemmepleje.md"),
        ["file of another name"] = site => File.Move(Path.Join(site.Content, "emner", "fald.md"), Path.Join(site.Content, "emner", "flad.md")),
        ["file for a link"] = site => site.Linked("content/emner/fald.md"),
        ["folder for a link"] = site =>
        {
            Directory.Move(Path.Join(site.Content, "emner"), Path.Join(site.Root, "andre"));
            Directory.CreateSymbolicLink(Path.Join(site.Content, "emner"), Path.Join(site.Root, "andre"));
        },
        ["other content folder"] = site => Swapped(site.Content),
        ["page changed"] = site => site.Write("output/om/index.html", "mit"),
        ["page changed, of the same size"] = site => site.Write("output/om/index.html", new string('x', (int)new FileInfo(Path.Join(site.Output, "om", "index.html")).Length)),
        ["page gone"] = site => site.Delete("output/om/index.html"),
        ["page for a link"] = site => site.Linked("output/om/index.html"),
        ["page for a folder"] = site => Directory.CreateDirectory(Path.Join(site.Delete("output/om/index.html").Output, "om", "index.html")),
        ["page put in from elsewhere"] = site =>
        {
            var (page, copy) = (Path.Join(site.Output, "om", "index.html"), Path.Join(site.Root, "kopi"));
            File.WriteAllBytes(copy, File.ReadAllBytes(page));
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(page));
            File.Move(copy, page, overwrite: true);
        },
        ["manifest"] = site => site.Write("output/.klynge/manifest", "klynge 1\n"),
        ["manifest gone"] = site => site.Delete("output/.klynge/manifest"),
        ["marker gone"] = site => site.Delete("output/.klynge/lavet-af-klynge"),
        ["lock gone"] = site => site.Delete("output/.klynge/lock"),
        ["journal"] = site => site.Write("output/.klynge/journal", "end 0\n"),
        ["record gone"] = site => site.Delete("output/.klynge/record"),
        ["record cut"] = site => File.WriteAllBytes(site.Record(), File.ReadAllBytes(site.Record())[..^1]),
        ["record with more"] = site => File.AppendAllText(site.Record(), "x"),
        ["record of another form"] = site => File.WriteAllBytes(site.Record(), [8, .. "klynge 2"u8, .. File.ReadAllBytes(site.Record())[9..]]),
        ["output copied"] = site => Swapped(site.Output),
    };

    public static TheoryData<string> AllChanges => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(AllChanges))]
    public void Whatever_changes_is_seen(string change)
    {
        using var site = TestSite.Small();
        Assert.False(site.RunAgain(Repeated.Settled()).IsUnchanged);
        Assert.NotNull(site.Unchanged(Repeated.Settled()));
        Changes[change](site);
        Assert.Null(site.Unchanged(Repeated.Settled()));
    }

    [Fact]
    public void Nothing_is_written_when_nothing_changed()
    {
        using var site = TestSite.Small();
        site.RunAgain(Repeated.Settled());
        var before = Repeated.Stamps(site.Output);
        Assert.True(site.RunAgain(Repeated.Settled()).IsUnchanged);
        Assert.Equal(before, Repeated.Stamps(site.Output));
    }

    [Fact]
    public void What_editors_keep_beside_their_files_is_no_change()
    {
        using var site = TestSite.Small();
        site.RunAgain(Repeated.Settled());
        site.Write("content/emner/.kol.md.swp", "x").Write("content/.git/HEAD", "x").Write("output/min.txt", "mit");
        Assert.NotNull(site.Unchanged(Repeated.Settled()));
    }

    /// <summary>The program and the folder that findings are told from are what no test can change while it runs.</summary>
    [Fact]
    public void The_program_the_start_of_the_machine_and_the_current_folder_count()
    {
        using var site = TestSite.Small();
        var choices = site.Inputs().Choices.Split('\n');
        Assert.Contains(ProgramState.Here(), choices);
        Assert.Contains(Directory.GetCurrentDirectory(), choices);
        Assert.StartsWith(File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim(), ProgramState.Here(), StringComparison.Ordinal);
        Assert.Contains(typeof(SiteBuilder).Module.ModuleVersionId.ToString(), ProgramState.Here(), StringComparison.Ordinal);
        site.RunAgain(Repeated.Settled());
        var (program, rest) = (ProgramState.Here()!, string.Join('\n', choices[1..^1]));
        Assert.True(site.Stands(BuildInputs.Take($"{program}\n{rest}", [site.Content, site.Theme], Repeated.Settled())));
        Assert.False(site.Stands(BuildInputs.Take($"{program}x\n{rest}", [site.Content, site.Theme], Repeated.Settled())));
    }

    [Fact]
    public void Another_library_or_another_program_file_is_another_program()
    {
        using var folder = new TestSite().Write("a.dll", "1").Write("klynge", "1");
        var program = Path.Join(folder.Root, "klynge");
        List<string> states = [ProgramState.Of(program, folder.Root)];
        Assert.Equal(states[0], ProgramState.Of(program, folder.Root));
        folder.Write("b.dll", "1");
        states.Add(ProgramState.Of(program, folder.Root));
        folder.Write("a.dll", "12");
        states.Add(ProgramState.Of(program, folder.Root));
        folder.Write("klynge", "12");
        states.Add(ProgramState.Of(program, folder.Root));
        Assert.Equal(4, states.Distinct().Count());
    }

    /// <summary>A file that is saved twice within a tick of the clock has the same stamp both times.</summary>
    [Fact]
    public void A_file_that_had_just_changed_is_known_by_its_bytes()
    {
        using var site = TestSite.Small();
        var then = site.Inputs();
        Assert.Equal(then.Files.Count(file => file.Stamp.Kind == FileKind.RegularFile), then.Unsettled.Count);
        Assert.Empty(site.Inputs(DateTime.UtcNow.AddDays(1)).Unsettled);
        site.Rewritten("content/emner/kol.md", "titel: KOL", "titel: kol");
        var now = site.Inputs();
        Assert.False(now.Are(Record(now, then.Unsettled)));
        Assert.True(now.Are(Record(now, now.Unsettled)));
        Assert.True(now.Are(Record(now, [])));
        Assert.False(now.Are(Record(now, [new(int.MaxValue, [1])])));
        Assert.False(now.Are(Record(now, [new(-1, [1])])));
        Assert.False(now.Are(Record(now, [new(0, [])])));
    }

    /// <summary>A page that others change while a build runs, after it was staged, is mended by the next one.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_page_that_is_changed_while_it_is_published_is_not_taken_for_ours(bool isAlreadyThere)
    {
        using var site = TestSite.Small();
        var inputs = site.Inputs(Repeated.Settled());
        if (isAlreadyThere)
            site.Built();
        using (var folder = OutputFolder.Open(site.Output, [], new DiagnosticBag())!)
        {
            folder.Stage(new("om/index.html", File.Exists(Path.Join(site.Output, "om", "index.html")) ? File.ReadAllBytes(Path.Join(site.Output, "om", "index.html")) : "ny"u8.ToArray()));
            Repeated.Settled();
            if (isAlreadyThere)
                site.Write("output/om/index.html", site.Page("om/index.html"));
            Assert.NotNull(folder.Commit());
            if (!isAlreadyThere)
                site.Write("output/om/index.html", "ny");
            folder.Remember(inputs, new(1, Listing.Of([])));
        }
        Assert.False(site.Stands(inputs));
    }

    [Fact]
    public void A_site_that_was_not_published_is_not_remembered()
    {
        using var site = TestSite.Small();
        site.RunAgain();
        site.Write("content/emner/x.md", "---\ntitel: X\n---\n");
        Assert.Equal(ExitCode.Findings, site.RunAgain().ExitCode);
        Assert.False(site.RunAgain().IsUnchanged);
        // The site from before still stands, and is what would be made now.
        site.Delete("content/emner/x.md");
        Assert.Equal((true, ExitCode.Fine), (site.RunAgain().IsUnchanged, site.RunAgain().ExitCode));
    }

    [Fact]
    public void While_another_build_writes_nothing_is_certain()
    {
        using var site = TestSite.Small();
        site.RunAgain();
        using var other = new FileStream(Path.Join(site.Output, ".klynge", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Null(site.Unchanged());
    }

    /// <summary>Of a broken record there is nothing to be had but a build.</summary>
    [Fact]
    public void A_record_with_any_byte_changed_or_missing_is_read_or_refused_and_never_a_fault()
    {
        using var site = Warned();
        site.RunAgain();
        var whole = File.ReadAllBytes(site.Record());
        for (var i = 0; i < whole.Length; i += 1 + (i / 200))
        {
            File.WriteAllBytes(site.Record(), whole[..i]);
            Assert.Null(BuildRecord.Read(site.Record()));
            foreach (var other in new byte[] { 0, 0x7F, 0x80, 0xFF })
            {
                File.WriteAllBytes(site.Record(), [.. whole[..i], other, .. whole[(i + 1)..]]);
                if (BuildRecord.Read(site.Record()) is { } read)
                    Assert.NotNull(TextPrinter.Print(read.Last.Listing));
            }
        }
    }

    [Fact]
    public void A_forged_finding_gives_a_log_no_order()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        const string Order = "\u001b[2J\n::set-env name=X::\n##[error]x 010180-1234";
        ListedFinding forged = new(Rules.All[0], Order, 1, 1, 1, Order, Order, Order, new(1, Order, 0, 1));
        StoredListing.Write(writer, new([new(Order, [forged], 0)], default));
        bytes.Position = 0;
        var text = TextPrinter.Print(StoredListing.Read(new BinaryReader(bytes)));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("\n::", text, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        Assert.DoesNotContain("010180-1234", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_says_the_same_again_and_builds_each_time_where_CI_is_set()
    {
        using var site = Warned();
        var first = Run(site, "");
        Assert.Contains("filer skrevet", first.Output, StringComparison.Ordinal);
        Assert.Contains("warning", Run(site, "").Error.Replace("advarsel", "warning", StringComparison.Ordinal), StringComparison.Ordinal);
        var again = Run(site, "");
        Assert.Equal((0, first.Error), (again.ExitCode, again.Error));
        Assert.Matches(@"^\d+ sider: intet er ændret siden sidst\. 0 fejl, 1 advarsel\. Pr\. 2026-11-23\. \d+(,\d+)? s\.\n$", again.Output);
        var quiet = Run(site, "", "--quiet");
        Assert.Equal((0, "", again.Output.Split(". ")[0]), (quiet.ExitCode, quiet.Error, quiet.Output.Split(". ")[0]));
        var there = Run(site, "true");
        Assert.Contains("0 filer skrevet", there.Output, StringComparison.Ordinal);
        Assert.Equal(first.Error, there.Error);
        // What was built without stamps is not remembered.
        Assert.Contains("0 filer skrevet", Run(site, "").Output, StringComparison.Ordinal);

        static Klynge.Run Run(TestSite site, string ci, params string[] more)
        {
            using var process = Klynge.Start(site.Root, new Dictionary<string, string> { ["CI"] = ci }, ["build", "--as-of=2026-11-23", .. more]);
            return Klynge.Finish(process);
        }
    }

    /// <summary>A site with a warning that has a line and a caret.</summary>
    private static TestSite Warned() => TestSite.Small()
        .Write("content/emner/skjult.md", "---\ntitel: Skjult\nkort: X.\nkladde: ja\n---\n")
        .Write("content/sider/om.md", "---\ntitel: Om\nmanchet: X.\n---\n\n[Skjult](emne:skjult)\n");

    private static BuildRecord Record(BuildInputs inputs, IReadOnlyList<UnsettledFile> unsettled) =>
        new(inputs.Choices, StampList.Of(inputs.Files), unsettled, [], new(0, Listing.Of([])));

    private static void Swapped(string folder)
    {
        Directory.Move(folder, folder + "-før");
        foreach (var file in Directory.EnumerateFiles(folder + "-før", "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(folder, Path.GetRelativePath(folder + "-før", file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(file));
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }
    }
}

file static class Changing
{
    public static string Read(this TestSite site, string path) => File.ReadAllText(Path.Join(site.Root, path));

    public static string Record(this TestSite site) => Path.Join(site.Output, ".klynge", "record");

    /// <summary>Other bytes, as many, with the time set back.</summary>
    public static void Rewritten(this TestSite site, string path, string text, string other)
    {
        var full = Path.Join(site.Root, path);
        var time = File.GetLastWriteTimeUtc(full);
        var before = File.ReadAllText(full);
        var after = before.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Equal(Encoding.UTF8.GetByteCount(before), Encoding.UTF8.GetByteCount(after));
        File.WriteAllText(full, after);
        File.SetLastWriteTimeUtc(full, time);
    }

    public static void Linked(this TestSite site, string path)
    {
        var full = Path.Join(site.Root, path);
        var elsewhere = Path.Join(site.Root, "andetsteds");
        File.Move(full, elsewhere);
        File.CreateSymbolicLink(full, elsewhere);
    }
}
