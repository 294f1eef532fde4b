using System.Diagnostics;
using System.Net.Sockets;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Hostile;

/// <summary>Folders that lead elsewhere or never end. Each is refused with a finding, soon, and nothing outside is read.</summary>
public class FileTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>File systems list by hash, by age or by name; so many files stand in another order in the first two.</summary>
    [Fact]
    public void Files_come_in_the_order_of_their_paths()
    {
        using var site = TestSite.Small();
        for (var i = 0; i < 60; i++)
            site.Write($"content/emner/emne-{(i * 37) % 60:00}.md", "x");
        var found = new SiteFiles(site.Content, SourceRole.Content, new DiagnosticBag()).Find().Select(file => file.Path).ToList();
        Assert.True(found.Count > 60);
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
    }

    [Theory]
    [InlineData("content/emner/kol.md")]
    [InlineData("content/emner")]
    [InlineData("content/site.yml")]
    [InlineData("content/kommuner.csv")]
    [InlineData("theme/pages/emne.html")]
    [InlineData("theme/pages")]
    [InlineData("theme/assets/site.css")]
    public void A_link_is_refused_at_any_part_of_a_path(string path)
    {
        using var site = TestSite.Small();
        var outside = Path.Join(site.Root, "udenfor");
        var inside = Path.Join(site.Root, path);
        // The link leads to what was there, so that a build through it would be sound.
        if (Directory.Exists(inside))
            Directory.Move(inside, outside);
        else
            File.Move(inside, outside);
        File.CreateSymbolicLink(inside, outside);
        Assert.Contains(path, RefusedPaths(site));
    }

    [Theory]
    [InlineData("content/emner/kol.md")]
    [InlineData("content/emner")]
    [InlineData("content/site.yml")]
    [InlineData("content/kommuner.csv")]
    [InlineData("theme/pages/emne.html")]
    [InlineData("theme/pages")]
    [InlineData("theme/assets/site.css")]
    public void A_pipe_never_blocks(string path)
    {
        using var site = TestSite.Small();
        Remove(Path.Join(site.Root, path));
        Process.Start("mkfifo", [Path.Join(site.Root, path)]).WaitForExit();
        Assert.Contains(path, RefusedPaths(site));
    }

    [Theory]
    [InlineData("content/emner/kol.md", "/dev/zero")]
    [InlineData("content/emner/kol.md", "/dev/stdin")]
    [InlineData("content/site.yml", "/dev/zero")]
    [InlineData("theme/pages/emne.html", "/dev/zero")]
    [InlineData("theme/assets/site.css", "/proc/self/environ")]
    [InlineData("content/emner", "/proc")]
    [InlineData("content/emner", "..")]
    public void A_link_to_what_never_ends_is_not_followed(string path, string target)
    {
        using var site = TestSite.Small();
        Remove(Path.Join(site.Root, path));
        File.CreateSymbolicLink(Path.Join(site.Root, path), target);
        Assert.Contains(path, RefusedPaths(site));
    }

    [Theory]
    [InlineData("content/emner/kol.md")]
    [InlineData("content/site.yml")]
    [InlineData("theme/pages/emne.html")]
    public void A_socket_is_refused(string path)
    {
        using var site = TestSite.Small();
        Remove(Path.Join(site.Root, path));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Join(site.Root, path)));
        Assert.Contains(path, RefusedPaths(site));
    }

    [Theory]
    [InlineData("content/emner/kol.md")]
    [InlineData("content/emner")]
    [InlineData("content/site.yml")]
    [InlineData("theme/pages/emne.html")]
    public void What_may_not_be_read_is_named_and_nothing_else(string path)
    {
        // Root may read everything.
        if (Environment.UserName == "root" || OperatingSystem.IsWindows())
            return;
        using var site = TestSite.Small();
        var whole = Path.Join(site.Root, path);
        var mode = File.GetUnixFileMode(whole);
        File.SetUnixFileMode(whole, UnixFileMode.None);
        var findings = SoonDone(() => site.Check());
        File.SetUnixFileMode(whole, mode);
        Assert.Equal((path, Rules.CannotRead), findings.Findings.Select(finding => (finding.Location.Source.Path, finding.Rule)).First());
        Assert.DoesNotContain(findings.Findings, finding => finding.Rule == Rules.UnknownReference);
    }

    [Fact]
    public void A_file_that_says_it_is_empty_and_is_not_is_read_to_its_limit()
    {
        // A file of /proc has size 0 and as much in it as the kernel likes.
        if (!OperatingSystem.IsLinux())
            return;
        using var handle = FileKinds.OpenRegular("/proc/self/maps");
        Assert.NotNull(handle);
        Assert.True(BoundedRead.AtMost(handle, 1_000_000)!.Value.Length > 1000);
        Assert.Null(BoundedRead.AtMost(handle, 1000));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1000, 1000)]
    [InlineData(1001, null)]
    [InlineData(100_000, null)]
    public void A_limit_is_the_last_size_that_is_read(int size, int? expected)
    {
        using var site = new TestSite();
        site.Write("a.md", new string('a', size));
        using var handle = FileKinds.OpenRegular(Path.Join(site.Root, "a.md"));
        Assert.Equal(expected, BoundedRead.AtMost(handle!, 1000)?.Length);
    }

    [Fact]
    public void Only_a_regular_file_is_opened()
    {
        using var site = TestSite.Small();
        File.CreateSymbolicLink(Path.Join(site.Root, "link.md"), "content/site.yml");
        Process.Start("mkfifo", [Path.Join(site.Root, "pipe.md")]).WaitForExit();
        foreach (var path in new[] { "link.md", "pipe.md", "content", "not-there.md" })
            Assert.Null(SoonDone(() => FileKinds.OpenRegular(Path.Join(site.Root, path))));
    }

    [Fact]
    public void Too_many_files_and_too_much_in_all_are_one_finding_and_nothing_is_called_missing()
    {
        using var site = TestSite.Small();
        foreach (var limits in new[] { new ReadLimits(1000, 100_000), new ReadLimits(200_000_000, 5) })
        {
            var bag = new DiagnosticBag();
            var files = new SiteFiles(site.Content, SourceRole.Content, bag, limits);
            Assert.Empty(files.Find());
            Assert.Contains("", files.Unread);
            Assert.Equal(Rules.TooMuch, Assert.Single(bag.Sorted()).Rule);
        }
    }

    [Fact]
    public void A_device_as_the_folder_itself_is_no_folder()
    {
        using var site = TestSite.Small();
        Directory.Delete(site.Theme, recursive: true);
        Process.Start("mkfifo", [site.Theme]).WaitForExit();
        Assert.Contains(SoonDone(() => site.Check()).Findings, finding => finding.Rule == Rules.CannotRead && finding.Location.Source.Path == "theme");
    }

    private static IEnumerable<string> RefusedPaths(TestSite site)
    {
        var result = SoonDone(site.Build);
        Assert.Null(result.Published);
        // What was refused may be in use: that is not reported as missing, wherever it is named.
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == Rules.UnknownReference);
        return result.Findings.Where(finding => finding.Rule == Rules.NotRegularFile).Select(finding => finding.Location.Source.Path);
    }

    private static T SoonDone<T>(Func<T> work)
    {
        var running = Task.Run(work);
        Assert.True(running.Wait(Soon), "It hangs.");
        return running.Result;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}
