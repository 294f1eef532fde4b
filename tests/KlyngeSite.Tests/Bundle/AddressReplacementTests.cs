using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using KlyngeSite.Outputs.Bundle;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Bundle;

/// <summary>Addresses are found where a browser finds them, and nothing else is touched.</summary>
public class AddressReplacementTests
{
    [Theory]
    [InlineData("<a href=\"/x/\">/x/</a>", "<a href=\"[/x/]\">/x/</a>")]
    [InlineData("<a href='/x/'>", "<a href='[/x/]'>")]
    [InlineData("<a href=/x/ class=b>", "<a href=\"[/x/]\" class=b>")]
    [InlineData("<A\nHREF = \"/x/\"/>", "<A\nHREF = \"[/x/]\"/>")]
    [InlineData("<a href=\"/x/?a=1&amp;b=&#39;\">", "<a href=\"[/x/?a=1&amp;b=&#39;]\">")]
    [InlineData("<input checked disabled><img src=\"/i.png\" alt=\"href=&quot;/x/&quot;\">", "<input checked disabled><img src=\"[/i.png]\" alt=\"href=&quot;/x/&quot;\">")]
    [InlineData("<form action=\"/soeg/\"><svg><a href=\"/x/\"><text>1 < 2</text></a></svg>", "<form action=\"[/soeg/]\"><svg><a href=\"[/x/]\"><text>1 < 2</text></a></svg>")]
    [InlineData("<div data-find=\"/find/find.js\" data-label=\"/x/\" data-home-url=\"/\">", "<div data-find=\"[/find/find.js]\" data-label=\"/x/\" data-home-url=\"[/]\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/x/\"><meta content=\"/x/\">", "<meta http-equiv=\"refresh\" content=\"0; url=[/x/]\"><meta content=\"/x/\">")]
    [InlineData("<!doctype html><!-- <a href=\"/x/\"> --><p>", "<!doctype html><!-- <a href=\"/x/\"> --><p>")]
    [InlineData("<script src=\"/a.js\">'<a href=\"/x/\">'</script><title><a href=\"/x/\"></title>", "<script src=\"[/a.js]\">'<a href=\"/x/\">'</script><title><a href=\"/x/\"></title>")]
    [InlineData("<p title=\"a>b\" data-x=\"<a href='/x/'>\">2 <3 <", "<p title=\"a>b\" data-x=\"<a href='/x/'>\">2 <3 <")]
    public void Those_of_a_page(string html, string expected) =>
        Assert.Equal(expected, PageAddresses.Replaced(html, address => $"[{address}]", address => address.StartsWith('/')));

    [Theory]
    [InlineData("<a href=\"/x/>")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<p><a")]
    [InlineData("<!-- <p>")]
    [InlineData("<script>x")]
    public void A_page_that_breaks_off_is_none(string html) =>
        Assert.Throws<FormatException>(() => PageAddresses.Replaced(html, address => address, _ => true));

    [Fact]
    public void Whatever_a_page_says_its_links_and_nothing_else_change() =>
        Gen.Select(Gen.String[Gen.Char["ab/<>&\"'= -!æ\n"], 0, 12], Gen.String[Gen.Char["ab/<>&\"'= -!æ\n"], 0, 12]).Sample((text, address) =>
        {
            var html = $"<!doctype html><p title=\"{Html.Escape(text)}\">{Html.Escape(text)}<a href=\"{Html.Escape(address)}\">{Html.Escape(text)}</a></p>";
            Assert.Equal(html, PageAddresses.Replaced(html, same => same, _ => true));
            using var page = new HtmlParser().ParseDocument(PageAddresses.Replaced(html, one => "!" + one, _ => true));
            using var before = new HtmlParser().ParseDocument(html);
            Assert.Equal("!" + before.QuerySelector("a")!.GetAttribute("href"), page.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal(before.Body!.TextContent, page.Body!.TextContent);
            Assert.Equal(before.QuerySelector("p")!.GetAttribute("title"), page.QuerySelector("p")!.GetAttribute("title"));
        });

    [Theory]
    [InlineData("a{background:url(/i.png)}b{color:red}", "a{background:url([/i.png])}b{color:red}")]
    [InlineData("a{src:url( \"/f.woff2\" ) format(\"woff2\"),URL('g')}", "a{src:url( \"[/f.woff2]\" ) format(\"woff2\"),URL('[g]')}")]
    [InlineData("@import \"/b.css\";@import url(/c.css);@media print{a{b:c}}", "@import \"[/b.css]\";@import url([/c.css]);@media print{a{b:c}}")]
    [InlineData("u{u:u}", "u{u:u}")]
    [InlineData("", "")]
    public void Those_of_a_stylesheet(string css, string expected) => Assert.Equal(expected, SheetAddresses.Replaced(css, address => $"[{address}]"));

    [Theory]
    [InlineData("a{b:url(")]
    [InlineData("a{b:url(/x")]
    [InlineData("a{b:url(\"/x")]
    public void A_stylesheet_that_breaks_off_is_none_or_has_no_address(string css)
    {
        if (css.EndsWith('('))
            Assert.Equal(css, SheetAddresses.Replaced(css, _ => "!"));
        else
            Assert.Throws<FormatException>(() => SheetAddresses.Replaced(css, _ => "!"));
    }

    [Fact]
    public void Those_of_data_and_no_other_text()
    {
        var data = ScriptData.Of("prove", 10, json =>
        {
            json.WriteStartObject();
            json.WriteString("title", "/x/ Ærø </script>");
            json.WriteString("url", "/x/");
            json.WriteStartArray("urls");
            json.WriteStringValue("/a/");
            json.WriteStringValue("/b/");
            json.WriteEndArray();
            json.WriteStartArray("titles");
            json.WriteStringValue("/c/");
            json.WriteNumberValue(1.50m);
            json.WriteBooleanValue(true);
            json.WriteNullValue();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        Assert.True(DataAddresses.Are(data.Span));
        Assert.Equal(Encoding.UTF8.GetString(data.Span), Encoding.UTF8.GetString(DataAddresses.Replaced(data, same => same).Span));
        Assert.Equal(
            Encoding.UTF8.GetString(data.Span).Replace("\"/x/\"", "\"[/x/]\"", StringComparison.Ordinal).Replace("\"/a/\",\"/b/\"", "\"[/a/]\",\"[/b/]\"", StringComparison.Ordinal),
            Encoding.UTF8.GetString(DataAddresses.Replaced(data, address => $"[{address}]").Span));
        Assert.False(DataAddresses.Are("\"use strict\";klyngeData(\"x\",1);"u8));
    }
}
