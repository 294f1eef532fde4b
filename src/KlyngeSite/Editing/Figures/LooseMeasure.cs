using KlyngeSite.Content;
using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Figures;

/// <summary>A measure's file by itself, without the site that its topics are of.</summary>
internal static class LooseMeasure
{
    private const int Largest = 64_000;

    /// <summary>Null when it cannot be read (and that was reported).</summary>
    public static Measure? Read(string path, DiagnosticBag bag)
    {
        using var file = LooseFile.Open(path, bag);
        if (file?.ReadSmall(Largest, bag) is not { } text)
            return null;
        var (kind, own) = (Content.Measures.MeasureKind.Kind, new DiagnosticBag());
        // An item's id is its file's name, and what a file outside a site is called is nobody's business.
        var source = new SourceFile($"{kind.Source}/maal.yml", [], new SourceText(file.Named.Path, text, SourceRole.Content));
        var measure = TextCheck.IsClean(source.Text, own) ? ContentReader.ReadFile(source, kind, kind.AllFields, FolderDefaults.None, own)?.Items.OfType<Measure>().FirstOrDefault() : null;
        if (measure?.Unit == MeasureUnit.AsStated)
            own.Report(Rules.TableColumns, source.Text.Whole, "Målet er i den enhed, som kilden skriver, og den kan en tabel ikke regne med.", "Giv målet en anden enhed.");
        foreach (var finding in own.Sorted())
            bag.Report(finding.Rule, finding.Location, finding.Message, finding.Mend, finding.Note);
        return own.HasErrors ? null : measure;
    }
}
