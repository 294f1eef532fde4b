using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Forms;
using KlyngeSite.Linking;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The editors' guide to the fields, made of their declarations: a page for each kind of file, and their list.</summary>
internal static class FieldGuideView
{
    public const string Template = "pages/felter.html";
    public const string KindTemplate = "pages/felt.html";
    public const string Start = $"{ContributeView.Path}felter/";
    public const string Title = "Felterne";
    public const string Lead = "Hvad der kan stå øverst i hver slags fil: hvert felt med en forklaring og et eksempel. Siden er lavet af det, programmet selv læser filerne med.";

    public static readonly DerivedPages Pages = new(Start, "vejledningen til felterne", items => items.Count > 0, _ => [Start, .. Kinds.Select(PathOf)]);

    /// <summary>Those that editors write files of.</summary>
    public static IEnumerable<ContentKind> Kinds => ContentKinds.All.Where(kind => !kind.IsCsv);

    public static string PathOf(ContentKind kind) => $"{Start}{kind.Source}/";

    /// <summary>As <c>Interview</c>: what its fields are the fields of, without article.</summary>
    public static string TitleOf(ContentKind kind) => kind.Fields.Of[(kind.Fields.Of.IndexOf(' ', StringComparison.Ordinal) + 1)..] is var name ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    public static string LeadOf(ContentKind kind) => $"Felterne i {kind.Fields.Of}. Filen ligger i content/{kind.Source} og ender på {kind.Extension}.";

    /// <summary>The list of kinds.</summary>
    public static ScriptObject Of(Site site) => View.Of(
        ("kinds", View.List(Kinds.Select(kind => View.Of(
            ("title", TitleOf(kind)),
            ("url", site.Url(PathOf(kind))),
            ("folder", $"content/{kind.Source}"),
            ("required", View.List(kind.Fields.Fields.Where(field => field.IsRequired).Select(field => field.Key))))))));

    /// <summary>The fields of one kind.</summary>
    public static ScriptObject Of(ContentKind kind, Site site) => View.Of(
        ("start", site.Url(Start)),
        ("command", $"klynge new {kind.Name}"),
        ("is_text", kind.Body != BodyRule.None),
        ("required", Fields(kind.AllFields.Fields.Where(field => field.IsRequired), site)),
        ("optional", Fields(kind.AllFields.Fields.Where(field => !field.IsRequired), site)));

    private static ScriptArray? Fields(IEnumerable<Field> fields, Site site) => View.List(fields.Select(field => Field(field, site)));

    private static ScriptObject Field(Field field, Site site)
    {
        var type = field.Type.Item ?? field.Type;
        return View.Of(
            ("id", "felt-" + Text.Slug.From(field.Key)),
            ("key", field.Key),
            ("label", field.Label.Equals(field.Key, StringComparison.OrdinalIgnoreCase) ? null : field.Label),
            ("help", field.Help),
            ("required", field.IsRequired),
            ("many", field.Type.Item is not null),
            ("form", FieldHelp.FormOf(type)),
            ("example", $"{field.Key}: {field.Example}"),
            ("words", View.List(type.Vocabulary.Select(word => View.Of(("key", word.Key), ("label", word.Label))))),
            ("known", type.Target is { } target ? Known(target, site) : null),
            ("parts", type.Parts is { } parts ? Fields(parts.Fields, site) : null));
    }

    /// <summary>What may be named, for as long as a reader can take it in.</summary>
    private static ScriptArray? Known(string target, Site site)
    {
        const int Most = 100;
        var items = site.All(ContentKinds.Find(target)!);
        return items.Count > Most ? null : View.List(new PresentItems(items).Of(target).Select(item => View.Of(("key", item.Id), ("label", item.Title))));
    }
}
