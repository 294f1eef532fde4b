using System.Numerics;
using KlyngeSite.Deriving.Suppression;

namespace KlyngeSite.Tests.Deriving.Suppression;

/// <summary>A reader with pencil and paper: writes down every sum of what is published and solves for what is hidden, over fractions of whole numbers.</summary>
internal static class LinearSystem
{
    /// <summary>The hidden numbers that the sums determine, by place; totals stand one past the last cell.</summary>
    /// <param name="isHidden">Whether a cell is an unknown.</param>
    /// <param name="value">What it is, when it is none.</param>
    public static List<string> Determined(PublishedTable table, PublishedTotals totals, Func<Cell, bool> isHidden, Func<Cell, long> value)
    {
        var (units, periods) = (table.Units.Length, table.Periods.Length);
        var unknowns = new Dictionary<(int, int), int>();
        var equations = new List<BigInteger[]>();
        for (var unit = 0; unit <= units; unit++)
        {
            for (var period = 0; period <= periods; period++)
            {
                if (isHidden(At(unit, period)))
                    unknowns.Add((unit, period), unknowns.Count);
            }
        }
        if (totals.HasFlag(PublishedTotals.ByUnit))
        {
            for (var unit = 0; unit < units; unit++)
                Equation(unit, periods, Enumerable.Range(0, periods).Select(period => (unit, period)));
        }
        if (totals.HasFlag(PublishedTotals.ByPeriod))
        {
            for (var period = 0; period < periods; period++)
                Equation(units, period, Enumerable.Range(0, units).Select(unit => (unit, period)));
        }
        if (totals.HasFlag(PublishedTotals.Whole))
            Equation(units, periods, Enumerable.Range(0, units * periods).Select(place => (place / periods, place % periods)));
        var solved = Reduce(equations, unknowns.Count);
        return [.. unknowns.Where(unknown => solved.Contains(unknown.Value)).Select(unknown => $"{unknown.Key.Item1},{unknown.Key.Item2}")];

        Cell At(int unit, int period) =>
            unit < units ? period < periods ? table[unit, period] : table.UnitTotals[unit] : period < periods ? table.PeriodTotals[period] : table.Whole;

        void Equation(int totalUnit, int totalPeriod, IEnumerable<(int, int)> parts)
        {
            var row = new BigInteger[unknowns.Count + 1];
            foreach (var (place, sign) in parts.Select(part => (part, 1)).Append(((totalUnit, totalPeriod), -1)))
            {
                if (unknowns.TryGetValue(place, out var column))
                    row[column] += sign;
                else
                    row[^1] -= sign * value(At(place.Item1, place.Item2));
            }
            equations.Add(row);
        }
    }

    /// <summary>Gauss and Jordan without division: an unknown is determined when a row has it alone.</summary>
    private static HashSet<int> Reduce(List<BigInteger[]> rows, int unknowns)
    {
        var rank = 0;
        for (var column = 0; column < unknowns && rank < rows.Count; column++)
        {
            var pivot = rows.FindIndex(rank, row => !row[column].IsZero);
            if (pivot < 0)
                continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other == rank || rows[other][column].IsZero)
                    continue;
                var (mine, its) = (rows[rank][column], rows[other][column]);
                for (var i = 0; i <= unknowns; i++)
                    rows[other][i] = rows[other][i] * mine - rows[rank][i] * its;
                var divisor = rows[other].Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
                if (divisor > 1)
                    rows[other] = [.. rows[other].Select(number => number / divisor)];
            }
            rank++;
        }
        Assert.All(rows.Skip(rank), row => Assert.True(row[^1].IsZero, "What is published contradicts itself."));
        return [.. rows.Take(rank).Where(row => row[..^1].Count(number => !number.IsZero) == 1).Select(row => Array.FindIndex(row, number => !number.IsZero))];
    }
}
