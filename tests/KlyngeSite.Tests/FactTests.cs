using System.Globalization;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Partners;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>
/// Nothing that an author wrote is lost. Each value of the real content stands on its item's own page as it was written; what shows in
/// another way or place is named here, and what shows nowhere is named with its reason.
/// </summary>
public sealed class FactTests : IClassFixture<RealContentTests.Built>
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private readonly Dictionary<string, string> said;
    private readonly Dictionary<string, HashSet<string>> links;
    private readonly Dictionary<string, string> pageOfMunicipality;
    private readonly RealContentTests.Built built;
    private readonly List<WrittenFact> facts = [.. WrittenFacts.In(Repository.Content)
        .Where(fact => !fact.Field.StartsWith("site.yml ", StringComparison.Ordinal) || Shown.Contains(fact.Field))
        .GroupBy(fact => fact.File).Where(file => !file.Any(IsHeldBack)).SelectMany(file => file)];

    /// <summary>Of the settings, what readers see. The rest names addresses and how to build.</summary>
    private static readonly HashSet<string> Shown =
        ["site.yml titel", "site.yml undertitel", "site.yml udgiver", "site.yml banner", "site.yml kilde", "site.yml navigation[].tekst", "site.yml bundmenu[].tekst"];

    public FactTests(RealContentTests.Built built)
    {
        this.built = built;
        said = built.Pages.ToDictionary(page => page.Key, page => ReadableText.Of(page.Value.DocumentElement));
        links = built.Pages.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).ToHashSet());
        var headings = built.Pages.Where(page => page.Key.StartsWith("kommuner/", StringComparison.Ordinal)).ToDictionary(page => page.Value.QuerySelector("h1")!.TextContent, page => page.Key);
        pageOfMunicipality = facts.Where(fact => fact.Field == "kommuner.csv kode").ToDictionary(fact => fact.Value, fact => headings[fact.Siblings["fuldt_navn"]]);
    }

    /// <summary>How a field shows that is not simply written on its item's page. What each answers is what is wrong, null when nothing is.</summary>
    private Dictionary<string, Func<WrittenFact, string?>> Ways => new()
    {
        ["emner overordnet"] = LeadsTo("emner"),
        ["interview klynge"] = LeadsTo("klynger"),
        ["interview koordinator.rolle"] = fact => fact.Value == "klyngekoordinator" ? Says("Koordinator", PageOf(fact)) : SaysItself(fact),
        ["interview interviewet"] = SaysItsDate,
        ["interview emner[].emne"] = LeadsTo("emner"),
        // A plan that one of the next steps tells already stands once on the interview's page; the cluster's page has its words.
        ["interview emner[].note"] = fact => SaysItself(fact) is null ? null : Says(fact.Value, "klynger/"),
        ["interview emner[].status"] = SaysItsName(Status.All),
        ["interview samarbejder[].partner"] = LeadsTo("partnere"),
        ["interview samarbejder[].emne"] = LeadsTo("emner"),
        ["interview samarbejder[].status"] = SaysItsName(Status.All),
        ["interview samarbejder[].svar"] = IsLedToAt("partnere/"),
        ["interview samarbejder[].dato"] = SaysItsDate,
        ["interview samarbejder[].kommuner[]"] = LeadsToMunicipality,
        ["interview samarbejder[].tog_kontakt"] = SaysItsName(FirstCall.All),
        ["interview data[].kilde"] = SaysItsName(DataSource.All),
        ["interview data[].emner[]"] = LeadsTo("emner"),
        ["interview data[].planlagt"] = fact => Says("Planlagt", PageOf(fact)),
        ["interview resultater[].slags"] = SaysItsName(ResultKind.All),
        ["interview resultater[].emne"] = LeadsTo("emner"),
        ["interview resultater[].afsnit"] = fact => IsGathered(fact) ? IsLedToAt("samlinger/")(fact) : HasSection(fact),
        ["interview resultater[].svært_at_måle"] = fact => Says(fact.Siblings["tekst"], "samlinger/svaert-at-maale/"),
        ["interview greb[].slags"] = SaysItsName(TechniqueKind.All, "samlinger/metoder/"),
        ["interview greb[].tekst"] = fact => Says(fact.Value, "samlinger/metoder/"),
        ["interview greb[].afsnit"] = IsLedToAt("samlinger/metoder/"),
        ["interview greb[].planlagt"] = fact => Says("Planlagt", "samlinger/metoder/"),
        ["interview faldgruber[].ser_ud"] = fact => Says(fact.Value, "samlinger/datafaldgruber/"),
        ["interview faldgruber[].forklaring"] = fact => Says(fact.Value, "samlinger/datafaldgruber/"),
        ["interview faldgruber[].kilde"] = SaysItsName(DataSource.All, "samlinger/datafaldgruber/"),
        ["interview faldgruber[].emne"] = LeadsTo("emner", "samlinger/datafaldgruber/"),
        ["interview faldgruber[].afsnit"] = IsLedToAt("samlinger/datafaldgruber/"),
        ["interview kommunen.kontakt"] = SaysItsName(ContactState.All),
        ["interview fortalt_under[].spørgsmål"] = LeadsTo("spoergsmaal"),
        ["interview fortalt_under[].afsnit"] = IsLedToAt("spoergsmaal/"),
        ["interview næste[].emne"] = LeadsTo("emner"),
        ["interview næste[].afsnit"] = IsLedToAt("samlinger/opfoelgning/"),
        ["klynger kommuner[].kode"] = LeadsToMunicipality,
        ["klynger kommuner[].dækning"] = SaysItsName(Extent.All, "klynger/"),
        ["kommentarer interview"] = LeadsTo("interview"),
        ["kommentarer emne"] = LeadsTo("emner"),
        ["kommentarer partner"] = LeadsTo("partnere"),
        ["kommentarer spørgsmål"] = LeadsTo("spoergsmaal"),
        ["kommentarer kommune"] = LeadsToMunicipality,
        ["kommentarer interviewet"] = SaysItsDate,
        ["data mål"] = LeadsTo("maaltal"),
        ["data klynger[]"] = LeadsTo("klynger"),
        ["data interview"] = LeadsTo("interview"),
        ["data eksempeldata"] = fact => Says("Eksempeldata", PageOf(fact)),
        ["data hændelser[].dato"] = SaysItsDate,
        ["data værdier[].slags"] = fact => fact.Value == "tal" ? null : SaysItsName(StatedKind.All)(fact),
        ["maaltal enhed"] = SaysItsName(MeasureUnit.All),
        ["maaltal retning"] = SaysItsName(Direction.All),
        ["maaltal periode"] = fact => Says(fact.Value == PeriodLength.Unstated.Key ? "Ikke oplyst" : PeriodLength.All.Single(one => one.Key == fact.Value).One, PageOf(fact)),
        ["maaltal kilde.slags"] = fact => fact.Siblings.ContainsKey("register") ? Says(fact.Siblings["register"], PageOf(fact)) : SaysItsName(MeasureSourceKind.All)(fact),
        ["maaltal gennemgået"] = SaysItsDate,
        ["maaltal næste_gennemgang"] = SaysItsDate,
        ["maaltal emner[]"] = LeadsTo("emner"),
        ["klyngepakker emner[]"] = LeadsTo("emner"),
        ["klyngepakker status"] = SaysItsName(PackageStatus.All),
        ["klyngepakker sidst_revideret"] = SaysItsDate,
        ["klyngepakker næste_gennemgang"] = SaysItsDate,
        ["klyngepakker hvorfor[].interview"] = LeadsTo("interview"),
        ["klyngepakker deltagerne_kan_forvente[].interview"] = LeadsTo("interview"),
        ["klyngepakker forberedelse[].interview"] = LeadsTo("interview"),
        ["klyngepakker data.hvorfra[].interview"] = LeadsTo("interview"),
        ["klyngepakker spørgsmål[].interview"] = LeadsTo("interview"),
        ["klyngepakker opfølgende_måling[].interview"] = LeadsTo("interview"),
        ["klyngepakker forberedelse[].id"] = IsPartOfItsPage,
        ["klyngepakker dagsorden[].id"] = IsPartOfItsPage,
        ["klyngepakker spørgsmål[].id"] = IsPartOfItsPage,
        ["klyngepakker handleplan[].id"] = IsPartOfItsPage,
        ["klyngepakker forberedelse[].dage_før"] = fact => Says($"{fact.Value} dage før", PageOf(fact)),
        ["klyngepakker forberedelse[].slags"] = fact => fact.Value == TaskKind.Other.Key ? null : SaysItsName(TaskKind.All)(fact),
        ["klyngepakker dagsorden[].form"] = SaysItsName(MeetingForm.All),
        ["aarshjul sidst_revideret"] = SaysItsDate,
        ["aarshjul næste_gennemgang"] = SaysItsDate,
        ["aarshjul pligter[].id"] = IsPartOfItsPage,
        ["aarshjul pligter[].hvornår"] = fact => fact.Value == "løbende" ? Says("Hele året", PageOf(fact)) : Says(char.ToUpper(fact.Value[0], Danish) + fact.Value[1..], PageOf(fact)),
        ["aarshjul pligter[].tidspunktet_er_forslag"] = fact => Says("Tidspunktet er redaktionens forslag", PageOf(fact)),
        ["aarshjul pligter[].interview"] = LeadsTo("interview"),
        ["partnere gruppe"] = SaysItsName(PartnerGroup.All, "partnere/"),
        ["kommuner.csv navn"] = fact => Says(fact.Value, "kommuner/index.html"),
        ["kommuner.csv kortnavn"] = fact => Says(fact.Value, "kommuner/index.html"),
        ["spoergsmaal kort"] = fact => Says(fact.Value, "interview/"),
    };

    /// <summary>What no reader is meant to see, and why.</summary>
    private static readonly Dictionary<string, string> Unseen = new()
    {
        ["interview udgives"] = "when it shows, not what it says",
        ["kommentarer udgives"] = "when it shows, not what it says",
        ["interview kilde.genfortalt"] = "said in the words of the provenance line, held by RealContentTests",
        ["interview kilde.gennemlæst"] = "said in the words of the provenance line, held by RealContentTests",
        ["kommentarer kilde.genfortalt"] = "said in the words of the provenance line, held by RealContentTests",
        ["kommentarer kilde.gennemlæst"] = "said in the words of the provenance line, held by RealContentTests",
        ["data kilde.genfortalt"] = "facts about no person are told as such",
        ["data kilde.gennemlæst"] = "facts about no person are told as such",
        ["data kilde.udgiver"] = "the name of the source has it",
        ["data samtykke.status"] = "decides whether the page shows; the banner and the page about the site tell readers",
        ["data samtykke.note"] = "for the editors; the banner and the page about the site tell readers",
        ["maaltal tæller.navn"] = "the heading of a column, where there is a table",
        ["maaltal nævner.navn"] = "the heading of a column, where there is a table",
        ["klynger kilde.genfortalt"] = "facts about no person are told as such",
        ["klynger kilde.gennemlæst"] = "facts about no person are told as such",
        ["interview samtykke.status"] = "decides whether the page shows; the banner and the page about the site tell readers",
        ["interview samtykke.note"] = "for the editors; the banner and the page about the site tell readers",
        ["kommentarer samtykke.status"] = "decides whether the page shows; the banner and the page about the site tell readers",
        ["kommentarer samtykke.note"] = "for the editors; the banner and the page about the site tell readers",
        ["kommuner.csv kode"] = "the id; readers see the name",
        ["kommuner.csv række"] = "a place on the map",
        ["kommuner.csv kolonne"] = "a place on the map",
        ["spoergsmaal rækkefølge"] = "an order",
    };

    [Fact]
    public void Every_item_has_its_page()
    {
        Assert.Empty(facts.Where(fact => fact.File != "site.yml").Select(PageOf).Distinct().Except(said.Keys));
        Assert.Equal(98, pageOfMunicipality.Values.Distinct().Count());
    }

    [Fact]
    public void Every_fact_of_the_content_can_be_read_somewhere()
    {
        var lost = facts.Where(fact => !Unseen.ContainsKey(fact.Field))
            .Select(fact => (fact, fault: Ways.GetValueOrDefault(fact.Field, SaysItself)(fact)))
            .Where(pair => pair.fault is not null)
            .Select(pair => $"{pair.fact.File}, {pair.fact.Field}: {pair.fact.Value} ({pair.fault})")
            .ToList();
        Assert.True(lost.Count == 0, string.Join('\n', lost));
        Assert.True(facts.Count > 1000);
    }

    [Fact]
    public void What_is_named_here_is_in_the_content() =>
        Assert.Empty(Ways.Keys.Concat(Unseen.Keys).Concat(Shown).Except(facts.Select(fact => fact.Field)));

    /// <summary>A draft, or without consent: the whole item is for the editors only.</summary>
    private static bool IsHeldBack(WrittenFact fact) =>
        (fact.Field.EndsWith(" kladde", StringComparison.Ordinal) && fact.Value == "ja") || (fact.Field.EndsWith(" samtykke.status", StringComparison.Ordinal) && fact.Value is not ("givet" or "kilden"));

    private static bool IsGathered(WrittenFact fact) => fact.Siblings["slags"] != "erfaret" || fact.Siblings.ContainsKey("svært_at_måle");

    private string? SaysItself(WrittenFact fact) => Says(fact.Value, PageOf(fact));

    private string? SaysItsDate(WrittenFact fact) =>
        Says(DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d. MMMM yyyy", Danish) : fact.Value, PageOf(fact));

    private Func<WrittenFact, string?> SaysItsName(IEnumerable<IChoice> choices, string? place = null) => fact =>
        Says(choices.Single(choice => choice.Key == fact.Value).Label, place ?? PageOf(fact));

    /// <param name="place">A page, or a folder when several pages may say it.</param>
    private string? Says(string words, string place) =>
        said.Any(page => page.Key.StartsWith(place, StringComparison.Ordinal) && page.Value.Says(words)) ? null : $"not said on {(place.Length == 0 ? "any page" : place)}";

    /// <summary>The page of the item, or of <paramref name="place"/>, has a link to the page of the one that is named, or that one has one back.</summary>
    private Func<WrittenFact, string?> LeadsTo(string folder, string? place = null) => fact => Joins(place is null ? PageOf(fact) : place + "index.html", $"{folder}/{fact.Value}/index.html");

    private string? LeadsToMunicipality(WrittenFact fact) => Joins(PageOf(fact), pageOfMunicipality[fact.Value]);

    private string? Joins(string one, string other) => HasLink(one, other) || HasLink(other, one) ? null : $"no link between {one} and {other}";

    private bool HasLink(string from, string to) => links[from].Any(link => link.Split('#')[0] == AddressOf(to));

    /// <summary>The value names a heading of the item's page, and a page of the folder leads there.</summary>
    private Func<WrittenFact, string?> IsLedToAt(string place) => fact =>
        HasSection(fact) ?? (links.Any(page => page.Key.StartsWith(place, StringComparison.Ordinal) && page.Value.Contains($"{AddressOf(PageOf(fact))}#{fact.Value}")) ? null : $"no page of {place} leads to it");

    private string? HasSection(WrittenFact fact) => built.Pages[PageOf(fact)].GetElementById(fact.Value) is null ? "no such place on its page" : null;

    private string? IsPartOfItsPage(WrittenFact fact) => built.Pages[PageOf(fact)].GetElementById("side-del-" + fact.Value) is null ? "no such part on its page" : null;

    private static string AddressOf(string page) => "/" + page[..^"index.html".Length];

    private string PageOf(WrittenFact fact) => fact.File switch
    {
        "site.yml" => "",
        "kommuner.csv" => pageOfMunicipality[fact.Siblings["kode"]],
        "sider/forside.md" => "index.html",
        _ when fact.File.StartsWith("data/", StringComparison.Ordinal) => "tal" + Path.ChangeExtension(fact.File, null)["data".Length..] + "/index.html",
        _ => Path.ChangeExtension(fact.File, null).Replace("sider/", "", StringComparison.Ordinal).Replace("aarshjul/", "", StringComparison.Ordinal) + "/index.html",
    };
}
