using System.Text;
using KlyngeSite.Outputs;
using KlyngeSite.Rendering;
using KlyngeSite.Serving;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Serving;

/// <summary>The preview answers as the host would, from the site's own rules for it.</summary>
public class PreviewSiteTests
{
    private const string Headers = """
        /*
          Content-Security-Policy: default-src 'none'
          X-Robots-Tag: noindex
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/om/", 200)]
    [InlineData("/om", 301)]
    [InlineData("/assets/a.css", 200)]
    [InlineData("/gammel/", 301)]
    [InlineData("/mangler/", 404)]
    [InlineData("/mangler", 404)]
    [InlineData("/om/index.html/", 404)]
    [InlineData("/_headers", 404)]
    [InlineData("/_redirects", 404)]
    public void A_path_is_answered_as_by_the_host(string path, int status) => Assert.Equal(status, Site("/").Answer(path)!.Status);

    [Fact]
    public void A_former_address_leads_on_even_where_there_is_a_page() => Assert.Equal("/om/", Site("/").Answer("/gammel/")!.MovedTo);

    [Fact]
    public void A_site_in_a_folder_is_served_there()
    {
        var site = Site("/klynger/");
        Assert.Equal("/klynger/", site.Answer("/")!.MovedTo);
        Assert.Equal("/klynger/", site.Answer("/klynger")!.MovedTo);
        Assert.Equal("forside", Text(site.Answer("/klynger/")!));
        Assert.Equal("om", Text(site.Answer("/klynger/om/")!));
        Assert.Equal(404, site.Answer("/om/")!.Status);
    }

    [Fact]
    public void Headers_follow_the_path()
    {
        var rules = new HostRules(Headers, "");
        Assert.Equal(["Content-Security-Policy", "X-Robots-Tag"], rules.HeadersFor("/om/").Select(header => header.Name));
        Assert.Contains(("Cache-Control", "public, max-age=31536000, immutable"), rules.HeadersFor("/assets/a.css"));
    }

    [Fact]
    public void A_file_that_did_not_change_is_kept_and_one_that_did_has_another_version()
    {
        var first = Site("/");
        var builder = new PreviewSite.Builder(first);
        builder.Keep(new("index.html", "forside"u8.ToArray()));
        builder.Keep(new("om/index.html", "nyt om"u8.ToArray()));
        var second = builder.Finish("/");
        Assert.Same(first.Answer("/")!.File, second.Answer("/")!.File);
        Assert.NotEqual(first.Answer("/om/")!.Version, second.Answer("/om/")!.Version);
    }

    [Fact]
    public void A_page_has_the_script_and_a_policy_that_lets_it_talk()
    {
        var page = $"<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"{Html.Escape(ContentPolicy.Meta)}\"></head><body>&lt;/head></body></html>";
        var shown = Encoding.UTF8.GetString(PreviewPage.Of(Encoding.UTF8.GetBytes(page), "v1", "localhost:8080"));
        Assert.Contains("connect-src &#39;self&#39; ws://localhost:8080;", shown, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/\\.klynge/preview\\.js\\?[0-9a-f]{10}\" data-version=\"v1\" defer></script>\n</head><body>", shown);
        Assert.Contains("script-src &#39;self&#39;;", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_in_no_built_page()
    {
        using var site = Harness.TestSite.Real().Built();
        foreach (var (path, bytes) in site.Files())
            Assert.False(bytes.AsSpan().IndexOf(".klynge/preview"u8) >= 0, path);
    }

    private static PreviewSite Site(string home)
    {
        var builder = new PreviewSite.Builder(null);
        foreach (var (path, text) in new[]
        {
            ("index.html", "forside"), ("om/index.html", "om"), ("gammel/index.html", "flyttet"), ("404.html", "mangler"), ("assets/a.css", "a{}"),
            ("_headers", Headers), ("_redirects", "/gammel/ /om/ 301!\n"),
        })
        {
            builder.Keep(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
        }
        return builder.Finish(home);
    }

    private static string Text(PreviewAnswer answer) => Encoding.UTF8.GetString(answer.File!.Bytes);
}
