using System.CommandLine;
using System.Diagnostics;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Printing;
using KlyngeSite.Publishing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Booklets;

/// <summary><c>klynge haefte</c>: the booklet as a PDF, through a browser of this machine.</summary>
internal static class BookletCommand
{
    public static Command Create()
    {
        var command = new Command("haefte", "Lav hæftet som PDF: alle interview, et emnes eller en regions.");
        var pdf = new Option<string>("--pdf") { HelpName = "fil", Description = "Filen, hæftet skrives til. Et hæfte, der er lavet her før, bliver skrevet over; andet ikke.", Required = true };
        var topic = new Option<string>("--emne") { HelpName = "id", Description = "Kun interview om et emne, fx kol." };
        var region = new Option<string>("--region") { HelpName = "id", Description = "Kun interview fra en region, fx syddanmark." };
        var browser = new Option<string>("--browser") { HelpName = "program", Description = "Den browser, der laver PDF'en. Ellers KLYNGESITE_BROWSER, ellers en installeret Chromium, Chrome eller Edge." };
        foreach (var option in new Option[] { pdf, topic, region, browser })
            command.Add(option);
        var common = new CommonOptions();
        common.AddForPrintTo(command);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, async () =>
        {
            var (request, mistake) = common.Read(parsed);
            if (request is null)
                return WrongUse.Report(command, mistake!);
            var file = parsed.GetRequiredValue(pdf);
            if (!Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
                return WrongUse.Report(command, "--pdf skal ende på .pdf.");
            if (parsed.GetValue(topic) is not null && parsed.GetValue(region) is not null)
                return WrongUse.Report(command, "Vælg enten --emne eller --region.");
            var choice = parsed.GetValue(topic) is { } topicId ? new BookletChoice(BookletScope.Topic, topicId)
                : parsed.GetValue(region) is { } regionId ? new(BookletScope.Region, regionId)
                : new(BookletScope.Whole, "");
            if (InstalledBrowser.Find(parsed.GetValue(browser)) is not { } program)
                return Failed(InstalledBrowser.Missing);
            return await RunAsync(command, request, choice, program, file, common.Style(parsed), stop);
        }, stop));
        return command;
    }

    private static async Task<int> RunAsync(Command command, BuildRequest request, BookletChoice choice, string browser, string file, ReportStyle style, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            // Asked first, so that nobody waits for a booklet that has no place.
            if (!KnownFile.MayWrite(file, BookletPrinter.IsOurs))
                return Failed($"Ved '{NameOf(file)}' ligger allerede noget, som ikke er et hæfte herfra. Vælg et andet navn, eller flyt det.");
            var withoutSandbox = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
            var result = await new BookletPrinter(browser, withoutSandbox).PrintAsync(request, choice, stop);
            if (result.Code == ExitCode.WrongUse)
                return WrongUse.Report(command, result.Failure!);
            var isFine = ExitCode.For(result.Findings, style.IsStrict) == ExitCode.Fine;
            var isWritten = isFine && result.Booklet is { } booklet && KnownFile.Write(file, booklet.Pdf, BookletPrinter.IsOurs);
            var code = Report.Write(result.Findings, isWritten ? Done(result.Booklet!, file) : "Intet hæfte er skrevet.", request.Link.AsOf, clock.Elapsed, style);
            return result.Failure is null ? code : Failed(result.Failure, result.Code);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return Failed($"'{NameOf(file)}' kan ikke skrives. {WriteFault.Tell(e).Message}");
        }
    }

    private static string Done(PrintedBooklet booklet, string file) =>
        $"{NameOf(file)}: {DanishNumber.Count(booklet.Pages, "side", "sider")}, {DanishNumber.Of(booklet.Interviews)} interview.";

    private static string NameOf(string file) => PublicText.WithoutNames.Of(Path.GetFileName(file));

    private static int Failed(string message, int code = ExitCode.CannotReadOrWrite)
    {
        Console.Error.WriteLine($"klynge: {TextPrinter.Printable(message)}");
        return code;
    }
}
