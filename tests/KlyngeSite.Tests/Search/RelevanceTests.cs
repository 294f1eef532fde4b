using System.Globalization;
using System.Text;
using KlyngeSite.Deriving.Search;
using Xunit.Abstractions;

namespace KlyngeSite.Tests.Search;

/// <summary>How often the best five results answer a question, over the real content: by group, and for each set of questions by itself.</summary>
public sealed class RelevanceTests(RealContentTests.Built built, ITestOutputHelper output) : IClassFixture<RealContentTests.Built>
{
    private const int Best = 5;

    public static TheoryData<string> Sets => [.. Query.All.Select(query => query.Set).Distinct()];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Of_the_questions_95_percent_are_answered_and_85_of_each_kind(string set)
    {
        var source = BuiltIndex.Of(built.Files);
        var (table, failed) = (new StringBuilder(), new StringBuilder());
        var (answered, asked) = (0, 0);
        List<string> under = [];
        foreach (var group in Query.All.Where(query => query.Set == set).GroupBy(query => query.Group))
        {
            var places = group.Select(query => (Query: query, Place: PlaceOf(query, source))).ToList();
            var good = places.Count(one => one.Place > 0);
            var share = (double)good / places.Count;
            table.Append(CultureInfo.InvariantCulture, $"{group.Key,-16} {good,3} of {places.Count,3}  recall@5 {share:0.00}  MRR {places.Average(one => one.Place == 0 ? 0 : 1.0 / one.Place):0.00}\n");
            foreach (var (query, _) in places.Where(one => one.Place == 0))
                failed.Append(CultureInfo.InvariantCulture, $"{query.Group}: {query.Text} → {string.Join(" ", SearchAnswer.Of(query.Text, source).Hits.Take(Best).Select(hit => hit.Url))}\n");
            if (share < (group.Key == Query.None ? 0.95 : 0.85))
                under.Add(group.Key);
            answered += good;
            asked += places.Count;
        }
        output.WriteLine($"{set}\n{table}");
        Assert.True(under.Count == 0 && answered >= 0.95 * asked, FormattableString.Invariant($"{answered} of {asked}\n{table}{failed}"));
    }

    [Fact]
    public void Every_wanted_address_is_there()
    {
        foreach (var address in Query.All.SelectMany(query => query.Wanted).Distinct())
        {
            var parts = address.Split('#');
            Assert.True(built.Pages.TryGetValue(parts[0][1..] + "index.html", out var page), address);
            Assert.True(parts.Length == 1 || page.GetElementById(parts[1]) is not null, address);
        }
    }

    [Fact]
    public void Every_section_of_the_index_is_a_place_on_its_page()
    {
        var source = BuiltIndex.Of(built.Files);
        for (var page = 0; page + 1 < source.Vocabulary.FirstSections.Length; page++)
        {
            var found = source.Texts.Of(page);
            Assert.Equal(source.Vocabulary.FirstSections[page + 1] - source.Vocabulary.FirstSections[page], found.Sections.Count);
            Assert.Equal("", found.Sections[0].Anchor);
            Assert.All(found.Sections.Skip(1), section => Assert.True(built.Pages[found.Url[1..] + "index.html"].GetElementById(section.Anchor) is not null, found.Url + "#" + section.Anchor));
        }
    }

    /// <summary>The place of the first answer among the best; 1 for a question that rightly finds nothing; 0 for none.</summary>
    private static int PlaceOf(Query query, SearchSource source)
    {
        var hits = SearchAnswer.Of(query.Text, source).Hits;
        return query.Group == Query.None
            ? hits.Count == 0 ? 1 : 0
            : query.PlaceIn([.. hits.Take(Best).Select(hit => (hit.Url.Split('#')[0], hit.Sections))]);
    }
}

/// <summary>The index of a built site, read from its files as a reader's browser does.</summary>
internal static class BuiltIndex
{
    public static SearchSource Of(IReadOnlyDictionary<string, byte[]> files) =>
        new(files[SearchPaths.Index], file => files[SearchPaths.List(file)], file => files[SearchPaths.Text(file)]);
}
