using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>Every template, as any reader meets it: narrow and wide, light and dark, with its scripts and without.</summary>
[Collection(SharedBrowser.Name)]
public class ReadingTests(Browser browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [BrowserTheory]
    [InlineData(Scripts.Run)]
    [InlineData(Scripts.Lost)]
    public async Task No_rule_of_accessibility_is_broken(Scripts scripts)
    {
        await using var site = await ServedSite.StartAsync();
        List<string> broken = [];
        await using var reader = await browser.OpenAsync(site.Address + "/", scripts: scripts);
        // Without scripts the faces of a template differ by their text alone.
        foreach (var path in scripts == Scripts.Run ? Templates.Pages : Templates.OnePerTemplate)
        {
            await reader.Page.GotoAsync(site.Address + path);
            foreach (var width in new[] { 320, 1280 })
            {
                await reader.Page.SetViewportSizeAsync(width, 900);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    var found = await reader.Page.RunAxe(Rules);
                    broken.AddRange(found.Violations.Select(violation => $"{path} {width} {scheme}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
                }
            }
        }
        Assert.True(broken.Count == 0, string.Join("\n", broken));
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_complains_or_asks_another_host()
    {
        await using var site = await ServedSite.StartAsync();
        List<string> faults = [];
        await using var reader = await browser.OpenAsync(site.Address + "/");
        reader.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
                faults.Add($"{reader.Page.Url} asks {request.Url}");
        };
        foreach (var path in Templates.Pages.Where(path => path != "/findes-ikke/"))
        {
            await reader.Page.SetViewportSizeAsync(320, 800);
            await reader.Page.GotoAsync(site.Address + path);
            await AddWhatSticksOutAsync("at 320 px", reader.Page, faults);
            // 640 px at twice the text's size.
            await reader.Page.SetViewportSizeAsync(640, 800);
            await reader.Page.EvaluateAsync("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('html { font-size: 200% }'); document.adoptedStyleSheets = [sheet]; }");
            await AddWhatSticksOutAsync("at 200 %", reader.Page, faults);
        }
        faults.AddRange(reader.Complaints);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content_and_every_stop_shows()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/interview/doc7/");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(":focus")).ToHaveTextAsync("Gå til indholdet");
        await Assertions.Expect(reader.Page.Locator(":focus")).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("main")).ToBeFocusedAsync();
        for (var i = 0; i < 40; i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            Assert.True(await reader.Page.EvaluateAsync<bool>("""
                () => { const e = document.activeElement; const s = getComputedStyle(e);
                  return e === document.body || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && e.getBoundingClientRect().width > 0); }
                """), $"stop {i}");
        }
    }

    private static async Task AddWhatSticksOutAsync(string when, IPage page, List<string> faults)
    {
        var wider = await page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120))
            """);
        if (wider.Length > 0)
            faults.Add($"{page.Url} {when}: {string.Join(" | ", wider)}");
    }
}
