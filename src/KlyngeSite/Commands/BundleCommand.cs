using System.CommandLine;
using System.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge pakke</c>: the site as one file that can be handed on and read without a host.</summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var command = new Command("pakke", "Pak hele siden i én zip-fil, som kan deles og læses uden internet: pak den ud, og åbn index.html.");
        var common = new CommonOptions();
        common.AddBundleTo(command);
        var zip = new Option<string>("--zip") { HelpName = "fil", Description = "Filen, der skrives. Kun en pakke, som klynge selv har lavet, bliver overskrevet.", Required = true };
        command.Add(zip);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, async () =>
        {
            var clock = Stopwatch.StartNew();
            var (request, mistake) = common.Read(parsed);
            var file = parsed.GetRequiredValue(zip);
            mistake ??= Path.GetExtension(file) == ".zip" ? null : "--zip skal være en fil, der ender på .zip.";
            if (request is null || mistake is not null)
                return WrongUse.Report(command, mistake!);
            var style = common.Style(parsed);
            var progress = new ProgressDisplay();
            var result = await progress.ShowWhile(() => SiteBuilder.Bundle(request, file, style.IsStrict, progress.Update, stop), style.IsQuiet);
            return Report.Write(result.Findings, Done(result), request.Link.AsOf, clock.Elapsed, style);
        }, stop));
        return command;
    }

    private static string Done(BuildResult result) => result.Bundled is { } bundled
        ? $"{DanishNumber.Count(result.Pages, "side", "sider")} pakket: {DanishNumber.Count(bundled.Files, "fil", "filer")}, {DanishNumber.Of(Math.Round(bundled.Bytes / 1_000_000m, 1))} MB."
        : "Intet er pakket.";
}
