using BenchmarkDotNet.Attributes;
using KlyngeSite.Content;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Linking;
using KlyngeSite.Outputs;

namespace KlyngeSite.Benchmarks.Stages;

/// <summary>What is done once for a site, on a corpus.</summary>
[MemoryDiagnoser]
public class SiteStages
{
    private SampleSite sample = null!;
    private ContentSet content = null!;
    private Site site = null!;
    private OutputContext context = null!;

    /// <summary>How many interviews the corpus has.</summary>
    [Params(200)]
    public int Interviews { get; set; }

    /// <summary>Makes what each stage takes from the one before it.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        sample = new(Interviews);
        content = sample.ReadContent();
        site = sample.Link(content);
        context = sample.Derive(site);
        var plan = SiteOutputs.Plan(context);
        Console.WriteLine($"// {content.Items.Count} items, {plan.Count} files, {plan.Count(output => output.IsPage)} pages, {sample.Render(context, plan)} bytes");
    }

    /// <summary>Removes the corpus.</summary>
    [GlobalCleanup]
    public void Clean() => sample.Delete();

    /// <summary>Finds and reads all files of content and theme: fields, tables and texts.</summary>
    [Benchmark]
    public object ReadContent() => sample.ReadContent();

    /// <summary>Resolves references and links.</summary>
    [Benchmark]
    public object Link() => sample.Link(content);

    /// <summary>Reads relations backwards and makes the look-ups.</summary>
    [Benchmark]
    public object Derive() => sample.Derive(site);

    /// <summary>Names all files that will be made.</summary>
    [Benchmark]
    public int Plan() => SiteOutputs.Plan(context).Count;

    /// <summary>The index of search.</summary>
    [Benchmark]
    public object Index()
    {
        var pages = new SearchPages(site, context.Insights);
        return SearchIndex.Of(pages, SearchText.Files(pages));
    }

    /// <summary>Plans and renders all files, the search index among them, on all cores.</summary>
    [Benchmark]
    public long RenderAll() => sample.Render(context, SiteOutputs.Plan(context));
}
