using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending;

/// <summary>What a mend may look at.</summary>
/// <param name="finish">Mends a text as far as it goes, and reads it.</param>
internal sealed class MendContext(MendText text, Reading reading, FileForm form, Func<MendText, Reading> finish)
{
    public MendText Text { get; } = text;
    public Reading Reading { get; } = reading;

    /// <summary>What the file would be read as with some edits, once everything else is mended too.</summary>
    public Reading Finished(IReadOnlyCollection<Edit> edits) => finish(Text.With(edits));

    public IEnumerable<Diagnostic> Findings(Rule rule) => Reading.Findings.Where(finding => finding.Rule == rule);

    /// <summary>The lines that findings of a rule point at.</summary>
    public IEnumerable<FindingLine> LinesOf(Rule rule)
    {
        foreach (var finding in Findings(rule))
        {
            var (number, start) = (finding.Location.Line, finding.Location.Column - 1);
            // A place far out in a line is not known exactly, and letters that are not composed yet would shift it.
            if (number < 1 || number > Text.Lines.Length || finding.Location.Column == ushort.MaxValue)
                continue;
            var line = Text.Lines[number - 1].Text;
            if (start < line.Length && !line.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
                yield return new(number, line, start, finding.Location.Length, NextOf(number));
        }
    }

    /// <summary>Numbers of the first and the last line of fields; (1, 0) when there are none, or they have no end.</summary>
    public (int First, int Last) FieldArea()
    {
        if (form.IsTable)
            return (1, 0);
        if (!form.HasBody)
            return (1, Text.Lines.Length);
        if (!Fence.IsOne(Text.Lines[0].Text))
            return (1, 0);
        for (var i = 1; i < Text.Lines.Length; i++)
        {
            if (Fence.IsOne(Text.Lines[i].Text))
                return (2, i);
        }
        return (1, 0);
    }

    private string NextOf(int number)
    {
        for (var i = number; i < Text.Lines.Length; i++)
        {
            var line = Text.Lines[i].Text;
            if (line.AsSpan().Trim(" \t") is { Length: > 0 } content && content[0] != '#')
                return line;
        }
        return "";
    }
}
