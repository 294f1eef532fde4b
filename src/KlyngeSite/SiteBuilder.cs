using KlyngeSite.Content;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Linking;
using KlyngeSite.Outputs;
using KlyngeSite.Outputs.Bundle;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Publishing;
using KlyngeSite.Rendering;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Sources;

namespace KlyngeSite;

/// <summary>Everything that decides what a build makes. The same request over the same files gives the same bytes.</summary>
internal sealed record BuildRequest(string Content, string Theme, LinkOptions Link);

/// <summary>What came of a build.</summary>
/// <param name="Findings">Sorted.</param>
/// <param name="Pages">How many pages the site has; 0 when it could not be planned.</param>
/// <param name="Published">Null when nothing was written.</param>
internal sealed record BuildResult(FindingList Findings, int Pages, PublishReport? Published)
{
    /// <summary>The path of the front page: <c>/</c>, or the folder that the site's address names.</summary>
    public string Home { get; init; } = "/";

    /// <summary>What was written as one file; null when nothing was.</summary>
    public BundleReport? Bundled { get; init; }
}

/// <summary>The stages in their order; each takes what the one before it made.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds and publishes, unless there is an error; under <paramref name="strict"/> a warning is one.</summary>
    /// <param name="progress">Told how many files of how many are done; from several threads.</param>
    /// <param name="inputs">What it depends on, to be remembered; null when the next build is to be made whatever stands.</param>
    public static BuildResult Build(BuildRequest request, string output, bool strict, Action<int, int>? progress, CancellationToken stop, BuildInputs? inputs = null)
    {
        var bag = new DiagnosticBag();
        if (Plan(request, bag, stop) is not { } planned)
            return new(bag.Sorted(), 0, null);
        using var folder = OutputFolder.Open(output, [request.Content, request.Theme], bag);
        if (folder is null)
            return new(bag.Sorted(), planned.Pages, null);
        var pages = planned.Pages;
        Render(planned, folder.Stage, progress, bag, stop);
        ReturnMemory();
        var published = ExitCode.For(bag.Sorted(), strict) != ExitCode.Fine ? null : folder.Commit();
        if (inputs is not null && published is not null && !bag.HasErrors)
            folder.Remember(inputs, new(pages, Listing.Of(bag.Sorted())));
        return new(bag.Sorted(), pages, published);
    }

    /// <summary>What a build depends on, to be taken before it, and what the last one said if this one would make and say the same.</summary>
    /// <param name="settledBefore">A file that last changed before then gets another stamp when it changes.</param>
    /// <returns>Inputs are null where the system does not tell enough of files; what was said is null when that is not certain.</returns>
    public static (BuildInputs? Inputs, LastBuild? Unchanged) Compare(BuildRequest request, string output, bool strict, DateTime settledBefore)
    {
        if (ProgramState.Here() is not { } program)
            return (null, null);
        string[] folders = [request.Content, request.Theme];
        BuildInputs? inputs = null;
        BuildRecord? record = null;
        Parallel.Invoke(
            () => inputs = BuildInputs.Take($"{program}\n{request}\n{strict}", folders, settledBefore),
            () => record = StandingOutput.Record(output, folders));
        return (inputs, record is not null && inputs!.Are(record) ? record.Last : null);
    }

    /// <summary>As <see cref="Build"/>, without writing.</summary>
    /// <param name="isThorough">Whether every finished page is parsed again and held against what may be on one.</param>
    public static BuildResult Check(BuildRequest request, bool isThorough, Action<int, int>? progress, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (Plan(request, bag, stop) is not { } planned)
            return new(bag.Sorted(), 0, null);
        Render(planned, isThorough ? new PageInspector(planned.Context, bag).Inspect : _ => { }, progress, bag, stop);
        return new(bag.Sorted(), planned.Pages, null);
    }

    /// <summary>The same, handing over each finished file; the bytes are good until <paramref name="keep"/> returns. It is called from several threads.</summary>
    public static BuildResult Preview(BuildRequest request, Action<OutputFile> keep, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (Plan(request, bag, stop) is not { } planned)
            return new(bag.Sorted(), 0, null);
        Render(planned, keep, progress: null, bag, stop);
        return new(bag.Sorted(), planned.Pages, null) { Home = planned.Context.Site.Url("/") };
    }

    /// <summary>Builds the site as one file, to be read from a disk, unless there is an error; under <paramref name="strict"/> a warning is one.</summary>
    /// <param name="progress">As for <see cref="Build"/>.</param>
    public static BuildResult Bundle(BuildRequest request, string file, bool strict, Action<int, int>? progress, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (Plan(request with { Link = request.Link with { IsBundle = true } }, bag, stop) is not { } planned)
            return new(bag.Sorted(), 0, null);
        // The order of the file is that of the work, so that little waits for its turn.
        planned = planned with { Outputs = [.. planned.Outputs.OrderBy(output => output.Path, StringComparer.Ordinal)] };
        List<string> paths = [.. planned.Outputs.Select(output => output.Path)];
        using var bundle = BundleFile.Open(file, [request.Content, request.Theme], paths, request.Link.AsOf, bag);
        if (bundle is null)
            return new(bag.Sorted(), planned.Pages, null);
        var bundler = new Bundler(planned.Context.Site.Url("/"), paths.ToHashSet(StringComparer.Ordinal), bag);
        Render(planned, output => bundle.Add(bundler.Of(output)), progress, bag, stop);
        var report = ExitCode.For(bag.Sorted(), strict) == ExitCode.Fine ? bundle.Commit() : null;
        return new(bag.Sorted(), planned.Pages, null) { Bundled = report };
    }

    /// <summary>The site as outputs are planned from, for whoever makes something else of it; null when there are errors.</summary>
    public static OutputContext? Read(BuildRequest request, DiagnosticBag bag, CancellationToken stop) =>
        Plan(request, bag, stop) is { } planned && !bag.HasErrors ? planned.Context : null;

    /// <summary>What the site can be searched by; null when it could not be planned.</summary>
    public static (FindingList Findings, SearchSource? Source) Search(BuildRequest request, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        var planned = Plan(request, bag, stop);
        return (bag.Sorted(), planned is null ? null : SearchFiles.Source(planned.Context));
    }

    private static Planned? Plan(BuildRequest request, DiagnosticBag bag, CancellationToken stop)
    {
        var tree = SourceTree.Read(request.Content, request.Theme, bag);
        Theme? loaded = null;
        ContentSet? read = null;
        // Together, for a theme takes as long as a small site's content.
        Parallel.Invoke(new ParallelOptions { CancellationToken = stop }, () => read = ContentReader.Read(tree, bag, stop), () => loaded = Theme.Load(tree, bag));
        var theme = loaded!;
        if (Linker.Link(read!, request.Link with { WithCollections = CollectionPages.AreIn(theme) }, DerivedFolders.In(theme), bag) is not { } site)
            return null;
        ReturnMemory();
        var context = new OutputContext(site, Insights.Derive(site), theme);
        WishCheck.Report(new(site, context.Insights, theme), bag);
        var planned = new Planned(context, SiteOutputs.Plan(context));
        foreach (var output in planned.Outputs)
            PathLimits.Check(output.Path, bag);
        ReturnMemory();
        return planned;
    }

    /// <summary>What a stage left behind is let go before the next one needs room; in a small site it does not matter.</summary>
    private static void ReturnMemory()
    {
        const long Much = 64_000_000;
        if (GC.GetTotalMemory(forceFullCollection: false) > Much)
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static void Render(Planned planned, Action<OutputFile> publish, Action<int, int>? progress, DiagnosticBag bag, CancellationToken stop)
    {
        // What pages leave behind slips among what is kept, and the collector goes round it rather than move so much.
        const int FilesBetween = 256;
        const long MuchMore = 20_000_000;
        var kept = GC.GetTotalMemory(forceFullCollection: false);
        var total = planned.Outputs.Count;
        SiteOutputs.Render(planned.Outputs, planned.Context, publish, Done, bag, stop);

        void Done(int done)
        {
            if (done % FilesBetween == 0 && GC.GetTotalMemory(forceFullCollection: false) > Volatile.Read(ref kept) + MuchMore)
            {
                ReturnMemory();
                Volatile.Write(ref kept, GC.GetTotalMemory(forceFullCollection: false));
            }
            progress?.Invoke(done, total);
        }
    }

    private sealed record Planned(OutputContext Context, IReadOnlyList<PlannedOutput> Outputs)
    {
        public int Pages => Outputs.Count(output => output.IsPage);
    }
}
