using System.Text;
using System.Text.RegularExpressions;
using KlyngeSite.Commands;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Tests.Harness;
using Repository = KlyngeSite.Tests.Harness.Repository;

namespace KlyngeSite.Tests;

/// <summary>A person who withdraws is gone: from every byte that is published, and from every message.</summary>
public partial class WithdrawalTests
{
    public static TheoryData<string> Interviews => [.. Directory.GetFiles(Path.Join(Repository.Content, "interview"), "*.md").Where(file => Path.GetFileName(file)[0] != '_').Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The findings that are printed while somebody has withdrawn.</summary>
    public static TheoryData<string> Findings =>
        [.. Directory.GetDirectories(Path.Join(Repository.Tests, "Invalid")).Select(folder => Path.GetFileName(folder)).Where(name => name.Split('-')[0] is "KS3011" or "KS6007" or "KS6008" or "KS6009").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Interviews))]
    public void A_coordinator_of_the_real_site_who_withdraws_is_in_no_byte_of_it(string interview)
    {
        using var site = TestSite.Real().Built();
        var file = Path.Join(site.Content, "interview", interview + ".md");
        var name = Name().Match(File.ReadAllText(file)).Groups["name"].Value.Trim();
        var phrases = NamedIn.PhrasesOf(name, OwnParts(name, file, site));
        Assert.Contains($"interview/{interview}/index.html", NamedIn.Files(site.Files(), phrases));

        Withdraw(file);
        var result = site.Build();
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Severity == Severity.Error);
        Assert.NotNull(result.Published);
        // The same folder was published to before: the publisher's own files are searched as well.
        Assert.Empty(NamedIn.Files(Everything(site.Output), phrases));
        Assert.Empty(NamedIn.Files(Printed(result.Findings), phrases));
        var page = site.Page($"interview/{interview}/index.html");
        Assert.Contains("har trukket sit samtykke tilbage", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"/interview/{interview}/", string.Concat(new[] { "sitemap.xml", "feed.xml", "_redirects", "index.html", "interview/index.html" }.Select(site.Page)), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Check(isThorough: true).Findings, finding => finding.Rule.Severity == Severity.Error);
    }

    [Fact]
    public void A_speaker_of_the_real_site_who_withdraws_is_in_no_byte_of_it()
    {
        using var site = TestSite.Real();
        var file = Path.Join(site.Content, "kommentarer", "nordfyn-sygepleje.md");
        File.WriteAllText(file, Name().Replace(File.ReadAllText(file), "navn: Øjvind Ærøskov", 1));
        site.Built();
        var phrases = NamedIn.PhrasesOf("Øjvind Ærøskov", "Øjvind", "Ærøskov");
        Assert.Contains("kommentarer/nordfyn-sygepleje/index.html", NamedIn.Files(site.Files(), phrases));
        Withdraw(file);
        Assert.NotNull(site.Build().Published);
        Assert.Empty(NamedIn.Files(Everything(site.Output), phrases));
        Assert.Contains("har trukket sit samtykke tilbage", site.Page("kommentarer/nordfyn-sygepleje/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_every_field_of_the_interview_and_in_its_addresses_goes_with_it()
    {
        using var site = TestSite.Small();
        var file = Path.Join(site.Content, "interview", "oeje-aeblegaard.md");
        File.WriteAllText(file, EverywhereInIts("givet"));
        site.Write("content/klynger/syd.yml", File.ReadAllText(Path.Join(site.Content, "klynger", "nord.yml")).Replace("Klynge Nord", "Klynge Syd", StringComparison.Ordinal)).Built();
        var phrases = NamedIn.PhrasesOf("Øje Æblegård", "Æblegård", "Øje");
        Assert.True(NamedIn.Files(site.Files(), phrases).Count() > 8);
        Withdraw(file);
        var result = site.Build();
        Assert.NotNull(result.Published);
        Assert.Contains(result.Findings, finding => finding.Rule == Rules.NameInAddress);
        Assert.Empty(NamedIn.Files(Everything(site.Output), phrases));
        Assert.Empty(NamedIn.Files(Printed(result.Findings), phrases));
    }

    [Fact]
    public void Nothing_new_is_published_while_the_name_stands_elsewhere()
    {
        using var site = TestSite.Small().Write("content/sider/tak.md", "---\ntitel: Tak\nmanchet: Tak til Prøve Person.\n---\n").Built();
        var before = site.Files();
        Withdraw(Path.Join(site.Content, "interview", "nord.md"));
        Assert.Null(site.Build().Published);
        Assert.Equal(before, site.Files());
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void No_format_prints_the_name(string name)
    {
        var folder = Path.Join(Repository.Tests, "Invalid", name);
        using var site = TestSite.Small().Overlay(folder);
        var findings = site.Build().Findings;
        Assert.Empty(NamedIn.Files(Printed(findings), NamedIn.PhrasesOf("Åse Bjerregård", "Bjerregård").Concat(NamedIn.PhrasesOf("Bo Ørnstrup", "Ørnstrup"))));
    }

    [Fact]
    public void A_comment_goes_with_its_interview_and_says_so()
    {
        const string Comment = "kommentarer/nord-hjemmepleje/index.html";
        using var site = TestSite.Small().Built();
        Assert.Contains("En Anden", site.Page(Comment), StringComparison.Ordinal);
        Withdraw(Path.Join(site.Content, "interview", "nord.md"));
        Assert.NotNull(site.Build().Published);
        Assert.DoesNotContain("En Anden", site.Page(Comment), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site.Page(Comment), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_another_page_has_taken_the_address_over_it_keeps_it()
    {
        using var site = TestSite.Small().Write("content/sider/ny.md", "---\ntitel: Uden navn\nmanchet: Fortalt igen.\ntidligere: [/interview/nord/]\n---\n");
        Withdraw(Path.Join(site.Content, "interview", "nord.md"));
        Assert.NotNull(site.Build().Published);
        Assert.Contains("/interview/nord/ /ny/ 301!", site.Page("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("taget ned", site.Page("interview/nord/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kladde: ja")]
    [InlineData("udgives: 2027-01-01")]
    [InlineData("udløber: 2026-11-22")]
    public void What_did_not_show_anyway_leaves_no_page(string field)
    {
        using var site = TestSite.Small();
        var file = Path.Join(site.Content, "interview", "nord.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("udgives: 2026-11-01", field, StringComparison.Ordinal));
        Withdraw(file);
        Assert.NotNull(site.Build().Published);
        Assert.False(File.Exists(Path.Join(site.Output, "interview", "nord", "index.html")));
    }

    private static string EverywhereInIts(string status) => $$"""
        ---
        titel: Øje Æblegård fortæller
        manchet: Øje Æblegård om klyngen.
        klynge: syd
        koordinator: {navn: Øje Æblegård, rolle: klyngekoordinator}
        interviewet: 2019
        udgives: 2026-11-02
        tidligere: [/oeje-aeblegaard/, /interview/aeblegaard/]
        kilde: {navn: Øje Æblegård, år: 2026}
        samtykke: {status: {{status}}, note: Mail fra Øje Æblegård}
        emner: [{emne: kol, status: holdt, note: Øje Æblegård}]
        samarbejder: [{partner: hjemmepleje, hvem: Æblegård, emne: kol, status: holdt, note: ØJE ÆBLEGÅRD}]
        resultater: [{slags: erfaret, tekst: Øje Æblegård er glad., emne: kol}]
        læring: [Spørg Øje]
        ---

        ## Øje Æblegård svarer {#partnere}

        &Oslash;je &AElig;bleg&aring;rd siger.

        ### Æblegårds råd

        [Øje](interview:oeje-aeblegaard#partnere).

        """;

    private static void Withdraw(string file)
    {
        var text = File.ReadAllText(file);
        var withdrawn = Status().Replace(text, "trukket", 1);
        Assert.NotEqual(text, withdrawn);
        File.WriteAllText(file, withdrawn);
    }

    /// <summary>Parts of a name that stand nowhere in the content and theme but in the person's own file.</summary>
    private static IEnumerable<string> OwnParts(string name, string file, TestSite site)
    {
        var others = TestSite.Files(site.Content).Concat(TestSite.Files(site.Theme)).Where(other => Path.GetFileName(other.Key) != Path.GetFileName(file) || !other.Key.StartsWith("interview/", StringComparison.Ordinal)).ToList();
        return name.Split(' ').Where(part => !NamedIn.Files(others, part).Any());
    }

    /// <summary>All files, the publisher's own included, and every folder's name.</summary>
    private static IEnumerable<KeyValuePair<string, byte[]>> Everything(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => new KeyValuePair<string, byte[]>(Path.GetRelativePath(folder, path), File.Exists(path) ? File.ReadAllBytes(path) : []));

    private static IEnumerable<KeyValuePair<string, byte[]>> Printed(FindingList findings) =>
        Enum.GetValues<ReportFormat>().Select(format => new KeyValuePair<string, byte[]>(format.ToString(),
            Encoding.UTF8.GetBytes(ReportFormats.Print(Listing.Of(findings), new ReportStyle(false, false, false, false) { Format = format }))));

    [GeneratedRegex(@"navn: (?<name>[^\n,}]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=status: )(givet|kilden)", RegexOptions.ExplicitCapture)]
    private static partial Regex Status();
}
