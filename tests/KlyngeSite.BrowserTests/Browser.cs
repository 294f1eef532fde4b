using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>The Chromium of this machine, started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where it lies: as <c>KLYNGESITE_BROWSER</c> says, else under one of its usual names; null when there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("KLYNGESITE_BROWSER") is { Length: > 0 } named ? named : UsualPlace();

    public async Task InitializeAsync()
    {
        if (Program is null)
            throw new InvalidOperationException(BrowserFactAttribute.Missing);
        playwright = await Playwright.CreateAsync();
        // Chromium refuses to run sandboxed as root, which is who runs tests in containers.
        var isRoot = Environment.UserName == "root";
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Headless = true, Args = isRoot ? ["--no-sandbox"] : [] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A page of its own window, which keeps what the console says.</summary>
    /// <param name="width">Of the window, in CSS pixels.</param>
    public async Task<ReaderPage> OpenAsync(string address, int width = 900, Scripts scripts = Scripts.Run)
    {
        var context = await browser!.NewContextAsync(new() { Locale = "da-DK", ViewportSize = new() { Width = width, Height = 700 }, JavaScriptEnabled = scripts != Scripts.Off });
        var page = new ReaderPage(context, await context.NewPageAsync());
        if (scripts == Scripts.Lost)
            await page.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.Page.GotoAsync(address);
        return page;
    }

    /// <summary>A window with settings of its own, such as one without scripts.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    private static string? UsualPlace()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Join(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>What becomes of a page's scripts.</summary>
public enum Scripts
{
    Run,
    /// <summary>Every one of them is lost on the way; the test's own still run.</summary>
    Lost,
    /// <summary>The reader has switched them off.</summary>
    Off,
}

/// <summary>A page and all that its console said.</summary>
public sealed class ReaderPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public ReaderPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console: refused scripts, styles and sockets are among them.</summary>
    public List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

/// <summary>A test that needs a browser: skipped where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public const string Missing = "There is no Chromium here. Install one, or say where it is in KLYNGESITE_BROWSER.";

    public BrowserFactAttribute()
    {
        if (Browser.Program is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = Missing;
    }
}

/// <summary>The same for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}

/// <summary>Tests that share the browser run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
