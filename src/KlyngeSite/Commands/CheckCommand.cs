using System.CommandLine;
using System.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge check</c>: a build that writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Find fejl uden at skrive noget.");
        var common = new CommonOptions();
        common.AddTo(command);
        var report = new ReportOptions();
        report.AddTo(command);
        var thorough = new Option<bool>("--grundigt") { Description = "Læs også hver færdig side igen, og find aktivt indhold i den." };
        command.Add(thorough);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, async () =>
        {
            var clock = Stopwatch.StartNew();
            var (request, mistake) = common.Read(parsed);
            if (request is null)
                return WrongUse.Report(command, mistake!);
            var (style, wrongFormat) = report.Read(parsed, common.Style(parsed));
            if (style is null)
                return WrongUse.Report(command, wrongFormat!);
            var progress = new ProgressDisplay();
            var result = await progress.ShowWhile(() => SiteBuilder.Check(request, parsed.GetValue(thorough), progress.Update, stop), style.IsQuiet);
            return Report.Write(result.Findings, $"{DanishNumber.Count(result.Pages, "side", "sider")} set efter.", request.Link.AsOf, clock.Elapsed, style);
        }, stop));
        return command;
    }
}
