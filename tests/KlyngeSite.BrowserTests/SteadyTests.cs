using System.Globalization;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>What one reads stays where it is, also when the scripts come late.</summary>
[Collection(SharedBrowser.Name)]
public class SteadyTests(Browser browser)
{
    /// <summary>What the field counts as good is 0.1.</summary>
    private const double MostShift = 0.05;

    /// <summary>Long enough that the page is painted without its scripts first.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(400);

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_page_jumps_when_its_scripts_come(int width)
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/om/", width);
        await reader.Page.RouteAsync("**/assets/*.js", async route =>
        {
            await Task.Delay(Delay);
            await route.ContinueAsync();
        });
        List<string> jumps = [];
        // An address that opens a comparison asks for something new at the top.
        foreach (var path in Templates.Pages.Where(path => !path.Contains('?', StringComparison.Ordinal)))
        {
            await reader.Page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.Load });
            var shift = await reader.Page.EvaluateAsync<Shift>("""
                () => new Promise(done => {
                  const shift = { sum: 0, moved: '' };
                  new PerformanceObserver(list => {
                    for (const entry of list.getEntries()) {
                      shift.sum += entry.value;
                      for (const { node, previousRect: old, currentRect: now } of entry.sources)
                        shift.moved += `\n  ${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}: from ${old.x},${old.y} to ${now.x},${now.y}`;
                    }
                  }).observe({ type: 'layout-shift', buffered: true });
                  requestAnimationFrame(() => setTimeout(() => done(shift), 100));
                })
                """);
            if (shift.Sum > MostShift)
                jumps.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {shift.Sum:0.000}:{shift.Moved}"));
        }
        Assert.True(jumps.Count == 0, string.Join('\n', jumps));
    }

    private sealed class Shift
    {
        /// <summary>As the browser counts it, 0 when nothing moved.</summary>
        public double Sum { get; set; }

        /// <summary>The elements that did.</summary>
        public string Moved { get; set; } = "";
    }
}
