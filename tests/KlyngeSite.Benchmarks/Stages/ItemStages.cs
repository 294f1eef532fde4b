using BenchmarkDotNet.Attributes;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Benchmarks.Stages;

/// <summary>What is done for each item or page, for one of them.</summary>
[MemoryDiagnoser]
public class ItemStages
{
    private const int Interviews = 200;

    private SampleSite sample = null!;
    private SourceText source = null!;
    private int bodyStart;
    private PlannedOutput page = null!;
    private RenderWorker worker = null!;
    private FigureInput figure = null!;

    /// <summary>Takes one interview from the middle of a corpus, and one figure of five bars and a whole.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        sample = new(Interviews);
        var file = sample.Tree.Content.Where(file => file.Path.StartsWith("interview/", StringComparison.Ordinal)).ElementAt(Interviews / 2);
        source = file.Read()!.Text;
        bodyStart = FrontMatter.Read(source, sample.Bag)!.BodyStart;
        var context = sample.Derive(sample.Link(sample.ReadContent()));
        var plan = SiteOutputs.Plan(context);
        page = plan.Single(output => output.Path == $"{Path.ChangeExtension(file.Path, null)}/index.html");
        worker = new(context, plan.Count, sample.Bag, CancellationToken.None);
        figure = new("f", "Andel ajourført", ChartChoice.Of(new(ChartUnit.Share) { Units = [.. Enumerable.Range(1, 5).Select(i => Point($"Klynge {i}", 15 * i, 100))], Whole = Point("Alle", 225, 500) }).Chart);
        Console.WriteLine($"// {source.Text.Length} characters, {source.Text.Length - bodyStart} of them Markdown; page of {page.Render(worker)!.Value.Length} bytes");
    }

    /// <summary>Removes the corpus.</summary>
    [GlobalCleanup]
    public void Clean() => sample.Delete();

    /// <summary>The fields of an interview as nodes with places.</summary>
    [Benchmark]
    public object Yaml() => FrontMatter.Read(source, sample.Bag)!;

    /// <summary>The text of an interview as markup with open addresses.</summary>
    [Benchmark]
    public object Markdown() => BodyParser.Parse(source, bodyStart, sample.Bag)!;

    /// <summary>A finished page of an interview.</summary>
    [Benchmark]
    public int RenderInterview() => page.Render(worker)!.Value.Length;

    /// <summary>A figure: drawing, finding and table.</summary>
    [Benchmark]
    public object Chart() => FigureView.Of(figure);

    private static ChartPoint Point(string label, long numerator, long denominator) => new(label, label, new ChartValue.Published(new Cell.Shown(numerator, denominator)));
}
