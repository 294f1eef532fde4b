using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs.Bundle;
using KlyngeSite.Outputs.Calendar;

namespace KlyngeSite.Outputs;

/// <summary>Everything that a site consists of.</summary>
internal static class SiteOutputs
{
    private static readonly ISiteOutput[] ForReaders =
    [
        new BundleReadMe(),
        new SearchFiles(),
        new SearchStart(),
        new FrontPage(),
        new ItemPages(),
        new ListPages(),
        new CollectionPages(),
        new FindPages(),
        new FindData(),
        new PlannerPage(),
        new BookletPages(),
        new FigureFiles(),
        new FieldGuide(),
        new ContributionForms(),
        new YearWheelCalendar(),
        new WithdrawnPages(),
        new MovedPages(),
        new Assets(),
    ];

    /// <summary>What only hosts, search engines and readers of feeds ask for.</summary>
    private static readonly ISiteOutput[] ForHosts =
    [
        new NotFoundPage(),
        new Sitemap(),
        new Robots(),
        new Feed(),
        new Redirects(),
    ];

    /// <summary>All files in the order of the lists, but for those that come with another; no path twice. A bundle has those alone that readers see.</summary>
    public static IReadOnlyList<PlannedOutput> Plan(OutputContext context)
    {
        List<PlannedOutput> plan = [.. ForReaders.Concat(context.Site.BundleDay is null ? ForHosts : []).SelectMany(output => output.Plan(context)).OrderBy(output => output.ComesWithAnother)];
        if (context.Site.BundleDay is null)
            plan.Add(Headers.Plan(context, plan));
        var twice = plan.GroupBy(output => output.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? plan : throw new InvalidOperationException($"Two outputs claim '{twice.Key}'; the linker should have refused that.");
    }

    /// <summary>
    /// Renders in parallel and hands each file over as it is done, so that memory follows the content and not the site.
    /// <paramref name="publish"/> is called from several threads.
    /// </summary>
    /// <param name="progress">Called after each file with how many are done.</param>
    public static void Render(IReadOnlyList<PlannedOutput> plan, OutputContext context, Action<OutputFile> publish, Action<int>? progress, DiagnosticBag bag, CancellationToken stop)
    {
        var done = 0;
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, plan.Count, Math.Clamp(plan.Count / (Environment.ProcessorCount * 8), 1, 64)),
            new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new RenderWorker(context, plan.Count, bag, stop),
            (range, _, worker) =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    stop.ThrowIfCancellationRequested();
                    if (plan[i].Render(worker) is { } bytes)
                        publish(new(plan[i].Path, bytes));
                    progress?.Invoke(Interlocked.Increment(ref done));
                }
                return worker;
            },
            _ => { });
    }
}
