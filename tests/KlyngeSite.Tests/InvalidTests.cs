using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>
/// Each folder of <c>Invalid/</c> is laid over the small valid site <c>Invalid/_base</c> and must be refused with exactly the
/// findings of its <c>expected.txt</c>. What a checkout cannot hold (links, pipes, a busy folder) stands in <c>arrange.txt</c>.
/// </summary>
public class InvalidTests
{
    public static TheoryData<string> All => Repository.Cases("Invalid");

    [Fact]
    public void The_base_is_valid()
    {
        using var site = TestSite.Small().Built();
        Assert.NotEmpty(site.Files());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_mistake_is_named_at_its_place(string name)
    {
        var folder = Path.Join(Repository.Tests, "Invalid", name);
        using var site = TestSite.Small().Overlay(folder);
        using var arranged = Arrangement.Apply(Path.Join(folder, "arrange.txt"), site);
        var before = Paths(site.Root);
        var result = site.Build();
        Expected.Text(Path.Join(folder, "expected.txt"), TextPrinter.Print(result.Findings));
        var code = name[..6];
        Assert.Contains(result.Findings, finding => finding.Rule.Code == code);
        if (result.Findings.Any(finding => finding.Rule.Severity == Severity.Error))
        {
            Assert.Null(result.Published);
            Assert.Equal(before, Paths(site.Root));
        }
    }

    private static List<string> Paths(string root)
    {
        List<string> found = [];
        Walk(root);
        found.Sort(StringComparer.Ordinal);
        return found;

        void Walk(string folder)
        {
            foreach (var entry in Directory.GetFileSystemEntries(folder))
            {
                if (KlyngeSite.Sources.FileKinds.Of(entry).Kind != KlyngeSite.Sources.FileKind.Folder)
                    found.Add(Path.GetRelativePath(root, entry));
                else if (Path.GetFileName(entry) != ".klynge")
                    Walk(entry);
            }
        }
    }
}
