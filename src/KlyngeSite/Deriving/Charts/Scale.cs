using System.Collections.Immutable;

namespace KlyngeSite.Deriving.Charts;

/// <summary>An axis from 0 to a round number, with ticks at round numbers. It is never cut: half the length is half as many.</summary>
/// <param name="Ticks">From 0 to <paramref name="High"/>, three to six of them as a rule.</param>
internal sealed record Scale(double High, ImmutableArray<double> Ticks)
{
    private const int Steps = 4;

    private static readonly decimal[] Round = [1, 2, 2.5m, 5, 10];

    /// <param name="greatest">What must have room: 0 to 10¹⁵. Up to 100, the axis does not go beyond 100, so it holds for percent.</param>
    /// <param name="isWhole">Whether only whole numbers are counted.</param>
    public static Scale To(double greatest, bool isWhole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(greatest);
        var most = greatest == 0 ? 1 : Math.Max((decimal)greatest, 0.000001m);
        var step = StepOf(most / Steps, isWhole);
        var count = (int)Math.Ceiling(most / step);
        return new((double)(step * count), [.. Enumerable.Range(0, count + 1).Select(tick => (double)(step * tick))]);
    }

    /// <summary>From 0 to 1, for what lies on the axis.</summary>
    public double Part(double value) => value / High;

    private static decimal StepOf(decimal least, bool isWhole)
    {
        var power = 1m;
        while (power > least && !(isWhole && power == 1))
            power /= 10;
        while (power * 10 <= least)
            power *= 10;
        return Round.Select(one => one * power).First(step => step >= least && (!isWhole || decimal.IsInteger(step)));
    }
}
