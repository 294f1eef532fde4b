using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>Letters that were saved as UTF-8 and opened as something else: Ã¸ becomes ø. Only what becomes a sign of Danish text.</summary>
internal static class BrokenLettersMend
{
    public static readonly Mend Mend = new("ødelagte bogstaver", Rules.BrokenLetters, Propose) { IsForTables = true };

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        // The finding names the first of them only.
        if (!context.Findings(Rules.BrokenLetters).Any())
            yield break;
        for (var i = 0; i < context.Text.Lines.Length; i++)
        {
            var line = context.Text.Lines[i].Text;
            if (TextCheck.Mended(line) is var mended && mended != line && DanishText.IsPlausible(mended))
                yield return new(i + 1, mended);
        }
    }
}
