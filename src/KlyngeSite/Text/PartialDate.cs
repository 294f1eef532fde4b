using System.Globalization;

namespace KlyngeSite.Text;

/// <summary>A date as exactly as it is known: a year, a month of a year, or a day. Months and days count from 1.</summary>
internal sealed record PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c> and nothing else; null otherwise.</summary>
    public static PartialDate? Parse(string text)
    {
        const DateTimeStyles exact = DateTimeStyles.None;
        var invariant = CultureInfo.InvariantCulture;
        if (!text.All(c => char.IsAsciiDigit(c) || c == '-'))
            return null;
        return text.Length switch
        {
            4 when DateOnly.TryParseExact(text, "yyyy", invariant, exact, out var year) => new(year.Year),
            7 when DateOnly.TryParseExact(text, "yyyy-MM", invariant, exact, out var month) => new(month.Year, month.Month),
            10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, exact, out var day) => new(day.Year, day.Month, day.Day),
            _ => null,
        };
    }

    /// <summary>In Danish: <c>3. oktober 2019</c>, <c>oktober 2019</c>, <c>2019</c>.</summary>
    public string Danish => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{day}. {Months[month - 1]} {Year}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {Year}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>As it is written in files and in the <c>datetime</c> attribute.</summary>
    public string Iso => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Part(Month)}{Part(Day)}");

    /// <summary>The first day that it can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>By day; a month comes before its days, a year before its months.</summary>
    public int CompareTo(PartialDate? other) =>
        other is null ? 1 : (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>The month's number; null for any other word.</summary>
    public static int? MonthNamed(string name) => Array.IndexOf(Months, name) is >= 0 and var place ? place + 1 : null;

    /// <param name="month">1 to 12.</param>
    public static string NameOfMonth(int month) => Months[month - 1];

    private static string Part(int? part) => part is { } value ? string.Create(CultureInfo.InvariantCulture, $"-{value:00}") : "";
}
