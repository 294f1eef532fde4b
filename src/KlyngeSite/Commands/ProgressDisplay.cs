using Spectre.Console;

namespace KlyngeSite.Commands;

/// <summary>A progress bar on a terminal for work that takes over half a second; nothing otherwise.</summary>
internal sealed class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private int done;
    private int total;

    /// <summary>To be called by the work, from any thread.</summary>
    public void Update(int doneNow, int totalNow)
    {
        done = doneNow;
        total = totalNow;
    }

    /// <summary>Runs the work, with a bar when it is worth one.</summary>
    public async Task<T> ShowWhile<T>(Func<T> work, bool quiet)
    {
        var running = Task.Run(work);
        if (quiet || Console.IsErrorRedirected || await Task.WhenAny(running, Task.Delay(Patience)) == running)
            return await running;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).StartAsync(async bars =>
        {
            var bar = bars.AddTask("Bygger");
            while (!running.IsCompleted)
            {
                (bar.MaxValue, bar.Value) = (Math.Max(1, total), done);
                await Task.WhenAny(running, Task.Delay(100));
            }
        });
        return await running;
    }
}
