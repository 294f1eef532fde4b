using KlyngeSite.Commands;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Publishing;

namespace KlyngeSite.Tests.Harness;

/// <summary>A site built over and over as <c>klynge build</c> does it: what a run says, and whether it found that nothing had changed.</summary>
internal static class Repeated
{
    /// <param name="Said">What every format prints, and then the exit code.</param>
    internal sealed record Run(bool IsUnchanged, int ExitCode, IReadOnlyList<string> Said);

    /// <summary>Files that changed before this moment are taken by their stamps.</summary>
    public static DateTime Settled()
    {
        // Longer than a tick of any kernel, so that what changes next has another stamp.
        Thread.Sleep(15);
        return DateTime.UtcNow;
    }

    /// <param name="settledBefore">Null for a moment that all files are younger than, so that their bytes count.</param>
    public static (BuildInputs? Inputs, LastBuild? Unchanged) Compare(this TestSite site, DateTime? settledBefore = null) =>
        SiteBuilder.Compare(site.Request, site.Output, site.IsStrict, settledBefore ?? DateTime.UnixEpoch);

    public static BuildInputs Inputs(this TestSite site, DateTime? settledBefore = null) => site.Compare(settledBefore).Inputs!;

    public static LastBuild? Unchanged(this TestSite site, DateTime? settledBefore = null) => site.Compare(settledBefore).Unchanged;

    /// <summary>Whether a build of these inputs would make what stands.</summary>
    public static bool Stands(this TestSite site, BuildInputs inputs) =>
        StandingOutput.Record(site.Output, [site.Content, site.Theme]) is { } record && inputs.Are(record);

    public static Run RunAgain(this TestSite site, DateTime? settledBefore = null)
    {
        var (inputs, unchanged) = site.Compare(settledBefore);
        if (unchanged is not null)
            return new(true, ExitCode.Fine, Print(unchanged.Listing));
        var result = SiteBuilder.Build(site.Request, site.Output, site.IsStrict, null, CancellationToken.None, inputs);
        return new(false, ExitCode.For(result.Findings, site.IsStrict), Print(Listing.Of(result.Findings)));
    }

    /// <summary>A build of the same into a folder where nothing is, and what it made.</summary>
    public static (Run Run, SortedDictionary<string, byte[]> Files) Fresh(this TestSite site)
    {
        var output = Path.Join(site.Root, "frisk");
        var result = SiteBuilder.Build(site.Request, output, site.IsStrict, null, CancellationToken.None);
        var files = TestSite.Files(output);
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        return (new(false, ExitCode.For(result.Findings, site.IsStrict), Print(Listing.Of(result.Findings))), files);
    }

    /// <summary>All of an output folder, our own files too, with when it was written.</summary>
    public static Dictionary<string, (DateTime, long)> Stamps(string output) =>
        Directory.EnumerateFileSystemEntries(output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => (File.GetLastWriteTimeUtc(path), File.Exists(path) ? new FileInfo(path).Length : 0));

    private static List<string> Print(Listing listing) =>
        [.. Enum.GetValues<ReportFormat>().Select(format => ReportFormats.Print(listing, new(false, false, false, false) { Format = format })), $"{listing.All} {listing.Mendable}"];
}
