using System.Globalization;
using System.Text;

namespace KlyngeSite.Tests.Calendar;

/// <summary>An event as a calendar would have it: properties by name, texts without their escapes.</summary>
internal sealed record ReadEvent(IReadOnlyDictionary<string, string> Properties)
{
    public DateOnly Day(string name) => DateOnly.ParseExact(Properties[name], "yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <summary>Reads a calendar file as RFC 5545 has it and refuses everything else. It shares nothing with the writer.</summary>
internal static class ReadCalendar
{
    private static readonly HashSet<string> Texts = ["UID", "SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME"];

    public static (IReadOnlyDictionary<string, string> Head, IReadOnlyList<ReadEvent> Events) Of(ReadOnlySpan<byte> bytes)
    {
        var lines = Unfolded(bytes);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Dictionary<string, string> head = [];
        List<ReadEvent> events = [];
        Dictionary<string, string>? open = null;
        foreach (var line in lines[1..^1])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, $"no property: {line}");
            var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
            Assert.Matches("^[A-Z-]+$", name);
            switch (name)
            {
                case "BEGIN":
                    Assert.Equal("VEVENT", value);
                    Assert.Null(open);
                    open = [];
                    break;
                case "END":
                    Assert.Equal("VEVENT", value);
                    Assert.NotNull(open);
                    Assert.All(["UID", "DTSTAMP", "DTSTART", "SUMMARY"], needed => Assert.True(open.ContainsKey(needed), needed));
                    events.Add(new(open));
                    open = null;
                    break;
                default:
                    (open ?? head).Add(name, Texts.Contains(name) ? Unescaped(value) : value);
                    break;
            }
        }
        Assert.Null(open);
        Assert.Equal("2.0", head["VERSION"]);
        Assert.NotEmpty(head["PRODID"]);
        Assert.Equal(events.Count, events.Select(one => one.Properties["UID"]).Distinct().Count());
        return (head, events);
    }

    /// <summary>Lines as they were before folding; every folded one is at most 75 octets of whole letters.</summary>
    private static List<string> Unfolded(ReadOnlySpan<byte> bytes)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        List<string> lines = [];
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf("\r\n"u8);
            Assert.True(end >= 0, "the last line has no end");
            Assert.InRange(end, 1, 75);
            var line = strict.GetString(bytes[..end]);
            Assert.DoesNotContain(line, sign => char.IsControl(sign) || sign is '\u0085' or '\u2028' or '\u2029');
            if (line[0] == ' ')
                lines[^1] += line[1..];
            else
                lines.Add(line);
            bytes = bytes[(end + 2)..];
        }
        return lines;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ';' or ',', $"not escaped: {value}");
            text.Append(value[i] != '\\' ? value[i] : value[++i] switch
            {
                'n' => '\n',
                '\\' or ';' or ',' => value[i],
                var other => throw new FormatException($"no escape: {other}"),
            });
        }
        return text.ToString();
    }
}
