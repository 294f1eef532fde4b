using System.Collections.Immutable;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Pages;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>A part of a booklet that begins on a page of its own and stands in the contents.</summary>
/// <param name="Id">On the page.</param>
/// <param name="Head">What stands over its pages: short.</param>
/// <param name="Above">A line over its title in the contents; null for none.</param>
/// <param name="Interview">Null for the other parts.</param>
internal sealed record BookletChapter(string Id, string Head, string? Above, string Title, Interview? Interview);

/// <summary>What a booklet consists of, in order.</summary>
internal sealed class BookletChapters
{
    /// <summary>The id of the page that stands first, among the plain pages.</summary>
    private const string ForewordId = "forord";

    private BookletChapters(Page? foreword, ImmutableArray<BookletChapter> all) => (Foreword, All) = (foreword, all);

    /// <summary>Null when the site has none.</summary>
    public Page? Foreword { get; }

    public ImmutableArray<BookletChapter> All { get; }

    public static BookletChapters Of(Booklet booklet, Site site)
    {
        var foreword = site.Find<Page>(new(PageKind.Name, ForewordId, default));
        var chapters = ImmutableArray.CreateBuilder<BookletChapter>();
        if (foreword is not null)
            chapters.Add(new(BookletText.Foreword, foreword.Title, null, foreword.Title, null));
        foreach (var interview in booklet.Interviews)
        {
            var cluster = site.Find<Cluster>(interview.Cluster)?.Title;
            chapters.Add(new(BookletText.IdOf(interview), cluster ?? interview.Title, cluster, interview.Title, interview));
        }
        if (site.All<Term>().Count > 0)
            chapters.Add(new(BookletText.Glossary, "Ordbog", null, "Ordbog", null));
        chapters.Add(new(BookletText.Colophon, "Kolofon", null, "Kolofon", null));
        return new(foreword, chapters.ToImmutable());
    }
}
