using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>A table made by a seed: of any kind and size, sparse or full, with gaps, zeros, small denominators and numbers that the source hides.</summary>
internal sealed record Made(RawTable Table, SuppressionRules Rules)
{
    public static Made Of(int seed, int largest = 14)
    {
        var random = new Random(seed);
        var kind = (MeasureKind)random.Next(3);
        var (units, periods, mean) = (1 + random.Next(largest), 1 + random.Next(largest), new[] { 1, 4, 10, 40 }[random.Next(4)]);
        var (hasGaps, hasTiny, hasSource) = (random.Next(3) == 0, random.Next(4) == 0, random.Next(4) == 0);
        var totals = random.Next(3) == 0 ? (PublishedTotals)random.Next(8) : PublishedTotals.All;
        return new(Tables.Of(kind, units, periods, (_, _) => Cell()), new(3 + random.Next(4), random.Next(2) == 0, totals));

        RawCount? Cell()
        {
            if (hasGaps && random.Next(10) == 0)
                return null;
            var denominator = hasTiny && random.Next(30) == 0 ? random.Next(6) : random.Next(3) == 0 ? 5 + random.Next(20) : 3 * mean + random.Next(200);
            // Low, or high as often: what is left of a share is people, too.
            var numerator = Math.Min(denominator, random.Next(2 * mean));
            if (kind == MeasureKind.Share && random.Next(4) == 0)
                numerator = denominator - numerator;
            return new(hasSource && random.Next(30) == 0 ? null : numerator, kind == MeasureKind.Count ? null : denominator);
        }
    }

    public IEnumerable<(string Unit, string Period, RawCount Count)> Rows() =>
        from unit in Enumerable.Range(0, Table.Units.Length)
        from period in Enumerable.Range(0, Table.Periods.Length)
        where Table[unit, period] is not null
        select (Table.Units[unit], Table.Periods[period], Table[unit, period]!.Value);

    /// <summary>The same table with other numbers in cells that are hidden: each step leaves all sums as they are, and each number as small as it was or as it was not.</summary>
    public Made Moved(PublishedTable published, int seed)
    {
        var random = new Random(~seed);
        var (units, periods) = (Table.Units.Length, Table.Periods.Length);
        var now = Enumerable.Range(0, units * periods).Select(place => Table[place / periods, place % periods]).ToArray();
        for (var step = 0; step < 2000; step++)
        {
            var (a, b, p, q) = (random.Next(units), random.Next(units), random.Next(periods), random.Next(periods));
            (int Place, int By)[] moves = [(a * periods + p, 1), (a * periods + q, -1), (b * periods + p, -1), (b * periods + q, 1)];
            if (a == b || p == q || !moves.All(move => published.Cells[move.Place] is Cell.Hidden { Reason: not HiddenReason.BySource } && IsAlike(now[move.Place], move.By)))
                continue;
            foreach (var (place, by) in moves)
                now[place] = now[place]!.Value with { Numerator = now[place]!.Value.Numerator + by };
        }
        return this with { Table = Tables.Of(Table.Kind, units, periods, (unit, period) => now[unit * periods + period]) };
    }

    public int Changed(Made other) => Rows().Zip(other.Rows()).Count(pair => pair.First.Count != pair.Second.Count);

    /// <summary>In words of its own, not the program's.</summary>
    private bool IsAlike(RawCount? raw, int by)
    {
        var (x, n) = (raw!.Value.Numerator!.Value, raw.Value.Denominator);
        return x + by >= 0 && !(Table.Kind == MeasureKind.Share && x + by > n) && Sort(x) == Sort(x + by);

        int Sort(long value)
        {
            var few = value == 0 ? 0 : value < Rules.Threshold ? 1 : 2;
            if (Table.Kind != MeasureKind.Share)
                return few + (value == 0 && !Rules.ShowsZero ? 1 : 0);
            var left = n!.Value - value;
            var most = left == 0 ? 0 : left < Rules.Threshold ? 1 : 2;
            var isEnd = few == 0 || most == 0;
            return (isEnd && Rules.ShowsZero ? 100 : n < 2 * Rules.Threshold ? 50 : 0) + (n < 2 * Rules.Threshold ? 0 : 10 * Math.Max(few, Rules.ShowsZero ? 0 : 1) + Math.Max(most, Rules.ShowsZero ? 0 : 1));
        }
    }
}
