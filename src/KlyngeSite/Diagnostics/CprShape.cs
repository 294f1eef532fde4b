using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics;

/// <summary>A place in a text that has the shape of a CPR number.</summary>
/// <param name="IsSure">Whether something divides birth date and serial number, or the ten digits keep the old check (modulus 11).</param>
/// <param name="IsDivided">Whether something divides them.</param>
internal readonly record struct CprMatch(int Start, int Length, bool IsSure, bool IsDivided);

/// <summary>
/// The one shape of a CPR number, for the scan of content and for hiding it in what is printed. The birth date decides: numbers since
/// 2007 need not keep modulus 11. Days 61 to 91 are those of replacement numbers.
/// </summary>
internal static class CprShape
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>The same text, as long as before, with the digits of each match as stars: a birth date is personal data as well.</summary>
    public static string Mask(string text)
    {
        char[]? masked = null;
        foreach (var match in Find(text))
        {
            masked ??= text.ToCharArray();
            foreach (ref var c in masked.AsSpan(match.Start, match.Length))
            {
                if (DigitChains.ValueOf(c) >= 0)
                    c = '*';
            }
        }
        return masked is null ? text : new string(masked);
    }

    /// <summary>All matches, in order.</summary>
    public static IReadOnlyList<CprMatch> Find(string text)
    {
        List<CprMatch>? found = null;
        var chains = new DigitChains(text);
        while (chains.MoveNext())
        {
            if (chains.Digits >= 10)
                Find(text, chains.Runs, found ??= []);
        }
        return found ?? [];
    }

    /// <summary>Adds the matches within one chain of digits.</summary>
    public static void Find(ReadOnlySpan<char> text, IReadOnlyList<DigitRun> runs, List<CprMatch> found)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (Match(text, runs, i) is not { } match)
                continue;
            found.Add(match);
            while (i + 1 < runs.Count && runs[i + 1].Start < match.Start + match.Length)
                i++;
        }
    }

    private static CprMatch? Match(ReadOnlySpan<char> text, IReadOnlyList<DigitRun> runs, int first)
    {
        var count = (runs[first].Digits, Digits(1), Digits(2), Digits(3)) switch
        {
            (10, _, _, _) => 1,
            (6 or 8, 4, _, _) => 2,
            // 10.10.19-10.10.2020 is a period: such a shape begins where its chain does, or after something that is no pair of digits.
            (2, 2, 2, 4) when first == 0 || runs[first - 1].Digits != 2 => 4,
            // 12.10.2019 1200 is a day and a number; 12.10.1940-5001 is not.
            (2, 2, 4, 4) when (first == 0 || runs[first - 1].Digits != 2) && HasDash(text[runs[first + 2].End..runs[first + 3].Start]) => 4,
            _ => 0,
        };
        if (count == 0)
            return null;
        Span<int> digits = stackalloc int[12];
        var length = 0;
        for (var i = 0; i < count; i++)
            length += DigitChains.Values(text, runs[first + i], digits[length..]);
        digits = digits[..length];
        if (!HasBirthDate(digits))
            return null;
        return new(runs[first].Start, runs[first + count - 1].End - runs[first].Start, count > 1 || KeepsModulus11(digits), count > 1);

        int Digits(int offset) => first + offset < runs.Count ? runs[first + offset].Digits : 0;
    }

    private static bool HasDash(ReadOnlySpan<char> gap) => gap.ContainsAnyInRange('\u2010', '\u2015') || gap.IndexOfAny("-\u2212\uFE58\uFE63\uFF0D") >= 0;

    /// <summary>Whether ten digits begin with a day, a month and a year of two digits, or twelve with a year of four.</summary>
    private static bool HasBirthDate(ReadOnlySpan<int> digits)
    {
        var day = digits[0] * 10 + digits[1];
        var month = digits[2] * 10 + digits[3];
        var year = digits[4] * 10 + digits[5];
        if (digits.Length == 12)
        {
            if (year is not (18 or 19 or 20))
                return false;
            year = digits[6] * 10 + digits[7];
        }
        if (day > 60)
            day -= 60;
        return day > 0 && month is >= 1 and <= 12 && day <= (month == 2 ? year % 4 == 0 ? 29 : 28 : month is 4 or 6 or 9 or 11 ? 30 : 31);
    }

    private static bool KeepsModulus11(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * digits[i];
        return sum % 11 == 0;
    }
}
