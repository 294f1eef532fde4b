using System.Text.RegularExpressions;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The catalogue of findings and the guide that is written from it.</summary>
public partial class CatalogueTests
{
    [Fact]
    public void The_guide_is_written_from_the_rules() =>
        Expected.Text(Path.Join(Repository.Root, "docs", "diagnostics.md"), CatalogueDocument.Of(Rules.All));

    [Fact]
    public void Codes_ascend()
    {
        var codes = Rules.All.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^KS[1-8][0-9]{3}$", code));
    }

    [Fact]
    public void Every_rule_is_told_in_short_Danish()
    {
        foreach (var rule in Rules.All)
        {
            foreach (var text in new[] { rule.Title, rule.Cause, rule.Example, rule.Mend })
            {
                Assert.False(string.IsNullOrWhiteSpace(text), $"{rule.Code} lacks a text");
                Assert.True(text.Length <= 300, $"{rule.Code} has a text of {text.Length} characters");
                Assert.False(English().IsMatch(text), $"{rule.Code}: '{English().Match(text).Value}' is English");
            }
            Assert.True(rule.Example.Split('\n').Length < 4, $"{rule.Code}: the example is long");
            Assert.Matches(@"^\p{Lu}.*[.?!]$", rule.Cause);
        }
    }

    [Fact]
    public void No_rule_shows_a_number_like_a_person_s() =>
        Assert.All(Rules.All, rule => Assert.Equal(rule.Example, CprShape.Mask(rule.Example)));

    [Fact]
    public void Titles_are_told_apart() =>
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => CatalogueDocument.Anchor(rule.Title)).Distinct().Count());

    [GeneratedRegex(@"\b(the|and|file|files|error|warning|hint|line|value|missing|found|not|must|with|without|of|this|that|these|should|please|cannot|unknown|invalid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex English();
}
