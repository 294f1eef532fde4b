using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>The lines --- around the fields: one with other hyphens or blanks before it, blank lines above the first, or no first one.</summary>
internal static class FenceMend
{
    public static readonly Mend Mend = new("linjen ---", Rules.FrontMatter, Propose);

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        if (context.Findings(Rules.FrontMatter).FirstOrDefault()?.Location.Line is not (> 0 and var number))
            yield break;
        var line = context.Text.Lines[number - 1].Text;
        if (line.Trim().Length == 0 && number == 1)
        {
            var blank = context.Text.Lines.TakeWhile(above => above.Text.Trim().Length == 0).Count();
            // A file of blank lines alone has no fields to stand above.
            for (var i = 1; i <= blank && blank < context.Text.Lines.Length; i++)
                yield return new(i, []);
        }
        else if (line.Trim(' ', '\t') is { Length: >= 2 } signs && signs.Trim('-', '–', '—', '−').Length == 0)
        {
            yield return new(number, "---");
        }
        else if (number == 1 && new FieldLine(line, 1) is { Key: not null, Indent: 0 })
        {
            yield return new(1, ["---", line]);
        }
    }
}
