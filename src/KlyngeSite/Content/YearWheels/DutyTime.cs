using System.Globalization;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.YearWheels;

/// <summary>When a duty falls: in a month of every year, some days from a meeting, or all the time.</summary>
/// <param name="Month">1 to 12; null for the others.</param>
/// <param name="Days">From the meeting, negative before it; null for the others.</param>
internal sealed record DutyTime(int? Month, int? Days)
{
    public static readonly DutyTime Running = new(null, null);

    public static readonly DutyTimeType Type = new();

    public const string AtMeeting = "på mødet";
    public const string AllTheTime = "løbende";
    private const int MostDays = 365;

    /// <summary>Null for a text of any other form.</summary>
    public static DutyTime? Parse(string text)
    {
        if (text == AllTheTime)
            return Running;
        if (text == AtMeeting)
            return new(null, 0);
        if (PartialDate.MonthNamed(text) is { } month)
            return new(month, null);
        if (text.Split(' ') is not [var count, "dag" or "dage", var side, "mødet"] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is 0 or > MostDays)
            return null;
        return side switch { "før" => new(null, -days), "efter" => new(null, days), _ => null };
    }

    /// <summary>As editors write it, and readers read it.</summary>
    public string Danish => this switch
    {
        { Month: { } month } => PartialDate.NameOfMonth(month),
        { Days: 0 } => AtMeeting,
        { Days: { } days } => $"{DanishNumber.Count(Math.Abs(days), "dag", "dage")} {(days < 0 ? "før" : "efter")} mødet",
        _ => AllTheTime,
    };
}

/// <summary>Reads a <see cref="DutyTime"/>.</summary>
internal sealed record DutyTimeType : FieldType<DutyTime>
{
    public override string Expression => $"^({DutyTime.AllTheTime}|{DutyTime.AtMeeting}|{string.Join('|', Enumerable.Range(1, 12).Select(PartialDate.NameOfMonth))}|[1-9][0-9]{{0,2}} dage? (før|efter) mødet)$";

    public override DutyTime Placeholder => DutyTime.Running;

    public override DutyTime? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (DutyTime.Parse(scalar.Value) is { } time)
            return time;
        context.Bag.Report(Rules.DutyTime, node.Location, $"'{ShortText.Quote(scalar.Value)}' er ikke et tidspunkt i årshjulet.",
            $"Skriv en måned ({field.Key}: januar), en afstand ({field.Key}: 60 dage før mødet), på mødet eller løbende.");
        return null;
    }
}
