using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Pages;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>
/// What stands in a booklet, and under which id: many texts share the page, so the ids of each begin with its own, and a sign that no id of
/// a text has. Links lead to what is in the booklet or to another host; all else is words alone, on paper as on the screen.
/// </summary>
internal sealed class BookletText
{
    public const string Foreword = "side-forord";
    public const string Glossary = "side-ordbog";
    public const string Colophon = "side-kolofon";

    private readonly Site site;
    private readonly HashSet<string> interviews;
    private readonly string? forewordId;

    /// <param name="foreword">The page that stands first; null for none.</param>
    public BookletText(Booklet booklet, Page? foreword, Site site)
    {
        this.site = site;
        interviews = [.. booklet.Interviews.Select(interview => interview.Id)];
        forewordId = foreword?.Id;
    }

    public static string IdOf(Interview interview) => "interview_" + interview.Id;

    public static string IdOf(Comment comment) => "kommentar_" + comment.Id;

    public static string IdOf(Term term) => "ord_" + term.Id;

    /// <summary>The id of a heading of a text.</summary>
    /// <param name="text">The id of the text.</param>
    public static string IdOf(string text, string heading) => $"{text}_{heading}";

    /// <summary>The address of a link in a text of the booklet; null when it leads out of it, to a page of this site.</summary>
    /// <param name="text">The id of the text that has the link; null for one whose headings have no ids here.</param>
    public string? Resolve(LinkTarget target, string? text) => target switch
    {
        LinkTarget.External external => external.Url,
        LinkTarget.Anchor anchor when text is not null => "#" + IdOf(text, anchor.Fragment),
        LinkTarget.Item link when Place(link) is { } place => "#" + place,
        _ => null,
    };

    private string? Place(LinkTarget.Item link)
    {
        var reference = new Content.Fields.Reference(link.Kind, link.Id, default);
        if (link.Kind == PageKind.Name)
            return link.Id == forewordId ? Foreword : null;
        if (site.Find<Interview>(reference) is { } interview && interviews.Contains(interview.Id))
            return link.Fragment is { } heading ? IdOf(IdOf(interview), heading) : IdOf(interview);
        if (site.Find<Comment>(reference) is { } comment && interviews.Contains(comment.Interview.Id))
            return IdOf(comment);
        return site.Find<Term>(reference) is { } term ? IdOf(term) : null;
    }
}
