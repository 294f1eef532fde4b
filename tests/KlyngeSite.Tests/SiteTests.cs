using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Each folder of <c>Sites/</c> is a site and what it must become.</summary>
public class SiteTests
{
    public static TheoryData<string> All => Repository.Cases("Sites");

    [Theory]
    [MemberData(nameof(All))]
    public void A_site_becomes_its_expected_files(string name)
    {
        var folder = Path.Join(Repository.Tests, "Sites", name);
        using var site = new TestSite().OverlayTheme(TestSite.MiniTheme).Overlay(folder);
        var result = site.Build();
        // What is found is part of what is expected: a folder with warnings has a findings.txt.
        var findings = Path.Join(folder, "findings.txt");
        Assert.Equal(File.Exists(findings) ? File.ReadAllText(findings) : "", TextPrinter.Print(result.Findings));
        Expected.Folder(Path.Join(folder, "expected"), site.Files());
    }
}
