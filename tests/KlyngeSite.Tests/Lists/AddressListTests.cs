using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Lists;

/// <summary>What was published is noted, and noticed when it goes away.</summary>
public class AddressListTests
{
    [Fact]
    public void A_page_that_is_renamed_is_missed_until_it_says_where_it_was()
    {
        using var site = TestSite.Small();
        Assert.Equal(0, Klynge.In(site.Root, "adresser").ExitCode);
        site.Built();
        var text = File.ReadAllText(Path.Join(site.Content, "emner", "kol.md"));
        site.Delete("content/emner/kol.md").Write("content/emner/lunger.md", text).Write("content/interview/nord.md", Renamed("interview/nord.md")).Write("content/maaltal/spirometri.yml", Renamed("maaltal/spirometri.yml")).Write("content/kommentarer/nord-hjemmepleje.md", Renamed("kommentarer/nord-hjemmepleje.md"));
        var finding = Assert.Single(site.Check().Findings);
        Assert.Equal(("KS3013", "content/adresser.txt"), (finding.Rule.Code, finding.Location.Source.Path));
        site.Write("content/emner/lunger.md", text.Replace("\n---", "\ntidligere: [/emner/kol/]\n---", StringComparison.Ordinal)).Built();

        // The old address stays on the list: it must go on leading here.
        Assert.Equal(0, Klynge.In(site.Root, "adresser").ExitCode);
        Assert.Contains("/emner/kol/\n/emner/lunger/\n", File.ReadAllText(Path.Join(site.Content, AddressList.File)), StringComparison.Ordinal);
        var again = Klynge.In(site.Root, "adresser");
        Assert.Contains("heraf 0 nye", again.Output, StringComparison.Ordinal);

        string Renamed(string file) => File.ReadAllText(Path.Join(site.Content, file)).Replace("kol", "lunger", StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_what_others_wrote_are_left_alone()
    {
        using var site = TestSite.Small().Write("content/sider/kladde.md", "---\ntitel: Kladde\nmanchet: Vises ikke.\nkladde: ja\n---\n");
        Assert.Equal(0, Klynge.In(site.Root, "adresser").ExitCode);
        Assert.DoesNotContain("kladde", File.ReadAllText(Path.Join(site.Content, AddressList.File)), StringComparison.Ordinal);
        site.Write("content/adresser.txt", "Mine egne noter\n");
        var run = Klynge.In(site.Root, "adresser");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal("Mine egne noter\n", File.ReadAllText(Path.Join(site.Content, AddressList.File)));
    }

    [Fact]
    public void Nothing_is_noted_of_a_site_with_errors()
    {
        using var site = TestSite.Small().Write("content/sider/forkert.md", "---\ntitel: Forkert\n---\n");
        Assert.Equal(ExitCode.Findings, Klynge.In(site.Root, "adresser").ExitCode);
        Assert.False(File.Exists(Path.Join(site.Content, AddressList.File)));
    }
}
