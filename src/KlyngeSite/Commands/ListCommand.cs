using System.CommandLine;
using System.Globalization;
using KlyngeSite.Content;
using KlyngeSite.Content.Data;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Due;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge liste</c>: what awaits the editors.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("liste", "Vis, hvad der venter på redaktionen: kladder, datoer, samtykke og opfølgning.");
        var content = CommonOptions.ContentOption();
        var asOf = new Option<string>("--as-of") { HelpName = "dato", Description = "Listen, som den ser ud den dag (år-måned-dag). Ellers SOURCE_DATE_EPOCH, ellers i dag (UTC)." };
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "Hvordan listen skrives.", DefaultValueFactory = _ => "text" };
        var verbose = CommonOptions.VerboseOption();
        foreach (var option in new Option[] { content, asOf, format, verbose })
            command.Add(option);
        command.SetAction((parsed, stop) => SafeRun.Async(parsed.GetValue(verbose), () => Task.FromResult(Run(command, parsed.GetRequiredValue(content), parsed.GetValue(asOf), parsed.GetRequiredValue(format), stop)), stop));
        return command;
    }

    private static int Run(Command command, string content, string? asOf, string format, CancellationToken stop)
    {
        if (CommonOptions.ReadAsOf(asOf) is not { } day)
            return WrongUse.Report(command, CommonOptions.WrongAsOf);
        if (format is not ("text" or "json"))
            return WrongUse.Report(command, "--format kan være text eller json." + (Nearest.To(format, ["text", "json"]) is { } nearest ? $" Mente du '{nearest}'?" : ""));
        var bag = new DiagnosticBag();
        var tree = SourceTree.ReadContent(content, bag);
        if (tree.IsUnread(""))
        {
            Console.Error.Write(TextPrinter.Print(bag.Sorted()));
            return ExitCode.For(bag.Sorted(), strict: false);
        }
        var read = ContentReader.Read(tree, bag, stop);
        var list = DueList.Of(read.Items, day, read.Settings?.Status);
        var unread = Unread(tree, read);
        Console.Out.Write(format == "json" ? DuePrinter.Json(list, day, unread) : DuePrinter.Text(list));
        var closing = format == "json" ? Console.Error : Console.Out;
        var count = list.Sum(section => section.Items.Length);
        closing.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? "Intet venter" : DanishNumber.Count(count, "punkt", "punkter"))}. Pr. {day:yyyy-MM-dd}.{Told(unread)}"));
        return ExitCode.Fine;
    }

    /// <summary>How many files with content gave no items.</summary>
    private static int Unread(SourceTree tree, ContentSet read)
    {
        var withItems = read.Items.Select(item => item.Header.Location.Source.Path).ToHashSet(StringComparer.Ordinal);
        withItems.UnionWith(read.Items.OfType<DataSummary>().Where(summary => summary.Table is not null).Select(summary => FilePlace.TableOf(summary.Header.Location.Source.Path)));
        return tree.Unread.Count + tree.Content.Count(file => FilePlace.IsContent(file.Path) && !withItems.Contains(file.Whole.Source.Path));
    }

    private static string Told(int unread) => unread == 0 ? "" : $" {DanishNumber.Count(unread, "fil", "filer")} kunne ikke læses og er ikke med; se dem med: klynge check.";
}
