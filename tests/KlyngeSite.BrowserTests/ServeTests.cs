using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>An editor writes with the site open beside the text.</summary>
[Collection(SharedBrowser.Name)]
public class ServeTests(Browser browser)
{
    private const string File = "content/interview/doc7.md";
    private const string Path = "/interview/doc7/";

    [BrowserFact]
    public async Task An_edit_reloads_a_mistake_is_laid_over_the_page_and_its_mend_takes_it_away()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + Path);
        var page = reader.Page;
        var text = site.Read(File);
        await page.EvaluateAsync("() => { window.isOld = true; window.scrollTo({ top: 900, behavior: 'instant' }); }");

        site.Write(File, text.Replace("titel: ", "titel: Rettet, ", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Rettet, ");
        Assert.False(await page.EvaluateAsync<bool>("() => window.isOld === true"));
        await page.WaitForFunctionAsync("() => Math.abs(window.scrollY - 900) < 2");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Forhåndsvisning" })).ToBeHiddenAsync();

        site.Write(File, text.Replace("interviewet: ", "interviewet: den ", StringComparison.Ordinal));
        var summary = page.Locator("klynge-preview .summary");
        await Assertions.Expect(summary).ToHaveTextAsync("1 fejl");
        var finding = page.Locator("klynge-preview article");
        await Assertions.Expect(finding).ToContainTextAsync("content/interview/doc7.md, linje ");
        await Assertions.Expect(finding).ToContainTextAsync("interviewet: den ");
        await Assertions.Expect(finding.Locator(".mend")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Rettet, ");

        await finding.Locator("pre").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(finding).ToBeHiddenAsync();
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(summary).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(finding).ToBeVisibleAsync();

        site.Write(File, text);
        await Assertions.Expect(page.Locator("h1")).Not.ToContainTextAsync("Rettet, ");
        await Assertions.Expect(summary).ToBeHiddenAsync();
        Assert.Empty(reader.Complaints);
        Assert.False(site.Has("output"));
    }

    [BrowserFact]
    public async Task A_page_that_did_not_change_is_left_alone_and_one_that_is_gone_says_so()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/om/");
        await using var other = await browser.OpenAsync(site.Address + Path);
        await reader.Page.EvaluateAsync("() => { window.isOld = true; }");
        await other.Page.EvaluateAsync("() => { window.isOld = true; }");

        site.Write(File, site.Read(File).Replace("titel: ", "kladde: ja\ntitel: ", StringComparison.Ordinal));
        await Assertions.Expect(other.Page.Locator("h1")).ToHaveTextAsync("Siden findes ikke");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.isOld === true"));
    }

    [BrowserFact]
    public async Task The_theme_is_watched_as_well()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/");
        site.Write("theme/assets/site.css", site.Read("theme/assets/site.css") + "\nh1 { letter-spacing: 7px; }\n");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveCSSAsync("letter-spacing", "7px");
        Assert.Empty(reader.Complaints);
    }
}
