using KlyngeSite.Deriving.Statistics;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Charts;

/// <summary>What one knows of a value's size.</summary>
internal enum ValueBound
{
    Exact,

    /// <summary><c>ca. 20 %</c>.</summary>
    About,

    /// <summary><c>over 50 %</c>, <c>mindst 50 %</c>: without an upper end.</summary>
    Above,

    /// <summary><c>under 50 %</c>, <c>højst 50 %</c>: without a lower end but nothing at all.</summary>
    Below,
}

/// <summary>A value to draw: counted and published, or as a source states it.</summary>
internal abstract record ChartValue
{
    private ChartValue()
    {
    }

    /// <summary>Of a published table; it may be hidden.</summary>
    public sealed record Published(Cell Cell) : ChartValue;

    /// <summary>As exactly as the source says it, in the unit that is shown.</summary>
    public sealed record Stated(Quantity Quantity) : ChartValue;

    /// <summary>The source gives none.</summary>
    public sealed record Unstated : ChartValue
    {
        public static readonly Unstated Here = new();
    }

    /// <summary>What it is counted from; null for counts, for what a source states, and for what is hidden.</summary>
    public Counted? Counted => this is Published { Cell: Cell.Shown shown } ? shown.Counted : null;

    /// <summary>The number in the unit that is shown; null when it is hidden, not counted or not stated, and for 0 out of 0.</summary>
    public double? Number(ChartUnit unit) => this switch
    {
        Published { Cell: Cell.Shown shown } => unit == ChartUnit.Count ? shown.Numerator : shown.Counted?.Per(unit.Factor()),
        Stated stated => (double)stated.Quantity.Value,
        _ => null,
    };

    public ValueBound Bound => this is not Stated stated ? ValueBound.Exact : stated.Quantity.Qualifier switch
    {
        null => ValueBound.Exact,
        "over" or "mindst" => ValueBound.Above,
        "under" or "højst" => ValueBound.Below,
        _ => ValueBound.About,
    };
}
