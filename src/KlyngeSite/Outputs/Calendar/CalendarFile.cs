using System.Globalization;

namespace KlyngeSite.Outputs.Calendar;

/// <summary>A whole day in a calendar.</summary>
/// <param name="Uid">The same whenever the file is made again, and no other event's anywhere: a calendar that takes the file twice has the event once.</param>
/// <param name="Rule">When it comes again (<c>RRULE</c>); null for once.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string? Description, string? Url, string? Rule);

/// <summary>Events as a file that calendars read.</summary>
internal static class CalendarFile
{
    /// <param name="name">What calendars call it.</param>
    /// <param name="revised">The day that the events were last revised; no clock has a say in the file.</param>
    public static byte[] Of(string name, DateOnly revised, IEnumerable<CalendarEvent> events)
    {
        var stamp = revised.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z";
        var file = new CalendarText();
        file.Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//KlyngeSite//KlyngeSite//DA").Line("CALSCALE", "GREGORIAN").Words("X-WR-CALNAME", name);
        foreach (var one in events)
        {
            file.Line("BEGIN", "VEVENT").Words("UID", one.Uid).Line("DTSTAMP", stamp).Date("DTSTART", one.Day).Date("DTEND", one.Day.AddDays(1));
            if (one.Rule is { } rule)
                file.Line("RRULE", rule);
            file.Words("SUMMARY", one.Summary);
            if (one.Description is { } description)
                file.Words("DESCRIPTION", description);
            if (one.Url is { } url)
                file.Line("URL", url);
            // A reminder does not make anybody busy.
            file.Line("TRANSP", "TRANSPARENT").Line("END", "VEVENT");
        }
        return file.Line("END", "VCALENDAR").ToBytes();
    }
}
