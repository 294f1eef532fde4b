namespace KlyngeSite.BrowserTests;

/// <summary>One page of the real site for each template, the fullest there is, and more where a template has several faces.</summary>
internal static class Templates
{
    /// <summary>The page of a wrong address, which the host answers with 404.</summary>
    public const string NotFound = "/findes-ikke/";

    /// <summary>The name of the template without its ending, and the page's address.</summary>
    public static readonly IReadOnlyList<(string Template, string Path)> All =
    [
        ("forside", "/"),
        ("interview", "/interview/doc7/"),
        ("interview", "/interview/nordlys/"),
        ("kommentar", "/kommentarer/nordfyn-sygepleje/"),
        ("klynge", "/klynger/doc7/"),
        ("klynger", "/klynger/"),
        ("klynger", "/klynger/?klynger=doc7,kuk,nucleus,ruder"),
        ("emne", "/emner/kol/"),
        ("emne", "/emner/medicinkort/"),
        ("partner", "/partnere/sygehus/"),
        ("partnere", "/partnere/"),
        ("spoergsmaal", "/spoergsmaal/udbytte/"),
        ("kommune", "/kommuner/faaborg-midtfyn/"),
        ("kommune", "/kommuner/laesoe/"),
        ("kommuner", "/kommuner/"),
        ("ord", "/ordbog/ak/"),
        ("side", "/om/"),
        ("side", "/laes-grafen/"),
        ("side", "/bidrag/"),
        ("felter", "/bidrag/felter/"),
        ("felt", "/bidrag/felter/interview/"),
        ("liste", "/interview/"),
        ("liste", "/tal/"),
        ("emner", "/emner/"),
        ("tal", "/tal/nordlys-medicinkort/"),
        ("tal", "/tal/doc7-antibiotika-oeje/"),
        ("tal", "/tal/eksempel-et-tal/"),
        ("tal", "/tal/eksempel-linje/"),
        ("tal", "/tal/eksempel-seriediagram/"),
        ("tal", "/tal/eksempel-klinikker/"),
        ("tal", "/tal/eksempel-tragt/"),
        ("tal", "/tal/eksempel-soejler/"),
        ("maaltal", "/maaltal/medicinkort-ajourfoert/"),
        ("klyngepakke", "/klyngepakker/kol/"),
        ("klyngepakke", "/klyngepakker/stop-op/"),
        ("liste", "/klyngepakker/"),
        ("aarshjul", "/aarshjul/"),
        ("moede", "/moede/"),
        ("moede", "/moede/#1&m=90&d=2031-03-04&k=1900&t=KOL%20i%20Nord&s=Sted&g=G%C3%A6st&a=kol.velkomst*15.laes-tal.overraskelse.data.en-ting&q=doc7.udbytte&e=d20.Frokost"),
        ("find", "/find/"),
        ("find", "/find/?emne=kol&region-2027=region-midtjylland"),
        ("find", "/find/region-2027/region-oestdanmark/"),
        ("find", "/find/emne/kol/kommune-sundhedscenter/"),
        ("soeg", "/soeg/"),
        ("soeg", "/soeg/?q=aftale"),
        ("soeg", "/soeg/?q=ajourf%C3%B8irng&emne=medicinkort"),
        ("soeg", "/soeg/?q=elefant"),
        ("samlinger", "/samlinger/"),
        ("samling", "/samlinger/maalte-resultater/"),
        ("samling", "/samlinger/metoder/"),
        ("samling", "/samlinger/daekning/"),
        ("haefte", "/haefte/"),
        ("haefte", "/haefte/emne/kol/"),
        ("404", NotFound),
    ];

    /// <summary>These have no page on the real site: an address that moved, and a text that was withdrawn.</summary>
    public static readonly IReadOnlyList<string> WithoutPage = ["flyttet", "trukket"];

    /// <summary>One page of each template, the fullest.</summary>
    public static IEnumerable<string> OnePerTemplate => All.DistinctBy(page => page.Template).Select(page => page.Path);

    public static IEnumerable<string> Pages => All.Select(page => page.Path);
}
