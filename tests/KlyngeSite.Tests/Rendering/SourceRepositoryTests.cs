using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Rendering;

/// <summary>The repository that readers are led to: what the settings take, and the addresses made of it.</summary>
public class SourceRepositoryTests
{
    [Theory]
    [InlineData("https://github.com/eksempel/klynger", true)]
    [InlineData("https://git.proeve.example/a-b/c_d.e", true)]
    [InlineData("http://github.com/eksempel/klynger", false)]
    [InlineData("HTTPS://github.com/eksempel/klynger", false)]
    [InlineData("https://github.com/eksempel/klynger/", false)]
    [InlineData("https://github.com/eksempel/klynger.git", false)]
    [InlineData("https://github.com/eksempel", false)]
    [InlineData("https://github.com/eksempel/klynger/tree/main", false)]
    [InlineData("https://github.com/eksempel/klynger?x", false)]
    [InlineData("https://github.com/eksempel/klynger#x", false)]
    [InlineData("https://github.com/../klynger", false)]
    [InlineData("https://github.com//klynger", false)]
    [InlineData("https://navn:ord@github.com/eksempel/klynger", false)]
    [InlineData("https://github.com:8443/eksempel/klynger", false)]
    [InlineData("https://github/eksempel/klynger", false)]
    [InlineData("https://github.com/eksempel/kly nger", false)]
    [InlineData("https://github.com/eksempel/klyngé", false)]
    [InlineData("https://github.com/eksempel/%2e%2e", false)]
    [InlineData("javascript:alert(1)", false)]
    public void An_address_is_a_host_an_owner_and_a_name(string address, bool isTaken)
    {
        var (settings, findings) = Read($"kildekode:\n  adresse: '{address}'\n");
        Assert.Equal(isTaken, findings.Count == 0);
        Assert.Equal(isTaken ? address : "", settings.Repository?.Address);
    }

    [Theory]
    [InlineData("gren", "main", true)]
    [InlineData("gren", "udgave/2026.1_a-b", true)]
    [InlineData("gren", "a//b", false)]
    [InlineData("gren", "a/../b", false)]
    [InlineData("gren", "a?b", false)]
    [InlineData("mappe", "site/content", true)]
    [InlineData("mappe", "/content", false)]
    [InlineData("mappe", "content/", false)]
    [InlineData("mappe", "..", false)]
    [InlineData("mappe", "ind hold", false)]
    public void A_branch_and_a_folder_are_names_with_slashes_between(string key, string value, bool isTaken) =>
        Assert.Equal(isTaken, Read($"kildekode:\n  adresse: https://github.com/eksempel/klynger\n  {key}: '{value}'\n").Findings.Count == 0);

    [Fact]
    public void Addresses_are_of_the_usual_branch_and_folder_and_escaped()
    {
        var repository = Read("kildekode: {adresse: https://github.com/eksempel/klynger}\n").Settings.Repository!;
        Assert.Equal("https://github.com/eksempel/klynger/edit/main/content/emner/a%20%23%3F.md", repository.EditUrl("emner/a #?.md"));
        Assert.Equal("https://github.com/eksempel/klynger/new/main/content/interview?filename=b%26c.md&value=%C3%A5%3A%20%23%0A", repository.NewUrl("interview", "b&c.md", "å: #\n"));
        Assert.Equal("https://github.com/eksempel/klynger/issues/new?template=a%26b.yml", repository.FormUrl("a&b.yml"));
        Assert.Equal("https://github.com/eksempel/klynger/blob/main/docs/a%23.md", repository.ReadUrl("docs/a#.md"));
    }

    private static (SiteSettings Settings, FindingList Findings) Read(string more)
    {
        var bag = new DiagnosticBag();
        var text = File.ReadAllText(Path.Join(Repository.Tests, "Invalid", "_base", "content", "site.yml")) + more;
        return (SiteSettings.Of(new SourceText("content/site.yml", text, SourceRole.Settings), bag)!, bag.Sorted());
    }
}
