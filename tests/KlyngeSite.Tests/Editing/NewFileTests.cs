using System.Text.RegularExpressions;
using KlyngeSite.Commands.New;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Editing;

/// <summary>
/// A new file of every kind: it says what it wants (<c>Expected/</c>), <c>check</c> names its open places and nothing else, and when they
/// are filled nothing at all.
/// </summary>
public partial class NewFileTests
{
    public static TheoryData<string> Kinds => [.. NewCommand.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_file_has_open_places_and_no_other_finding(string name)
    {
        using var site = TestSite.Small();
        var (path, text) = NewSite.Begin(site, ContentKinds.Find(name)!, "begyndt", NewSite.Nothing);
        Expected.Text(Path.Join(Repository.Tests, "Editing", "Expected", $"{KlyngeSite.Text.Slug.From(name)}.txt"), text);
        Assert.NotEmpty(Places(text));
        Assert.Equal(Places(text).Count, FileText.PlacesIn(text));
        Assert.Equal(Places(text).Select(line => (path, line, "KS2018")), Found(site.Check(), path));
        site.IsStrict = true;
        Assert.NotNull(site.Build().Published);

        // No draft any more: the same places are errors.
        site.Write(path, text.Replace("kladde: ja\n", "", StringComparison.Ordinal));
        Assert.Equal(Places(text).Select(line => (path, line - 1, "KS2017")), Found(site.Check(), path));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_draft_shows_in_the_preview_with_the_real_theme(string name)
    {
        using var site = TestSite.Real();
        var kind = ContentKinds.Find(name)!;
        var (path, text) = NewSite.Begin(site, kind, "begyndt", NewSite.Answers(site, kind, slot => slot.Initial is not null || (slot.IsRequired && name == "kommentar" && slot.Name == "interview")));
        site.Options = site.Options with { WithDrafts = true };
        Assert.Equal(Places(text).Select(line => (path, line, "KS2018")), Found(site.Check(isThorough: true), path));
        Assert.NotNull(site.Build().Published);
        if (name != "kommentar")
            Assert.Contains(FillMark.Word, site.Page($"{kind.Address.TrimStart('/')}begyndt/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_filled_in_has_no_finding_and_shows(string name)
    {
        using var site = TestSite.Small();
        var kind = ContentKinds.Find(name)!;
        var (path, text) = NewSite.Begin(site, kind, "udfyldt", NewSite.Answers(site, kind, slot => slot.IsRequired));
        Assert.Empty(Places(BodyMark().Replace(text, "Tekst.")));
        site.Write(path, BodyMark().Replace(text, "Tekst.").Replace("kladde: ja\n", "", StringComparison.Ordinal)).Built();
        Assert.True(name == "kommentar" || site.Files().ContainsKey($"{kind.Address.TrimStart('/')}udfyldt/index.html"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_that_can_be_said_can_be_said(string name)
    {
        using var site = TestSite.Small();
        var kind = ContentKinds.Find(name)!;
        // What is invented is of no real cluster, so one cannot say both.
        var answers = NewSite.Answers(site, kind, slot => slot.Field.Key is not ("udgives" or "udløber" or "eksempeldata"));
        var (path, text) = NewSite.Begin(site, kind, "alt", answers);
        site.Write(path, BodyMark().Replace(text, "Tekst."));
        Assert.Empty(Found(site.Check(), path));
        foreach (var slot in Slots.Of(kind).Where(slot => answers.ContainsKey(slot.Name)))
            Assert.Contains(YamlText.Of(answers[slot.Name][0]), text, StringComparison.Ordinal);
    }

    /// <summary>What may be wrong with an example is what it refers to, and that two of them speak of the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_example_becomes_a_field_when_its_sign_is_taken_away(string name)
    {
        using var site = TestSite.Real();
        var (path, text) = NewSite.Begin(site, ContentKinds.Find(name)!, "begyndt", NewSite.Nothing);
        Assert.Matches(Sign(), text);
        site.Write(path, Sign().Replace(text, "$1"));
        Assert.Empty(site.Check().Findings.Where(finding => finding.Location.Source.Path == path && finding.Rule != Rules.ToFillInDraft && finding.Rule != Rules.UnknownReference
            && finding.Rule != Rules.AnsweredTwice && finding.Rule != Rules.BrokenAnchor && finding.Rule != Rules.TableOrValues && finding.Rule != Rules.ExampleCluster).Select(finding => $"{finding.Location.Line}: {finding.Message}"));
    }

    [Fact]
    public void The_questions_are_the_headings_in_their_order()
    {
        using var site = TestSite.Small()
            .Write("content/spoergsmaal/foerst.md", "---\ntitel: Er *a_b* < [c](d) & {#x} `e`?\nkort: Først\nrækkefølge: 0\n---\n")
            .Write("content/spoergsmaal/senere.md", "---\ntitel: Ikke endnu?\nkort: Senere\nrækkefølge: 3\nkladde: ja\n---\n");
        var (path, _) = NewSite.Begin(site, ContentKinds.Find("interview")!, "nyt", NewSite.Answers(site, ContentKinds.Find("interview")!, slot => slot.IsRequired));
        site.Options = site.Options with { WithDrafts = true };
        site.Build();
        var page = site.Page("interview/nyt/index.html");
        var headings = Heading().Matches(page).Select(match => (match.Groups[1].Value, System.Net.WebUtility.HtmlDecode(match.Groups[2].Value)));
        Assert.Equal([("foerst", "Er *a_b* < [c](d) & {#x} `e`?"), ("partnere", "Hvem har klyngen mødt?"), ("udbytte", "Hvad kom der ud af det?")], headings);
    }

    [Fact]
    public void A_site_without_questions_has_a_text_to_fill()
    {
        using var site = TestSite.Small().Delete("content/spoergsmaal/partnere.md").Delete("content/spoergsmaal/udbytte.md");
        var text = FileText.Of(new(ContentKinds.Find("interview")!, "nyt", NewSite.Nothing), NewSite.Known(site).Present.Headings(ContentKinds.Find("interview")!));
        Assert.EndsWith("---\n\nUDFYLD: Skriv teksten her, eller slet linjen.\n", text, StringComparison.Ordinal);
    }

    /// <summary>The lines with the mark that are no remarks.</summary>
    private static List<int> Places(string text) =>
        [.. text.Split('\n').Select((line, i) => (line, number: i + 1)).Where(one => Open().IsMatch(one.line)).Select(one => one.number)];

    private static IEnumerable<(string, int, string)> Found(BuildResult result, string path) =>
        result.Findings.Where(finding => finding.Rule.Severity != Severity.Hint || finding.Location.Source.Path == path).Select(finding => (finding.Location.Source.Path, finding.Location.Line, finding.Rule.Code));

    [GeneratedRegex("^ *(- )?([^# ]+: |- )?UDFYLD")]
    private static partial Regex Open();

    [GeneratedRegex("^UDFYLD.*$", RegexOptions.Multiline)]
    private static partial Regex BodyMark();

    // A remark has one blank behind its sign; an example has none, or stands farther in.
    [GeneratedRegex("^( *)#(?!#| [^ ])", RegexOptions.Multiline)]
    private static partial Regex Sign();

    [GeneratedRegex("<h2 id=\"([^\"]+)\">(.*?)</h2>")]
    private static partial Regex Heading();
}
