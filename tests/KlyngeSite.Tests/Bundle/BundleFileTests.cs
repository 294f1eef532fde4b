using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Bundle;

/// <summary>Where a bundle is written and where it is not: over nothing but its like, through no link, whole or not at all.</summary>
public class BundleFileTests
{
    private const string Day = "--as-of=2026-11-23";

    [Fact]
    public void A_bundle_replaces_a_bundle_and_nothing_else()
    {
        using var site = TestSite.Small();
        var first = Pack(site);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Matches(@"^\d+ sider pakket: \d+ filer, 0(,\d)? MB\. 0 fejl, 0 advarsler\. Pr\. 2026-11-23\. \d+(,\d+)? s\.\n$", first.Output);
        var before = File.ReadAllBytes(Zip(site));
        site.Write("content/sider/om.md", "---\ntitel: Om prøven\nmanchet: En side om siden.\n---\n\nNy tekst.\n");
        Assert.Equal(0, Pack(site).ExitCode);
        Assert.NotEqual(before, File.ReadAllBytes(Zip(site)));
        Assert.Equal(["content", "pakke.zip", "theme"], Entries(site));
    }

    [Theory]
    [InlineData("mit")]
    [InlineData("")]
    [InlineData("PK\u0005\u0006000000000000000000Lavet af mig")]
    [InlineData("Lavet af klynge pakke")]
    public void What_is_not_ours_stays(string text)
    {
        using var site = TestSite.Small().Write("pakke.zip", text);
        var run = Pack(site);
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("pakke.zip: fejl KS5001: Der ligger allerede en fil med det navn, og den er ikke en pakke, som klynge har lavet.", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Intet er pakket.", run.Output, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Zip(site)));
        Assert.Equal(["content", "pakke.zip", "theme"], Entries(site));
    }

    [Fact]
    public void A_bundle_that_somebody_added_to_at_its_end_is_not_ours()
    {
        using var site = TestSite.Small();
        Pack(site);
        File.AppendAllText(Zip(site), "mit");
        Assert.False(BundleMark.IsOn(Zip(site)));
        Assert.Equal(4, Pack(site).ExitCode);
    }

    [Theory]
    [InlineData("mappe.zip", "Der ligger en mappe med det navn.")]
    [InlineData("link.zip", "Der ligger en genvej (link) eller noget andet, som ikke er en fil.")]
    [InlineData("tom.zip", "Der ligger en genvej (link) eller noget andet, som ikke er en fil.")]
    [InlineData("pipe.zip", "Der ligger en genvej (link) eller noget andet, som ikke er en fil.")]
    [InlineData("content/x.zip", "Filen ville ligge i 'content', som siden læses fra.")]
    [InlineData("theme/assets/x.zip", "Filen ville ligge i 'theme', som siden læses fra.")]
    [InlineData("genvej/x.zip", "Filen ville ligge i 'content', som siden læses fra.")]
    [InlineData("ring/x.zip", "Stien går i ring gennem genveje (links).")]
    public void Other_places_are_refused(string file, string message)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = TestSite.Small();
        Pack(site);
        var before = File.ReadAllBytes(Zip(site));
        Directory.CreateDirectory(Path.Join(site.Root, "mappe.zip"));
        File.CreateSymbolicLink(Path.Join(site.Root, "link.zip"), "pakke.zip");
        File.CreateSymbolicLink(Path.Join(site.Root, "tom.zip"), "findes-ikke.zip");
        File.CreateSymbolicLink(Path.Join(site.Root, "ring"), "ring");
        Directory.CreateSymbolicLink(Path.Join(site.Root, "genvej"), "content");
        using (var pipe = System.Diagnostics.Process.Start("mkfifo", [Path.Join(site.Root, "pipe.zip")]))
            pipe.WaitForExit();
        var files = Entries(site);
        var result = SiteBuilder.Bundle(site.Request, Path.Join(site.Root, file), strict: false, null, CancellationToken.None);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Rules.OutputRefused, message), (finding.Rule, finding.Message));
        Assert.Null(result.Bundled);
        Assert.Equal(files, Entries(site));
        Assert.Equal(before, File.ReadAllBytes(Zip(site)));
        Assert.False(File.Exists(Path.Join(site.Root, "findes-ikke.zip")));
    }

    [Fact]
    public void With_an_error_the_last_bundle_stands()
    {
        using var site = TestSite.Small();
        Pack(site);
        var before = File.ReadAllBytes(Zip(site));
        site.Write("content/emner/x.md", "---\ntitel: X\n---\n");
        Assert.Equal(1, Pack(site).ExitCode);
        site.Delete("content/emner/x.md").Write("theme/pages/emne.html", "{{ topic.titel }}");
        Assert.Equal(3, Pack(site).ExitCode);
        site.OverlayTheme(TestSite.MiniTheme).Write("content/sider/om.md", "---\ntitel: Om\nmanchet: X.\n---\n\n[Skjult](emne:skjult)\n")
            .Write("content/emner/skjult.md", "---\ntitel: Skjult\nkort: X.\nkladde: ja\n---\n");
        Assert.Equal(1, Pack(site, "--strict").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(Zip(site)));
        Assert.Equal(["content", "pakke.zip", "theme"], Entries(site));
        Assert.Equal(0, Pack(site).ExitCode);
    }

    [Theory]
    [InlineData("<a href=\"/findes-ikke/\">x</a>", "Adressen '/findes-ikke/' fører ikke til noget i pakken.")]
    [InlineData("<a href=\"/feed.xml\">x</a>", "Adressen '/feed.xml' fører ikke til noget i pakken.")]
    [InlineData("<a href=\"/x/", "En færdig fil er ikke gyldig HTML eller CSS, så dens links kan ikke findes.")]
    public void A_theme_with_a_dead_link_is_3(string markup, string message)
    {
        using var site = TestSite.Small();
        site.Write("theme/pages/side.html", File.ReadAllText(Path.Join(site.Theme, "pages", "side.html")) + markup);
        var run = Pack(site);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("I filen om/index.html.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["content", "theme"], Entries(site));
    }

    [Fact]
    public void Wrong_use_is_2()
    {
        using var site = TestSite.Small();
        Assert.Equal(2, Klynge.In(site.Root, "pakke").ExitCode);
        Assert.Equal(2, Klynge.In(site.Root, "pakke", "--zip", "").ExitCode);
        var run = Klynge.In(site.Root, "pakke", "--zip", "pakke.tar");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--zip skal være en fil, der ender på .zip.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["content", "theme"], Entries(site));
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_4_and_the_last_bundle_stands()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = TestSite.Real();
        File.WriteAllBytes(Zip(site), SmallBundle());
        // The runtime maps its code through a large file unless it is told not to.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };
        var run = Klynge.InShell(site.Root, environment, "ulimit -f 100; exec \"$@\"", "pakke", "--zip", "pakke.zip", Day);
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("pakke.zip: fejl KS5004: En fil blev større, end systemet tillader.", run.Error, StringComparison.Ordinal);
        Assert.Equal(SmallBundle(), File.ReadAllBytes(Zip(site)));
        Assert.Equal(["content", "pakke.zip", "theme"], Entries(site));
    }

    [Fact]
    public void Files_may_come_in_any_order()
    {
        using var site = TestSite.Small();
        List<string> order = [.. Enumerable.Range(0, 200).Select(i => $"{i:000}/index.html")];
        var bag = new DiagnosticBag();
        var straight = Written(order);
        Assert.Equal(straight, Written(order.AsEnumerable().Reverse()));
        Assert.Equal(straight, Written(order.OrderBy(path => path[2]).ThenByDescending(path => path[1])));
        Assert.Equal("", TextPrinter.Print(bag.Sorted()));
        Assert.Equal(order, BundledSite.In(Zip(site)).Select(file => file.Path));

        byte[] Written(IEnumerable<string> coming)
        {
            using (var file = BundleFile.Open(Zip(site), [], order, TestSite.Day, bag)!)
            {
                Parallel.ForEach(coming, path => file.Add(new(path, Encoding.UTF8.GetBytes("Siden " + path))));
                Assert.Equal(order.Count, file.Commit()!.Files);
            }
            return File.ReadAllBytes(Zip(site));
        }
    }

    private static byte[] SmallBundle()
    {
        using var small = TestSite.Small();
        BundledSite.Of(small);
        return File.ReadAllBytes(Zip(small));
    }

    private static Klynge.Run Pack(TestSite site, params string[] more) => Klynge.In(site.Root, ["pakke", "--zip", "pakke.zip", Day, .. more]);

    private static string Zip(TestSite site) => BundledSite.FileOf(site);

    private static List<string?> Entries(TestSite site) => [.. Directory.GetFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
