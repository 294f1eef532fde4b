using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>Words for what stands on a chart.</summary>
internal static class ChartWords
{
    /// <summary>What is measured, as a subject: <c>andelen</c>.</summary>
    public static string Subject(ChartUnit unit) => unit switch
    {
        ChartUnit.Share => "andelen",
        ChartUnit.PerThousand => "tallet",
        ChartUnit.DosesPerThousandDays => "forbruget",
        _ => "antallet",
    };

    /// <summary>The heading of its column.</summary>
    public static string Column(ChartUnit unit) => unit switch
    {
        ChartUnit.Share => "Andel",
        ChartUnit.PerThousand => $"Pr.{DanishNumber.NoBreakSpace}1.000",
        ChartUnit.DosesPerThousandDays => $"DDD pr.{DanishNumber.NoBreakSpace}1.000 pr.{DanishNumber.NoBreakSpace}dag",
        _ => "Antal",
    };

    /// <summary>The number with its unit, as in a sentence; else why there is none.</summary>
    public static string Value(ChartValue value, ChartUnit unit) =>
        ShownNumber.Of(value, unit) is { } number ? value is ChartValue.Stated ? number : number + Unit(unit) : NoValue(value);

    public static string Value(double value, ChartUnit unit) => ShownNumber.Of(value, unit) + Unit(unit);

    /// <summary>After a number in a sentence; empty for shares and counts.</summary>
    public static string Unit(ChartUnit unit) => unit is ChartUnit.Share or ChartUnit.Count ? "" : " " + ShownNumber.UnitOf(unit, ChartValue.Unstated.Here);

    /// <summary>Why there is no number.</summary>
    public static string NoValue(ChartValue value) => value switch
    {
        ChartValue.Published { Cell: Cell.Hidden hidden } => hidden.Reason switch
        {
            HiddenReason.SmallNumber => "skjult, fordi tallet er lille",
            HiddenReason.Consequence => "skjult, for at små tal ikke kan regnes ud",
            HiddenReason.BySource => "skjult af kilden",
            _ => "skjult, fordi tabellen har for mange små tal",
        },
        ChartValue.Published { Cell: Cell.Nothing } => "ikke opgjort",
        ChartValue.Published => "kan ikke regnes ud, fordi nævneren er nul",
        _ => "ikke oplyst",
    };

    public static bool IsHidden(ChartPoint point) => point.Value is ChartValue.Published { Cell: Cell.Hidden };

    /// <summary>The numbers that are not shown, by why: <c>Q1: skjult, fordi tallet er lille.</c> Null when all are shown.</summary>
    public static string? Missing(IEnumerable<ChartPoint> points, ChartUnit unit)
    {
        var groups = points.Where(point => point.Value.Number(unit) is null).GroupBy(point => NoValue(point.Value), StringComparer.Ordinal).ToList();
        return groups.Count == 0 ? null : string.Join(' ', groups.Select(group => group.Count() == 1
            ? $"{group.First().Label}: {group.Key}."
            : $"{Capital(DanishNumber.Word(group.Count()))} tal: {group.Key}."));
    }

    /// <summary>The same with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With the full stop of its sentence, which an abbreviation like <c>kr.</c> has already.</summary>
    public static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    /// <summary>The sentences with a blank between them; null when there are none.</summary>
    public static string? Sentences(params ReadOnlySpan<string?> sentences)
    {
        List<string> said = [];
        foreach (var sentence in sentences)
        {
            if (sentence is not null)
                said.Add(sentence);
        }
        return said.Count == 0 ? null : string.Join(' ', said);
    }
}
