using System.Collections.Immutable;
using System.Text;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Figures;

/// <summary>Charts as files: a page with them all, and each as a drawing of its own.</summary>
internal static class FigureSheets
{
    private const string Note = "<!-- Lavet af klynge data tjek, som skriver filen forfra næste gang. -->";
    private const string PageMark = "<!doctype html>\n" + Note;
    private const string DrawingMark = Note + "\n";

    /// <param name="name">Of the files, without folder and ending; only what an address may hold is used of it.</param>
    public static ImmutableArray<FigureSheet> Of(string name, string title, IReadOnlyList<string> lead, ImmutableArray<FigureInput> figures)
    {
        var stem = Slug.From(name) is var slug && Slug.IsValid(slug) ? slug : "graf";
        var sheets = ImmutableArray.CreateBuilder<FigureSheet>();
        sheets.Add(new($"{stem}.html", LoosePage.Of(PageMark, title, lead, figures), Encoding.UTF8.GetBytes(PageMark)));
        foreach (var figure in figures)
        {
            if (ChartDrawing.Of(figure.Chart, FigureView.Frame(figure, Finding.Of(figure.Chart, new(figure.Period, figure.Denominator)), isAlone: true)) is { } drawing)
                sheets.Add(new(figures.Length == 1 ? $"{stem}.svg" : $"{stem}-{figure.Id}.svg", Encoding.UTF8.GetBytes($"{DrawingMark}{drawing.Value}\n"), Encoding.UTF8.GetBytes(DrawingMark)));
        }
        return sheets.ToImmutable();
    }
}

/// <summary>A file of figures.</summary>
/// <param name="Mark">How it begins, so that it is known again.</param>
internal sealed record FigureSheet(string Name, byte[] Bytes, byte[] Mark);
