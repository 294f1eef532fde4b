using System.Collections.Immutable;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Content.Prose;

/// <summary>Advice on a text, kept until all files are read.</summary>
/// <param name="Abbreviation">Falls away when another file explains it; null for other advice.</param>
internal sealed record ProseHint(Rule Rule, Location Location, string Message, string Mend, string? Abbreviation = null);

/// <summary>Reports the advice on one text: little enough to be read.</summary>
internal static class ProseHints
{
    private const int MostInFile = 5;

    /// <param name="known">Words that some item is called.</param>
    public static void Report(ImmutableArray<ProseHint> hints, IReadOnlySet<string> known, DiagnosticBag bag)
    {
        foreach (var hint in hints.Where(hint => hint.Abbreviation is null || !known.Contains(hint.Abbreviation)).Take(MostInFile))
            bag.Report(hint.Rule, hint.Location, hint.Message, hint.Mend);
    }

    /// <summary>The abbreviations among the names of all items: the glossary's words, those of topics, partners, clusters and the rest, and the persons.</summary>
    public static IReadOnlySet<string> Known(IEnumerable<ContentItem> items)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Add(item.Title);
            foreach (var name in OthersOf(item))
                Add(name);
            // A name in capitals is no abbreviation, and one that has been withdrawn is not to be printed.
            known.UnionWith(item.Persons.SelectMany(person => person.Name.ToUpperInvariant().Split(' ')));
        }
        return known;

        void Add(string name)
        {
            foreach (var (start, length) in Abbreviation.In(name))
                known.Add(name.Substring(start, length));
        }
    }

    private static ImmutableArray<string> OthersOf(ContentItem item) => item switch
    {
        Topic topic => topic.Synonyms,
        Partner partner => partner.Synonyms,
        Term { Expansion: { } expansion } term => [expansion, .. term.Synonyms],
        Term term => term.Synonyms,
        _ => [],
    };
}
