using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Mutations;

/// <summary>
/// A hundred copies of the real content, each broken in one way that people break things: the finding names the file and the line,
/// and most can be mended by doing what it says.
/// </summary>
public sealed class MutationTests(MutatedSite site) : IClassFixture<MutatedSite>, IDisposable
{
    private static readonly IReadOnlyList<Mutation> All = [.. FieldMutations.All, .. TextMutations.All, .. FileMutations.All];

    public static TheoryData<string> Names => [.. All.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_named_and_mended(string name)
    {
        var mutation = All.Single(one => one.Name == name);
        var (path, line) = mutation.Break(site);
        var findings = site.Check();
        Assert.True(findings.Any(finding => Place(finding) == ($"content/{path}", line) && finding.Rule.Code == mutation.Code),
            $"Expected {mutation.Code} at content/{path}:{line}, but found:\n{Printed(findings)}");
        if (mutation.Person is not null)
            return;
        var story = new StringBuilder(Printed(findings));
        for (var round = 0; round < 3 && Stops(findings); round++)
        {
            if (!findings.Where(IsGrave).Any(finding => MechanicalMend.Apply(finding, site)))
                break;
            findings = site.Check();
            story.Append("\nAfter the mend:\n").Append(Printed(findings));
        }
        Assert.False(Stops(findings), $"Cannot be mended by rote:\n{story}");
    }

    [Fact]
    public void There_are_a_hundred_and_most_are_mended_by_rote()
    {
        Assert.Equal(100, All.Select(mutation => mutation.Name).Distinct().Count());
        Assert.Equal(100, All.Count);
        Assert.InRange(All.Count(mutation => mutation.Person is null), 80, 100);
        Assert.All(All, mutation => Assert.True(Rules.All.Any(rule => rule.Code == mutation.Code), mutation.Name));
    }

    /// <summary>Which of them <c>klynge ret</c> mends by itself, so that nothing is left to say about the content.</summary>
    [Fact]
    public void Some_are_mended_by_the_program()
    {
        var mended = new StringBuilder();
        foreach (var mutation in All)
        {
            mutation.Break(site);
            var plan = MendPlan.Of(SourceTree.ReadContent(site.Content, new DiagnosticBag()).Content, CancellationToken.None);
            Assert.All(plan.Files, file => Assert.True(SafeReplace.Replace(site.Content, file, new DiagnosticBag())));
            if (plan.Files.Count > 0)
                mended.Append(Stops(site.Check()) ? "in part: " : "").Append(mutation.Name).Append('\n');
            site.Restore();
        }
        Expected.Text(Path.Join(Repository.Tests, "Mutations", "mended-by-the-program.txt"), mended.ToString());
    }

    /// <summary>What only looks like a mistake.</summary>
    [Theory]
    [InlineData("a mark first and Windows line ends")]
    [InlineData("a blank at the end of a field")]
    [InlineData("straight quotes about a text")]
    public void What_is_no_mistake_is_not_named(string name)
    {
        const string Falls = "emner/fald.md";
        var text = site.Read(Falls);
        site.Write(Falls, name switch
        {
            "a mark first and Windows line ends" => "\uFEFF" + text.ReplaceLineEndings("\r\n"),
            "a blank at the end of a field" => text.Replace("titel: Fald og ældre\n", "titel: Fald og ældre \n", StringComparison.Ordinal),
            _ => text.Replace("titel: Fald og ældre\n", "titel: \"Fald og ældre\"\n", StringComparison.Ordinal),
        });
        Assert.NotEqual(text, site.Read(Falls));
        Assert.Equal("", Printed(site.Check()));
    }

    public void Dispose() => site.Restore();

    private static (string Path, int Line) Place(Diagnostic finding) => (finding.Location.Source.Path, finding.Location.Line);

    private static bool IsGrave(Diagnostic finding) => finding.Rule.Severity != Severity.Hint;

    private static bool Stops(IEnumerable<Diagnostic> findings) => findings.Any(IsGrave);

    private static string Printed(IEnumerable<Diagnostic> findings) => TextPrinter.Print(findings.Where(IsGrave).Take(5));
}
