using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The exit code stands, wherever the words go; and arguments are what they say.</summary>
public class StreamTests
{
    [Theory]
    [InlineData(">/dev/full")]
    [InlineData("2>/dev/full")]
    [InlineData(">/dev/full 2>/dev/full")]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData(">&- 2>&- <&-")]
    public void A_stream_that_is_full_or_closed_changes_no_exit_code(string streams)
    {
        using var site = TestSite.Small();
        Assert.Equal(0, Klynge.InShell(site.Root, null, "exec \"$@\" " + streams, "build", "--as-of", "2026-11-23").ExitCode);
        using var alone = TestSite.Small().Built();
        Assert.Equal(alone.Files(), site.Files());
        site.Write("content/emner/x.md", "x");
        Assert.Equal(1, Klynge.InShell(site.Root, null, "exec \"$@\" " + streams, "check").ExitCode);
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("biuld", 2)]
    public void Help_and_wrong_use_too(string argument, int code)
    {
        using var site = TestSite.Small();
        Assert.Equal(code, Klynge.InShell(site.Root, null, "exec \"$@\" >/dev/full 2>/dev/full", argument).ExitCode);
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--content")]
    [InlineData("--theme")]
    public void An_empty_option_is_2(string option)
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "build", option, "");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"klynge: {option} må ikke være tom.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_with_an_at_sign_is_no_file_to_read()
    {
        using var site = TestSite.Small().Write("hemmelig.txt", "hemmelig\n");
        var run = Klynge.In(site.Root, "build", "@hemmelig.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("klynge: '@hemmelig.txt' kendes ikke.", run.Error, StringComparison.Ordinal);
    }
}
