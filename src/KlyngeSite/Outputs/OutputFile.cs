using KlyngeSite.Deriving;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>A file of the finished site, as a value.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Bytes">Good until whoever is handed the file returns: the next page is written over it.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A file that will be made. Planning is cheap and comes first, so that paths are known and counted.</summary>
/// <param name="IsPage">Whether a reader would call it a page.</param>
/// <param name="Render">The bytes, good until the worker renders again; null when rendering failed (and that was reported).</param>
internal sealed record PlannedOutput(string Path, bool IsPage, Func<RenderWorker, ReadOnlyMemory<byte>?> Render)
{
    /// <summary>Whether it is made together with an earlier file: it is asked for last, so that no thread waits for the other.</summary>
    public bool ComesWithAnother { get; init; }
}

/// <summary>One kind of file that a site has: a row of <see cref="SiteOutputs"/>.</summary>
internal interface ISiteOutput
{
    IEnumerable<PlannedOutput> Plan(OutputContext context);
}

/// <summary>What outputs are planned from.</summary>
internal sealed record OutputContext(Site Site, Insights Insights, Theme Theme);

/// <summary>What rendering needs that keeps state: one per thread.</summary>
/// <param name="files">How many files the run makes.</param>
internal sealed class RenderWorker(OutputContext context, int files, DiagnosticBag bag, CancellationToken stop)
{
    private readonly PageRenderer pages = new(context.Theme, files, bag, stop);
    private Frame? frame;

    public ViewContext Views { get; } = new(context.Site, context.Insights, context.Theme);

    /// <summary>A whole page; null when its template failed.</summary>
    /// <param name="name">What the template calls the view.</param>
    public ReadOnlyMemory<byte>? Page(string template, PageHead head, string name, Scriban.Runtime.ScriptObject view)
    {
        frame ??= new Frame(Views);
        return pages.Render(template, frame.Globals(head, name, view), head.Path, head.Item?.Header.Location.Source, head.Weight);
    }
}
