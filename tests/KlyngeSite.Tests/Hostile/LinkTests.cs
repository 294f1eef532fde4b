using KlyngeSite.Linking;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Hostile;

/// <summary>Addresses that look like one thing and are another, beside those that only look like them.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("mailto:fornavn.efternavn+x@post.eksempel.dk")]
    [InlineData("https://eksempel.dk/@navn")]
    [InlineData("https://eksempel.dk/?til=navn@eksempel.dk")]
    [InlineData("https://da.wikipedia.org/wiki/Æble")]
    [InlineData("HTTPS://eksempel.dk/")]
    [InlineData("tel:+4512345678")]
    public void An_honest_address_passes(string address) => Assert.IsType<LinkTarget.External>(LinkTarget.Parse(address));

    [Theory]
    [InlineData("mailto:navn@eksempel.dk?bcc=anden@eksempel.dk")]
    [InlineData("mailto:navn@eksempel.dk%0D%0Abcc:anden@eksempel.dk")]
    [InlineData("mailto:navn@eksempel.dk,anden@eksempel.dk")]
    [InlineData("mailto:navn")]
    [InlineData("mailto:@")]
    [InlineData("mailto:navn@eksempel")]
    [InlineData("https://sundhed.dk@eksempel.dk/")]
    [InlineData("https://sundhed.dk:x@eksempel.dk/")]
    [InlineData("https://eksempel.dk/\u202Egpj.exe")]
    [InlineData("https://eksem\u200Bpel.dk/")]
    [InlineData("https://eksempel.dk/\u0001")]
    [InlineData("https://eksempel.dk/\u00AD")]
    [InlineData("https://")]
    [InlineData("//eksempel.dk/")]
    public void Another_is_refused(string address) => Assert.IsType<LinkTarget.Refused>(LinkTarget.Parse(address));

    [Theory]
    [InlineData("/emner/kol/side-2/", "/emner/kol/")]
    [InlineData("/kommuner/side-10/", "/kommuner/")]
    [InlineData("/side-2/", null)]
    [InlineData("/emner/side-/", null)]
    [InlineData("/emner/side-to/", null)]
    [InlineData("/emner/bagside-2/", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    public void Later_pages_are_known_by_their_form(string path, string? first) => Assert.Equal(first, ListPaging.FirstOf(path));

    [Fact]
    public void Nobody_needs_fifty_suggestions_in_one_file()
    {
        var links = string.Concat(Enumerable.Repeat("[a](emne:kool)\n\n", 60));
        using var site = TestSite.Small().Write("content/sider/om.md", "---\ntitel: Om\nmanchet: Om.\n---\n\n" + links);
        var findings = site.Check().Findings;
        Assert.Equal(60, findings.Count);
        Assert.Equal(Suggestions.MostPerFile, findings.Count(finding => finding.Mend!.StartsWith("Mente du", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_former_address_of_the_form_of_a_later_page_is_fine_where_no_list_lies()
    {
        using var site = TestSite.Small().Write("content/emner/fald.md", "---\ntitel: Fald\nkort: Om fald.\ntidligere: [/nyt/side-2/, /side-2/]\n---\n").Built();
        Assert.Contains("/emner/fald/", site.Page("nyt/side-2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_below_one_another_are_no_ring()
    {
        using var site = TestSite.Small()
            .Write("content/emner/fald.md", "---\ntitel: Fald\nkort: Om fald.\noverordnet: kol\n---\n")
            .Write("content/emner/astma.md", "---\ntitel: Astma\nkort: Om astma.\noverordnet: kol\n---\n");
        Assert.Empty(site.Check().Findings);
    }
}
