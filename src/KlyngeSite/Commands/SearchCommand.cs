using System.CommandLine;
using System.Globalization;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge soeg</c>: what a reader of the site would find.</summary>
internal static class SearchCommand
{
    /// <summary>How many results are written: whoever wants more wants other words.</summary>
    private const int Most = 20;

    public static Command Create()
    {
        var command = new Command("soeg", "Søg i siden, som læserne gør.");
        var text = new Argument<string>("tekst") { Description = "Det, der søges efter. En sætning i \"anførselstegn\" skal stå sådan; et ord med minus foran må ikke være der." };
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "Hvordan resultatet skrives.", DefaultValueFactory = _ => "text" };
        command.Add(text);
        var common = new CommonOptions();
        common.AddInputsTo(command);
        command.Add(format);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, () => Task.FromResult(Run(command, common, parsed, parsed.GetRequiredValue(text), parsed.GetRequiredValue(format), stop)), stop));
        return command;
    }

    private static int Run(Command command, CommonOptions common, ParseResult parsed, string text, string format, CancellationToken stop)
    {
        var (request, mistake) = common.Read(parsed);
        if (request is null)
            return WrongUse.Report(command, mistake!);
        if (format is not ("text" or "json"))
            return WrongUse.Report(command, "--format kan være text eller json." + (Nearest.To(format, ["text", "json"]) is { } nearest ? $" Mente du '{nearest}'?" : ""));
        var (findings, source) = SiteBuilder.Search(request, stop);
        if (source is null)
        {
            Console.Error.Write(TextPrinter.Print(findings));
            return ExitCode.For(findings, strict: false);
        }
        var answer = SearchAnswer.Of(text, source);
        Console.Out.Write(format == "json" ? SearchPrinter.Json(answer, Most) : SearchPrinter.Text(answer, Most));
        if (format == "text" || answer.Hits.Count > Most)
            (format == "json" ? Console.Error : Console.Out).WriteLine(Closing(answer.Hits.Count));
        return ExitCode.Fine;
    }

    private static string Closing(int hits) => hits switch
    {
        0 => "Ingen sider fundet. Prøv et andet ord, eller færre.",
        > Most => string.Create(CultureInfo.InvariantCulture, $"{DanishNumber.Of(hits)} sider fundet; de første {Most} er vist."),
        _ => $"{DanishNumber.Count(hits, "side", "sider")} fundet.",
    };
}
