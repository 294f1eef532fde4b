namespace KlyngeSite.Text;

/// <summary>A run of digits in a text.</summary>
/// <param name="Length">In characters; more than <paramref name="Digits"/> when invisible characters stand between them.</param>
internal readonly record struct DigitRun(int Start, int Length, int Digits)
{
    public int End => Start + Length;
}

/// <summary>
/// Walks the runs of digits of a text that blanks, dots, dashes and the like hold together, such as <c>15 05 40 - 5001</c>. Full-width
/// digits count, and characters that nobody sees divide nothing. Text without digits costs one vectorised search.
/// </summary>
internal ref struct DigitChains(ReadOnlySpan<char> text)
{
    /// <summary>How many characters may stand between two runs of one chain.</summary>
    private const int WidestGap = 4;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Almost no text has full-width digits, and one search for both kinds takes ten times as long as two.</summary>
    private readonly bool hasWide = text.IndexOfAnyInRange('０', '９') >= 0;

    private readonly List<DigitRun> runs = [];
    private int at;

    /// <summary>The chain that <see cref="MoveNext"/> came to.</summary>
    public readonly IReadOnlyList<DigitRun> Runs => runs;

    /// <summary>How many digits the chain has in all.</summary>
    public int Digits { get; private set; }

    public bool MoveNext()
    {
        runs.Clear();
        Digits = 0;
        var next = text[at..].IndexOfAnyInRange('0', '9');
        if (hasWide && text[at..].IndexOfAnyInRange('０', '９') is var wide and >= 0)
            next = next < 0 ? wide : Math.Min(next, wide);
        if (next < 0)
            return false;
        at += next;
        do
        {
            var run = Run();
            runs.Add(run);
            Digits += run.Digits;
        }
        while (Joined());
        return true;
    }

    /// <summary>What a digit is worth; -1 for other characters.</summary>
    public static int ValueOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>The value of each digit of a run, in order.</summary>
    public static int Values(ReadOnlySpan<char> text, DigitRun run, Span<int> values)
    {
        var count = 0;
        for (var i = run.Start; i < run.End && count < values.Length; i++)
        {
            if (ValueOf(text[i]) is >= 0 and var value)
                values[count++] = value;
        }
        return count;
    }

    private DigitRun Run()
    {
        var (start, end, digits) = (at, at, 0);
        for (; at < text.Length; at++)
        {
            if (ValueOf(text[at]) >= 0)
                (end, digits) = (at + 1, digits + 1);
            else if (!IsInvisible(text[at]))
                break;
        }
        at = end;
        return new(start, end - start, digits);
    }

    /// <summary>Moves on to the next run when nothing but a short gap lies before it.</summary>
    private bool Joined()
    {
        var width = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (ValueOf(text[i]) >= 0)
            {
                at = i;
                return true;
            }
            if (!IsInvisible(text[i]) && (!IsGap(text[i]) || ++width > WidestGap))
                return false;
        }
        return false;
    }

    private static bool IsGap(char c) => c is ' ' or '.' or '-' or '/' or '_' or '*' or '\\' or '\u00A0' or '\u00B7'
        or (>= '\u2000' and <= '\u200A') or (>= '\u2010' and <= '\u2015') or '\u202F' or '\u205F' or '\u2212' or '\u3000' or '\uFE58' or '\uFE63' or '\uFF0D';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
