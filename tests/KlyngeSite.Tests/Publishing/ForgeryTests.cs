using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>What others put into the publisher's own folder: nothing is written through it, nothing of theirs is touched.</summary>
public sealed class ForgeryTests : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("klynge-forgery-");
    private readonly DiagnosticBag bag = new();

    private string Output => Path.Join(temp.FullName, "ud");
    private PublishPaths Paths => new(Output);

    public void Dispose() => temp.Delete(recursive: true);

    [Theory]
    [InlineData("record")]
    [InlineData("record.tmp")]
    [InlineData("journal.tmp")]
    [InlineData("manifest.tmp")]
    [InlineData("manifest.next.tmp")]
    [InlineData("manifest.next")]
    [InlineData("journal")]
    [InlineData("manifest")]
    [InlineData("lock")]
    public void A_link_in_place_of_an_own_file_is_refused_and_what_it_points_at_stays(string name)
    {
        Publish(("a.txt", "1"));
        var mine = Mine();
        File.Delete(Path.Join(Paths.Own, name));
        File.CreateSymbolicLink(Path.Join(Paths.Own, name), mine);
        Assert.Null(OutputFolder.Open(Output, [], bag));
        Assert.Contains(bag.Sorted(), finding => finding.Rule == Rules.ForeignFile && finding.Message.Contains(name, StringComparison.Ordinal));
        Assert.Equal("mit", File.ReadAllText(mine));
        Assert.Equal("1", Read("a.txt"));
    }

    [Fact]
    public void A_link_that_leads_nowhere_makes_no_file_elsewhere()
    {
        Publish(("a.txt", "1"));
        var nowhere = Path.Join(temp.FullName, "findes-ikke");
        File.Delete(Paths.Lock);
        File.CreateSymbolicLink(Paths.Lock, nowhere);
        Assert.Null(OutputFolder.Open(Output, [], bag));
        Assert.Throws<IOException>(() => { File.CreateSymbolicLink(Paths.Journal, nowhere); OwnFile.WriteNew(Paths.Journal, "x"u8); });
        Assert.False(File.Exists(nowhere));
    }

    [Fact]
    public void A_stage_that_is_a_link_is_refused_and_its_folder_stays()
    {
        Publish(("a.txt", "1"));
        var mine = Mine();
        Directory.CreateSymbolicLink(Paths.Stage, Path.GetDirectoryName(mine)!);
        Assert.Null(OutputFolder.Open(Output, [], bag));
        Assert.Equal("mit", File.ReadAllText(mine));
    }

    [Fact]
    public void A_link_that_comes_while_a_build_runs_is_not_written_through()
    {
        Publish(("a.txt", "1"));
        var mine = Mine();
        using (var folder = Open())
        {
            folder.Stage(new("a.txt", "2"u8.ToArray()));
            foreach (var own in new[] { Paths.Journal, Paths.NextManifest })
                File.CreateSymbolicLink(own + PublishPaths.Unfinished, mine);
            Assert.NotNull(folder.Commit());
        }
        Assert.Equal("mit", File.ReadAllText(mine));
        Assert.Equal("2", Read("a.txt"));
    }

    [Fact]
    public void A_forged_journal_neither_removes_nor_overwrites_what_no_manifest_names()
    {
        Publish(("a.txt", "1"));
        File.WriteAllText(Path.Join(Output, "mit.txt"), "mit");
        Directory.CreateDirectory(Paths.Stage);
        File.WriteAllText(Paths.Staged("mit.txt"), "fremmed");
        new Journal(["mit.txt"], ["mit.txt", "a.txt"]).Write(Paths.Journal);
        Publish(("a.txt", "1"));
        Assert.Equal("mit", Read("mit.txt"));
        Assert.Equal("1", Read("a.txt"));
        Assert.False(File.Exists(Paths.Journal));
    }

    [Fact]
    public void A_forged_journal_with_a_forged_next_manifest_takes_no_foreign_file()
    {
        Publish(("a.txt", "1"));
        File.WriteAllText(Path.Join(Output, "mit.txt"), "mit");
        Directory.CreateDirectory(Paths.Stage);
        File.WriteAllText(Paths.Staged("mit.txt"), "fremmed");
        new Manifest(["a.txt", "mit.txt"]).Write(Paths.NextManifest);
        new Journal(["mit.txt"], []).Write(Paths.Journal);
        Open().Dispose();
        Assert.Equal("mit", Read("mit.txt"));
        Assert.Equal(["a.txt"], Manifest.Read(Paths.Manifest).Paths);
    }

    /// <summary>The manifests are ours here, and the journal alone is forged.</summary>
    [Fact]
    public void A_forged_journal_beside_a_true_next_manifest_does_what_the_manifests_say()
    {
        Publish(("a.txt", "1"), ("b.txt", "1"));
        File.WriteAllText(Path.Join(Output, "mit.txt"), "mit");
        Directory.CreateDirectory(Paths.Stage);
        File.WriteAllText(Paths.Staged("ny.txt"), "fremmed");
        new Manifest(["a.txt"]).Write(Paths.NextManifest);
        new Journal(["ny.txt"], ["mit.txt", "a.txt", "b.txt"]).Write(Paths.Journal);
        Open().Dispose();
        Assert.Equal(["a.txt", "mit.txt"], TestSite.Files(Output).Keys.Where(path => !path.StartsWith(".klynge", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_journal_puts_nothing_through_a_folder_that_is_a_link()
    {
        Publish(("a.txt", "1"));
        var elsewhere = Path.GetDirectoryName(Mine())!;
        Directory.CreateSymbolicLink(Path.Join(Output, "x"), elsewhere);
        Directory.CreateDirectory(Paths.Stage);
        File.WriteAllText(Paths.Staged("x/y.txt"), "fremmed");
        new Manifest(["a.txt", "x/y.txt"]).Write(Paths.NextManifest);
        new Journal(["x/y.txt"], []).Write(Paths.Journal);
        Open().Dispose();
        Assert.Equal(["mit.txt"], TestSite.Files(elsewhere).Keys);
    }

    [Fact]
    public void A_file_that_comes_between_staging_and_commit_stays_and_is_named()
    {
        Publish(("a.txt", "1"));
        using (var folder = Open())
        {
            folder.Stage(new("a.txt", "2"u8.ToArray()));
            folder.Stage(new("b.txt", "2"u8.ToArray()));
            File.WriteAllText(Path.Join(Output, "b.txt"), "mit");
            folder.Commit();
        }
        Assert.Contains(bag.Sorted(), finding => finding.Rule == Rules.ForeignFile && finding.Message.StartsWith("'b.txt'", StringComparison.Ordinal));
        Assert.Equal("mit", Read("b.txt"));
        Assert.Equal("2", Read("a.txt"));
        Assert.Equal(["a.txt"], Manifest.Read(Paths.Manifest).Paths);
    }

    [Fact]
    public void Clean_removes_nothing_through_links_and_counts_what_it_removed()
    {
        Publish(("a/b.txt", "1"), ("c/d.txt", "1"), ("e.txt", "1"));
        var mine = Mine();
        Directory.Delete(Path.Join(Output, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(Output, "a"), Path.GetDirectoryName(mine)!);
        File.Move(mine, Path.Join(Path.GetDirectoryName(mine), "b.txt"));
        File.Delete(Path.Join(Output, "e.txt"));
        Directory.CreateDirectory(Path.Join(Output, "e.txt"));
        File.WriteAllText(Path.Join(Paths.Own, "min.txt"), "mit");
        using (var folder = Open())
            Assert.Equal(1, folder.Clean());
        Assert.Equal("mit", Read("a/b.txt"));
        Assert.Equal([".klynge", "a", "e.txt"], Directory.EnumerateFileSystemEntries(Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["min.txt"], Directory.EnumerateFileSystemEntries(Paths.Own).Select(Path.GetFileName));
    }

    [Fact]
    public void A_clean_that_was_killed_leaves_a_folder_that_can_be_built_in()
    {
        Directory.CreateDirectory(Paths.Own);
        File.WriteAllText(Paths.Lock, "");
        Assert.NotNull(Publish(("a.txt", "1")));
    }

    private string Mine()
    {
        var folder = Directory.CreateDirectory(Path.Join(temp.FullName, "andetsteds")).FullName;
        File.WriteAllText(Path.Join(folder, "mit.txt"), "mit");
        return Path.Join(folder, "mit.txt");
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
