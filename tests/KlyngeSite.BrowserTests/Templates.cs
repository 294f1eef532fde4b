namespace KlyngeSite.BrowserTests;

/// <summary>One page of the real site for each template, the fullest there is.</summary>
internal static class Templates
{
    public static readonly IReadOnlyList<string> Pages =
    [
        "/", "/interview/doc7/", "/kommentarer/nordfyn-sygepleje/", "/klynger/doc7/", "/emner/kol/", "/partnere/sygehus/", "/spoergsmaal/udbytte/", "/kommuner/faaborg-midtfyn/",
        "/kommuner/laesoe/", "/ordbog/ak/", "/om/", "/interview/", "/kommuner/", "/emner/", "/find/", "/find/?emne=kol&region-2027=region-midtjylland", "/find/region-2027/region-oestdanmark/", "/find/emne/kol/kommune-sundhedscenter/", "/emner/medicinkort/", "/findes-ikke/",
    ];
}
