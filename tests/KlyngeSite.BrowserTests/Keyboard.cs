using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>A reader who has a keyboard and nothing else. Whatever gets the focus on the way must show it.</summary>
internal sealed class Keyboard(IPage page)
{
    /// <summary>More stops than any page has.</summary>
    private const int Patience = 400;

    // What takes the focus is outlined, or a tile of the map has a thick edge; and it is on the screen, not beneath its edge.
    private const string Unseen = """
        () => {
          const stop = document.activeElement;
          if (stop === document.body) return null;
          const style = getComputedStyle(stop);
          const tile = stop.querySelector(':scope > rect');
          const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || tile && parseFloat(getComputedStyle(tile).strokeWidth) >= 3;
          const box = stop.getBoundingClientRect();
          const isOnScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return marked && isOnScreen ? null : `${marked ? 'off the screen' : 'not marked'}: ${stop.outerHTML.slice(0, 160)}`;
        }
        """;

    /// <summary>How often Enter led somewhere.</summary>
    public int Activations { get; private set; }

    /// <summary>Tabs to the first link of the page that is called that, or that only starts so, and follows it.</summary>
    public async Task FollowAsync(string name)
    {
        for (var stop = 0; stop < Patience; stop++)
        {
            await TabAsync();
            var here = await page.EvaluateAsync<string>("() => document.activeElement.closest('a') ? (document.activeElement.querySelector('title') ?? document.activeElement).textContent.trim() : ''");
            if (!here.StartsWith(name, StringComparison.Ordinal))
                continue;
            var target = new Uri(new Uri(page.Url), await page.EvaluateAsync<string>("() => document.activeElement.closest('a').getAttribute('href')"));
            Activations++;
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(target.AbsoluteUri, new() { Timeout = 30_000 });
            await page.WaitForLoadStateAsync();
            return;
        }
        Assert.Fail($"{page.Url}: no link '{name}' for the keyboard");
    }

    /// <summary>Tabs to the first button, field or other stop whose words or label start so.</summary>
    public async Task ToAsync(string name)
    {
        for (var stop = 0; stop < Patience; stop++)
        {
            await TabAsync();
            var here = await page.EvaluateAsync<string>("() => { const stop = document.activeElement; return (stop.querySelector('h3') ?? stop.labels?.[0] ?? stop).textContent.trim(); }");
            if (here.StartsWith(name, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"{page.Url}: nothing '{name}' for the keyboard");
    }

    /// <summary>To the next stop; false when the page has no more.</summary>
    public async Task<bool> TabAsync()
    {
        await page.Keyboard.PressAsync("Tab");
        var unseen = await page.EvaluateAsync<string?>(Unseen);
        Assert.True(unseen is null, $"{page.Url}: {unseen}");
        return await page.EvaluateAsync<bool>("() => document.activeElement !== document.body");
    }
}
