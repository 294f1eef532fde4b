using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>What pages offer besides their text: a button that prints, a list of what is on them, words for machines.</summary>
[Collection(SharedBrowser.Name)]
public class FurnitureTests(Browser browser)
{
    private static readonly string[] ForPaper =
    [
        "/interview/doc7/", "/emner/kol/", "/spoergsmaal/udbytte/", "/kommuner/faaborg-midtfyn/", "/klynger/doc7/", "/klynger/", "/partnere/sygehus/", "/samlinger/metoder/",
    ];

    [BrowserFact]
    public async Task The_button_prints_is_large_enough_and_not_on_the_paper()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/", width: 320);
        await reader.Page.AddInitScriptAsync("window.prints = 0; window.print = () => { window.prints++; };");
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Udskriv siden" });
        foreach (var path in ForPaper)
        {
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
            await reader.Page.GotoAsync(site.Address + path);
            await Assertions.Expect(button).ToHaveCountAsync(1);
            var box = await button.BoundingBoxAsync();
            Assert.True(box!.Height >= 44, $"{path}: {box.Height}");
            await button.FocusAsync();
            await reader.Page.Keyboard.PressAsync("Enter");
            Assert.Equal(1, await reader.Page.EvaluateAsync<int>("window.prints"));
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Assertions.Expect(button).ToBeHiddenAsync();
        }
        Assert.Empty(reader.Complaints);
    }

    [BrowserTheory]
    [InlineData(Scripts.Lost)]
    [InlineData(Scripts.Off)]
    public async Task Without_scripts_there_is_no_button_and_the_list_still_leads(Scripts scripts)
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/spoergsmaal/udbytte/", scripts: scripts);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "På denne side" }).GetByRole(AriaRole.Link, new() { Name = "Aalborg Klynge Vest" }).ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Address + "/spoergsmaal/udbytte/#side-svar-aalborg-vest");
        await Assertions.Expect(reader.Page.Locator("#side-svar-aalborg-vest h2")).ToBeInViewportAsync();
    }

    /// <summary>The page's policy lets no script run that stands in the page; this one is none.</summary>
    [BrowserFact]
    public async Task Words_for_machines_are_there_and_refused_by_no_policy()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/interview/doc7/");
        await reader.Page.AddInitScriptAsync("window.refused = []; addEventListener('securitypolicyviolation', e => window.refused.push(e.violatedDirective));");
        await reader.Page.ReloadAsync();
        var data = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('script[type=\"application/ld+json\"]')].flatMap(one => JSON.parse(one.textContent)['@graph'].map(part => part['@type']))");
        Assert.Equal(["BreadcrumbList", "Article"], data);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("window.refused"));
        Assert.Empty(reader.Complaints);
    }

    /// <summary>A site with both addresses: what its readers are offered, and that a mail program would get the whole letter.</summary>
    [BrowserFact]
    public async Task With_addresses_the_page_can_be_mended_and_a_letter_begun()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/emner/kol/");
        site.Write("content/site.yml", site.Read("content/site.yml").Replace("kontakt: {}", "kontakt: {mail: redaktionen@proeve.example}\nkildekode: {adresse: https://github.com/eksempel/klynger}", StringComparison.Ordinal));
        var edit = reader.Page.GetByRole(AriaRole.Link, new() { Name = "Ret denne side" });
        await Assertions.Expect(edit).ToHaveAttributeAsync("href", "https://github.com/eksempel/klynger/edit/main/content/emner/kol.md");
        var letter = await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Fortæl om jeres klynge i en mail" }).GetAttributeAsync("href");
        Assert.InRange(letter!.Length, 1, 1_900);
        var body = await reader.Page.EvaluateAsync<string>("letter => new URLSearchParams(new URL(letter).search).get('body')", letter);
        Assert.Contains("11. Hvordan kom kontakten i stand?\r\n\r\nSamtykke:", body, StringComparison.Ordinal);
        await reader.Page.GotoAsync(site.Address + "/kommuner/laesoe/");
        await Assertions.Expect(edit).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Skriv til redaktionen" })).ToHaveCountAsync(1);
    }
}
