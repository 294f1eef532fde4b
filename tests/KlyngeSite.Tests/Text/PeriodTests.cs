using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>Periods are read strictly, and each is the days that it says.</summary>
public class PeriodTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31", "2019", "2019")]
    [InlineData("2019H2", "2019-07-01", "2019-12-31", "2. halvår 2019", "2. hv. 2019")]
    [InlineData("2019K3", "2019-07-01", "2019-09-30", "3. kvartal 2019", "3. kv. 2019")]
    [InlineData("2019q1", "2019-01-01", "2019-03-31", "1. kvartal 2019", "1. kv. 2019")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", "februar 2020", "feb. 2020")]
    [InlineData("2019M05", "2019-05-01", "2019-05-31", "maj 2019", "maj 2019")]
    public void A_period_is_its_days(string text, string start, string end, string danish, string brief)
    {
        var period = Period.Parse(text)!.Value;
        Assert.Equal((start, end, danish, brief), (Iso(period.Start), Iso(period.End), period.Danish, period.Short));
    }

    [Theory]
    [InlineData("2019K5")]
    [InlineData("2019K0")]
    [InlineData("2019H3")]
    [InlineData("2019-13")]
    [InlineData("2019-1")]
    [InlineData("2019 K3")]
    [InlineData("19K3")]
    [InlineData("1019")]
    [InlineData("2019-03-31")]
    [InlineData("２０１９")]
    [InlineData("2019K٣")]
    [InlineData("")]
    public void Another_form_is_none(string text) => Assert.Null(Period.Parse(text));

    [Theory]
    [InlineData("31-12-2019", true)]
    [InlineData("2019-12-31", false)]
    public void A_day_is_read_in_two_forms(string text, bool isDayFirst)
    {
        Assert.Equal(new DateOnly(2019, 12, 31), Period.ParseDay(text, out var found));
        Assert.Equal(isDayFirst, found);
    }

    [Theory]
    [InlineData("12-31-2019")]
    [InlineData("31/12/2019")]
    [InlineData("31-12-19")]
    [InlineData("2019-02-29")]
    public void Another_form_of_day_is_none(string text) => Assert.Null(Period.ParseDay(text, out _));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Select(Day, Gen.Int[0, 3]).Sample((day, length) =>
        {
            var month = new[] { 1, 3, 6, 12 }[length];
            var start = new DateOnly(day.Year, (day.Month - 1) / month * month + 1, 1);
            var period = Period.Between(start, start.AddMonths(month).AddDays(-1))!.Value;
            Assert.Equal(period, Period.Parse(period.Code));
            Assert.Equal(new[] { PeriodSpan.Month, PeriodSpan.Quarter, PeriodSpan.HalfYear, PeriodSpan.Year }[length], period.Span);
        });

    [Fact]
    public void The_next_begins_when_one_ends() =>
        Gen.Select(Day, OneOf("", "H1", "H2", "K1", "K4", "-01", "-12")).Sample((day, part) =>
        {
            var period = Period.Parse($"{day.Year}{part}")!.Value;
            var next = period.Next!.Value;
            Assert.Equal(period.End.AddDays(1), next.Start);
            Assert.Equal(period.Span, next.Span);
            Assert.False(period.Overlaps(next));
            Assert.True(period.CompareTo(next) < 0);
        });

    [Fact]
    public void Two_overlap_when_they_share_a_day() =>
        Gen.Select(Day, Day, Day, Day).Where((a, b, c, d) => a <= b && c <= d).Sample((a, b, c, d) =>
        {
            var (one, other) = (Period.Between(a, b)!.Value, Period.Between(c, d)!.Value);
            Assert.Equal((c >= a && c <= b) || (a >= c && a <= d), one.Overlaps(other));
            Assert.Equal(one.Overlaps(other), other.Overlaps(one));
            Assert.Equal(b.DayNumber - a.DayNumber + 1, one.Days);
        });

    [Fact]
    public void A_period_that_ends_first_is_none() => Assert.Null(Period.Between(new(2019, 2, 1), new(2019, 1, 31)));

    private static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);
}
