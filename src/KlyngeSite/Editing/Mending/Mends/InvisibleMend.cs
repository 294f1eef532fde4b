using System.Buffers;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>
/// Characters that show nothing, from Word or a PDF, go. Those that a reader may have seen something of stay: hidden line ends, control
/// characters, and the orders that turn text around.
/// </summary>
internal static class InvisibleMend
{
    private static readonly SearchValues<char> Nothing =
        SearchValues.Create("\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202D\u202E");

    public static readonly Mend Mend = new("usynlige tegn", Rules.InvisibleCharacter, Propose) { IsForTables = true };

    private static IEnumerable<Edit> Propose(MendContext context)
    {
        foreach (var line in context.LinesOf(Rules.InvisibleCharacter).DistinctBy(line => line.Number))
        {
            if (line.Text.AsSpan().ContainsAny(Turning))
                continue;
            var kept = WithoutThem(line.Text);
            if (kept.Length < line.Text.Length)
                yield return new(line.Number, kept);
        }
    }

    /// <summary>A joiner within a picture sign (emoji) is part of it.</summary>
    private static string WithoutThem(string line)
    {
        var kept = new System.Text.StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (!Nothing.Contains(line[i]) || (line[i] == '\u200D' && Text.InvisibleCharacters.IndexIn(line.AsSpan(Math.Max(0, i - 1), Math.Min(i, 1) + 1)) < 0))
                kept.Append(line[i]);
        }
        return kept.ToString();
    }
}
