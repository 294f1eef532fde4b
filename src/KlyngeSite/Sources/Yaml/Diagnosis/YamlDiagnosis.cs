using System.Buffers;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>
/// Tells an editor what a mistake in fields is and how to mend it. Looks at lines as a person does, since a parser names the place
/// where it could not go on, and the mistake is often above.
/// </summary>
internal static class YamlDiagnosis
{
    /// <summary>How far above the place where the parser stopped a mistake is looked for.</summary>
    private const int MostLinesAbove = 100;

    /// <summary>Asked of each line in this order, so that the surest come first.</summary>
    private static readonly Cause[] WhenStopped =
    [
        DirectiveCause.Find,
        CurlyQuoteCause.Find,
        QuoteCause.Find,
        BlockSignCause.Find,
        SpecialSignCause.Find,
        ListDashCause.Find,
        ColonCause.Find,
        CrookedIndentCause.FindInBlockText,
        FieldColonCause.Find,
        CrookedIndentCause.Find,
    ];

    /// <summary>Mistakes that are good YAML and say something else than was meant.</summary>
    private static readonly Cause[] Silent = [DirectiveCause.Find, CurlyQuoteCause.Find, BlockSignCause.Find, RemarkCause.Find];

    /// <summary>A text with none of these has no silent mistake, and most have none.</summary>
    private static readonly SearchValues<string> SilentSigns =
        SearchValues.Create([" #", " “", " ”", " „", " »", " «", " ‘", " ’", " ‚", " ->", " –>", " →", " ›-", " >–", " >—", " -|", " |–", "\n%"], StringComparison.Ordinal);

    /// <summary>What stopped the parser at a place.</summary>
    public static Finding WhyStopped(SourceText source, int start, int end, Location stop)
    {
        if (OpenBracket.Find(source, start, end) is { } bracket && bracket.Location.Line <= stop.Line)
            return bracket;
        var lines = new FieldLines(source, start, end);
        var at = lines.IndexOf(stop.Line);
        if (FieldsEndCause.Find(lines, at) is { } unfinished)
            return unfinished;
        for (var i = at; i >= Math.Max(0, at - MostLinesAbove); i--)
        {
            foreach (var cause in WhenStopped)
            {
                if (!lines[i].IsBlank && !lines[i].IsRemark && !lines[i].IsInside && cause(lines, i) is { } finding)
                    return finding;
            }
        }
        return RemarkWithin(lines, at)
            ?? new(Rules.MalformedYaml, stop, "Felterne kan ikke læses her.", "Skriv 'felt: værdi', og ryk ind med to mellemrum under et felt, der har flere dele.");
    }

    /// <summary>What the parser would read and the editor did not mean. One pass, and none at all over most texts.</summary>
    public static IEnumerable<Finding> Silently(SourceText source, int start, int end)
    {
        if (source.Text.AsSpan(start, end - start).IndexOfAny(SilentSigns) < 0 && (start == end || source.Text[start] != '%'))
            yield break;
        var lines = new FieldLines(source, start, end);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var cause in Silent)
            {
                if (cause(lines, i) is not { } finding)
                    continue;
                yield return finding;
                break;
            }
        }
    }

    /// <summary>A number sign ends a text that goes on below it.</summary>
    private static Finding? RemarkWithin(FieldLines lines, int at) =>
        lines.Count > 0 && lines.Above(at) is { } above && RemarkCause.Find(lines, lines.IndexOf(above.Number)) is { } remark
            ? new(Rules.SpecialSign, remark.Location, "Resten af linjen fra # er en bemærkning, og teksten kan ikke gå videre under den.", "Sæt anførselstegn om hele teksten.")
            : null;
}
