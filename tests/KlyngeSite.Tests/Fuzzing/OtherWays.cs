using System.Text;
using System.Xml;
using System.Xml.Linq;
using KlyngeSite.Content;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Outputs;
using KlyngeSite.Outputs.Bundle;
using KlyngeSite.Sources;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>The other ways that a file of content goes: it is mended, told about and drawn, and put in a bundle.</summary>
internal static class OtherWays
{
    private const string Folder = "content/";

    /// <summary>What does not hold of the changed files.</summary>
    public static IEnumerable<string> Faults(FuzzBase site, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var found in SourceTree.ReadContent(site.Request.Content, new DiagnosticBag()).Content)
        {
            if (!files.TryGetValue(Folder + found.Path, out var bytes) || site.IsAsItWas(Folder + found.Path, files))
                continue;
            foreach (var fault in FileForm.Of(found) is { } form ? Mended(found.Whole.Source, form, bytes) : [])
                yield return fault;
            foreach (var fault in Path.GetExtension(found.Path) == ".csv" ? Drawn(Path.Join(site.Request.Content, found.Path)) : [])
                yield return fault;
        }
    }

    /// <summary>A site that may be published becomes a bundle, of which every link is known.</summary>
    public static IEnumerable<string> BundleFaults(string home, IReadOnlyDictionary<string, byte[]> outputs)
    {
        var bag = new DiagnosticBag();
        var bundler = new Bundler(home, outputs.Keys.ToHashSet(StringComparer.Ordinal), bag);
        foreach (var (path, bytes) in outputs)
            bundler.Of(new OutputFile(path, bytes));
        return bag.Sorted().Select(finding => $"bundle: {finding.Message} {finding.Note}");
    }

    private static IEnumerable<string> Mended(SourceText name, FileForm form, byte[] bytes)
    {
        if (Mender.Mend(bytes, form, name, CancellationToken.None) is not { } once)
            yield break;
        if (!once.IsChanged && !bytes.AsSpan().SequenceEqual(once.After.ToBytes()))
            yield return $"mend: {name.Path} is other bytes, and nothing was mended";
        var shown = MendDiff.Print(name.Path, once, color: false);
        if (shown.Contains(Mutator.Number, StringComparison.Ordinal) || shown.Any(c => char.IsControl(c) && c != '\n'))
            yield return $"mend: {name.Path} is shown with what no log may hold";
        if (Mender.Mend(once.After.ToBytes(), form, name, CancellationToken.None) is not { IsChanged: false })
            yield return $"mend: {name.Path} is mended again the second time";
    }

    private static IEnumerable<string> Drawn(string path)
    {
        var bag = new DiagnosticBag();
        var choices = new FigureChoices();
        var reading = FigureReading.Of(path, choices, bag);
        if (reading?.Table is not { } table)
        {
            if (!bag.HasErrors)
                yield return "figures: no table, and nothing is said";
            yield break;
        }
        var publication = KlyngeSite.Editing.Figures.Publication.Of(table, reading.Unit, choices.SmallestCount, choices.ShowsZero);
        var judged = PublicationCsv.Judge(PublicationCsv.Write(publication), "tal.csv", reading.Unit, choices.SmallestCount);
        // Where a row names no cluster, the program asks for one before it writes.
        var hasClusters = table.Units.All(unit => unit.Cluster?.Any(char.IsLetterOrDigit) is true || unit.Level == TableLevel.Region);
        // A number that was planted in a name is what the program judges for before it writes.
        if (!publication.IsEmpty && hasClusters && judged.FirstOrDefault(finding => finding.Rule.Severity == Severity.Error && finding.Rule != Rules.Cpr) is { } error)
            yield return $"figures: what is written is refused: {error.Rule.Code} {error.Message}";
        foreach (var sheet in FigureSheets.Of("tal", "Tal", ["Tal."], FigureDrawing.Of(publication, choices, "Tal")))
        {
            if (sheet.Name.EndsWith(".svg", StringComparison.Ordinal) && NotWellFormed(sheet.Bytes) is { } why)
                yield return $"figures: {sheet.Name}: {why}";
        }
    }

    private static string? NotWellFormed(byte[] bytes)
    {
        try
        {
            XDocument.Parse(Encoding.UTF8.GetString(bytes));
            return null;
        }
        catch (XmlException e)
        {
            return e.Message;
        }
    }
}
