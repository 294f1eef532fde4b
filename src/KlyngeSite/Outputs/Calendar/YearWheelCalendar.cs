using System.Globalization;
using KlyngeSite.Content.YearWheels;
using KlyngeSite.Linking;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs.Calendar;

/// <summary>A year wheel for calendars: each duty that falls in a month, on the first Monday of that month every year.</summary>
internal sealed class YearWheelCalendar : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context) => context.Site.All<YearWheel>().Where(YearWheelView.HasCalendar)
        .Select(wheel => new PlannedOutput(YearWheelView.CalendarPath(wheel)[1..], false, _ => Calendar(wheel, context.Site)));

    private static ReadOnlyMemory<byte> Calendar(YearWheel wheel, Site site)
    {
        // A preview at another address is of the same events.
        var host = new Uri(site.Settings.BaseUrl).Host;
        return CalendarFile.Of($"{site.Settings.Title}: {wheel.Title}", wheel.Revised.FirstDay, wheel.Duties.Where(duty => duty.When.Month is not null).Select(duty => new CalendarEvent(
            $"{wheel.Id}-{duty.Id.Text}@{host}",
            FirstMonday(duty.When.Month!.Value, wheel.Revised.FirstDay),
            duty.Title,
            Description(duty),
            site.AbsoluteUrl(Site.PathOf(wheel)),
            string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={duty.When.Month};BYDAY=1MO"))));
    }

    /// <summary>The first one on a day or after it.</summary>
    private static DateOnly FirstMonday(int month, DateOnly day)
    {
        var monday = FirstMonday(month, day.Year);
        return monday < day && day.Year < DateOnly.MaxValue.Year ? FirstMonday(month, day.Year + 1) : monday;
    }

    private static DateOnly FirstMonday(int month, int year)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);
    }

    private static string Description(Duty duty) => string.Join('\n', new[]
    {
        duty.Text,
        duty.Basis is { } basis ? (basis.Name ?? basis.Address) is { } source ? $"Kilde: {source}" : null : "Redaktionens forslag.",
        duty is { Basis: not null, IsTimeProposed: true } ? "Tidspunktet er redaktionens forslag." : null,
    }.OfType<string>());
}
