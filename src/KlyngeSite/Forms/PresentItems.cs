using KlyngeSite.Content;
using KlyngeSite.Content.Questions;
using KlyngeSite.Text;

namespace KlyngeSite.Forms;

/// <summary>The items that are there, so that forms can offer them where a field names one, and ask what is asked of everybody.</summary>
internal sealed class PresentItems(IEnumerable<ContentItem> items)
{
    private readonly ILookup<string, ContentItem> byKind = items.ToLookup(item => item.Header.Kind);

    /// <summary>Those of a kind, by title in Danish order.</summary>
    public IEnumerable<ContentItem> Of(string kind) =>
        byKind[kind].OrderBy(item => item.Title, DanishOrder.Comparer).ThenBy(item => item.Id, StringComparer.Ordinal);

    /// <summary>The questions that are asked of everybody, in their order.</summary>
    public IReadOnlyList<ContentItem> Questions()
    {
        var questions = Of(QuestionKind.Name).Where(question => !question.Header.Publication.IsDraft).ToList();
        questions.Sort((a, b) => QuestionKind.Kind.Order!(a, b) is var first and not 0 ? first : string.CompareOrdinal(a.Id, b.Id));
        return questions;
    }

    /// <summary>The headings of a new text; none for kinds without answers.</summary>
    public IReadOnlyList<(string Words, string Id)> Headings(ContentKind kind) =>
        kind.Body == BodyRule.Answers ? [.. Questions().Select(question => (question.Title, question.Id))] : [];
}
