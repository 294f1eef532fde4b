using KlyngeSite.Content;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The page of search: for the script the address of the index, and for whoever has none what a book has instead.</summary>
internal static class SearchView
{
    public const string Template = "pages/soeg.html";

    public static ScriptObject Of(ViewContext context) => View.Of(
        ("data", context.Site.Url(SearchPaths.Start)),
        ("index", context.Site.Url("/" + SearchPaths.Index)),
        ("topics", Links<Topic>(context)),
        ("questions", Links<Question>(context)),
        ("partners", Links<Partner>(context)),
        ("letters", View.List(Register(context).GroupBy(entry => LetterOf(entry.Word)).Select(letter => View.Of(
            ("letter", letter.Key),
            ("entries", View.List(letter.Select(entry => View.Link(entry.Word, context.Site.Url(entry.Item))))))))));

    private static ScriptArray? Links<T>(ViewContext context)
        where T : ContentItem =>
        View.List(context.Site.All<T>().Select(item => context.Link(item)));

    /// <summary>All names of topics, guests and words, each leading to the page that tells of it; a name that two of them have stands twice.</summary>
    private static IEnumerable<(string Word, ContentItem Item)> Register(ViewContext context) => context.Site.Items
        .SelectMany(item => ItemTexts.NamesOf(item).Distinct(StringComparer.Ordinal).Select(name => (Word: name, Item: item)))
        .OrderBy(entry => entry.Word, DanishOrder.Comparer).ThenBy(entry => entry.Item.Header.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Item.Id, StringComparer.Ordinal);

    /// <summary>The letter that a word stands under; # for what begins with none.</summary>
    private static string LetterOf(string word)
    {
        var first = Slug.From(word) is { Length: > 0 } slug ? slug : "#";
        return char.ToLowerInvariant(word[0]) switch
        {
            'æ' => "Æ",
            'ø' => "Ø",
            'å' => "Å",
            _ when first.StartsWith("aa", StringComparison.Ordinal) => "Å",
            _ => char.IsAsciiLetterLower(first[0]) ? first[..1].ToUpperInvariant() : "#",
        };
    }
}
