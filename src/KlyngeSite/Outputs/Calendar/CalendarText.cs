using System.Globalization;
using System.Text;

namespace KlyngeSite.Outputs.Calendar;

/// <summary>
/// A calendar file in the making, line by line (RFC 5545): UTF-8, CR LF, no line over 75 octets, folded between letters. No text can end its
/// line, so none can begin a property or end an event.
/// </summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    private readonly StringBuilder text = new();

    /// <summary>A property whose value has the form that it must have: a date, a rule, a name of ours.</summary>
    public CalendarText Line(string property, string value)
    {
        var octets = 0;
        foreach (var rune in (property + ":" + value).EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append(LineEnd);
        return this;
    }

    /// <summary>A property whose value is words.</summary>
    public CalendarText Words(string property, string words) => Line(property, Escaped(words));

    public CalendarText Date(string property, DateOnly day) => Line(property + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>Everything that some reader takes for the end of a line becomes an escaped one; other signs that cannot be seen become blanks.</summary>
    private static string Escaped(string words)
    {
        var safe = new StringBuilder(words.Length + 8);
        foreach (var sign in words.ReplaceLineEndings("\n"))
        {
            if (sign is '\\' or ';' or ',')
                safe.Append('\\').Append(sign);
            else if (sign == '\n')
                safe.Append("\\n");
            else
                safe.Append(char.IsControl(sign) ? ' ' : sign);
        }
        return safe.ToString();
    }
}
