using System.Diagnostics;

namespace KlyngeSite.Commands.Figures;

/// <summary>Asks git, where it is installed, whether it leaves a file alone.</summary>
internal static class GitIgnore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>False also when git cannot be asked, or does not answer.</summary>
    /// <param name="workTree">The folder with <c>.git</c> in it.</param>
    public static bool IsIgnored(string workTree, string path)
    {
        // The settings of a work tree may name a program to run; none is needed to answer this.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-C", workTree, "check-ignore", "--quiet", "--", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = workTree,
        };
        // Another repository than the one around the file is not asked.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        try
        {
            using var git = Process.Start(start);
            if (git is null)
                return false;
            git.StandardInput.Close();
            if (git.WaitForExit(Patience))
                return git.ExitCode == 0;
            git.Kill(entireProcessTree: true);
            return false;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
