using System.Threading.Channels;
using KlyngeSite.Sources;

namespace KlyngeSite.Serving;

/// <summary>
/// Tells when folders changed. The system's own watching is a hint only (it loses folders that are moved, and says
/// nothing at all on some shared drives), so the folders are also looked at by themselves; what counts is that they stand otherwise than
/// when they were last taken.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> folders;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FolderState taken;

    public FolderWatch(IReadOnlyList<string> folders)
    {
        this.folders = folders;
        foreach (var folder in folders)
            TryWatch(folder);
        taken = FolderState.Of(folders);
    }

    /// <summary>Ends when the folders stand otherwise than they were last taken.</summary>
    public async Task WaitForChangeAsync(CancellationToken stop)
    {
        do
            await HintOrRoundAsync(stop);
        while (!HasChanged());
    }

    /// <summary>Whether the folders stand otherwise than they were last taken; takes them as they are.</summary>
    public bool HasChanged()
    {
        var before = taken;
        taken = FolderState.Of(folders);
        return taken != before;
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private async Task HintOrRoundAsync(CancellationToken stop)
    {
        using var round = CancellationTokenSource.CreateLinkedTokenSource(stop);
        round.CancelAfter(Round);
        try
        {
            await hints.Reader.ReadAsync(round.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The round is over.
        }
    }

    private void TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
            watchers.Add(watcher);
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, _) => Hint();
            watcher.Created += (_, _) => Hint();
            watcher.Deleted += (_, _) => Hint();
            watcher.Renamed += (_, _) => Hint();
            watcher.Error += (_, _) => Hint();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Missing, or the system watches no more folders: the rounds find the changes, a second later.
        }
    }

    private void Hint() => hints.Writer.TryWrite(true);
}
