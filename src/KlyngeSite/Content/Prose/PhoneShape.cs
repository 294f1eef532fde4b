using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// A Danish phone number: eight digits in pairs, after +45, or after a word such as tlf. Eight digits alone may be anything, so they
/// are left alone.
/// </summary>
internal static class PhoneShape
{
    /// <summary>How far before the digits the word for a phone may stand.</summary>
    private const int NearWord = 20;

    /// <summary>Where in a chain of digits a phone number stands; null when there is none.</summary>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> text, IReadOnlyList<DigitRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (AfterCountry(text, runs, i) is { } international)
                return international;
            if (FirstDigit(text, runs[i]) >= 2 && (IsPairs(text, runs, i) || (i == 0 && IsNamed(text, runs[0].Start))) && Eight(runs, i) is { } local)
                return local;
        }
        return null;
    }

    /// <summary>The eight last digits of what looks like a number, for comparing two ways of writing it.</summary>
    public static string Plain(ReadOnlySpan<char> number)
    {
        var digits = new System.Text.StringBuilder(number.Length);
        foreach (var c in number)
        {
            if (DigitChains.ValueOf(c) is >= 0 and var value)
                digits.Append(value);
        }
        return digits.Length > 8 ? digits.ToString(digits.Length - 8, 8) : digits.ToString();
    }

    /// <summary>The runs from one on that are eight digits together and no more.</summary>
    private static (int Start, int Length)? Eight(IReadOnlyList<DigitRun> runs, int first)
    {
        var digits = 0;
        for (var i = first; i < runs.Count && digits < 8; i++)
        {
            digits += runs[i].Digits;
            if (digits == 8)
                return (runs[first].Start, runs[i].End - runs[first].Start);
        }
        return null;
    }

    private static (int Start, int Length)? AfterCountry(ReadOnlySpan<char> text, IReadOnlyList<DigitRun> runs, int at)
    {
        var run = runs[at];
        var digits = text.Slice(run.Start, run.Length);
        var isPlus = run.Start > 0 && text[run.Start - 1] == '+' && digits.StartsWith("45");
        if (isPlus && run.Digits == 10)
            return (run.Start - 1, run.Length + 1);
        var isCode = (isPlus && run.Digits == 2) || digits.SequenceEqual("0045");
        if (!isCode || at + 1 == runs.Count || Eight(runs, at + 1) is not { } rest)
            return null;
        var start = isPlus ? run.Start - 1 : run.Start;
        return (start, rest.Start + rest.Length - start);
    }

    /// <summary>Four pairs divided alike by one blank or hyphen, and nothing of the kind beside them.</summary>
    private static bool IsPairs(ReadOnlySpan<char> text, IReadOnlyList<DigitRun> runs, int first)
    {
        if (first + 3 >= runs.Count || (first > 0 && runs[first - 1].Digits == 2) || (first + 4 < runs.Count && runs[first + 4].Digits == 2))
            return false;
        for (var i = first; i < first + 4; i++)
        {
            if (runs[i].Digits != 2 || (i > first && (runs[i].Start - runs[i - 1].End != 1 || text[runs[i - 1].End] != text[runs[first].End])))
                return false;
        }
        return text[runs[first].End] is ' ' or '-' or '\u00A0' or '\u2009' or '\u202F' && !text[runs[first + 3].End..].TrimStart().StartsWith("%");
    }

    private static bool IsNamed(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - NearWord)..start];
        before = before[(before.LastIndexOf('\n') + 1)..];
        return Has(before, "tlf") || Has(before, "telefon") || Has(before, "mobil") || Has(before, "tel:") || Has(before, "ring på") || Has(before, "ring til");
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static int FirstDigit(ReadOnlySpan<char> text, DigitRun run) => DigitChains.ValueOf(text[run.Start]);
}
