using System.CommandLine;
using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Content.Prose;
using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge adresser</c>: notes which addresses are published, so that none of them vanishes later.</summary>
internal static class AddressCommand
{
    public static Command Create()
    {
        var command = new Command("adresser", $"Skriv de adresser, siden har, ind i content/{AddressList.File}. Forsvinder en af dem senere, siger check det.");
        var common = new CommonOptions();
        common.AddForPrintTo(command);
        command.SetAction((parsed, stop) => SafeRun.Async(common.Style(parsed).IsVerbose, () => Task.FromResult(Run(command, parsed, common, stop)), stop));
        return command;
    }

    private static int Run(Command command, ParseResult parsed, CommonOptions common, CancellationToken stop)
    {
        var (request, mistake) = common.Read(parsed);
        if (request is null)
            return WrongUse.Report(command, mistake!);
        var bag = new DiagnosticBag();
        // Drafts have no address yet.
        var published = SiteBuilder.Read(request with { Link = request.Link with { WithDrafts = false } }, bag, stop)?.Site.StablePaths;
        if (published is null)
            return Report.Write(bag.Sorted(), "Intet er skrevet.", request.Link.AsOf, TimeSpan.Zero, common.Style(parsed));
        var before = AddressList.Read(SourceTree.ReadContent(request.Content, new()), new PersonScan(ScanExceptions.None, null, new()), new()).Select(address => address.Path).ToHashSet();
        var all = before.Union(published).ToList();
        var file = Path.Join(request.Content, AddressList.File);
        try
        {
            if (!KnownFile.Write(file, Encoding.UTF8.GetBytes(AddressList.Of(all)), IsOurs))
                return Failed($"Ved '{AddressList.File}' ligger allerede noget, som ikke er skrevet af klynge adresser. Flyt det først.");
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return Failed($"'{AddressList.File}' kan ikke skrives. {WriteFault.Tell(e).Message}");
        }
        Console.Out.WriteLine($"{AddressList.File}: {DanishNumber.Count(all.Count, "adresse", "adresser")}, heraf {DanishNumber.Of(all.Count - before.Count)} nye.");
        return ExitCode.Fine;
    }

    private static bool IsOurs(ReadOnlyMemory<byte> file) => file.Span.StartsWith(Encoding.UTF8.GetBytes(AddressList.Head));

    private static int Failed(string message)
    {
        Console.Error.WriteLine($"klynge: {TextPrinter.Printable(message)}");
        return ExitCode.CannotReadOrWrite;
    }
}
