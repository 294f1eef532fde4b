using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KlyngeSite.Diagnostics;
using KlyngeSite.Serving;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge serve</c>: the site on this machine while it is being written.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8080;

    public static Command Create()
    {
        var command = new Command("serve", "Vis siden på denne maskine, mens du skriver. Den følger med, hver gang du gemmer.");
        var common = new CommonOptions();
        common.AddInputsTo(command);
        var port = new Option<int>("--port") { HelpName = "tal", Description = $"Porten ({UsualPort}). Er den optaget, bruges den næste ledige.", DefaultValueFactory = _ => UsualPort };
        var open = new Option<bool>("--open") { Description = "Åbn siden i browseren." };
        command.Add(port);
        command.Add(open);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, async () =>
        {
            var (request, mistake) = common.Read(parsed);
            if (request is null)
                return WrongUse.Report(command, mistake!);
            var asked = parsed.GetValue(port);
            if (asked is < 1 or > ushort.MaxValue)
                return WrongUse.Report(command, $"--port skal være et tal fra 1 til {ushort.MaxValue}.");
            return await RunAsync(request with { Link = request.Link with { IsPreview = true, ForAuthor = request.Link.WithDrafts } }, asked, parsed.GetValue(open), common.Style(parsed), stop);
        }, stop));
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, int asked, bool open, ReportStyle style, CancellationToken stop)
    {
        var state = new PreviewState();
        await using var server = await PreviewServer.StartAsync(asked, state, stop);
        if (server is null)
        {
            Console.Error.WriteLine($"klynge: port {asked} og de næste er optaget. Vælg en anden med --port.");
            return ExitCode.CannotReadOrWrite;
        }
        var isFirst = true;
        try
        {
            await PreviewLoop.RunAsync(request, state, Tell, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping is how a preview ends.
        }
        return ExitCode.Fine;

        void Tell(PreviewBuild build)
        {
            Write(build, request.Link.AsOf, style);
            if (isFirst)
                Welcome(server.Port, asked, build.Result?.Home ?? "/", open);
            isFirst = false;
        }
    }

    private static void Write(PreviewBuild build, DateOnly asOf, ReportStyle style)
    {
        if (build.Result is not { } result)
        {
            Console.Error.WriteLine(style.IsVerbose ? build.Fault!.ToString() : "klynge: fejl i programmet selv; den sidste gode side vises stadig. Kør igen med --verbose, og send det, der står, til udviklerne.");
            return;
        }
        // Hints stand on the page; here a draft's many places to fill would push everything else away.
        var told = result.Findings.Tally is { Errors: 0, Warnings: 0 } ? style with { IsQuiet = true } : style;
        Report.Write(result.Findings, $"{DanishNumber.Count(result.Pages, "side", "sider")} vises.", asOf, build.Time, told);
    }

    private static void Welcome(int port, int asked, string home, bool open)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}{home}");
        if (port != asked)
            Console.Out.WriteLine($"Port {asked} er optaget.");
        Console.Out.WriteLine($"Siden vises på {address}");
        Console.Out.WriteLine("Gem en fil, og den følger med. Ctrl+C stopper.");
        if (open)
            Open(address);
    }

    private static void Open(string address)
    {
        try
        {
            using var ignored = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine("klynge: browseren kunne ikke åbnes. Åbn adressen selv.");
        }
    }
}
