using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>
/// Each folder of <c>Mends/</c> is laid over the small valid site and mended: what is shown first is its <c>expected.txt</c>, and the
/// files that differ afterwards are its <c>expected/</c>. What stays for a person stays byte for byte.
/// </summary>
public class MendTests
{
    public static TheoryData<string> All => Repository.Cases("Mends");

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_safe_is_mended_and_nothing_else(string name)
    {
        var folder = Path.Join(Repository.Tests, "Mends", name);
        using var site = TestSite.Small().Overlay(folder);
        using var arranged = Arrangement.Apply(Path.Join(folder, "arrange.txt"), site);
        var before = TestSite.Files(site.Content);
        var mistakes = site.Check().Findings.Tally;

        var plan = Plan(site);
        Expected.Text(Path.Join(folder, "expected.txt"), Shown(plan));
        Assert.Equal(before, TestSite.Files(site.Content));

        var bag = new DiagnosticBag();
        Assert.All(plan.Files, file => Assert.True(SafeReplace.Replace(site.Content, file, bag)));
        Assert.Empty(bag.Sorted());
        var after = TestSite.Files(site.Content);
        Assert.Equal(before.Keys, after.Keys);
        var changed = after.Where(file => !file.Value.AsSpan().SequenceEqual(before[file.Key])).ToDictionary(file => file.Key, file => file.Value);
        Assert.Equal(plan.Files.Select(file => file.Path), changed.Keys);
        Expected.Folder(Path.Join(folder, "expected"), changed);
        Assert.Equal(name.Contains("left", StringComparison.Ordinal), changed.Count == 0);

        Assert.Empty(Plan(site).Files);
        if (changed.Count > 0 && mistakes.Errors > 0)
            Assert.True(site.Check().Findings.Tally.Errors < mistakes.Errors);
    }

    [Fact]
    public void The_real_content_needs_nothing()
    {
        var plan = MendPlan.Of(SourceTree.ReadContent(Repository.Content, new DiagnosticBag()).Content, CancellationToken.None);
        Assert.Equal((0, 0), (plan.Files.Count, plan.Left));
    }

    [Fact]
    public void The_guide_names_the_rules_that_are_mended() => Assert.Equal(
        Rules.All.Where(rule => rule.CanMend).Select(rule => rule.Code),
        Mender.All.Select(mend => mend.Rule).OfType<Rule>().Append(Rules.NotUtf8).Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_mark_and_Windows_line_ends_stay()
    {
        const string Text = "\uFEFF---\r\ntitel: KOL\r\nkort:Kort.\r\n---\r\n\r\nOrd  \r\nog \rmere.\r\n\r\n##Slut\r\nOrd";
        using var site = TestSite.Small().Write("content/emner/kol.md", Text);
        var file = Assert.Single(Plan(site).Files);
        Assert.True(SafeReplace.Replace(site.Content, file, new DiagnosticBag()));
        Assert.Equal(Encoding.UTF8.GetBytes(Text.Replace("kort:Kort.", "kort: Kort.", StringComparison.Ordinal).Replace("##Slut", "## Slut", StringComparison.Ordinal)),
            File.ReadAllBytes(Path.Join(site.Content, "emner", "kol.md")));
    }

    [Fact]
    public void A_line_that_is_added_ends_as_the_others_do()
    {
        using var site = TestSite.Small().Write("content/emner/kol.md", "titel: KOL\r\nkort: Kort.\r\n---\r\n");
        var file = Assert.Single(Plan(site).Files);
        Assert.Equal("---\r\ntitel: KOL\r\nkort: Kort.\r\n---\r\n", Encoding.UTF8.GetString(file.File.After.ToBytes()));
    }

    [Fact]
    public void A_file_that_needs_more_than_a_person_would_write_is_left()
    {
        var lines = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"felt{i}: a: b\n"));
        using var site = TestSite.Small().Write("content/emner/kol.md", $"---\ntitel: KOL\nkort: Kort.\n{lines}---\n");
        var plan = Plan(site);
        Assert.Empty(plan.Files);
        Assert.Equal(1, plan.Left);
    }

    private static MendPlan Plan(TestSite site) => MendPlan.Of(SourceTree.ReadContent(site.Content, new DiagnosticBag()).Content, CancellationToken.None);

    private static string Shown(MendPlan plan)
    {
        var text = new StringBuilder();
        foreach (var file in plan.Files)
            text.Append(MendDiff.Print(file.Whole.Source.Path, file.File, color: false)).AppendLine();
        foreach (var (name, count) in plan.ByName)
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{name}: {count}");
        return text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"left: {plan.Left}").ToString();
    }
}
