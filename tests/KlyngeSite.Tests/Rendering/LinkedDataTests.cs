using System.Text.Json;
using AngleSharp.Html.Parser;
using CsCheck;
using KlyngeSite.Content.Topics;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Rendering;

namespace KlyngeSite.Tests.Rendering;

/// <summary>What pages say to machines: no title gets out of its element, and all of it reads as it was written.</summary>
public class LinkedDataTests
{
    /// <summary>One for each call: samples run on several threads, and a <see cref="LinkedData"/> belongs to one.</summary>
    private static LinkedData Data => new(SpecTests.SmallSite.Site);

    private static readonly string[] Pieces =
        ["</script>", "</SCRIPT ", "<!--", "-->", "<script>", "]]>", "\"", "'", "\\", "\\u003c/script", "&lt;", "&", "\u2028", "\u2029", "\u0000", "\n", "æøå", "🙂", "{{ 1 }}", "\"}]}", "KOL"];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(places => string.Concat(places.Select(place => Pieces[place])));

    [Fact]
    public void No_title_closes_the_element_and_each_reads_as_it_was_written() =>
        Gen.Select(Hostile, Hostile, Hostile).Sample((title, crumb, description) =>
        {
            var item = SpecTests.SmallSite.Site.All<Topic>()[0] with { Name = title, Short = description };
            var json = Data.Of(new PageHead("/emner/x/", title, description, (crumb, "/")) { Item = item })!.Value;
            Assert.True(json.AsSpan().IndexOfAny("<>&\u2028\u2029") < 0, json);

            using var page = new HtmlParser().ParseDocument($"<!doctype html><html lang=\"da\"><title>x</title><script type=\"application/ld+json\">{json}</script><p id=\"after\">x</p>");
            Assert.Equal(json, page.QuerySelector("script")!.TextContent);
            Assert.NotNull(page.GetElementById("after"));
            Assert.Empty(AllowedMarkup.In(page, new HashSet<string>()));

            using var read = JsonDocument.Parse(json);
            var graph = read.RootElement.GetProperty("@graph");
            Assert.Equal([crumb, title], graph[0].GetProperty("itemListElement").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
            Assert.Equal((title, description), (graph[1].GetProperty("headline").GetString(), graph[1].GetProperty("description").GetString()));
        });

    [Fact]
    public void A_page_above_which_there_is_none_says_nothing() => Assert.Null(Data.Of(new PageHead("/", null, "Forsiden")));

    [Fact]
    public void Only_the_first_of_several_pages_is_the_article()
    {
        var head = new PageHead("/emner/kol/side-2/", "KOL, side 2", null, ("Forside", "/")) { Item = SpecTests.SmallSite.Site.All<Topic>()[0], Pager = new("/emner/kol/", 2, 3) };
        Assert.DoesNotContain("Article", Data.Of(head)!.Value, StringComparison.Ordinal);
        Assert.Contains("Article", Data.Of(head with { Pager = new("/emner/kol/", 1, 3) })!.Value, StringComparison.Ordinal);
    }
}
