using KlyngeSite.Content.Interviews;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Tests.Rendering;

/// <summary>The list of what is on a page.</summary>
public class OnPageTests
{
    [Fact]
    public void A_short_page_has_none()
    {
        PageSection[] three = [new("a", "A"), new("b", "B"), new("c", "C")];
        Assert.Null(OnPage.Of(three));
        Assert.Null(OnPage.Of([.. three, new("d", "D", IsThere: false)]));
        Assert.Equal(["#a", "#b", "#c", "#d"], OnPage.Of([.. three, new("d", "D")])!.Select(link => ((ScriptObject)link!)["url"]));
    }

    /// <summary>They head the groups of collections, whose ids are made of them.</summary>
    [Fact]
    public void No_two_words_of_a_vocabulary_make_the_same_id()
    {
        Assert.Distinct(TechniqueKind.All.Select(kind => Slug.From(kind.Label)));
        Assert.Distinct(DataSource.All.Select(source => Slug.From(source.Label)));
    }
}
