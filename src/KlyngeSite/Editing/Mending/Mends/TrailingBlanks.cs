using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>Blanks at the end of a line of fields. Below the fields two of them are a line break, and one does no harm.</summary>
internal static class TrailingBlanks
{
    public static readonly Mend Mend = new("mellemrum sidst på linjen", null, Propose) { KeepsValues = true };

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        var (first, last) = context.FieldArea();
        var inside = new InsideText();
        for (var number = first; number <= last; number++)
        {
            var text = context.Text.Lines[number - 1].Text;
            if (!inside.Holds(new FieldLine(text, number)) && text.Length > 0 && text[^1] is ' ' or '\t')
                yield return new(number, text.TrimEnd(' ', '\t'));
        }
    }
}
