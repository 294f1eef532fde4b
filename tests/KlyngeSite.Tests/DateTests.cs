using KlyngeSite.Linking;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>An item shows from its first day to its last, and everything that tells of it follows: not one output is late.</summary>
public class DateTests
{
    private const string Title = "Kun en tid";

    /// <summary>Everything that knows an interview, with what it says of it.</summary>
    private static readonly (string File, string Says)[] Traces =
    [
        ("interview/kort-tid/index.html", Title),
        ("interview/index.html", Title),
        ("interview/index.html", "3 i alt"),
        ("index.html", Title),
        ("feed.xml", Title),
        ("sitemap.xml", "/interview/kort-tid/"),
        ("_redirects", "/foer/ /interview/kort-tid/ 301!"),
        ("foer/index.html", "/interview/kort-tid/"),
        ("interview/nord/index.html", Title),
        ("klynger/syd/index.html", Title),
        ("emner/kol/index.html", "Klynge Syd"),
        ("partnere/hjemmepleje/index.html", "Klynge Syd"),
        ("kommuner/aarhus/index.html", Title),
        ("spoergsmaal/partnere/index.html", "kort-tid"),
        ("sider-om/index.html", "/interview/kort-tid/"),
        ("kommentarer/gaest/index.html", "En gæst"),
        ("kommentarer/index.html", "En gæst"),
    ];

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2027-02-28", true)]
    [InlineData("2027-03-01", false)]
    public void Dates(string day, bool shows) => Follows("udgives: 2026-11-23\nudløber: 2027-02-28", day, withDrafts: false, shows);

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void One_day(string day, bool shows) => Follows("udgives: 2026-11-23\nudløber: 2026-11-23", day, withDrafts: false, shows);

    [Theory]
    [InlineData("2028-02-28", false)]
    [InlineData("2028-02-29", true)]
    [InlineData("2028-03-01", true)]
    public void A_leap_day(string day, bool shows) => Follows("udgives: 2028-02-29", day, withDrafts: false, shows);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Drafts(bool withDrafts, bool shows) => Follows("udgives: 2026-11-23\nkladde: ja", "2026-11-23", withDrafts, shows);

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    public void Drafts_show_on_their_days_only(string day, bool shows) => Follows("udgives: 2026-11-23\nkladde: ja", day, withDrafts: true, shows);

    [Fact]
    public void The_day_after_the_last_the_pages_of_the_day_before_are_removed()
    {
        using var site = SiteWith("udgives: 2026-11-23\nudløber: 2027-02-28", "2027-02-28", withDrafts: false);
        site.Build();
        Assert.True(File.Exists(Path.Join(site.Output, "interview", "kort-tid", "index.html")));
        site.Options = site.Options with { AsOf = new(2027, 3, 1) };
        site.Build();
        Assert.False(Directory.Exists(Path.Join(site.Output, "interview", "kort-tid")));
        Assert.False(Directory.Exists(Path.Join(site.Output, "foer")));
    }

    private static void Follows(string fields, string day, bool withDrafts, bool shows)
    {
        using var site = SiteWith(fields, day, withDrafts);
        var result = site.Build();
        Assert.NotNull(result.Published);
        var files = site.Files().ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value));
        if (shows)
        {
            Assert.Empty(result.Findings);
            Assert.All(Traces, trace => Assert.Contains(trace.Says, files.GetValueOrDefault(trace.File, "no such file"), StringComparison.Ordinal));
            return;
        }
        // The page that links to it is told so.
        Assert.Equal(["KS3007"], result.Findings.Select(finding => finding.Rule.Code));
        Assert.All(files, file => Assert.False(
            file.Key.Contains("kort-tid", StringComparison.Ordinal) || new[] { Title, "kort-tid", "/foer/", "En gæst" }.Any(trace => file.Value.Contains(trace, StringComparison.Ordinal)), file.Key));
        Assert.Contains("2 i alt", files["interview/index.html"], StringComparison.Ordinal);
        Assert.Contains("Læs det her.", files["sider-om/index.html"], StringComparison.Ordinal);
    }

    /// <summary>The small site in the real theme, with an interview that everything tells of, and another beside it.</summary>
    private static TestSite SiteWith(string fields, string day, bool withDrafts)
    {
        var site = TestSite.Small().OverlayTheme(Repository.Theme);
        var nord = File.ReadAllText(Path.Join(site.Content, "interview", "nord.md"));
        site.Write("content/klynger/syd.yml", "navn: Klynge Syd\nkommuner: [{kode: 0751, dækning: hele}]\nopgjort: 2019\nkilde: {navn: Opdigtet, år: 2026}\n");
        site.Write("content/klynger/vest.yml", "navn: Klynge Vest\nkommuner: [{kode: 0751, dækning: hele}]\nopgjort: 2019\nkilde: {navn: Opdigtet, år: 2026}\n");
        site.Write("content/interview/vest.md", nord.Replace("klynge: nord", "klynge: vest", StringComparison.Ordinal).Replace("{#partnere}", "{#udbytte}", StringComparison.Ordinal));
        site.Write("content/interview/kort-tid.md", nord
            .Replace("klynge: nord", "klynge: syd", StringComparison.Ordinal)
            .Replace("titel: Klyngen mødte hjemmeplejen", "titel: " + Title, StringComparison.Ordinal)
            .Replace("udgives: 2026-11-01", fields + "\ntidligere: [/foer/]", StringComparison.Ordinal));
        site.Write("content/kommentarer/gaest.md", "---\ntitel: En gæst\ninterview: kort-tid\ntaler: {navn: En Gæst, rolle: leder}\ninterviewet: 2019\nkilde: {navn: Opdigtet, år: 2026}\nsamtykke: {status: givet}\n---\n\nDet var nyttigt.\n");
        site.Write("content/sider/sider-om.md", "---\ntitel: Læs mere\nmanchet: En side.\n---\n\nLæs [det her](interview:kort-tid).\n");
        site.Options = new LinkOptions(null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), withDrafts, IsPreview: false);
        return site;
    }
}
