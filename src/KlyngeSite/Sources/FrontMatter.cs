using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Sources;

/// <summary>The fields at the top of a Markdown file, between two lines <c>---</c>, and where the text begins.</summary>
/// <param name="BodyStart">Offset in the file's text.</param>
internal sealed record FrontMatter(MapNode Fields, int BodyStart)
{
    /// <summary>Null when there are no fields or they cannot be read (and that was reported).</summary>
    public static FrontMatter? Read(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text;
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || text.AsSpan(0, start - 1).TrimEnd(' ') is not "---")
        {
            bag.Report(Rules.FrontMatter, source.At(0), "Filen begynder ikke med felter.", "Skriv en linje med --- først, så felterne, og så en linje med --- igen.");
            return null;
        }
        var end = start;
        while (end < text.Length)
        {
            var lineEnd = text.IndexOf('\n', end);
            if (lineEnd < 0)
                lineEnd = text.Length;
            if (text.AsSpan(end, lineEnd - end).TrimEnd(' ') is "---")
            {
                var fields = YamlReader.Read(source, start, end, bag);
                return fields is null ? null : new FrontMatter(fields, Math.Min(lineEnd + 1, text.Length));
            }
            end = lineEnd + 1;
        }
        bag.Report(Rules.FrontMatter, source.At(0, 3), "Felterne øverst er ikke afsluttet.", "Skriv en linje med --- efter det sidste felt.");
        return null;
    }
}
