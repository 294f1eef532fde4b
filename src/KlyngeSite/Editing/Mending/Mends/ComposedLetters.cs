using KlyngeSite.Text;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>Letters in two parts, as a Mac saves them: an a and a ring become å. A check reads both alike; other programs search for one of them.</summary>
internal static class ComposedLetters
{
    public static readonly Mend Mend = new("bogstaver i to dele", null, Propose) { IsForTables = true };

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        for (var i = 0; i < context.Text.Lines.Length; i++)
        {
            var line = context.Text.Lines[i].Text;
            if (LatinComposition.Compose(line) is var composed && composed.Length != line.Length)
                yield return new(i + 1, composed);
        }
    }
}
