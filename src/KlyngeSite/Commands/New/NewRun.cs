using System.CommandLine;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.New;

/// <summary>One run of <c>klynge new</c> over one content folder: what may be written there, and writing it.</summary>
internal sealed class NewRun
{
    private const string UsualFolder = "content";

    private readonly string path;
    private readonly ContentFolder folder;

    private NewRun(string path, KnownContent known)
    {
        (this.path, Known) = (path, known);
        folder = new(path);
    }

    public KnownContent Known { get; }

    /// <summary>Null when the folder cannot be read; that was told, and <paramref name="code"/> is the answer.</summary>
    public static NewRun? Open(string path, out int code)
    {
        var bag = new DiagnosticBag();
        var known = KnownContent.Read(path, bag);
        code = ExitCode.For(bag.Sorted(), strict: false);
        if (known is not null)
            return new(path, known);
        Console.Error.Write(TextPrinter.Print(bag.Sorted()));
        return null;
    }

    /// <summary>Runs what the user may stop; nothing is written before the end.</summary>
    public static async Task<int> Stoppable(Func<Task<int>> run, CancellationToken stop)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.Error.WriteLine();
            Console.Error.WriteLine("klynge: stoppet; intet er skrevet.");
            return ExitCode.Stopped;
        }
    }

    /// <summary>Why an id cannot be the name; null when it can.</summary>
    public string? NameMistake(string id, ContentKind kind) => NewName.Mistake(id, kind, Known, folder);

    /// <summary>The item under the name that its title gives.</summary>
    public NewItem Named(NewItem item) => item with { Id = NewName.From(Title(item), item.Kind, folder) };

    /// <summary>A name that is free, near the one that the title gives.</summary>
    public string FreeName(NewItem item) => NewName.Free(Named(item).Id, item.Kind, folder);

    /// <summary>Writes the file and tells what to do next; gives the exit code.</summary>
    public int Write(Command command, NewItem item)
    {
        var text = FileText.Of(item, Known.Present.Headings(item.Kind));
        if (Known.CheckFile(item, text, DateOnly.FromDateTime(DateTime.UtcNow)) is { Count: > 0 } findings)
            return WrongUse.Report(command, SlotMistake.Tell(findings[0]));
        var file = TextPrinter.Printable(folder.Shown(item));
        if (folder.Write(item, text) is { } fault)
        {
            Console.Error.WriteLine($"klynge: {file} kan ikke skrives. {fault}");
            return ExitCode.CannotReadOrWrite;
        }
        foreach (var line in Next(item, file, FileText.PlacesIn(text)))
            Console.Out.WriteLine(line);
        return ExitCode.Fine;
    }

    private IEnumerable<string> Next(NewItem item, string file, int places)
    {
        var mark = Content.Fields.FillMark.Word;
        yield return places == 0 ? $"Skrevet: {file}." : $"Skrevet: {file}. Åbn filen, og skriv i stedet for {mark} ({DanishNumber.Count(places, "sted", "steder")}).";
        var option = path == UsualFolder ? "" : $" --content {TextPrinter.Printable(path)}";
        yield return $"Se siden, mens du skriver: klynge serve --drafts{option}. Se, hvad der mangler: klynge check{option}.";
        // Consent to the source shows in a demonstration; whoever chose it was told so.
        if (Slots.Of(item.Kind).Any(slot => slot.Initial is not null && !item.Of(slot).Any(state => state == ConsentState.Given.Key || state == ConsentState.ToSource.Key)))
            yield return "Andre ser ikke siden, før der er samtykke: skriv status: givet under samtykke, når det er indhentet.";
    }

    /// <summary>The first field of every kind is what the item is called.</summary>
    private static string? Title(NewItem item) => item.Of(Slots.Of(item.Kind)[0]) is [var title, ..] ? title : null;
}
