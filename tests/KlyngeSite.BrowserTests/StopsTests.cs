using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>Every template, by those who cannot aim well: with a keyboard, and with a finger.</summary>
[Collection(SharedBrowser.Name)]
public class StopsTests(Browser browser)
{
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_keyboard_skips_to_the_content_of_every_template_sees_each_stop_and_gets_through(int width)
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/", width);
        foreach (var path in Templates.OnePerTemplate)
        {
            await reader.Page.GotoAsync(site.Address + path);
            var keys = new Keyboard(reader.Page);
            await keys.TabAsync();
            await Assertions.Expect(reader.Page.Locator(":focus")).ToHaveTextAsync("Gå til indholdet");
            await reader.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(reader.Page.Locator("main")).ToBeFocusedAsync();
            var stops = 0;
            while (await keys.TabAsync())
                Assert.True(++stops < 400, $"{path}: the keyboard does not get through");
            Assert.True(stops > 5, $"{path}: {stops} stops");
        }
    }

    /// <summary>A link within a line of text is as high as the line; everything else that is to be hit is at least 24 px each way.</summary>
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task What_is_to_be_hit_is_large_enough(int width)
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/", width);
        List<string> small = [];
        foreach (var path in Templates.Pages)
        {
            await reader.Page.GotoAsync(site.Address + path);
            small.AddRange((await reader.Page.EvaluateAsync<string[]>("""
                () => {
                  // In a line of text: its block says more than the link does.
                  const isInText = e => { const block = e.closest('p, dd, dt, li, td, th, figcaption, h1, h2, h3'); return e.localName === 'a' && block !== null && block.textContent.trim().length > e.textContent.trim().length; };
                  return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.skip, .visually-hidden') && !isInText(e))
                    .map(e => ({ e, box: (e.localName === 'input' && e.closest('label') || e).getBoundingClientRect() }))
                    .filter(({ box }) => box.width < 24 || box.height < 24)
                    .map(({ e, box }) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${e.outerHTML.slice(0, 120)}`);
                }
                """)).Select(found => $"{path} {found}"));
        }
        Assert.True(small.Count == 0, string.Join('\n', small));
    }
}
