using KlyngeSite.Diagnostics;
using Markdig.Syntax;

namespace KlyngeSite.Sources.Markdown;

/// <summary>
/// Headings must make an outline: the first of level 2, none a level deeper than the next allows, each with words and with a text
/// under it. Readers who cannot see the page find their way by it.
/// </summary>
internal sealed class HeadingCheck(SourceText source, int start, DiagnosticBag bag)
{
    /// <param name="all">By place, those in quotes and lists among them.</param>
    /// <param name="blocks">The text's outermost blocks.</param>
    public void Check(List<HeadingBlock> all, List<Block> blocks)
    {
        var before = 1;
        foreach (var heading in all)
        {
            if (IsEmpty(heading))
                bag.Report(Rules.EmptyHeading, At(heading), "Overskriften har ingen ord.", "Skriv en overskrift, eller slet linjen.");
            else
                CheckLevel(heading, before);
            // One # is mended to two: what follows is held against that.
            before = Math.Max(2, heading.Level);
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            var isBare = i + 1 == blocks.Count || (blocks[i + 1] is HeadingBlock next && blocks[i] is HeadingBlock { Level: var level } && next.Level <= level);
            if (isBare && blocks[i] is HeadingBlock heading && !IsEmpty(heading))
                bag.Report(Rules.TextSlip, At(heading), "Der står ingen tekst under overskriften.", "Skriv afsnittet, eller slet overskriften.");
        }
    }

    private void CheckLevel(HeadingBlock heading, int before)
    {
        if (heading.Level == 1)
            bag.Report(Rules.Headings, At(heading), "Overskriften med ét # er sidens egen titel og skrives i feltet 'titel'.", $"Skriv: {Written(heading, 2)}");
        else if (before == 1 && heading.Level > 2)
            bag.Report(Rules.HeadingLevel, At(heading), "Den første overskrift i teksten skal have to #.", $"Skriv: {Written(heading, 2)}");
        else if (heading.Level > before + 1)
            bag.Report(Rules.HeadingLevel, At(heading), $"Overskriften springer fra {Signs(before)} til {Signs(heading.Level)}.", $"Skriv: {Written(heading, before + 1)}");
    }

    /// <summary>Whether nothing but signs of Markdown and an id stand in it.</summary>
    private static bool IsEmpty(HeadingBlock heading) => PlainText.Of(heading.Inline).Length == 0;

    /// <summary>The heading as it should stand in the file.</summary>
    private string Written(HeadingBlock heading, int level)
    {
        var line = source.Text.AsSpan(start + heading.Span.Start, heading.Span.Length);
        var end = line.IndexOf('\n');
        return Slip.Quote($"{Signs(level)} {(end < 0 ? line : line[..end]).TrimStart('#').Trim()}");
    }

    private static string Signs(int level) => new('#', level);

    private Location At(HeadingBlock heading) => source.At(start + heading.Span.Start, Math.Max(1, heading.Span.Length));
}
