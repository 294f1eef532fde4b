using KlyngeSite.Benchmarks.Corpus;
using KlyngeSite.Benchmarks.Writing;
using KlyngeSite.Content;
using KlyngeSite.Deriving;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Outputs;
using KlyngeSite.Rendering;
using KlyngeSite.Sources;

namespace KlyngeSite.Benchmarks.Stages;

/// <summary>A corpus in a folder of its own with the repository's theme, and the stages of <c>SiteBuilder</c> one by one.</summary>
internal sealed class SampleSite
{
    private const ulong Seed = 1;
    private readonly string folder = Directory.CreateTempSubdirectory("klynge-stages-").FullName;
    private readonly LinkOptions options;

    public SampleSite(int interviews)
    {
        new KlyngeWriter(folder).Write(CorpusMaker.Make(interviews, Seed, Repository.Municipalities()));
        Tree = ReadTree();
        Theme = Theme.Load(Tree, Bag);
        options = new(BaseUrl: null, new DateOnly(2026, 11, 23), WithDrafts: false, IsPreview: false) { WithCollections = CollectionPages.AreIn(Theme) };
    }

    public DiagnosticBag Bag { get; } = new();
    public SourceTree Tree { get; }
    public Theme Theme { get; }

    public SourceTree ReadTree() => SourceTree.Read(folder, Path.Join(Repository.Root, "theme"), Bag);

    public ContentSet ReadContent() => ContentReader.Read(ReadTree(), Bag, CancellationToken.None);

    public Site Link(ContentSet content) =>
        Linker.Link(content, options, DerivedFolders.In(Theme), Bag) ?? throw Wrong();

    public OutputContext Derive(Site site) => new(site, Insights.Derive(site), Theme);

    /// <summary>How many bytes the files have together.</summary>
    public long Render(OutputContext context, IReadOnlyList<PlannedOutput> plan)
    {
        var bytes = 0L;
        SiteOutputs.Render(plan, context, file => Interlocked.Add(ref bytes, file.Bytes.Length), progress: null, Bag, CancellationToken.None);
        return Bag.HasErrors ? throw Wrong() : bytes;
    }

    public void Delete() => Directory.Delete(folder, recursive: true);

    private InvalidOperationException Wrong() => new($"The corpus has errors: {string.Join("; ", Bag.Sorted().Select(finding => finding.Message).Take(5))}");
}
