using System.Globalization;

namespace KlyngeSite.Text;

/// <summary>How long a period is.</summary>
internal enum PeriodSpan : byte
{
    /// <summary>A day: how something stood then.</summary>
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>From one day to another that are none of the others.</summary>
    Other,
}

/// <summary>The time that a number is about: from a first day to a last, both included. Earlier ones come first, and the shorter of two that begin together.</summary>
internal readonly record struct Period : IComparable<Period>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private Period(DateOnly start, DateOnly end, PeriodSpan span) => (Start, End, Span) = (start, end, span);

    public DateOnly Start { get; }
    public DateOnly End { get; }
    public PeriodSpan Span { get; }

    /// <summary>How many days it has.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Reads <c>2019</c>, <c>2019H1</c>, <c>2019K3</c> (or <c>Q</c>), <c>2019-03</c> and <c>2019M03</c>; null for anything else, and for years that no figure is from.</summary>
    public static Period? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !PlainDigits.IsAll(text[..4]))
            return null;
        var year = Number(text[..4]);
        if (year is < FirstYear or > LastYear)
            return null;
        return text[4..] switch
        {
            [] => Of(year, 1, 12, PeriodSpan.Year),
            ['h' or 'H', >= '1' and <= '2' and var half] => Of(year, 6 * (half - '1') + 1, 6, PeriodSpan.HalfYear),
            ['k' or 'K' or 'q' or 'Q', >= '1' and <= '4' and var quarter] => Of(year, 3 * (quarter - '1') + 1, 3, PeriodSpan.Quarter),
            ['-' or 'm' or 'M', _, _] when PlainDigits.IsAll(text[5..]) && Number(text[5..]) is >= 1 and <= 12 and var month => Of(year, month, 1, PeriodSpan.Month),
            _ => null,
        };
    }

    /// <summary>Reads a day as <c>2019-12-31</c> or <c>31-12-2019</c>; null for anything else.</summary>
    /// <param name="isDayFirst">Which of the two it was.</param>
    public static DateOnly? ParseDay(ReadOnlySpan<char> text, out bool isDayFirst)
    {
        isDayFirst = text is [_, _, '-', ..];
        return DateOnly.TryParseExact(text, isDayFirst ? "dd-MM-yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= FirstYear and <= LastYear ? day : null;
    }

    /// <summary>From one day to another; null when the last is before the first.</summary>
    public static Period? Between(DateOnly start, DateOnly end)
    {
        if (end < start)
            return null;
        var months = start.Day == 1 && end.AddDays(1).Day == 1 ? 12 * (end.Year - start.Year) + end.Month - start.Month + 1 : 0;
        var span = (months, start.Month) switch
        {
            (1, _) => PeriodSpan.Month,
            (3, 1 or 4 or 7 or 10) => PeriodSpan.Quarter,
            (6, 1 or 7) => PeriodSpan.HalfYear,
            (12, 1) => PeriodSpan.Year,
            _ => start == end ? PeriodSpan.Day : PeriodSpan.Other,
        };
        return new(start, end, span);
    }

    /// <summary>The one of the same length right after it; null for a day, and for one of no regular length.</summary>
    public Period? Next => Span is PeriodSpan.Day or PeriodSpan.Other || End.Year == LastYear ? null : Of(End.AddDays(1), MonthsOf(Span), Span);

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>As it is written in tables; it sorts as the period does among those of the same length.</summary>
    public string Code => Span switch
    {
        PeriodSpan.Year => Year,
        PeriodSpan.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year}H{Part}"),
        PeriodSpan.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}K{Part}"),
        PeriodSpan.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodSpan.Day => Iso(Start),
        _ => $"{Iso(Start)}/{Iso(End)}",
    };

    /// <summary>Its first day as files write it: <c>2019-07-01</c>.</summary>
    public string FirstDay => Iso(Start);

    /// <summary>Its last day in the same form.</summary>
    public string LastDay => Iso(End);

    /// <summary>As readers see it: <c>3. kvartal 2019</c>, <c>marts 2019</c>, <c>1. halvår 2019</c>, <c>31. december 2019</c>.</summary>
    public string Danish => Span switch
    {
        PeriodSpan.Year => Year,
        PeriodSpan.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Part}. halvår {Year}"),
        PeriodSpan.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Part}. kvartal {Year}"),
        PeriodSpan.Month => $"{Months[Start.Month - 1]} {Year}",
        PeriodSpan.Day => DayOf(Start),
        _ => $"{DayOf(Start)}–{DayOf(End)}",
    };

    /// <summary>The same where there is little room: <c>3. kv. 2019</c>, <c>mar. 2019</c>.</summary>
    public string Short => Span switch
    {
        PeriodSpan.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Part}. hv. {Year}"),
        PeriodSpan.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Part}. kv. {Year}"),
        PeriodSpan.Month => Months[Start.Month - 1].Length > 4 ? $"{Months[Start.Month - 1][..3]}. {Year}" : Danish,
        PeriodSpan.Day => Start.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        PeriodSpan.Other => $"{Start.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}–{End.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}",
        _ => Danish,
    };

    public int CompareTo(Period other) => (Start, End).CompareTo((other.Start, other.End));

    public override string ToString() => Code;

    private string Year => Start.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Which quarter or half of its year.</summary>
    private int Part => (Start.Month - 1) / MonthsOf(Span) + 1;

    private static Period Of(int year, int month, int months, PeriodSpan span) => Of(new(year, month, 1), months, span);

    private static Period Of(DateOnly start, int months, PeriodSpan span) => new(start, start.AddMonths(months).AddDays(-1), span);

    private static int MonthsOf(PeriodSpan span) => span switch
    {
        PeriodSpan.Month => 1,
        PeriodSpan.Quarter => 3,
        PeriodSpan.HalfYear => 6,
        _ => 12,
    };

    private static string DayOf(DateOnly day) => new PartialDate(day.Year, day.Month, day.Day).Danish;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(ReadOnlySpan<char> digits) => (int)PlainDigits.ValueOf(digits);
}
