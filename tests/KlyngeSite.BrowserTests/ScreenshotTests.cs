using KlyngeSite.Tests.Harness;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>
/// Pictures of every template, to be looked at: on a phone, on a desk, in the dark and on paper. They assert nothing, so they are made
/// only when asked for, by <c>tests/screenshots.sh</c>, which says where to in <c>KLYNGESITE_SCREENSHOTS</c>.
/// </summary>
[Collection(SharedBrowser.Name)]
public class ScreenshotTests(Browser browser)
{
    private sealed record Look(string Name, int Width, int Height, ColorScheme Scheme, Media Media = Media.Screen);

    private static readonly Look[] Looks =
    [
        new("phone", 390, 844, ColorScheme.Light),
        new("desk", 1280, 800, ColorScheme.Light),
        new("dark", 1280, 800, ColorScheme.Dark),
        // The width of A4's text at 96 dots an inch.
        new("print", 718, 1016, ColorScheme.Light, Media.Print),
    ];

    [ScreenshotFact]
    public async Task Every_template_has_its_pictures()
    {
        var folder = Path.Combine(Repository.Root, ScreenshotFactAttribute.Folder!);
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/");
        foreach (var (template, path) in Templates.All)
        {
            foreach (var look in Looks)
            {
                await reader.Page.SetViewportSizeAsync(look.Width, look.Height);
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme, Media = look.Media });
                await reader.Page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
                await reader.Page.ScreenshotAsync(new() { Path = Path.Join(folder, $"{NameOf(template, path)}.{look.Name}.png"), FullPage = true });
            }
            await reader.Page.PdfAsync(new() { Path = Path.Join(folder, $"{NameOf(template, path)}.pdf"), Format = "A4", PrintBackground = false });
        }
    }

    private static string NameOf(string template, string path) =>
        string.Join('-', [template, .. path.Split(['/', '?', '&', '=', ','], StringSplitOptions.RemoveEmptyEntries)]);
}

/// <summary>Runs only when <c>KLYNGESITE_SCREENSHOTS</c> says where the pictures go.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScreenshotFactAttribute : FactAttribute
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("KLYNGESITE_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    public ScreenshotFactAttribute() => Skip = Folder is null ? "Pictures are made by tests/screenshots.sh." : new BrowserFactAttribute().Skip;
}
