using System.Text;
using CsCheck;
using KlyngeSite.Outputs.Calendar;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Calendar;

/// <summary>Files for calendars, read back by a reader that knows nothing of the writer.</summary>
public class CalendarTests
{
    private static readonly DateOnly Day = new(2027, 1, 4);

    private static (IReadOnlyDictionary<string, string> Head, IReadOnlyList<ReadEvent> Events) Read(params CalendarEvent[] events) => ReadCalendar.Of(CalendarFile.Of("Navn", new(2026, 11, 23), events));

    [Theory]
    [InlineData("Svar på KiAP's spørgeskema; husk: alt, også \\ og \"")]
    [InlineData("END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd")]
    [InlineData("x\nEND:VEVENT")]
    [InlineData("\n\r\n\r \u2028 \u2029 \u0085 \f")]
    [InlineData("a\\nb")]
    [InlineData("")]
    public void Whatever_a_text_says_it_stays_a_text(string text)
    {
        var one = Assert.Single(Read(new CalendarEvent("a@x", Day, text, text, null, null)).Events);
        Assert.Equal(text.ReplaceLineEndings("\n"), one.Properties["SUMMARY"]);
        Assert.Equal(one.Properties["SUMMARY"], one.Properties["DESCRIPTION"]);
        Assert.Equal(["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"], one.Properties.Keys);
    }

    [Fact]
    public void Signs_that_cannot_be_seen_are_blanks() =>
        Assert.Equal("a b c", Assert.Single(Read(new CalendarEvent("a@x", Day, "a\0b\u001bc", null, null, null)).Events).Properties["SUMMARY"]);

    [Fact]
    public void Any_text_of_any_length_comes_back() =>
        Gen.Char["aæøå€\u200D;,\\\n: \""].Array[0, 300].Select(signs => new string(signs) + "👩‍⚕️").Sample(text =>
            Read(new CalendarEvent("a@x", Day, text, null, null, null)).Events.Single().Properties["SUMMARY"] == text, iter: 2_000);

    [Fact]
    public void A_letter_is_never_split_wherever_it_falls()
    {
        for (var before = 0; before < 80; before++)
        {
            foreach (var letter in new[] { "æ", "€", "👩" })
            {
                var text = new string('a', before) + letter + letter;
                Assert.Equal(text, Assert.Single(Read(new CalendarEvent("a@x", Day, text, null, null, null)).Events).Properties["SUMMARY"]);
            }
        }
    }

    [Fact]
    public void The_coordinators_year_comes_back_from_the_real_site()
    {
        using var site = TestSite.Real().Built();
        var (head, events) = ReadCalendar.Of(site.Files()["aarshjul/aarshjul.ics"]);
        Assert.Equal("KlyngeSite: Koordinatorens år", head["X-WR-CALNAME"]);
        var january = Assert.Single(events, one => one.Day("DTSTART").Month == 1).Properties;
        Assert.Equal("Svar på KiAP's spørgeskema om klyngens aktivitet", january["SUMMARY"]);
        Assert.Equal("aarshjul-spoergeskema@klyngesite.example", january["UID"]);
        Assert.Equal("FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", january["RRULE"]);
        Assert.Equal("https://klyngesite.example/aarshjul/", january["URL"]);
        Assert.Contains("Kilde: KiAP's opgaveliste", january["DESCRIPTION"], StringComparison.Ordinal);
        Assert.All(events, one =>
        {
            var day = one.Day("DTSTART");
            Assert.Equal((DayOfWeek.Monday, true), (day.DayOfWeek, day.Day <= 7));
            Assert.InRange(day, new DateOnly(2026, 11, 23), new DateOnly(2027, 11, 30));
            Assert.Equal(day.AddDays(1), one.Day("DTEND"));
            Assert.Equal($"FREQ=YEARLY;BYMONTH={day.Month};BYDAY=1MO", one.Properties["RRULE"]);
        });
        Assert.Contains(events, one => one.Properties["DESCRIPTION"].Contains("Tidspunktet er redaktionens forslag.", StringComparison.Ordinal));
        Assert.Contains(events, one => one.Properties["DESCRIPTION"].Contains("Redaktionens forslag.", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_day_and_another_address_give_the_same_events()
    {
        using var one = TestSite.Real().Built();
        using var other = TestSite.Real();
        other.Options = other.Options with { AsOf = TestSite.Day.AddDays(40), BaseUrl = "https://preview.example/sted/" };
        other.Built();
        Assert.Equal(
            Encoding.UTF8.GetString(one.Files()["aarshjul/aarshjul.ics"]).Replace("\r\n ", "", StringComparison.Ordinal).Replace("https://klyngesite.example/", "https://preview.example/sted/", StringComparison.Ordinal),
            Encoding.UTF8.GetString(other.Files()["aarshjul/aarshjul.ics"]).Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9999-12-30")]
    [InlineData("0002-01-01")]
    public void The_edges_of_the_calendar_break_nothing(string day)
    {
        using var site = TestSite.Small().Write("content/aarshjul/aarshjul.md",
            $"---\ntitel: År\nkort: Kort.\nsidst_revideret: {day}\nnæste_gennemgang: 9999-12-31\npligter:\n  - {{id: a, titel: A, hvornår: januar}}\n  - {{id: b, titel: B, hvornår: december}}\n---\n").Built();
        Assert.Equal(2, ReadCalendar.Of(site.Files()["aarshjul/aarshjul.ics"]).Events.Count);
    }

    [Fact]
    public void A_wheel_without_months_has_a_page_and_no_calendar()
    {
        using var site = TestSite.Small().Write("content/aarshjul/hjul.md",
            "---\ntitel: År\nkort: Kort.\nsidst_revideret: 2026-01-01\nnæste_gennemgang: 2031-01-01\npligter:\n  - {id: a, titel: A, hvornår: på mødet}\n---\n").Built();
        Assert.DoesNotContain(site.Files().Keys, path => path.EndsWith(".ics", StringComparison.Ordinal));
        Assert.DoesNotContain("Kalender", site.Page("hjul/index.html"), StringComparison.Ordinal);
    }
}
