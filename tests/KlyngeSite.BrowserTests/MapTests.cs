using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>A municipality finds itself on the map: by keyboard, without script, on a small phone.</summary>
[Collection(SharedBrowser.Name)]
public class MapTests(Browser browser)
{
    private const string Tile = ".tilemap a:visible";

    [BrowserFact]
    public async Task Without_script_the_regions_switch_by_keyboard_and_a_tile_leads_to_its_municipality()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/kommuner/", scripts: Scripts.Off);
        var page = reader.Page;
        ILocator Region(string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Vis regionerne" })).ToBeVisibleAsync();
        await Assertions.Expect(Region("Region Østdanmark")).ToBeVisibleAsync();
        await Assertions.Expect(Region("Region Sjælland")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Tile)).ToHaveCountAsync(98);

        await page.GetByRole(AriaRole.Radio, new() { Name = "Fra 1. januar 2027" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Til og med 31. december 2026" })).ToBeCheckedAsync();
        await Assertions.Expect(Region("Region Østdanmark")).ToBeHiddenAsync();
        await Assertions.Expect(Region("Region Sjælland")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Tile)).ToHaveCountAsync(98);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Hjørring (HJØ): 1 interview", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Frederikshavn (FRH): ingen historie endnu", Exact = true })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Nordfyns (NFY): 1 interview, 1 kommentar", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Nordfyns Kommune");
    }

    [BrowserFact]
    public async Task The_map_and_the_list_lead_to_the_same_98_municipalities_and_each_tile_tells_its_name()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/kommuner/");
        var tiles = await Hrefs(reader.Page, Tile);
        Assert.Equal(98, tiles.Distinct().Count());
        Assert.Equal((await Hrefs(reader.Page, ".names a:visible")).Order(), tiles.Order());
        Assert.Equal(98, await reader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new(@"^\S+ \(\S{2,4}\): ") }).CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task At_320_pixels_nothing_scrolls_sideways_and_every_tile_can_be_hit()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/kommuner/", width: 320);
        foreach (var path in new[] { "/kommuner/", "/kommuner/nordfyns/", "/kommuner/odense/", "/partnere/", "/partnere/kommune-hjemmepleje/" })
        {
            await reader.Page.GotoAsync(site.Address + path);
            Assert.True(await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 320, path);
        }
        await reader.Page.GotoAsync(site.Address + "/kommuner/");
        foreach (var tile in await reader.Page.Locator(".tilemap rect:visible").AllAsync())
        {
            var box = await tile.BoundingBoxAsync();
            Assert.True(box is { Width: >= 24, Height: >= 24 } && box.X >= 0 && box.X + box.Width <= 320);
        }
    }

    [BrowserFact]
    public async Task What_both_sides_took_home_stands_side_by_side_with_what_nobody_intended()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/partnere/kommune-hjemmepleje/", width: 1280);
        var meeting = reader.Page.Locator(".meeting", new() { HasText = "Nordfyns Kommune" });
        var sides = meeting.Locator(".sides > div");
        var (cluster, guest) = (await sides.Nth(0).BoundingBoxAsync(), await sides.Nth(1).BoundingBoxAsync());
        Assert.Equal(cluster!.Y, guest!.Y);
        Assert.True(cluster.X + cluster.Width <= guest.X);
        await Assertions.Expect(meeting).ToContainTextAsync("Utilsigtet følge");
        await meeting.GetByRole(AriaRole.Link, new() { Name = "Hvordan så det ud fra sygeplejens side?" }).ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Address + "/interview/nordlys/#partneres-udbytte");
        Assert.Empty(reader.Complaints);
    }

    private static async Task<List<string>> Hrefs(IPage page, string selector)
    {
        List<string> found = [];
        foreach (var link in await page.Locator(selector).AllAsync())
            found.Add((await link.GetAttributeAsync("href"))!);
        return found;
    }
}
