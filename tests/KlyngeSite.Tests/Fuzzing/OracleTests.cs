using System.Text;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What looks at the rounds sees what it should: each fault of a kind, planted.</summary>
public class OracleTests
{
    private const string Om = "content/sider/om.md";

    [Theory]
    [InlineData("<p onclick=\"x\">", "markup: ")]
    [InlineData("<a href=\"/ingen/\">x</a>", "link: ")]
    [InlineData("<p>240737-5001</p>", "number: ")]
    public void Pages_are_looked_at(string added, string fault)
    {
        var build = Good();
        Assert.StartsWith(fault, Oracle.Fault(build with { Outputs = Added(build.Outputs, "om/index.html", added) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sitemap.xml", "<", "format: ")]
    [InlineData("_headers", "\nX-Evil\n", "format: ")]
    [InlineData("_redirects", "/a //evil.example 200\n", "format: ")]
    public void Files_for_machines_are_looked_at(string path, string added, string fault)
    {
        var build = Good();
        Assert.StartsWith(fault, Oracle.Fault(build with { Outputs = Added(build.Outputs, path, added) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, 1, "Her er noget galt.", "place: ")]
    [InlineData(1, 1_000, "Her er noget galt.", "place: ")]
    [InlineData(1, 1, "Exception of type 'X' was thrown.", "language: ")]
    [InlineData(1, 1, "Unexpected token.", "language: ")]
    [InlineData(1, 1, "", "sentence: ")]
    public void Findings_are_looked_at(int line, int column, string message, string fault)
    {
        var build = Good();
        var bag = new DiagnosticBag();
        bag.Report(Rules.MalformedMarkdown, new(new SourceText(Om, "", SourceRole.Content), line, column, 1), message);
        Assert.StartsWith(fault, Oracle.Fault(build with { Result = build.Result! with { Findings = bag.Sorted() } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_site_lies_is_told_nobody()
    {
        var build = Good();
        var bag = new DiagnosticBag();
        bag.Report(Rules.MalformedMarkdown, new SourceText(Om, "", SourceRole.Content).Whole, $"Filen {build.Root}/x kan ikke læses.");
        Assert.StartsWith("path: ", Oracle.Fault(build with { Result = build.Result! with { Findings = bag.Sorted() } }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_thrown_is_a_fault_and_so_is_what_differs()
    {
        var build = Good();
        Assert.Null(Oracle.Fault(build));
        Assert.StartsWith("fault: x", Oracle.Fault(build with { Result = null, Fault = "x" }), StringComparison.Ordinal);
        Assert.Null(Oracle.Difference(build, Good()));
        Assert.Equal("again: other bytes in om/index.html", Oracle.Difference(build, build with { Outputs = Added(build.Outputs, "om/index.html", " ") }));
    }

    /// <summary>Ten changes of which two together do harm: only they are left, and of what they put in only what it takes.</summary>
    [Fact]
    public void What_failed_is_made_small()
    {
        IReadOnlyList<Change> changes = [.. Enumerable.Range(0, 10).Select(i => new Splice(Om, i, 0, Encoding.UTF8.GetBytes(i switch { 3 => "aaaaXaaaaaa", 7 => "bY", _ => "ccc" })))];
        var least = Smallest.Of(changes, "fault", tried => Holds(tried, 'X') && Holds(tried, 'Y') ? "fault" : null);
        Assert.Equal(["X", "Y"], least.Select(change => Encoding.UTF8.GetString(((Splice)change).Insert)));

        static bool Holds(IReadOnlyList<Change> changes, char c) => changes.Any(change => ((Splice)change).Insert.Contains((byte)c));
    }

    [Fact]
    public void A_seed_is_a_round()
    {
        using var site = FuzzBase.Of("small");
        string Told(ulong seed) => string.Join('\n', new Mutator(new Dice(seed), site.Files.ToLookup(file => Path.GetExtension(file.Key), file => file.Value)).Changes(site.Files));
        Assert.Equal(Told(5), Told(5));
        Assert.NotEqual(Told(5), Told(6));
    }

    private static FuzzBuild Good()
    {
        using var site = FuzzBase.Of("small");
        return FuzzBuild.Of(site, []);
    }

    private static Dictionary<string, byte[]> Added(IReadOnlyDictionary<string, byte[]> files, string path, string text) =>
        new(files, StringComparer.Ordinal) { [path] = [.. files[path], .. Encoding.UTF8.GetBytes(text)] };
}
