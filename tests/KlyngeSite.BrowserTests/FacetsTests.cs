using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>A reader combines what the chips of /find/ say.</summary>
[Collection(SharedBrowser.Name)]
public class FacetsTests(Browser browser)
{
    private const string Cards = ".found .card";

    [BrowserFact]
    public async Task Choices_combine_stand_in_the_address_and_go_back()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/find/");
        var page = reader.Page;
        var status = page.Locator(".find-bar [role=status]");
        await Assertions.Expect(status).ToHaveTextAsync("10 interview");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ryd alle" })).ToBeHiddenAsync();

        // With the keyboard alone.
        await Chip(page, "KOL").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await Assertions.Expect(Chip(page, "KOL")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Chip(page, "KOL")).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/find/\?emne=kol$"));
        await Assertions.Expect(page.Locator(Cards)).ToHaveCountAsync(3);

        // Another value of the same facet adds; one of another facet narrows.
        await Chip(page, "Atrieflimren").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await page.GetByText("Region fra 2027").ClickAsync();
        await Chip(page, "Region Nordjylland").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("1 af 10 interview");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("emne=kol&emne=atrieflimren&region-2027=region-nordjylland$"));
        await Assertions.Expect(Chip(page, "KOL").Locator("b")).ToHaveTextAsync("1");
        await Assertions.Expect(Chip(page, "Opioider")).ToHaveAttributeAsync("aria-disabled", "true");

        await page.GoBackAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await Assertions.Expect(Chip(page, "Region Nordjylland")).ToHaveAttributeAsync("aria-pressed", "false");
        await page.ReloadAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");

        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern KOL" }).ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("1 af 10 interview");
        await Assertions.Expect(status).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ryd alle" }).ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("10 interview");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/find/$"));
        await Assertions.Expect(page.Locator(Cards)).ToHaveCountAsync(10);
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task An_address_that_leaves_nothing_says_so_and_one_with_unknown_values_shows_what_it_can()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/find/?emne=kol&region-2027=region-syddanmark");
        var page = reader.Page;
        await Assertions.Expect(page.Locator(".find-bar [role=status]")).ToHaveTextAsync("0 af 10 interview");
        await Assertions.Expect(page.GetByText("Ingen interview har det hele på én gang.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Cards)).ToHaveCountAsync(0);

        await page.GotoAsync(site.Address + "/find/?emne=findes-ikke&x=%3Cb%3E&partner=sygehus&toString=1");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Fjern Sygehus" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".picked .chip")).ToHaveCountAsync(1);
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_the_script_or_its_data_a_chip_leads_to_its_page()
    {
        await using var site = await ServedSite.StartAsync();
        await using var without = await browser.OpenAsync(site.Address + "/find/", scripts: Scripts.Lost);
        await Assertions.Expect(without.Page.Locator(Cards)).ToHaveCountAsync(10);
        Assert.Equal(0, await without.Page.Locator("main button").CountAsync());
        await without.Page.GetByRole(AriaRole.Link, new() { Name = "KOL 3" }).ClickAsync();
        await Assertions.Expect(without.Page).ToHaveURLAsync(new Regex("/emner/kol/$"));

        await using var reader = await browser.OpenAsync(site.Address + "/find/");
        await reader.Page.RouteAsync("**/find.js", route => route.AbortAsync());
        await Chip(reader.Page, "KOL").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/emner/kol/$"));
    }

    private static ILocator Chip(IPage page, string name) => page.Locator(".facets details[open] .chip", new() { HasTextString = name }).First;
}
