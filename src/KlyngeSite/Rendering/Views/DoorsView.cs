using System.Buffers.Binary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Forms;
using KlyngeSite.Forms.Contributions;
using KlyngeSite.Forms.Schemas;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The ways in for what clusters tell, on the page about contributing: a document, GitHub, the program.</summary>
internal static class DoorsView
{
    /// <summary>Beside the page: the documents to fill in.</summary>
    public const string WordFile = ContributeView.Page + "/" + Contribution.FileName + ".docx";
    public const string TextFile = ContributeView.Page + "/" + Contribution.FileName + ".txt";

    /// <summary>Where the editors' form lies, which no build writes.</summary>
    public const string EditorPath = "/admin/";

    /// <summary>A name that nobody keeps: the file's name becomes the address.</summary>
    private const string NewFile = "jeres-klynge.md";

    private static readonly string[] Pictures = ["skema", "github", "terminal", "fejl"];

    public static ScriptObject Of(ViewContext context)
    {
        var site = context.Site;
        var repository = site.Settings.Repository;
        return View.Of(
            ("word", site.Url("/" + WordFile)),
            ("text", site.Url("/" + TextFile)),
            ("mail", ContributeView.Mail(site)),
            ("address", site.Settings.Contact.Mail),
            ("send_to", Contribution.Of(site.Settings, new([])).SendTo),
            ("form", repository?.FormUrl(IssueForms.TellFile)),
            ("file", repository?.NewUrl(InterviewKind.Kind.Source, NewFile, Template(context))),
            ("editor", site.Settings.HasEditor && site.BundleDay is null ? site.Url(EditorPath) : null),
            ("messages", repository?.ReadUrl("docs/diagnostics.md")),
            ("fields", site.HasPage(FieldGuideView.Start) ? site.Url(FieldGuideView.Start) : null),
            ("pictures", View.Of([.. Pictures.Select(name => (name, (object?)Picture(name, context)))])));
    }

    /// <summary>What <c>klynge new</c> would write, short enough for an address.</summary>
    private static string Template(ViewContext context) =>
        FileText.Of(new(InterviewKind.Kind, "", new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>>()),
            new PresentItems(context.Site.Items).Headings(InterviewKind.Kind), isShort: true);

    /// <summary>Null when the theme has no such picture.</summary>
    private static ScriptObject? Picture(string name, ViewContext context)
    {
        if (context.Theme.Asset($"assets/bidrag-{name}.png") is not { Bytes: { Length: > 24 } bytes } asset)
            return null;
        // Width and height stand in the first chunk, so that the page keeps the room for it.
        return View.Of(("url", context.Site.Url("/" + asset.Path)), ("width", Number(bytes, 16)), ("height", Number(bytes, 20)));
    }

    /// <summary>Half of the pixels, for the pictures are made for dense screens.</summary>
    private static string Number(byte[] bytes, int offset) => (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(offset)) / 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
