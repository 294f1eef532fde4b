using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>A reader searches, from any page, with the keyboard and without scripts.</summary>
[Collection(SharedBrowser.Name)]
public class SearchTests(Browser browser)
{
    private const string Status = ".search [role=status]";
    private const string Titles = ".search-hits h3 a";

    [BrowserFact]
    public async Task From_any_page_to_an_answer_with_the_keyboard()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/om/");
        var page = reader.Page;
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        Assert.DoesNotContain(asked, url => url.Contains("/soeg/", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Søg på siden" }).FocusAsync();
        await page.Keyboard.TypeAsync("aeldre");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/soeg/\?q=aeldre$"));
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex(@"^\d+ sider fundet\.$"));
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^aeldre · Søg"));
        await Assertions.Expect(page.Locator(Titles).First).ToHaveTextAsync("Den ældre medicinske patient");
        await Assertions.Expect(page.Locator(Titles).First.Locator("mark")).ToHaveTextAsync("ældre");

        var field = page.GetByRole(AriaRole.Searchbox, new() { Name = "Hvad leder I efter?" });
        await field.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Titles).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Titles).First).Not.ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveValueAsync("");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/soeg/$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Fra A til Å" })).ToBeVisibleAsync();
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task What_was_asked_and_chosen_stands_in_the_address_and_goes_back()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/soeg/?q=medicinkort");
        var page = reader.Page;
        var all = await StatusAsync(page);
        await Facet(page, "Emne").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Ajourføring af medicinkort \d+$") }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=medicinkort&emne=medicinkort$"));
        await Assertions.Expect(page.Locator(Status)).Not.ToHaveTextAsync(all);
        var chosen = page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Ajourføring af medicinkort") });
        await Assertions.Expect(chosen).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(chosen).ToBeFocusedAsync();
        var some = await StatusAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(some);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(all);
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task It_says_how_a_word_was_read_and_why_a_page_was_found()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/soeg/?q=ajourf%C3%B8irng");
        var page = reader.Page;
        await Assertions.Expect(page.GetByText("ajourføirng står her ikke. Mente du ajourføring")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Titles).First).ToBeVisibleAsync();

        await AskAsync(page, "terapeut");
        await Assertions.Expect(page.GetByText("fandt terapeut i ergoterapeut").First).ToBeVisibleAsync();

        await AskAsync(page, "\"det fælles medicinkort\"");
        await Assertions.Expect(page.Locator(Titles).First).ToHaveTextAsync("Ajourføring af medicinkort");
        var phrase = await page.Locator(Titles).CountAsync();
        await AskAsync(page, "det fælles medicinkort");
        await page.WaitForFunctionAsync($"document.querySelectorAll('{Titles}').length > {phrase}");

        await AskAsync(page, "elefant");
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync("Ingen sider fundet.");
        await Assertions.Expect(page.GetByText("elefant står her ikke.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Fra A til Å" })).ToBeVisibleAsync();
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Hostile_questions_do_nothing()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/soeg/");
        var page = reader.Page;
        var elements = await page.EvaluateAsync<int>("document.querySelectorAll('script, img, iframe').length");
        foreach (var text in (string[])["<img src=x onerror=alert(1)>", "<script>alert(1)</script> medicinkort", "__proto__ constructor", new string('a', 100_000), "kol\u0001\u001b\u202e", "\"\"\" - -"])
        {
            await page.EvaluateAsync("text => { location.hash = ''; const url = new URL(location.href); url.searchParams.set('q', text.slice(0, 6000)); history.pushState(null, '', url); dispatchEvent(new PopStateEvent('popstate')); }", text);
            await page.EvaluateAsync("text => { const input = document.querySelector('.search input'); input.value = text; input.dispatchEvent(new Event('input', { bubbles: true })); }", text);
            await page.WaitForTimeoutAsync(300);
            Assert.Equal(elements, await page.EvaluateAsync<int>("document.querySelectorAll('script, img, iframe').length"));
        }
        await AskAsync(page, "medicinkort");
        await Assertions.Expect(page.Locator(Titles).First).ToBeVisibleAsync();
        Assert.Empty(reader.Complaints);
    }

    /// <summary>With results on the page: the test of all pages may look before they are there.</summary>
    [BrowserFact]
    public async Task Results_break_no_rule_of_accessibility_and_fit_every_width()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/soeg/?q=aftale");
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(320, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)])
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Assertions.Expect(reader.Page.Locator(Titles).First).ToBeVisibleAsync();
            await Facet(reader.Page, "Slags").WaitForAsync();
            var found = await reader.Page.RunAxe();
            Assert.True(found.Violations.Length == 0, $"{width} {scheme}: {string.Join('\n', found.Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}"))}");
            Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{width}: scrolls sideways");
        }
    }

    [BrowserFact]
    public async Task Without_scripts_the_field_leads_to_lists()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/", scripts: Scripts.Lost);
        var page = reader.Page;
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Søg på siden" }).FillAsync("rygerlunger");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/soeg/\?q=rygerlunger$"));
        await Assertions.Expect(page.GetByText("Søgningen kræver, at browseren kan køre sidens script.")).ToBeVisibleAsync();
        await page.Locator("#side-register summary").GetByText("R", new() { Exact = true }).ClickAsync();
        await page.Locator("#side-register").GetByRole(AriaRole.Link, new() { Name = "rygerlunger" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/(emner|ordbog)/kol/$"));
    }

    [BrowserFact]
    public async Task When_the_index_cannot_be_had_it_says_so()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/soeg/");
        await reader.Page.RouteAsync("**/indeks.js", route => route.AbortAsync());
        await AskAsync(reader.Page, "kol");
        await Assertions.Expect(reader.Page.Locator(Status)).ToHaveTextAsync(new Regex("^Søgningen kunne ikke hentes"));
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Fra A til Å" })).ToBeVisibleAsync();
    }

    private static async Task AskAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<string> StatusAsync(IPage page)
    {
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex("fundet"));
        return await page.Locator(Status).InnerTextAsync();
    }

    private static ILocator Facet(IPage page, string name) => page.Locator(".search .facet summary", new() { HasTextString = name });
}
