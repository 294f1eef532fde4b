using System.Buffers;
using KlyngeSite.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>
/// Finds what an author meant as Markdown, or knows from other programs, and what would show as it is written. One search for the
/// few signs that can begin a slip; only when there is one, the parsed text is asked whether it is code or a link after all.
/// </summary>
internal static class TextSlips
{
    /// <summary>More of one file than are ever printed are not looked for.</summary>
    private const int Most = 60;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]<#");

    public static void Report(SourceText source, int start, MarkdownDocument document, DiagnosticBag bag)
    {
        var text = source.Text[start..];
        var slips = Find(text);
        slips.AddRange(Definitions(document));
        if (slips.Count == 0)
            return;
        List<SourceSpan> code = [.. document.Descendants<CodeBlock>().Select(block => block.Span), .. document.Descendants<CodeInline>().Select(inline => inline.Span)];
        List<SourceSpan> links = [.. document.Descendants<LinkInline>().Select(link => link.Span)];
        foreach (var slip in slips)
        {
            if (!IsIn(code, slip) && !(slip.IsLink && IsIn(links, slip)))
                bag.Report(Rules.TextSlip, source.At(start + slip.Start, slip.Length), slip.Message, slip.Mend);
        }
    }

    private static List<Slip> Find(string text)
    {
        List<Slip> slips = [];
        var html = new HtmlSlips(text);
        var end = 0;
        for (var i = Next(text, 0); i < text.Length && slips.Count < Most; i = Next(text, end))
        {
            end = i + 1;
            if (i > 0 && text[i - 1] == '\\')
                continue;
            var slip = text[i] switch
            {
                '[' => NoteSlips.At(text, i),
                ']' => LinkSlips.After(text, i),
                '<' => html.At(i),
                _ => HeadingAt(text, i),
            };
            if (slip is not null)
            {
                slips.Add(slip);
                end = Math.Max(end, slip.Start + slip.Length);
            }
            else if (text[i] == '#')
            {
                end = text.AsSpan(i).IndexOfAnyExcept('#') is >= 0 and var run ? i + run : text.Length;
            }
        }
        // A box begins its line, so one look at each line is enough.
        for (var i = text.IndexOf(":::", StringComparison.Ordinal); i >= 0 && slips.Count < Most;)
        {
            var rest = Slip.RestOfLine(text, i);
            if (rest.TrimStart(':').Trim().Length > 0 && Slip.IsLineStart(text, i))
                slips.Add(new(i, rest.TrimEnd().Length, "Bokse med ::: bruges ikke her og vises, som de er skrevet.", "Slet begge linjer med :::, eller sæt > foran teksten, så den bliver et citat."));
            i = text.IndexOf(":::", i + rest.Length, StringComparison.Ordinal);
        }
        return slips;
    }

    private static Slip? HeadingAt(string text, int i)
    {
        if (!Slip.IsLineStart(text, i))
            return null;
        var rest = Slip.RestOfLine(text, i).TrimEnd();
        var words = rest.TrimStart('#');
        var level = rest.Length - words.Length;
        return level is >= 2 and <= 6 && words.Length > 0 && char.IsLetterOrDigit(words[0])
            ? new(i, rest.Length, $"Der mangler et mellemrum efter {rest[..level]}, så linjen bliver ikke en overskrift.", $"Skriv: {Slip.Quote($"{rest[..level]} {words}")}")
            : null;
    }

    /// <summary>Addresses that stand apart are links to the parser, but their lines are gone from the page, and remarks look just like them.</summary>
    private static IEnumerable<Slip> Definitions(MarkdownDocument document) =>
        from definition in document.OfType<LinkReferenceDefinitionGroup>().SelectMany(some => some.OfType<LinkReferenceDefinition>())
        where !(definition.Label ?? "").StartsWith('^')
        select new Slip(definition.Span.Start, definition.Span.Length, "Linjen læses som et links adresse og vises ikke på siden.",
            $"Skriv adressen i linket: {Slip.Quote($"[{definition.Label}]({definition.Url})")}");

    private static bool IsIn(List<SourceSpan> spans, Slip slip) => spans.Exists(span => span.Start <= slip.Start && slip.Start <= span.End);

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var next ? from + next : text.Length;
}
