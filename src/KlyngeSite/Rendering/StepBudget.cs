namespace KlyngeSite.Rendering;

/// <summary>
/// How long templates may run. The run as a whole has a budget, and each page an equal share of it: a budget that all threads drew
/// on would name another page each time.
/// </summary>
internal static class StepBudget
{
    /// <summary>Some seconds of work; the real site takes a hundredth of it.</summary>
    private const int ForRun = 50_000_000;

    /// <summary>Ten times what the largest page of the real site takes, its front page.</summary>
    private const int LeastForPage = 100_000;

    private const int MostForPage = 2_000_000;

    public static int ForPage(int pages) => Math.Clamp(ForRun / Math.Max(1, pages), LeastForPage, MostForPage);
}
