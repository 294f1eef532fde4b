using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Settings;
using KlyngeSite.Text;

namespace KlyngeSite.Forms.Cms;

/// <summary>What the editors' form is told: where the files lie, and what each kind of content asks for.</summary>
/// <param name="Tables">The items of kinds that are rows of a table, by kind.</param>
/// <param name="Headings">What a new text of answers begins with: heading and id.</param>
internal sealed record CmsConfig(
    SiteSettings Settings, SourceRepository Repository, IReadOnlyDictionary<string, IReadOnlyList<(string Id, string Title)>> Tables,
    IReadOnlyList<(string Words, string Id)> Headings)
{
    /// <summary>Where a repository must lie for the form to write to it.</summary>
    public const string Host = "https://github.com/";

    /// <summary>What the form says that it is on its first page and in a tab.</summary>
    private const string Form = "Redaktion";

    /// <summary>As YAML.</summary>
    public string Text => ConfigYaml.Of(Root);

    private ConfigMap Root => new(
        ("backend", new ConfigMap(
            ("name", "github"),
            ("repo", Repository.Address[Host.Length..]),
            ("branch", Repository.Branch),
            // The other way to sign in asks a host of its own.
            ("auth_methods", new ConfigList("token")),
            ("commit_messages", new ConfigMap(
                ("create", "Nyt: {{collection}}/{{slug}}"),
                ("update", "Rettet: {{collection}}/{{slug}}"),
                ("delete", "Slettet: {{collection}}/{{slug}}"))))),
        ("publish_mode", "editorial_workflow"),
        ("app_title", $"{Settings.Title}: {Form}"),
        ("site_url", Settings.BaseUrl.TrimEnd('/')),
        ("show_preview_links", false),
        // It must name one. A picture that somebody puts there is refused by 'check', as all are.
        ("media_folder", $"{Repository.Folder}/medier"),
        ("media_libraries", new ConfigMap(("stock_assets", new ConfigMap(("providers", new ConfigList()))))),
        ("editor", new ConfigMap(("preview", false))),
        ("slug", new ConfigMap(("encoding", "ascii"), ("clean_accents", true), ("maxlength", Slug.MaxLength))),
        // What is not filled in is not written: an absent field says that the source does not tell.
        ("output", new ConfigMap(("omit_empty_optional_fields", true))),
        ("collections", new ConfigList([.. ContentKinds.All.Where(kind => !kind.IsCsv).Select(Collection)])));

    private ConfigMap Collection(ContentKind kind) => new(
        ("name", kind.Source),
        ("label", Capital(kind.ListTitle is { } title ? WithoutAll(title) : kind.Fields.Of.Split(' ', 2)[^1])),
        ("label_singular", Capital(kind.Fields.Of.Split(' ', 2)[^1])),
        ("folder", $"{Repository.Folder}/{kind.Source}"),
        ("extension", kind.Extension[1..]),
        ("format", kind.Body == BodyRule.None ? "yaml" : "yaml-frontmatter"),
        ("identifier_field", TitleOf(kind).Key),
        ("slug", new ConfigMap(
            ("template", $"{{{{fields.{TitleOf(kind).Key}}}}}"),
            // A page's address is its file's name, and other pages name it by that.
            ("editable", new ConfigList("create")),
            ("hint", "Filens navn; det bliver sidens adresse og kan ikke ændres senere. Små bogstaver a-z, tal og bindestreg."),
            ("pattern", new ConfigList($"^(?=.{{1,{Slug.MaxLength}}}$)[a-z0-9]+(-+[a-z0-9]+)*$", "Brug kun små bogstaver a-z, tal og bindestreg.")))),
        ("sortable_fields", new ConfigList(TitleOf(kind).Key)),
        ("thumbnail", false),
        ("fields", Fields(kind)));

    private ConfigList Fields(ContentKind kind)
    {
        var fields = new CmsField(Tables);
        return new([.. kind.AllFields.Fields.Select(field => ReferenceEquals(field, CommonFields.Draft) ? Draft() : fields.Of(field)), .. kind.Body == BodyRule.None ? (ConfigNode[])[] : [Body(kind)]]);

        // Nothing is shown before somebody says so.
        ConfigMap Draft() => fields.Of(CommonFields.Draft).With(("default", "ja"));
    }

    private ConfigMap Body(ContentKind kind) => new(
        ("name", "body"),
        ("label", "Tekst"),
        ("required", false),
        ("hint", kind.Body == BodyRule.Answers
            ? "Hver overskrift begynder med ## og slutter med spørgsmålets id. Slet dem, der ikke er noget svar til."
            : "Overskrifter begynder med ##. Tomme linjer skiller afsnit."),
        ("default", kind.Body == BodyRule.Answers ? string.Join('\n', FileText.BodyLines(Headings).Skip(1)) : null),
        // As it is written in the file: headings carry ids, which an editor of rich text would lose.
        ("widget", "text"));

    /// <summary>The field that an item is known by in lists.</summary>
    public static Field TitleOf(ContentKind kind) => kind.Fields.Fields.First(field => field is { IsRequired: true, Type: TextType });

    private static string WithoutAll(string title) => title.StartsWith("Alle ", StringComparison.Ordinal) ? title["Alle ".Length..] : title;

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
