using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Pages;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>A booklet as one page: cover, contents, foreword, interviews, glossary, colophon. One that is too large names the others.</summary>
internal static class BookletView
{
    public const string Template = "pages/haefte.html";

    /// <summary>Sources that the cover names; more stand in the colophon alone.</summary>
    private const int MostOnCover = 2;

    public static string TitleOf(Booklet booklet) => booklet.Scope switch
    {
        BookletScope.Topic => $"Hæfte om {MidSentence.Of(booklet.Name)}",
        BookletScope.Region => $"Hæfte fra {booklet.Name}",
        _ => "Hæfte med alle interview",
    };

    /// <param name="print">Null for the page of the site.</param>
    public static ScriptObject Of(Booklet booklet, ViewContext context, BookletPrint? print = null)
    {
        var chapters = BookletChapters.Of(booklet, context.Site);
        var texts = new BookletText(booklet, chapters.Foreword, context.Site);
        var isWhole = !booklet.IsTooLarge;
        var sources = Sources(booklet, context);
        return View.Of(
            ("lead", Lead(booklet)),
            ("count", DanishNumber.Of(booklet.Interviews.Count)),
            ("is_too_large", booklet.IsTooLarge),
            ("most", DanishNumber.Of(BookletIndex.MostInterviews)),
            ("years", Years(booklet)),
            ("command", CommandOf(booklet)),
            ("whole", booklet.Scope != BookletScope.Whole && context.Insights.Booklets.Whole is { IsTooLarge: false } whole ? View.Link("Alle interview", context.Site.Url(whole.Path)) : null),
            ("topics", Others(context.Insights.Booklets.Topics, booklet, context)),
            ("regions", Others(context.Insights.Booklets.Regions, booklet, context)),
            ("cover_sources", sources.Count <= MostOnCover ? View.List(sources) : null),
            ("contents", isWhole ? View.List(chapters.All.Select(chapter => Entry(chapter, print))) : null),
            ("foreword", isWhole && chapters.Foreword is { } foreword ? Foreword(foreword, texts, context) : null),
            ("chapters", isWhole ? View.List(chapters.All.Select((chapter, place) => chapter.Interview is { } interview ? ChapterView.Of(interview, RunningHeads.ClassOf(place), texts, context) : null)) : null),
            ("terms", isWhole ? View.List(context.Site.All<Term>().Select(TermOf)) : null),
            ("heads", Heads(chapters)),
            ("sources", View.List(sources)),
            ("newest", Newest(booklet)),
            ("printed", print is null ? null : new PartialDate(print.Day.Year, print.Day.Month, print.Day.Day).Danish),
            ("address", print?.Address));
    }

    public static string Lead(Booklet booklet)
    {
        var interviews = $"{DanishNumber.Of(booklet.Interviews.Count)} interview";
        return booklet.Scope switch
        {
            BookletScope.Topic => $"{interviews} med klynger, der har haft emnet på dagsordenen eller vil tage det op.",
            BookletScope.Region => $"{interviews} med klynger i regionen.",
            _ => $"{interviews} med lægeklynger, samlet til at læse på papir.",
        };
    }

    /// <summary>What makes it a file.</summary>
    private static string CommandOf(Booklet booklet) => booklet.Scope switch
    {
        BookletScope.Topic => $"klynge haefte --pdf haefte.pdf --emne {booklet.Id}",
        BookletScope.Region => $"klynge haefte --pdf haefte.pdf --region {booklet.Id}",
        _ => "klynge haefte --pdf haefte.pdf",
    };

    /// <summary>The class of each part that is no interview, for its running head; null for a part that the site does not have.</summary>
    private static ScriptObject Heads(BookletChapters chapters)
    {
        return View.Of(("foreword", Of(BookletText.Foreword)), ("glossary", Of(BookletText.Glossary)), ("colophon", Of(BookletText.Colophon)));

        string? Of(string id) => chapters.All.FirstOrDefault(chapter => chapter.Id == id) is { } found ? RunningHeads.ClassOf(chapters.All.IndexOf(found)) : null;
    }

    private static ScriptObject Entry(BookletChapter chapter, BookletPrint? print) => View.Of(
        ("url", "#" + chapter.Id),
        ("above", chapter.Above),
        ("title", chapter.Title),
        // Before the first setting a number stands in for each, so that the real ones move nothing.
        ("page", print is null ? null : DanishNumber.Of(print.PageOf.GetValueOrDefault(chapter.Id))));

    private static ScriptObject Foreword(Page foreword, BookletText texts, ViewContext context) => View.Of(
        ("title", foreword.Title),
        ("lead", foreword.Lead),
        ("html", context.Markdown(foreword.Body.All, new SharedPage(target => texts.Resolve(target, BookletText.Foreword), heading => BookletText.IdOf(BookletText.Foreword, heading), Deeper: 1))));

    private static ScriptObject TermOf(Term term) => View.Of(
        ("id", BookletText.IdOf(term)),
        ("title", term.Title),
        ("expansion", term.Expansion),
        ("short", term.Short),
        ("confusions", View.List(term.Confusions.Select(confusion => View.Of(("word", confusion.Word), ("difference", confusion.Difference))))),
        ("source", term.Source));

    private static ScriptArray? Others(IEnumerable<Booklet> booklets, Booklet current, ViewContext context) => View.List(booklets
        .Where(other => !other.IsTooLarge && other.Path != current.Path)
        .Select(other => View.Link(other.Name, context.Site.Url(other.Path))));

    /// <summary>Where the interviews and the comments to them are from, each said once.</summary>
    private static List<string> Sources(Booklet booklet, ViewContext context) =>
    [
        .. booklet.Interviews
            .SelectMany(interview => context.Insights.CommentsByInterview[interview.Id].Select(comment => comment.Provenance).Prepend(interview.Provenance))
            .Select(ProvenanceView.Of)
            .Distinct(),
    ];

    /// <summary>When the interviews were made: a year, or the first and the last.</summary>
    private static string Years(Booklet booklet)
    {
        var (first, last) = (booklet.Interviews.Min(interview => interview.Interviewed.Year), booklet.Interviews.Max(interview => interview.Interviewed.Year));
        return first == last ? new PartialDate(first).Danish : $"{new PartialDate(first).Danish}–{new PartialDate(last).Danish}";
    }

    /// <summary>The day of the newest interview, which says how fresh the booklet is and changes only when its content does.</summary>
    private static string? Newest(Booklet booklet) =>
        booklet.Interviews.Select(interview => interview.Header.Publication.From).OfType<PartialDate>().Max()?.Danish;
}
