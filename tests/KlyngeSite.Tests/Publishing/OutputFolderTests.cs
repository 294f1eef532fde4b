using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>Never deletes or overwrites what it did not make; whole site or no site.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("klynge-output-");
    private readonly DiagnosticBag bag = new();

    private string Output => Path.Join(temp.FullName, "ud");

    public void Dispose() => temp.Delete(recursive: true);

    [Fact]
    public void Nothing_is_seen_before_the_commit()
    {
        Publish(("a.txt", "1"));
        using (var folder = Open())
            folder.Stage(new("a.txt", "2"u8.ToArray()));
        Assert.Equal("1", Read("a.txt"));
        Assert.False(Directory.Exists(Path.Join(Output, ".klynge", "stage")));
    }

    [Fact]
    public void What_is_no_longer_made_is_removed_with_its_empty_folders_only()
    {
        Publish(("a/b/c.txt", "1"), ("a/d.txt", "1"), ("e/f.txt", "1"));
        File.WriteAllText(Path.Join(Output, "e", "min.txt"), "mit");
        var report = Publish(("a/d.txt", "1"));
        Assert.Equal(new PublishReport(0, 1, 2), report);
        Assert.Equal(["a/d.txt", "e/min.txt"], TestSite.Files(Output).Keys);
        Assert.False(Directory.Exists(Path.Join(Output, "a", "b")));
    }

    [Fact]
    public void A_link_put_in_place_of_a_file_is_replaced_and_what_it_points_at_stays()
    {
        Publish(("a.txt", "1"));
        var secret = Path.Join(temp.FullName, "hemmelig.txt");
        File.WriteAllText(secret, "hemmelig");
        File.Delete(Path.Join(Output, "a.txt"));
        File.CreateSymbolicLink(Path.Join(Output, "a.txt"), secret);
        Publish(("a.txt", "1"));
        Assert.Equal("hemmelig", File.ReadAllText(secret));
        Assert.Null(new FileInfo(Path.Join(Output, "a.txt")).LinkTarget);
    }

    [Fact]
    public void Nothing_is_written_or_removed_through_a_folder_that_is_a_link()
    {
        Publish(("a/b.txt", "1"));
        var elsewhere = Directory.CreateDirectory(Path.Join(temp.FullName, "andetsteds")).FullName;
        File.WriteAllText(Path.Join(elsewhere, "b.txt"), "andres");
        Directory.Delete(Path.Join(Output, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(Output, "a"), elsewhere);
        using (var folder = Open())
            folder.Stage(new("a/b.txt", "2"u8.ToArray()));
        Assert.Contains(bag.Sorted(), finding => finding.Rule == Rules.ForeignFile);
        Publish(("c.txt", "1"));
        Assert.Equal("andres", File.ReadAllText(Path.Join(elsewhere, "b.txt")));
    }

    [Fact]
    public void A_journal_that_was_written_is_carried_out_by_the_next_command()
    {
        Publish(("a.txt", "1"), ("b.txt", "1"));
        var paths = new PublishPaths(Output);
        Directory.CreateDirectory(paths.Stage);
        File.WriteAllText(paths.Staged("a.txt"), "2");
        new Manifest(["a.txt"]).Write(paths.NextManifest);
        new Journal(["a.txt"], ["b.txt"]).Write(paths.Journal);
        Open().Dispose();
        Assert.Equal("2", Read("a.txt"));
        Assert.Equal(["a.txt"], TestSite.Files(Output).Keys);
        Assert.Equal(["a.txt"], Manifest.Read(paths.Manifest).Paths);
        Assert.False(File.Exists(paths.Journal));
    }

    [Fact]
    public void A_journal_that_was_cut_off_decided_nothing()
    {
        Publish(("a.txt", "1"), ("b.txt", "1"));
        var paths = new PublishPaths(Output);
        File.WriteAllText(paths.Journal, "put a.txt\nremove b.txt\n");
        Open().Dispose();
        Assert.Equal(["a.txt", "b.txt"], TestSite.Files(Output).Keys);
    }

    [Theory]
    [InlineData("../ude.txt")]
    [InlineData("/ude.txt")]
    [InlineData("a/../../ude.txt")]
    [InlineData(".klynge/manifest")]
    [InlineData("a//b.txt")]
    [InlineData("")]
    public void A_path_out_of_the_folder_is_refused_also_from_a_forged_manifest_or_journal(string path)
    {
        Assert.False(Manifest.IsSafe(path));
        Publish(("a.txt", "1"));
        var outside = Path.Join(temp.FullName, "ude.txt");
        File.WriteAllText(outside, "ude");
        var paths = new PublishPaths(Output);
        File.WriteAllText(paths.Manifest, $"klynge 1\na.txt\n{path}\n");
        File.WriteAllText(paths.Journal, $"remove {path}\nend 1\n");
        Publish(("b.txt", "1"));
        Assert.Equal("ude", File.ReadAllText(outside));
        Assert.Equal(["b.txt"], TestSite.Files(Output).Keys);
    }

    [Fact]
    public void Clean_removes_what_was_made_and_nothing_else()
    {
        Publish(("a/b.txt", "1"), ("c.txt", "1"));
        File.WriteAllText(Path.Join(Output, "min.txt"), "mit");
        using (var folder = Open())
            Assert.Equal(2, folder.Clean());
        Assert.Equal(["min.txt"], Directory.EnumerateFileSystemEntries(Output).Select(Path.GetFileName));
    }

    [Fact]
    public void Clean_leaves_no_empty_folder_behind()
    {
        Publish(("a/b.txt", "1"));
        using (var folder = Open())
            folder.Clean();
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_home_like_folder_is_refused_and_untouched()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Join(Output, "brev.txt"), "kære");
        Assert.Null(OutputFolder.Open(Output, [], bag));
        Assert.Equal(["brev.txt"], Directory.EnumerateFileSystemEntries(Output).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("ind", "ind")]
    [InlineData("ind", "ind/ud")]
    [InlineData("ind/content", "ind")]
    [InlineData("ind", "genvej")]
    [InlineData("ind", "genvej/ud")]
    public void An_output_that_is_holds_or_lies_in_the_input_is_refused(string input, string output)
    {
        var full = Directory.CreateDirectory(Path.Join(temp.FullName, input)).FullName;
        Directory.CreateSymbolicLink(Path.Join(temp.FullName, "genvej"), Path.Join(temp.FullName, "ind"));
        Assert.Null(OutputFolder.Open(Path.Join(temp.FullName, output), [full], bag));
        Assert.Contains(bag.Sorted(), finding => finding.Rule == Rules.OutputRefused);
    }

    [Fact]
    public void A_neighbour_with_the_same_beginning_is_another_folder()
    {
        var input = Directory.CreateDirectory(Output + "-ind").FullName;
        using var folder = OutputFolder.Open(Output, [input], bag);
        Assert.NotNull(folder);
    }

    private OutputFolder Open() => OutputFolder.Open(Output, [], bag) ?? throw new InvalidOperationException("Refused.");

    private PublishReport? Publish(params (string Path, string Text)[] files)
    {
        using var folder = Open();
        foreach (var (path, text) in files)
            folder.Stage(new(path, System.Text.Encoding.UTF8.GetBytes(text)));
        return folder.Commit();
    }

    private string Read(string path) => File.ReadAllText(Path.Join(Output, path));
}
