using System.CommandLine;
using System.Diagnostics;
using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Two changes of a file this far apart differ in their times on every file system.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>What the first stages of a build leave behind, and all of a small one.</summary>
    private const long BytesWithoutCollection = 80_000_000;

    /// <summary>Machines that build for others check files out anew, or bring folders from a cache with whatever times: there each build is made.</summary>
    private static bool TrustsStamps => Environment.GetEnvironmentVariable("CI") is null or "" or "false" or "0";

    /// <summary>The output folder, for commands that write to it or clean it.</summary>
    public static Option<string> OutputOption() =>
        new("--output") { HelpName = "mappe", Description = "Mappen, siden skrives til (output).", DefaultValueFactory = _ => "output" };

    public static Command Create()
    {
        var command = new Command("build", "Byg siden. Intet udgives, hvis der er fejl.");
        var common = new CommonOptions();
        common.AddTo(command);
        var output = OutputOption();
        command.Add(output);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, async () =>
        {
            var clock = Stopwatch.StartNew();
            var (request, mistake) = common.Read(parsed);
            if (request is null)
                return WrongUse.Report(command, mistake!);
            var style = common.Style(parsed);
            var folder = parsed.GetRequiredValue(output);
            var (inputs, unchanged) = TrustsStamps ? SiteBuilder.Compare(request, folder, style.IsStrict, DateTime.UtcNow - Settling) : default;
            if (unchanged is { } last)
            {
                // A site that was published has no errors, and they are all that a quiet run lists.
                Report.Write(style.IsQuiet ? last.Listing with { Files = [] } : last.Listing, Unchanged(last), request.Link.AsOf, clock.Elapsed, style);
                return ExitCode.Fine;
            }
            var progress = new ProgressDisplay();
            // A small site is built before anything needs to be collected; a larger one leaves this region by itself.
            GC.TryStartNoGCRegion(BytesWithoutCollection);
            var result = await progress.ShowWhile(() => SiteBuilder.Build(request, folder, style.IsStrict, progress.Update, stop, inputs), style.IsQuiet);
            return Report.Write(result.Findings, Done(result), request.Link.AsOf, clock.Elapsed, style);
        }, stop));
        return command;
    }

    private static string Unchanged(LastBuild last) => $"{DanishNumber.Count(last.Pages, "side", "sider")}: intet er ændret siden sidst.";

    private static string Done(BuildResult result)
    {
        if (result.Published is not { } published)
            return "Intet er udgivet.";
        return $"{DanishNumber.Count(result.Pages, "side", "sider")}: {DanishNumber.Count(published.Written, "fil", "filer")} skrevet, {DanishNumber.Of(published.Unchanged)} uændret, {DanishNumber.Of(published.Removed)} fjernet.";
    }
}
