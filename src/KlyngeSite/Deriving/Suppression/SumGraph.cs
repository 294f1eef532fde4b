namespace KlyngeSite.Deriving.Suppression;

/// <summary>A number in the table with its totals.</summary>
internal struct Entry
{
    public CellClass Class;
    public long Value;
    public long? Denominator;
    public bool IsHidden;

    public readonly bool CanRise => Value < Class.High;
    public readonly bool CanFall => Value > Class.Low;

    /// <summary>Whether it is hidden or could be.</summary>
    public readonly bool IsMovable => Class.State is CellState.Ordinary or CellState.Small or CellState.Unseen;
}

/// <summary>
/// The table with its totals as a graph: units and periods are nodes, with one more of each for the totals, and each number is an edge from its unit to its period. A node is an equation
/// (its numbers, those of a total taken negative, sum to 0), so numbers that can change together, and leave all else as it is, are a cycle with rises and falls in turn.
/// </summary>
internal sealed class SumGraph
{
    private readonly Entry[] entries;
    private readonly bool[] isRoomy;

    public SumGraph(RawTable table, SuppressionRules rules)
    {
        (Rows, Columns) = (table.Units.Length + 1, table.Periods.Length + 1);
        (entries, isRoomy) = (new Entry[Rows * Columns], new bool[Rows + Columns]);
        var (lines, whole) = (new LineSum[Rows + Columns], new LineSum());
        for (var row = 0; row < TotalRow; row++)
        {
            for (var column = 0; column < TotalColumn; column++)
            {
                if (table[row, column] is not { } raw)
                    continue;
                var @class = CellClass.Of(raw, table.Kind, rules);
                var shown = raw.Denominator is { } people && !rules.IsSmall(people) ? raw.Denominator : null;
                At(row, column) = new() { Class = @class, Value = raw.Numerator ?? 0, Denominator = shown, IsHidden = IsHiddenAtOnce(@class) };
                lines[row].Add(raw, @class, rules);
                lines[Rows + column].Add(raw, @class, rules);
                whole.Add(raw, @class, rules);
            }
        }
        for (var row = 0; row < TotalRow; row++)
            Total(row, TotalColumn, row, lines[row], PublishedTotals.ByUnit);
        for (var column = 0; column < TotalColumn; column++)
            Total(TotalRow, column, Rows + column, lines[Rows + column], PublishedTotals.ByPeriod);
        Total(TotalRow, TotalColumn, -1, whole, PublishedTotals.Whole);

        void Total(int row, int column, int node, LineSum sum, PublishedTotals which)
        {
            var isAsked = rules.Totals.HasFlag(which);
            // A total that nobody sees is as good as hidden, and its value binds nothing.
            var @class = isAsked || !sum.HasAny ? sum.Class(table.Kind, rules) : CellClass.Unseen;
            At(row, column) = new() { Class = @class, Value = sum.Numerator, Denominator = sum.Denominator, IsHidden = IsHiddenAtOnce(@class) };
            if (node >= 0)
                isRoomy[node] = isAsked && sum.IsRoomy(table.Kind, rules);
        }
    }

    /// <summary>Units, and one for the totals of the periods.</summary>
    public int Rows { get; }

    /// <summary>Periods, and one for the totals of the units.</summary>
    public int Columns { get; }

    /// <summary>Rows come first, then columns.</summary>
    public int Nodes => Rows + Columns;

    public int Edges => entries.Length;

    private int TotalRow => Rows - 1;
    private int TotalColumn => Columns - 1;

    public ref Entry At(int row, int column) => ref entries[row * Columns + column];
    public ref Entry this[int edge] => ref entries[edge];

    public int RowOf(int edge) => edge / Columns;
    public int ColumnNodeOf(int edge) => Rows + edge % Columns;
    public bool IsRow(int node) => node < Rows;

    /// <summary>The edge between a node and the given one on the other side.</summary>
    public int EdgeOf(int node, int other) => IsRow(node) ? node * Columns + other - Rows : other * Columns + node - Rows;

    /// <summary>Whether an edge is the total of a line, or the whole.</summary>
    public bool IsTotal(int edge) => RowOf(edge) == TotalRow || edge % Columns == TotalColumn;

    /// <summary>The total of the totals.</summary>
    public bool IsWhole(int edge) => edge == Edges - 1;

    /// <summary>
    /// Whether the edge gives the others at the node no room that one may count on: a small number as a part of the sum, unless the line is roomy. As the sum itself, a hidden total of a sparse line does give room.
    /// </summary>
    public bool IsTightAt(int edge, int node) =>
        this[edge].Class.State == CellState.Small && !IsWhole(edge) && !isRoomy[node] && (!IsTotal(edge) || node == TotalRow || node == Rows + TotalColumn);

    /// <inheritdoc cref="LineSum.IsRoomy"/>
    public bool IsRoomy(int node) => isRoomy[node];

    /// <summary>Whether a unit or a period has a hidden number other than its total.</summary>
    public bool HasHiddenCell(int line)
    {
        var (first, end) = Across(line);
        for (var other = first; other < end - 1; other++)
        {
            if (this[EdgeOf(line, other)].IsHidden)
                return true;
        }
        return false;
    }

    /// <summary>The other end of an edge.</summary>
    public int Other(int edge, int node) => IsRow(node) ? ColumnNodeOf(edge) : RowOf(edge);

    /// <summary>The nodes on the other side.</summary>
    public (int First, int End) Across(int node) => IsRow(node) ? (Rows, Nodes) : (0, Rows);

    private static bool IsHiddenAtOnce(CellClass @class) => @class.State is CellState.Small or CellState.Unseen;
}
