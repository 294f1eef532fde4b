using System.Text.RegularExpressions;
using KlyngeSite.Forms.Cms;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Cms;

/// <summary>Only the known version is published, and only with every change made once.</summary>
public partial class CmsPackageTests
{
    private static string Made => string.Join("|", CmsPackage.Changes.Select(change => change.From));

    [Fact]
    public void Each_change_is_made_once() =>
        Assert.Equal(string.Join("|", CmsPackage.Changes.Select(change => change.To)), CmsPackage.Changed(Made));

    [Fact]
    public void A_text_without_a_change_or_with_two_is_another_version()
    {
        foreach (var change in CmsPackage.Changes)
        {
            Assert.Null(CmsPackage.Changed(Made.Replace(change.From, "", StringComparison.Ordinal)));
            Assert.Null(CmsPackage.Changed(Made + change.From));
        }
    }

    [CmsFact]
    public void The_package_as_npm_brings_it_is_known_and_one_byte_less_is_not()
    {
        foreach (var file in CmsPackage.Files)
        {
            var bytes = File.ReadAllBytes(Path.Join(CmsPackages.Folder, CmsPackage.Name, file.Path));
            Assert.InRange(bytes.Length, 1, CmsPackage.MostBytes);
            Assert.True(CmsPackage.IsKnown(file, bytes), file.Path);
            Assert.False(CmsPackage.IsKnown(file, bytes.AsSpan(1)), file.Path);
            Assert.NotNull(CmsPackage.Published(file, bytes));
        }
    }

    /// <summary>What the form loads by itself is copied; what is left are words with a host in them that only files of other kinds would make it ask for.</summary>
    [CmsFact]
    public void Every_file_that_its_programs_begin_with_is_copied()
    {
        var program = CmsPackage.Files.Single(file => file.Path == "npm/index.js");
        var text = System.Text.Encoding.UTF8.GetString(CmsPackage.Published(program, File.ReadAllBytes(Path.Join(CmsPackages.Folder, CmsPackage.Name, program.Path)))!.Value.Span);
        var imported = Import().Matches(text).Select(match => match.Groups["file"].Value).ToList();
        Assert.NotEmpty(imported);
        Assert.All(imported, path => Assert.Contains(CmsPackage.Files, file => file.Target == "sveltia/" + path[2..]));
        Assert.DoesNotContain("jsdelivr", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_policy_names_one_keeper_of_content_and_allows_no_inline_script()
    {
        Assert.Equal(["https://avatars.githubusercontent.com", "https://api.github.com"], Host().Matches(CmsPage.Policy).Select(match => match.Value));
        Assert.Contains("script-src 'self';", CmsPage.Policy, StringComparison.Ordinal);
        Assert.Contains($"content=\"{CmsPage.Policy}\"", CmsPage.Html, StringComparison.Ordinal);
    }

    [GeneratedRegex("^import\\{[^}]*\\}from\"(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"https?://[^;\s]+")]
    private static partial Regex Host();
}
