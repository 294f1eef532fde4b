using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>Gives each heading of a text an id of its own. Ids that authors wrote come first, so that the automatic ones give way to them.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<HeadingBlock, string> written = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The number to try next after an id, so that many equal headings are not counted through again for each.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Func<SourceSpan, Location> at;
    private readonly DiagnosticBag bag;

    /// <summary>Takes the written ids out of the headings' texts. One that is written twice is reported by whoever knows what the text is for.</summary>
    public HeadingIds(IEnumerable<HeadingBlock> headings, Func<SourceSpan, Location> at, DiagnosticBag bag)
    {
        (this.at, this.bag) = (at, bag);
        foreach (var block in headings)
        {
            if (Take(block) is not { } id)
                continue;
            written[block] = Free(id);
            taken.Add(Free(id));
        }
    }

    /// <param name="text">The heading's words.</param>
    public (string Id, bool IsWritten) Of(HeadingBlock block, string text)
    {
        if (written.TryGetValue(block, out var own))
            return (own, true);
        var id = Free(Slug.From(text));
        if (taken.Add(id))
            return (id, false);
        var number = numbers.GetValueOrDefault(id, 2);
        while (!taken.Add($"{id}-{number}"))
            number++;
        numbers[id] = number + 1;
        return ($"{id}-{number}", false);
    }

    /// <summary>An id that is not the theme's, nor empty.</summary>
    private static string Free(string id) =>
        id.Length == 0 ? "afsnit" : id.StartsWith(BodyParser.ThemePrefix, StringComparison.Ordinal) ? "afsnit-" + id : id;

    /// <summary>Removes a closing <c>{#id}</c> from the heading's text and gives the id; null when there is none.</summary>
    private string? Take(HeadingBlock block)
    {
        if (block.Inline?.LastChild is not LiteralInline last)
            return null;
        var text = last.Content.AsSpan().TrimEnd();
        var open = text.LastIndexOf("{#");
        if (open < 0 || text[^1] != '}')
            return null;
        var id = text[(open + 2)..^1].ToString();
        if (!Slug.IsValid(id))
        {
            bag.Report(Rules.Headings, at(block.Span), "Overskriftens id må kun have små bogstaver a-z, tal og bindestreg.",
                Slug.From(id) is { Length: > 0 } slug ? $"Skriv: {{#{slug}}}" : "Skriv et andet id.");
            id = Slug.From(id) is { Length: > 0 } mended ? mended : "afsnit";
        }
        last.Content = new(text[..open].TrimEnd().ToString());
        return id;
    }
}
