using KlyngeSite.Tests.Harness;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>The overview of clusters: sorted by its headings, compared side by side, and whole without a script.</summary>
[Collection(SharedBrowser.Name)]
public class OverviewTests(Browser browser)
{
    [BrowserFact]
    public async Task A_heading_sorts_by_its_numbers_both_ways_with_the_unknown_last()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/klynger/");
        var page = reader.Page;
        var names = page.Locator("table.overview tbody th > a");
        await Assertions.Expect(names.First).ToHaveTextAsync("Doc7");
        // The browser's Danish order is the one that the table is printed in: Aa is å.
        await Assertions.Expect(names.Last).ToHaveTextAsync("Aalborg Klynge Vest");
        var printed = await names.AllTextContentsAsync();

        var doctors = page.GetByRole(AriaRole.Button, new() { Name = "Læger", Exact = true });
        await doctors.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(names.First).ToHaveTextAsync("Solrød Klyngen");
        await Assertions.Expect(names.Last).ToHaveTextAsync("Nucleus");
        await Assertions.Expect(page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("Læger");
        await Assertions.Expect(page.GetByText("Sorteret efter læger: mindste først. Ikke oplyst står sidst.")).ToHaveCountAsync(1);
        await Assertions.Expect(doctors).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(names.First).ToHaveTextAsync("Nucleus");
        await Assertions.Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("Læger");

        // Only these two say how long a meeting is, and the longest has more words but not the most letters.
        var length = page.GetByRole(AriaRole.Button, new() { Name = "Mødets længde" });
        await length.ClickAsync();
        Assert.Equal(["KUK i Hjørring", "Aalborg Klynge Vest"], (await names.AllTextContentsAsync()).Take(2));
        await length.ClickAsync();
        Assert.Equal(["Aalborg Klynge Vest", "KUK i Hjørring"], (await names.AllTextContentsAsync()).Take(2));

        await page.GetByRole(AriaRole.Button, new() { Name = "Klynge", Exact = true }).ClickAsync();
        Assert.Equal(printed, await names.AllTextContentsAsync());
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Two_to_four_clusters_stand_side_by_side_and_the_address_keeps_them()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/klynger/");
        var page = reader.Page;
        var side = page.Locator("section.compared");
        await Box(page, "Doc7").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByText("Én klynge er valgt. Vælg mindst én til.")).ToBeVisibleAsync();
        await Assertions.Expect(side).ToBeHiddenAsync();

        await Box(page, "KUK i Hjørring").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/klynger/?klynger=doc7,kuk");
        await Assertions.Expect(side.Locator("thead th")).ToHaveTextAsync(["Klynge", "Doc7", "KUK i Hjørring"]);
        await Assertions.Expect(side.Locator("tbody tr").First.Locator("th, td")).ToHaveTextAsync(["Læger", "26", "30"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se dem side om side" }).ClickAsync();
        await Assertions.Expect(side.Locator("h2")).ToBeFocusedAsync();

        await Box(page, "Nucleus").CheckAsync();
        await Box(page, "Ruder Klynge").CheckAsync();
        await Assertions.Expect(Box(page, "Solrød Klyngen")).ToBeDisabledAsync();
        await Assertions.Expect(Box(page, "Nucleus")).ToBeEnabledAsync();
        await Box(page, "Doc7").UncheckAsync();
        await Assertions.Expect(Box(page, "Solrød Klyngen")).ToBeEnabledAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/klynger/?klynger=kuk,nucleus,ruder");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ryd valget" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/klynger/");
        await Assertions.Expect(side).ToBeHiddenAsync();
        await Assertions.Expect(Box(page, "KUK i Hjørring")).ToBeFocusedAsync();
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task An_address_opens_the_clusters_that_it_names_and_passes_over_what_is_none()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/klynger/?klynger=nordlys,%3Cb%3E,doc7,nordlys,kuk,ruder,nucleus&fra=mail");
        var page = reader.Page;
        await Assertions.Expect(page.Locator("section.compared thead th")).ToHaveTextAsync(["Klynge", "Nordlys-Klyngen", "Doc7", "KUK i Hjørring", "Ruder Klynge"]);
        await Box(page, "Doc7").UncheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/klynger/?fra=mail&klynger=nordlys,kuk,ruder");
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_a_script_the_table_is_whole_and_has_no_dead_buttons()
    {
        await using var site = await ServedSite.StartAsync();
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/klynger/?klynger=doc7,kuk");
        Assert.Equal(Directory.GetFiles(Path.Join(Repository.Content, "klynger")).Length, await page.Locator("table.overview tbody tr").CountAsync());
        Assert.Equal(0, await page.Locator("main button, main input").CountAsync());
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_is_wider_than_the_page_and_the_rows_can_still_be_sorted()
    {
        await using var site = await ServedSite.StartAsync();
        await using var context = await browser.NewContextAsync(new() { Locale = "da-DK", ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        foreach (var path in (string[])["/klynger/?klynger=doc7,kuk,nucleus,ruder", "/klynger/doc7/", "/samlinger/", "/samlinger/metoder/", "/samlinger/maalte-resultater/", "/samlinger/daekning/"])
        {
            await page.GotoAsync(site.Address + path);
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 320, path);
        }
        await page.GotoAsync(site.Address + "/klynger/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Patienter" }).ClickAsync();
        await Assertions.Expect(page.Locator("table.overview tbody th > a").First).ToHaveTextAsync("Doc7");
        await Assertions.Expect(page.Locator("table.overview tbody th > a").Nth(1)).ToHaveTextAsync("Nordlys-Klyngen");
        // Folded into cards, it is still a table to those who listen.
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(10);
        await Assertions.Expect(page.GetByRole(AriaRole.Cell)).ToHaveCountAsync(90);
    }

    private static ILocator Box(IPage page, string cluster) => page.GetByRole(AriaRole.Checkbox, new() { Name = $"Sammenlign {cluster}" });
}
