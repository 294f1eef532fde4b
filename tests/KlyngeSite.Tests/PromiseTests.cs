using System.Text.RegularExpressions;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>What <c>docs/promises.md</c> names exists, and the guards in <c>tests/guards</c> name tests that exist; that they are caught is for <c>tests/guards/run.sh</c>.</summary>
public partial class PromiseTests
{
    private const string InBrowser = "browser: ";

    private static readonly string Document = File.ReadAllText(Path.Join(Repository.Root, "docs", "promises.md"));

    private static readonly string[] Sources =
        [.. new[] { "KlyngeSite.Tests", "KlyngeSite.BrowserTests" }.SelectMany(project => Directory.GetFiles(Path.Join(Repository.Root, "tests", project), "*Tests.cs", SearchOption.AllDirectories)).Select(File.ReadAllText)];

    private static readonly string[] Patches =
        [.. Directory.GetFiles(Path.Join(Repository.Root, "tests", "guards"), "*.patch").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static readonly string[] All =
        [.. typeof(PromiseTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.FullName}.{method.Name}"))];

    public static TheoryData<string> Guards => [.. Patches];

    public static TheoryData<string> Tests => [.. TestName().Matches(Document).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_file_that_it_names_exists()
    {
        var files = FileName().Matches(Document).Select(match => match.Value).ToList();
        Assert.True(files.Count > 40, $"{files.Count} files: the page is not read as it is written");
        Assert.All(files, file => Assert.True(File.Exists(Path.Join(Repository.Root, file.StartsWith("theme/", StringComparison.Ordinal) ? "" : "src/KlyngeSite", file)), file));
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public void Every_test_that_it_names_exists(string test) => Assert.True(Exists(test), test);

    [Fact]
    public void Every_guard_is_named_and_no_other()
    {
        var named = Document.Split('\n').Where(line => line.StartsWith("Guards: ", StringComparison.Ordinal) || line.StartsWith("| a ", StringComparison.Ordinal) || line.StartsWith("| the ", StringComparison.Ordinal) || line.StartsWith("| what stands", StringComparison.Ordinal))
            .SelectMany(line => GuardName().Matches(line.StartsWith('|') ? line.Split('|')[^2] : line)).Select(match => match.Groups["name"].Value);
        Assert.Equal(Patches, named.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A filter that matches nothing would be noticed by nobody until all guards are tried again.</summary>
    [Theory]
    [MemberData(nameof(Guards))]
    public void A_guard_takes_something_from_one_file_and_names_tests_that_exist(string guard)
    {
        var lines = File.ReadAllLines(Path.Join(Repository.Root, "tests", "guards", guard + ".patch"));
        Assert.Matches("^# .+", lines[0]);
        Assert.Matches(@"^# [A-Z0-9].+\.$", lines[1]);
        Assert.Single(lines, line => line.StartsWith("--- a/", StringComparison.Ordinal));
        if (lines[0].StartsWith("# " + InBrowser, StringComparison.Ordinal))
            Assert.True(Exists(lines[0]["# ".Length..][InBrowser.Length..]), lines[0]);
        else
            Assert.All(lines[0][2..].Split('|'), filter => Assert.True(Matches(filter), filter));
    }

    [Fact]
    public void It_would_be_noticed()
    {
        Assert.False(Exists("SlugTest"));
        Assert.False(Exists("SlugTests.These_are_no_adresses"));
        Assert.False(Exists("SlugTests.A_link_is_refused_at_any_part_of_a_path"));
        Assert.False(Matches("FullyQualifiedName~SlugTests.These_are_no_adresses"));
        Assert.False(Matches("FullyQualifiedName~InvalidTests&DisplayName~KS0000"));
        Assert.True(Matches("FullyQualifiedName~InvalidTests&DisplayName~KS1017"));
    }

    /// <summary>A class of tests, or a class and one of its methods.</summary>
    private static bool Exists(string test) =>
        test.Split('.') is [var type, .. var method] && Sources.Any(source =>
            source.Contains($" class {type}\n", StringComparison.Ordinal) || source.Contains($" class {type} ", StringComparison.Ordinal) || source.Contains($" class {type}(", StringComparison.Ordinal)
                ? method.Length == 0 || source.Contains($" {method[0]}(", StringComparison.Ordinal)
                : false);

    /// <summary>Whether a test has such a name: <c>FullyQualifiedName~…</c>, and perhaps <c>&amp;DisplayName~…</c> for a folder of <c>Invalid/</c> or <c>Sites/</c>.</summary>
    private static bool Matches(string filter)
    {
        var parts = filter.Split('&').Select(part => part.Split('~')).ToList();
        return parts[0] is ["FullyQualifiedName", var name] && All.Any(test => test.Contains(name, StringComparison.Ordinal))
            && parts.Skip(1).All(part => part is ["DisplayName", var folder] && new[] { "Invalid", "Sites" }.Any(place => Directory.GetDirectories(Path.Join(Repository.Tests, place), folder + "*").Length > 0));
    }

    [GeneratedRegex(@"(?<=`)[\w/]+\.(cs|js)(?=`)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?<=`)[A-Z]\w*Tests(\.\w+)?(?=`)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();

    [GeneratedRegex("`(?<name>[a-z][a-z-]*)`", RegexOptions.None, 1000)]
    private static partial Regex GuardName();
}
