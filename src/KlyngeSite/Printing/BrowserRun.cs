using System.Diagnostics;

namespace KlyngeSite.Printing;

/// <summary>Lets a browser print a page of this machine to a file, alone: with a profile of its own, no window, and no way to any other host.</summary>
internal static class BrowserRun
{
    /// <summary>What the file says made it.</summary>
    public const string Creator = "KlyngeSite";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Null when the file is there; otherwise, in Danish, why it is not.</summary>
    /// <param name="program">The browser.</param>
    /// <param name="profile">A folder for its own things, new or empty.</param>
    /// <param name="withoutSandbox">Whether it runs as root on Linux, where browsers refuse to start in their sandbox.</param>
    public static async Task<string?> PrintAsync(string program, Uri page, string file, string profile, bool withoutSandbox, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, Arguments(page, file, profile, withoutSandbox)) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using var browser = Process.Start(start);
            if (browser is null)
                return "Browseren kan ikke startes.";
            browser.StandardInput.Close();
            // What it says is of no use to a reader, but a full pipe would stop it.
            browser.OutputDataReceived += (_, _) => { };
            browser.ErrorDataReceived += (_, _) => { };
            browser.BeginOutputReadLine();
            browser.BeginErrorReadLine();
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(Patience);
            try
            {
                await Ended(browser).WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                browser.Kill(entireProcessTree: true);
                stop.ThrowIfCancellationRequested();
                return "Browseren blev ikke færdig inden for to minutter.";
            }
            return browser.ExitCode == 0 ? null : "Browseren gik ned, mens den skrev.";
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return "Browseren kan ikke startes.";
        }
    }

    /// <summary>The end of the process itself: what it has started may hold its streams for longer, and is not waited for.</summary>
    private static Task Ended(Process browser)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        browser.EnableRaisingEvents = true;
        browser.Exited += (_, _) => ended.TrySetResult();
        if (browser.HasExited)
            ended.TrySetResult();
        return ended.Task;
    }

    private static IEnumerable<string> Arguments(Uri page, string file, string profile, bool withoutSandbox) =>
    [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-component-update",
        // The page asks for nothing elsewhere; the browser itself shall not either.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        $"--user-data-dir={profile}",
        $"--user-agent={Creator}",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        $"--print-to-pdf={file}",
        .. withoutSandbox ? ["--no-sandbox"] : Array.Empty<string>(),
        page.AbsoluteUri,
    ];
}
