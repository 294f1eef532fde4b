using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Publishing;

/// <summary>What cannot be written is told by its reason, and the last site stands.</summary>
public class WriteFaultTests
{
    [Theory]
    [InlineData(28, "Der er ikke mere plads på disken.")]
    [InlineData(122, "Der er ikke mere plads på disken.")]
    [InlineData(27, "En fil blev større, end systemet tillader.")]
    [InlineData(30, "Programmet har ikke lov til at skrive i mappen.")]
    [InlineData(5, "Der kan ikke skrives i mappen.")]
    public void The_systems_numbers_are_told_apart(int number, string message) =>
        Assert.Equal(message, WriteFault.Tell(new IOException("x", number)).Message);

    [Fact]
    public void Exceptions_are_told_apart()
    {
        Assert.Equal("Programmet har ikke lov til at skrive i mappen.", WriteFault.Tell(new UnauthorizedAccessException()).Message);
        Assert.StartsWith("Navnet på mappen", WriteFault.Tell(new PathTooLongException()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_system_gives_the_number_that_a_full_disk_has()
    {
        // A device that is always full: the write goes the way that the writes of a build go.
        if (!File.Exists("/dev/full"))
            return;
        using var handle = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        var full = Assert.Throws<IOException>(() => RandomAccess.Write(handle, "x"u8, 0));
        Assert.Equal("Der er ikke mere plads på disken.", WriteFault.Tell(full).Message);
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_4_and_the_old_site_stands()
    {
        using var site = TestSite.Small().Built();
        var before = site.Files();
        site.Write("content/sider/stor.md", "---\ntitel: Stor\nmanchet: X.\n---\n\n" + string.Concat(Enumerable.Repeat("Et ord. ", 1500)));
        // The runtime maps its code through a large file unless it is told not to.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };
        var run = Klynge.InShell(site.Root, environment, "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "build", "--as-of", "2026-11-23");
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("output: fejl KS5004: En fil blev større, end systemet tillader.", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Intet er udgivet.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
        site.Built();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("clean")]
    public void A_folder_that_may_not_be_written_is_4_and_stands(string command)
    {
        using var site = TestSite.Small().Built();
        var before = site.Files();
        site.Write("content/sider/ny.md", "---\ntitel: Ny\nmanchet: X.\n---\n\nNy.\n");
        // Root may write anything, so the program runs as nobody; where that cannot be, there is nothing to see here.
        const string AsNobody = "chmod -R a+rX,a-w . && if [ $(id -u) = 0 ]; then drop='setpriv --reuid=65534 --regid=65534 --clear-groups'; fi; $drop test -r \"$2\" -a -x . || exit 99; exec $drop \"$@\"";
        var run = Klynge.InShell(site.Root, null, AsNobody, command);
        using (var mended = Klynge.Shell(site.Root, null, "chmod -R u+w ."))
            mended.WaitForExit();
        if (run.ExitCode == 99)
            return;
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("output: fejl KS5004: Programmet har ikke lov til at skrive i mappen.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void Of_two_builds_at_once_one_is_told_to_wait_and_the_site_is_whole()
    {
        using var site = TestSite.Small();
        using var alone = TestSite.Small().Built();
        for (var round = 0; round < 3; round++)
        {
            var builds = Enumerable.Range(0, 3).Select(_ => Klynge.Start(site.Root, null, "build", "--as-of", "2026-11-23")).ToList();
            var runs = builds.Select(Klynge.Finish).ToList();
            builds.ForEach(build => build.Dispose());
            Assert.Contains(runs, run => run.ExitCode == 0);
            Assert.All(runs, run => Assert.True(run.ExitCode == 0 || (run.ExitCode == 4 && run.Error.Contains("KS5002", StringComparison.Ordinal)), run.Error));
            Assert.Equal(alone.Files(), site.Files());
            Directory.Delete(site.Output, recursive: true);
        }
    }

    [Fact]
    public void A_path_longer_than_a_name_can_be_published()
    {
        using var site = TestSite.Small();
        var path = string.Concat(Enumerable.Repeat(new string('a', 80) + "/", 8)) + "index.html";
        var bag = new DiagnosticBag();
        using (var folder = OutputFolder.Open(site.Output, [], bag))
        {
            folder!.Stage(new(path, "x"u8.ToArray()));
            Assert.NotNull(folder.Commit());
        }
        Assert.Empty(bag.Sorted());
        Assert.Equal("x", site.Page(path));
    }

    [Fact]
    public void Check_finds_a_name_that_no_disk_takes_as_build_does()
    {
        using var site = TestSite.Small().Write($"theme/assets/{new string('a', 245)}.css", "a{}");
        Assert.Equal(TextPrinter.Print(site.Build().Findings), TextPrinter.Print(site.Check().Findings));
        Assert.NotEmpty(site.Check().Findings);
    }
}
