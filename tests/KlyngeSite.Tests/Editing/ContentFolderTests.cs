using KlyngeSite.Content;
using KlyngeSite.Editing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Editing;

/// <summary>New files only, under a name of their own, and through no link.</summary>
public class ContentFolderTests
{
    private static readonly ContentKind Topic = ContentKinds.Find("emne")!;

    [Theory]
    [InlineData("kol.md", "kol")]
    [InlineData("KOL.MD", "kol")]
    [InlineData("Søvn.md", "soevn")]
    [InlineData("A\u030Aben.md", "aaben")]
    [InlineData(".kol.md", "kol")]
    [InlineData("kol.txt", "kol")]
    public void A_name_that_looks_the_same_is_taken(string file, string id)
    {
        using var site = TestSite.Small().Delete("content/emner/kol.md").Write($"content/emner/{file}", "mit");
        var folder = new ContentFolder(site.Content);
        Assert.True(folder.IsTaken(Topic, id));
        Assert.Equal(id + "-2", NewName.Free(id, Topic, folder));
        Assert.NotNull(NewName.Mistake(id, Topic, NewSite.Known(site), folder));
        Assert.Null(NewName.Mistake(id + "-2", Topic, NewSite.Known(site), folder));
    }

    [Theory]
    [InlineData("", "Vælg et andet navn.")]
    [InlineData("Søvn", "Kald den soevn.md.")]
    [InlineData("../ud", "Kald den ud.md.")]
    [InlineData("con", "Kald den con-emne.md.")]
    [InlineData("Kol", "Navnet kol.md er taget")]
    [InlineData("010190-1234", "Vælg et andet navn.")]
    public void A_name_that_no_file_can_have_is_refused(string id, string advice)
    {
        using var site = TestSite.Small();
        Assert.Contains(advice, NewName.Mistake(id, Topic, NewSite.Known(site), new ContentFolder(site.Content)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_gives_a_name_that_fits()
    {
        using var site = TestSite.Small();
        var folder = new ContentFolder(site.Content);
        var name = NewName.From(new string('a', 200), Topic, folder);
        Assert.Equal(KlyngeSite.Text.Slug.MaxLength, name.Length);
        site.Write($"content/emner/{name}.md", "");
        var free = NewName.Free(name, Topic, folder);
        Assert.True(KlyngeSite.Text.Slug.IsValid(free));
        Assert.False(folder.IsTaken(Topic, free));
    }

    [Fact]
    public void A_file_is_never_overwritten()
    {
        using var site = TestSite.Small().Write("content/emner/ny.md", "mit");
        Assert.NotNull(new ContentFolder(site.Content).Write(new(Topic, "ny", NewSite.Nothing), "andet"));
        Assert.Equal("mit", File.ReadAllText(Path.Join(site.Content, "emner", "ny.md")));
    }

    [Theory]
    [InlineData("../ude.txt")]
    [InlineData("findes-ikke")]
    public void Nothing_is_written_through_a_link_in_the_file_s_place(string target)
    {
        using var site = TestSite.Small().Write("ude.txt", "mit");
        File.CreateSymbolicLink(Path.Join(site.Content, "emner", "ny.md"), Path.Join(site.Content, target));
        Assert.NotNull(new ContentFolder(site.Content).Write(new(Topic, "ny", NewSite.Nothing), "andet"));
        Assert.Equal("mit", File.ReadAllText(Path.Join(site.Root, "ude.txt")));
        Assert.False(File.Exists(Path.Join(site.Content, "findes-ikke")));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_to_a_folder()
    {
        using var site = TestSite.Small();
        Directory.Delete(Path.Join(site.Content, "emner"), recursive: true);
        var outside = Directory.CreateDirectory(Path.Join(site.Root, "ude"));
        Directory.CreateSymbolicLink(Path.Join(site.Content, "emner"), outside.FullName);
        Assert.Contains("genvej", new ContentFolder(site.Content).Write(new(Topic, "ny", NewSite.Nothing), "tekst"), StringComparison.Ordinal);
        Assert.Empty(outside.GetFileSystemInfos());
    }

    [Fact]
    public void A_kind_without_a_folder_gets_one()
    {
        using var site = TestSite.Small();
        Assert.Null(new ContentFolder(site.Content).Write(new(ContentKinds.Find("ord")!, "fmk", NewSite.Nothing), "æøå\n"));
        Assert.Equal("æøå\n"u8.ToArray(), File.ReadAllBytes(Path.Join(site.Content, "ordbog", "fmk.md")));
    }
}
