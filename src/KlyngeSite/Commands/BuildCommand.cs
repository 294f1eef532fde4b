using System.CommandLine;
using System.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge build</c>.</summary>
internal static class BuildCommand
{
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
            var progress = new ProgressDisplay();
            var result = await progress.ShowWhile(() => SiteBuilder.Build(request, parsed.GetRequiredValue(output), style.IsStrict, progress.Update, stop), style.IsQuiet);
            return Report.Write(result.Findings, Done(result), request.Link.AsOf, clock.Elapsed, style);
        }, stop));
        return command;
    }

    private static string Done(BuildResult result)
    {
        if (result.Published is not { } published)
            return "Intet er udgivet.";
        return $"{DanishNumber.Count(result.Pages, "side", "sider")}: {DanishNumber.Count(published.Written, "fil", "filer")} skrevet, {DanishNumber.Of(published.Unchanged)} uændret, {DanishNumber.Of(published.Removed)} fjernet.";
    }
}
