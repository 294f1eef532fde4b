using System.Text.Json;
using KlyngeSite.Commands;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Findings in each format: complete, escaped, and never with what must not be in a public log.</summary>
public class FormatTests
{
    private const string Day = "--as-of=2026-11-23";
    private static readonly SourceText Topic = new("content/emner/kol.md", "---\ntitel: KOL\nkort: a|b `c` <i>\n", SourceRole.Content);

    [Fact]
    public void A_number_at_the_edge_of_an_excerpt_is_masked_before_the_line_is_cut()
    {
        for (var edge = 50; edge < 90; edge++)
        {
            var line = new string('a', edge) + " 150540-5001 " + new string('b', 300);
            var text = Text((Rules.WrongDate, new SourceText("a.md", line, SourceRole.Content).At(130), "Fejl.", null));
            Assert.DoesNotContain("150540", text, StringComparison.Ordinal);
            Assert.DoesNotContain("5001", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_is_masked_in_paths_and_messages_however_long_they_are()
    {
        var long_ = new string('x', 55) + "'150540-5001'" + new string('y', 5_000);
        var text = Text((Rules.WrongDate, new SourceText("content/emner/150540-5001.md", "", SourceRole.Content).Whole, $"Værdien '{long_}' er forkert.", $"Slet {new string('z', 390)} 150540-5001."));
        Assert.DoesNotContain("1505", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40-5", text, StringComparison.Ordinal);
        Assert.True(text.Length < 1_000);
    }

    [Fact]
    public void A_quotation_is_cut_but_an_ordinary_sentence_is_not()
    {
        Assert.Equal(new string('x', 59) + "…", ShortText.Quote(new string('x', 61)));
        Assert.Equal("Feltet 'a' er ikke 'KiAP's'.", ShortText.Message("Feltet 'a' er ikke 'KiAP's'."));
        Assert.Equal($"Feltet 'titel' er '{new string('x', 59)}…', og det er for langt.", ShortText.Message($"Feltet 'titel' er '{new string('x', 9_000)}', og det er for langt.".Replace(new string('x', 9_000), new string('x', 1_000), StringComparison.Ordinal)));
        Assert.Equal(ShortText.LongestMessage, ShortText.Message(new string('x', 9_000)).Length);
    }

    [Theory]
    [InlineData("a ##[error]b", "a ## [error]b")]
    [InlineData("::add-mask::x", ": :add-mask::x")]
    [InlineData("  ::error::x", "  : :error::x")]
    [InlineData("a::b", "a::b")]
    [InlineData("a\nb\r\u001b[0m", "a\\u000Ab\\u000D\\u001B[0m")]
    [InlineData("a\u00ADb\u061C\u180E\u200B\u200D\u2060\u2064\u202E\uFEFF\uFFFE\uFFFF", "a\\u00ADb\\u061C\\u180E\\u200B\\u200D\\u2060\\u2064\\u202E\\uFEFF\\uFFFE\\uFFFF")]
    [InlineData("æøå 😀", "æøå 😀")]
    [InlineData("x\U000E0041", "x\\uDB40\\uDC41")]
    public void Nothing_hides_or_gives_orders(string text, string shown) => Assert.Equal(shown, SafeText.Printable(text));

    [Fact]
    public void A_lone_half_of_a_character_is_shown_as_its_number() => Assert.Equal("x\\uD83D", SafeText.Printable("x" + '\uD83D'));

    [Fact]
    public void Carets_stand_below_what_was_escaped()
    {
        var excerpt = Excerpts.Of("a\u200Bb\u200Bc", 1, column: 4, length: 1, new(null));
        Assert.Equal(("a\\u200Bb\\u200Bc", 8, 6), (excerpt.Text, excerpt.CaretStart, excerpt.CaretWidth));
    }

    [Fact]
    public void Errors_are_listed_before_hints_are_and_the_rest_is_counted()
    {
        var bag = new DiagnosticBag();
        var file = new SourceText("content/a.md", string.Concat(Enumerable.Repeat("x\n", 100)), SourceRole.Content);
        for (var line = 0; line < 60; line++)
            bag.Report(Rules.HardToRead, file.At(2 * line), "Tung.");
        bag.Report(Rules.WrongDate, file.At(2 * 80), "Fejl.");
        var listing = Listing.Of(bag.Sorted());
        Assert.Equal(50, listing.Findings.Count());
        Assert.Equal("Fejl.", listing.Findings.Last().Message);
        Assert.Equal((11, new Tally(1, 0, 60)), (listing.Files[0].Left, listing.All));
        Assert.EndsWith("content/a.md: og 11 fund mere i denne fil\n\n", TextPrinter.Print(listing), StringComparison.Ordinal);
        Assert.Equal("1 fejl, 0 advarsler, 60 vink", SeverityNames.Counts(listing.All));
    }

    [Fact]
    public void A_file_that_is_wrong_a_million_times_is_kept_small_and_counted()
    {
        var bag = new DiagnosticBag();
        var file = new SourceText("content/a.csv", string.Concat(Enumerable.Repeat("x\n", 5_000)), SourceRole.Content);
        for (var line = 4_999; line >= 0; line--)
            bag.Report(line % 2 == 0 ? Rules.HardToRead : Rules.WrongDate, file.At(2 * line), "Fejl.");
        var findings = bag.Sorted();
        Assert.Equal(DiagnosticBag.MostPerFile, findings.Count);
        Assert.Equal((2, Severity.Error), (findings[0].Location.Line, findings[0].Rule.Severity));
        Assert.Equal(new Tally(2_500, 0, 2_500), findings.Tally);
        Assert.Contains("og 4.950 fund mere", TextPrinter.Print(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_200_findings_are_read_by_people_and_programs_get_all()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 300; i++)
            bag.Report(i < 290 ? Rules.HardToRead : Rules.WrongDate, new SourceText($"content/{i:D3}.md", "", SourceRole.Content).Whole, "Fejl.");
        var listing = Listing.Of(bag.Sorted());
        var text = TextPrinter.Print(listing);
        Assert.Equal(10, text.Split(": fejl ").Length - 1);
        Assert.Equal(190, text.Split(": vink ").Length - 1);
        Assert.EndsWith("Her vises 200 fund; 100 mere vises ikke.\n\n", text, StringComparison.Ordinal);
        Assert.Equal(300, Parsed(JsonPrinter.Print(listing)).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Json_has_every_finding_with_its_place()
    {
        var json = Parsed(JsonPrinter.Print(Of((Rules.WrongDate, Topic.At(11, 3), "Fejl æ.", "Skriv \"x\"."), (Rules.HardToRead, Topic.Whole, "Tung.", null))));
        Assert.Equal(1, json.GetProperty("version").GetInt32());
        var (whole, place) = (json.GetProperty("findings")[0], json.GetProperty("findings")[1]);
        Assert.Equal(("KS6006", "hint", 0), (whole.GetProperty("code").GetString(), whole.GetProperty("severity").GetString(), whole.GetProperty("line").GetInt32()));
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("mend").ValueKind);
        Assert.Equal(("content/emner/kol.md", 2, 8, 3), (place.GetProperty("file").GetString(), place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32(), place.GetProperty("length").GetInt32()));
        Assert.Equal(("error", "Fejl æ.", "Skriv \"x\"."), (place.GetProperty("severity").GetString(), place.GetProperty("message").GetString(), place.GetProperty("mend").GetString()));
        Assert.Equal((1, 0, 1, 0), (Count("errors"), Count("warnings"), Count("hints"), Count("notListed")));

        int Count(string name) => json.GetProperty("counts").GetProperty(name).GetInt32();
    }

    [Fact]
    public void GitHub_gets_escaped_orders()
    {
        var source = new SourceText("content/a,b:c%.md", "x", SourceRole.Content);
        var text = GitHubPrinter.Print(Of((Rules.WrongDate, source.Whole, "100 % sikkert.", "Skriv: a, b"), (Rules.HardToRead, source.At(0), "Tung.", null)), new HashSet<string>());
        Assert.Equal(
            $"::error file=content/a%2Cb%3Ac%25.md,line=1,title=KS2004 {Rules.WrongDate.Title}::100 %25 sikkert.%0ASkriv: a, b\n"
            + $"::notice file=content/a%2Cb%3Ac%25.md,line=1,col=1,endColumn=2,title=KS6006 {Rules.HardToRead.Title}::Tung.\n", text);
    }

    [Fact]
    public void GitHub_gets_changed_files_first_and_the_tenth_counts_the_rest()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 30; i++)
            bag.Report(i < 20 ? Rules.WrongDate : Rules.HardToRead, new SourceText($"content/{i:D2}.md", "", SourceRole.Content).Whole, "Fejl.");
        var lines = GitHubPrinter.Print(Listing.Of(bag.Sorted()), new HashSet<string> { "content/19.md", "content/25.md" }).TrimEnd('\n').Split('\n');
        Assert.StartsWith("::error file=content/19.md,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::notice file=content/25.md,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/00.md,", lines[2], StringComparison.Ordinal);
        Assert.Equal((10, 10), (lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)), lines.Count(line => line.StartsWith("::notice ", StringComparison.Ordinal))));
        Assert.Equal("::error title=Flere fund::og 11 fund mere; se hele listen i opsummeringen", lines[^1]);
    }

    [Fact]
    public void The_summary_is_a_table_whose_cells_hold_text_alone()
    {
        var listing = Of((Rules.WrongDate, Topic.At(11), "a|b `c` <script> *d* [e](x) https://ond.example @alle $x$", "Skriv \\ og\nmere."));
        var text = MarkdownPrinter.Print(listing, null);
        Assert.Contains("| fejl | linje 2 | a\\|b \\`c\\` &lt;script&gt; \\*d\\* \\[e\\](x) https\\://ond.example &#64;alle \\$x\\$ (KS2004) | Skriv \\\\ og\\\\u000Amere. |\n", text, StringComparison.Ordinal);
        Assert.Contains("### content/emner/kol.md\n", text, StringComparison.Ordinal);
        Assert.StartsWith("## Indholdet er set efter\n\n**1 fejl, 0 advarsler**\n", text, StringComparison.Ordinal);
        Assert.Contains("| [linje 2](https://github.example/kiap/klynger/blob/0abc/content/emner/kol.md?plain=1#L2) |",
            MarkdownPrinter.Print(listing, new("https://github.example", "kiap/klynger", "0abc")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        var source = new SourceText("content/emner/små ord.md", "x\ny", SourceRole.Content);
        var log = Parsed(SarifPrinter.Print(Of((Rules.WrongDate, source.At(2), "Fejl.", "Skriv [KOL](emne:kol)."), (Rules.HardToRead, source.Whole, "Tung.", null), (Rules.MaybeCpr, source.At(0), "Måske.", null))));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("klynge", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Rules.All.Count, rules.Count);
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var rule in rules)
        {
            foreach (var text in new[] { "shortDescription", "fullDescription", "help" })
                Assert.NotEqual("", rule.GetProperty(text).GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        }
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["note", "warning", "error"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("Fejl. Skriv \\[KOL](emne:kol).", results[2].GetProperty("message").GetProperty("text").GetString());
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.Equal("content/emner/sm%C3%A5%20ord.md", uri);
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        }
        Assert.Equal((2, 1, 2), (Region(2, "startLine"), Region(2, "startColumn"), Region(2, "endColumn")));

        int Region(int result, string name) => results[result].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("json", "{")]
    [InlineData("sarif", "{")]
    [InlineData("github", "::error ")]
    [InlineData("markdown", "## ")]
    public void A_format_has_the_output_to_itself(string format, string start)
    {
        using var site = TestSite.Small().Write("content/emner/x.md", "---\ntitel: X\n---\n");
        var run = Klynge.In(site.Root, "check", Day, "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Pr. 2026", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"^\d+ sider set efter\. 1 fejl, 0 advarsler\. Pr\. 2026-11-23\. .* s\.\n$", run.Error);
    }

    [Fact]
    public void Links_of_the_summary_come_from_GitHub_alone()
    {
        using var site = TestSite.Small().Write("content/emner/x.md", "---\ntitel: X\n---\n");
        var github = new Dictionary<string, string> { ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "kiap/klynger", ["GITHUB_SHA"] = "0abc" };
        using var linked = Klynge.Start(site.Root, github, "check", Day, "--format", "markdown");
        Assert.Contains("(https://github.com/kiap/klynger/blob/0abc/content/emner/x.md", Klynge.Finish(linked).Output, StringComparison.Ordinal);
        github["GITHUB_SERVER_URL"] = "javascript:alert(1)";
        using var plain = Klynge.Start(site.Root, github, "check", Day, "--format", "markdown");
        Assert.DoesNotContain("](", Klynge.Finish(plain).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_values_of_the_options_are_wrong_use()
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "check", "--format", "jsn");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Mente du 'json'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Klynge.In(site.Root, "check", "--changed-files", "findes-ikke.txt").ExitCode);
        Assert.Equal(2, Klynge.In(site.Root, "check", "--changed-files", "content").ExitCode);
    }

    [Theory]
    [InlineData("content/emner/kol.md", "content/emner/kol.md")]
    [InlineData("\"content/sm\\303\\270r \\\"x\\\".md\"", "content/smør \"x\".md")]
    public void Names_are_read_as_git_quotes_them(string line, string path) => Assert.Equal(path, ChangedFiles.Unquoted(line));

    private static Listing Of(params (Rule Rule, Location Location, string Message, string? Mend)[] findings)
    {
        var bag = new DiagnosticBag();
        foreach (var (rule, location, message, mend) in findings)
            bag.Report(rule, location, message, mend);
        return Listing.Of(bag.Sorted());
    }

    private static string Text(params (Rule Rule, Location Location, string Message, string? Mend)[] findings) => TextPrinter.Print(Of(findings));

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
