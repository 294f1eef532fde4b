using AngleSharp.Dom;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Outputs.Inspection;

/// <summary>Something on a page that must not be there, and what to do about it; in Danish.</summary>
internal sealed record Violation(string Message, string Mend);

/// <summary>
/// What may stand on a finished page, as a list: everything else is refused, also what nobody has thought of yet. None of it runs, loads
/// from elsewhere, or sends anything. A theme that needs another element adds it here.
/// </summary>
internal static class AllowedMarkup
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Everywhere = ["class", "hidden", "id", "lang", "role", "tabindex", "title"];

    private static readonly Dictionary<string, string[]> Html = Table(
        "html", "head", "title", "body", "header", "nav", "main", "footer", "aside", "article", "section data-sort", "div data-find data-print data-planner data-days-for-data data-search", "span", "p data-no-date", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol start", "li data-part data-sort data-minutes data-days data-delivered data-form data-who data-when data-material data-source", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th scope colspan data-label", "td colspan data-label data-sort",
        "strong", "em", "b", "br", "hr", "wbr", "blockquote", "pre", "code", "small", "time datetime", "figure", "figcaption", "details open data-package data-state data-minutes", "summary",
        "fieldset", "legend", "label for", "input type name checked value min max maxlength required autocomplete enterkeyhint", "select name", "option value", "form action method", "button type data-sheet data-copy data-calendar data-empty",
        "a href rel type download data-value", "link rel href type", "meta charset name property content http-equiv", "script src type defer async", "img src alt width height loading");

    private static readonly Dictionary<string, string[]> Drawing = Table(
        "svg viewbox width height focusable xmlns", "g", "title", "desc", "circle cx cy r", "path d", "line x1 y1 x2 y2", "rect x y width height", "text x y", "a href");

    /// <summary>How a mark is painted. A value with a bracket could name a file, as in <c>url(…)</c>, and is refused.</summary>
    private static readonly string[] Paint = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "text-anchor", "font-weight"];

    /// <summary>All that is wrong with a page, in its order.</summary>
    /// <param name="assets">The addresses of the theme's own files.</param>
    public static IEnumerable<Violation> In(IDocument page, IReadOnlySet<string> assets) =>
        page.All.SelectMany(element => In(element, assets)).Concat(RepeatedIds(page));

    private static IEnumerable<Violation> In(IElement element, IReadOnlySet<string> assets)
    {
        var name = element.LocalName;
        if (!(element.NamespaceUri == Svg ? Drawing : Html).TryGetValue(name, out var own))
        {
            yield return new($"En færdig side indeholder <{ShortText.Quote(name)}>, som ikke er tilladt.", "Fjern det fra skabelonen.");
            yield break;
        }
        foreach (var attribute in element.Attributes)
        {
            if (!IsAllowed(attribute.Name.ToLowerInvariant(), own) && !IsPaint(element, attribute))
                yield return new($"En færdig side har attributten '{ShortText.Quote(attribute.Name)}' på <{name}>, som ikke er tilladt.", MendOf(attribute.Name));
            else if (attribute.Name is "href" && !AllowedAddress.IsAllowed(attribute.Value))
                yield return new($"En færdig side har adressen '{ShortText.Quote(attribute.Value)}', som ikke må bruges.", "Brug https, http, mailto, tel eller en adresse på siden selv.");
        }
        if (Loads(element) is { } address && !assets.Contains(address))
            yield return new($"En færdig side henter '{ShortText.Quote(address)}' med <{name}>, og det er ikke en af temaets filer.", "Læg filen i theme/assets/.");
        if (name == "script" && !IsData(element) && (element.TextContent.Length > 0 || !element.HasAttribute("src")))
            yield return new("En færdig side har et script i sig selv.", "Læg det i en fil i theme/assets/, og hent filen med <script src=\"…\">.");
        if (name is "input" or "select" && element.GetAttribute("type") is not "radio" && !IsOfScript(element) && !(element.GetAttribute("type") is "search" && element.Closest("form") is not null))
            yield return new("En færdig side har et felt, som læseren kan skrive i, men der er ingen at sende det til.", "Brug <input type=\"radio\">, eller fjern feltet fra skabelonen.");
        if (name == "form" && !AsksThisSite(element) && !(IsOfScript(element) && !element.HasAttribute("action")))
            yield return new("En færdig side har en formular, som sender det, læseren skriver, et andet sted hen.", "Lad den hente en side her: <form action=\"/…/\" method=\"get\">.");
        if (name == "meta" && !IsAllowedMeta(element))
            yield return new($"En færdig side har <meta http-equiv=\"{ShortText.Quote(element.GetAttribute("http-equiv")!)}\">, som ikke er tilladt her.", "Fjern det fra skabelonen.");
    }

    /// <summary>A field or form of the planner: its script reads it, and without an address it is sent nowhere else.</summary>
    private static bool IsOfScript(IElement field) => field.Closest("[data-planner]") is not null;

    /// <summary>
    /// Text for machines, which no browser runs: the type alone and exactly, and no sign in it that a browser could take for the element's
    /// end or for a comment.
    /// </summary>
    private static bool IsData(IElement script) =>
        script.Attributes.Length == 1 && script.GetAttribute("type") == "application/ld+json" && !script.TextContent.Contains('<', StringComparison.Ordinal);

    private static bool IsAllowed(string attribute, string[] own) =>
        own.Contains(attribute) || Everywhere.Contains(attribute) || attribute.StartsWith("aria-", StringComparison.Ordinal);

    private static bool IsPaint(IElement element, IAttr attribute) =>
        element.NamespaceUri == Svg && Paint.Contains(attribute.Name) && !attribute.Value.Contains('(', StringComparison.Ordinal);

    private static string MendOf(string attribute) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? "Læg det, der skal ske, i en fil i theme/assets/, og hent filen med <script src=\"…\">."
        : attribute.Equals("style", StringComparison.OrdinalIgnoreCase) ? "Giv stedet en klasse, og skriv stilen i theme/assets/site.css."
        : "Fjern den fra skabelonen.";

    /// <summary>Whether a form only asks for a page of this site, with what was typed in the address.</summary>
    private static bool AsksThisSite(IElement form) =>
        form.GetAttribute("method") is "get" && form.GetAttribute("action") is ['/', not ('/' or '\\'), ..] or "/";

    /// <summary>The file that a browser loads for an element by itself; null when there is none.</summary>
    private static string? Loads(IElement element) => element.LocalName switch
    {
        "script" or "img" => element.GetAttribute("src"),
        "link" when element.GetAttribute("rel") is not ("canonical" or "alternate") => element.GetAttribute("href") ?? "",
        _ => null,
    };

    private static bool IsAllowedMeta(IElement meta)
    {
        if (meta.GetAttribute("http-equiv") is not { } order)
            return true;
        const string AtOnce = "0; url=";
        var content = meta.GetAttribute("content") ?? "";
        return order.Equals("content-security-policy", StringComparison.OrdinalIgnoreCase)
            || (order.Equals("refresh", StringComparison.OrdinalIgnoreCase) && content.StartsWith(AtOnce, StringComparison.Ordinal) && AllowedAddress.IsAllowed(content[AtOnce.Length..]));
    }

    private static IEnumerable<Violation> RepeatedIds(IDocument page) => page.All
        .Select(element => element.GetAttribute("id")).Where(id => id is not null).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .Select(group => new Violation($"To steder på en færdig side har id'et '{ShortText.Quote(group.Key!)}'.", "Giv hvert sted sit eget id."));

    private static Dictionary<string, string[]> Table(params string[] rows) =>
        rows.Select(row => row.Split(' ')).ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);
}
