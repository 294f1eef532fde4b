using KlyngeSite.Diagnostics;

namespace KlyngeSite.Serving;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Site">The last good site; null until there was one.</param>
/// <param name="Findings">Of the last build, good or not; null when it ended in a fault of our own.</param>
internal sealed record Moment(PreviewSite? Site, FindingList? Findings)
{
    /// <summary>Whether what is shown is what the files say.</summary>
    public bool IsUpToDate => Site is not null && Findings is not null && ExitCode.For(Findings, strict: false) == ExitCode.Fine;
}

/// <summary>The present moment, and word of the next: written by one, read by all.</summary>
internal sealed class PreviewState
{
    private volatile Entry entry = new(new Moment(null, new DiagnosticBag().Sorted()));

    public Moment Now => entry.Moment;

    /// <summary>The present moment, and a task that ends when it is past.</summary>
    public (Moment Moment, Task Past) Watch()
    {
        var present = entry;
        return (present.Moment, present.Past.Task);
    }

    public void Set(Moment moment)
    {
        var past = entry;
        entry = new(moment);
        past.Past.SetResult();
    }

    private sealed record Entry(Moment Moment)
    {
        public TaskCompletionSource Past { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
