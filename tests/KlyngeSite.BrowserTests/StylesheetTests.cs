using KlyngeSite.Tests.Harness;

namespace KlyngeSite.BrowserTests;

/// <summary>What is taken out of the stylesheet is what no browser reads.</summary>
[Collection(SharedBrowser.Name)]
public class StylesheetTests(Browser browser)
{
    /// <summary>Every rule as the browser understood it, but for blanks and zeros in values that it keeps as they were written.</summary>
    private const string Rules = """
        async ([written, address]) => {
          const plain = css => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            return [...sheet.cssRules].map(rule => rule.cssText).join('\n').replace(/\s+/g, '').replace(/(^|[^\d.])0+\.(?=\d)/g, '$1.').replace(/(^|[^\d.])0(px|rem|em|ch|%)(?![\w%])/g, '$10');
          };
          return [plain(written), plain(await (await fetch(address)).text())];
        }
        """;

    [BrowserFact]
    public async Task The_published_sheet_means_what_the_written_one_means()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/");
        var address = await reader.Page.Locator("head link[rel=stylesheet]").GetAttributeAsync("href");
        var written = await File.ReadAllTextAsync(Path.Join(Repository.Theme, "assets", "site.css"));
        var meant = await reader.Page.EvaluateAsync<string[]>(Rules, new[] { written, address });
        Assert.True(meant[0].Length > 10_000);
        Assert.Equal(meant[0], meant[1]);
    }
}
