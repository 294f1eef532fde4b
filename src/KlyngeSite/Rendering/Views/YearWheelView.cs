using KlyngeSite.Content.YearWheels;
using KlyngeSite.Linking;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A year wheel's page: month by month, around a meeting, and what goes on all the time.</summary>
internal static class YearWheelView
{
    public static ScriptObject Of(YearWheel wheel, ViewContext context) => View.Of(
        ("title", wheel.Title),
        ("lead", wheel.Lead),
        ("html", context.Body(wheel)),
        ("months", View.List(wheel.Duties.Where(duty => duty.When.Month is not null).GroupBy(duty => duty.When.Month!.Value).OrderBy(month => month.Key).Select(month => View.Of(
            ("name", Charts.ChartWords.Capital(PartialDate.NameOfMonth(month.Key))),
            ("duties", View.List(month.Select(duty => Duty(duty, context)))))))),
        ("around", View.List(wheel.Duties.Where(duty => duty.When.Days is not null).OrderBy(duty => duty.When.Days).Select(duty => Duty(duty, context)))),
        ("running", View.List(wheel.Duties.Where(duty => duty.When == DutyTime.Running).Select(duty => Duty(duty, context)))),
        ("calendar", HasCalendar(wheel) ? context.Site.Url(CalendarPath(wheel)) : null),
        ("review", $"Sidst revideret den {wheel.Revised.Danish}{(wheel.NextReview is { } next ? $"; skal læses igennem igen senest den {next.Day.Danish}" : "")}."));

    /// <summary>Where its file for calendars lies.</summary>
    public static string CalendarPath(YearWheel wheel) => $"{Site.PathOf(wheel)}{wheel.Id}.ics";

    /// <summary>Only what falls in a month can be put into a calendar without knowing the meeting's day.</summary>
    public static bool HasCalendar(YearWheel wheel) => wheel.Duties.Any(duty => duty.When.Month is not null);

    private static ScriptObject Duty(Duty duty, ViewContext context) => View.Of(
        ("id", PackageView.IdOf(duty.Id)),
        ("when", Charts.ChartWords.Capital(duty.When.Danish)),
        ("title", duty.Title),
        ("text", duty.Text),
        ("source", PackageParts.Source(duty.Basis, context)),
        ("is_proposal", duty.Basis is null),
        ("is_time_proposal", duty.Basis is not null && duty.IsTimeProposed));
}
