using System.Runtime.InteropServices;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>What must be true of all rows of a unit: each period once, none in another, none missing between; and of a distribution, that nobody stands out.</summary>
internal sealed class TableSeries(TableContext context, TableFaults faults)
{
    /// <summary>Fewer clinics than these can be told apart.</summary>
    private const int FewestInDistribution = 5;

    private readonly List<List<Entry>> units = [];
    private readonly Dictionary<(int Unit, Period Period), (int Count, int Line, decimal Last)> distributions = [];

    private readonly HashSet<int> lost = [];

    private PeriodSpan span;

    public void Add(TableRow row, TableUnit about)
    {
        span = row.Period.Span;
        if (about.Level == TableLevel.Distribution)
        {
            AddToDistribution(row);
            return;
        }
        while (units.Count <= row.Unit)
            units.Add([]);
        units[row.Unit].Add(new(row.Period.Start.DayNumber, row.Period.End.DayNumber, row.Line));
    }

    /// <summary>Notes that a row of a unit could not be read, so that what is missing there may be in it.</summary>
    public void Lose(int unit) => lost.Add(unit);

    /// <summary>Reports what does not fit together.</summary>
    /// <param name="hasLostRows">Whether rows could not be read, and nobody knows of whom.</param>
    public void Check(bool hasLostRows)
    {
        for (var unit = 0; unit < units.Count; unit++)
            Check(units[unit], mayLack: context.HasGaps || hasLostRows || lost.Contains(unit));
        if (hasLostRows)
            return;
        foreach (var (_, found) in distributions.Where(one => one.Value.Count < FewestInDistribution && !lost.Contains(one.Key.Unit)))
        {
            faults.InLine(Rules.Distribution, found.Line, $"Fordelingen har under {DanishNumber.Word(FewestInDistribution)} klinikker, så de kan kendes fra hinanden.",
                $"Slet dens rækker. {PublicTable.InHistory}");
        }
    }

    /// <summary>Sorted values tell nothing of who gave which; in another order they might.</summary>
    private void AddToDistribution(TableRow row)
    {
        if (row.Value is not { } value)
            return;
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(distributions, (row.Unit, row.Period), out var isKnown);
        if (isKnown && value < found.Last)
            faults.InLine(Rules.Distribution, row.Line, "Værdierne i fordelingen er ikke sorteret, og deres orden kan fortælle, hvem der er hvem.", "Sortér dem, den laveste først.");
        found = (found.Count + 1, isKnown ? found.Line : row.Line, value);
    }

    private void Check(List<Entry> entries, bool mayLack)
    {
        entries.Sort();
        for (var i = 1; i < entries.Count; i++)
        {
            var (before, entry) = (entries[i - 1], entries[i]);
            if (entry.Start == before.Start && entry.End == before.End)
                faults.InLine(Rules.DuplicateRow, entry.Line, $"Rækken er for samme enhed og periode som linje {before.Line}.", "Slet den ene, eller ret perioden.");
            else if (entry.Start <= before.End)
                faults.InLine(Rules.PeriodOverlap, Math.Max(entry.Line, before.Line), $"Rækkens periode overlapper perioden i linje {Math.Min(entry.Line, before.Line)}.", "Ret den periode, der er forkert.");
            else if (!mayLack && span is not (PeriodSpan.Day or PeriodSpan.Other) && entry.Start != before.End + 1)
                ReportGap(before, entry);
        }
    }

    private void ReportGap(Entry before, Entry after)
    {
        var missing = Period.Between(DateOnly.FromDayNumber(before.Start), DateOnly.FromDayNumber(before.End))?.Next;
        faults.InLine(Rules.PeriodGap, after.Line, $"Der mangler perioder før denne række; den første er {missing?.Danish}.",
            $"Tilføj rækken (skriv * i taeller, hvis tallet ikke kan vises), eller skriv huller: ja i {context.Description}.");
    }

    /// <summary>A row's period, in twelve bytes.</summary>
    private readonly record struct Entry(int Start, int End, int Line) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => (Start, End, Line).CompareTo((other.Start, other.End, other.Line));
    }
}
