using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using KlyngeSite.Tests.Harness;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>Somebody at a clinic unpacks the site and opens it from the disk: all that works on the web works there, and nothing is asked of the web.</summary>
[Collection(SharedBrowser.Name)]
public sealed class BundleTests(Browser browser, BundleTests.Unpacked unpacked) : IClassFixture<BundleTests.Unpacked>
{
    /// <summary>The real site, packed by the program as its users run it, and unpacked under a name with signs that addresses escape.</summary>
    public sealed class Unpacked : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-pakke-");

        public Unpacked()
        {
            var zip = Path.Join(folder.FullName, "site.zip");
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "klynge.dll"), "pakke", "--as-of=2026-11-23", "--quiet", "--zip", zip])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var place = Path.Join(folder.FullName, "på stik #1 & 100 %");
            ZipFile.ExtractToDirectory(zip, place);
            Folder = Path.Join(place, "klyngesite");
        }

        public string Folder { get; }

        public string AddressOf(string path) => new Uri(Folder + "/").AbsoluteUri + path;

        public void Dispose() => folder.Delete(recursive: true);
    }

    [BrowserFact]
    public async Task From_the_front_page_the_map_leads_to_a_municipality_and_on_to_an_interview()
    {
        await using var reader = await OpenAsync("index.html");
        var page = reader.Page;
        await Assertions.Expect(page.Locator(".banner")).ToContainTextAsync("Demonstration");
        await Assertions.Expect(page.Locator(".skip")).Not.ToBeInViewportAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.banner')).backgroundColor"));
        await page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "Kommuner" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kommuner/index.html$"));
        await page.Locator(".tilemap a[href*='faaborg-midtfyn']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kommuner/faaborg-midtfyn/index.html$"));
        await page.Locator("main a[href*='/interview/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/interview/[a-z0-9-]+/index.html"));
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kommuner/faaborg-midtfyn/index.html$"));
        await page.Locator(".logo").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/klyngesite/index.html$"));
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task Choices_combine_stand_in_the_address_and_go_back()
    {
        await using var reader = await OpenAsync("find/index.html");
        var page = reader.Page;
        var status = page.Locator(".find-bar [role=status]");
        await Chip(page, "KOL").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/find/index\.html\?emne=kol$"));
        await page.GetByText("Region fra 2027").ClickAsync();
        await Chip(page, "Region Nordjylland").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("1 af 10 interview");
        await page.GoBackAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await page.ReloadAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 af 10 interview");
        await page.Locator(".found .card a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/interview/[a-z0-9-]+/index.html$"));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task Without_its_data_a_chip_leads_to_its_page()
    {
        var data = Path.Join(unpacked.Folder, "find", "find.js");
        var aside = data + ".væk";
        File.Move(data, aside);
        try
        {
            await using var reader = await OpenAsync("find/index.html");
            await Chip(reader.Page, "KOL").ClickAsync();
            await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/emner/kol/index.html$"));
        }
        finally
        {
            File.Move(aside, data);
        }
    }

    [BrowserFact]
    public async Task The_overview_sorts_and_compares_and_its_address_keeps_the_choice()
    {
        await using var reader = await OpenAsync("klynger/index.html");
        var page = reader.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Læger", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("table.overview tbody th > a").First).ToHaveTextAsync("Solrød Klyngen");
        await Box(page, "Doc7").CheckAsync();
        await Assertions.Expect(Box(page, "KUK i Hjørring")).Not.ToBeCheckedAsync();
        await Box(page, "KUK i Hjørring").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/klynger/index\.html\?klynger=doc7,kuk$"));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("section.compared thead th")).ToHaveTextAsync(["Klynge", "Doc7", "KUK i Hjørring"]);
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task A_meeting_is_put_together_of_a_package_and_an_interview()
    {
        await using var reader = await OpenAsync("klyngepakker/kol/index.html");
        var page = reader.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Brug pakken til jeres møde" }).ClickAsync();
        await Assertions.Expect(page.Locator(".plan-bar [role=status]")).ToHaveTextAsync("150 af 150 minutter. Det passer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern Pause" }).Last.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/moede/index\.html#1&a=kol\.velkomst"));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".plan-bar [role=status]")).ToHaveTextAsync("135 af 150 minutter. 15 minutter tilbage");
        await page.GotoAsync(unpacked.AddressOf("interview/doc7/index.html"));
        await page.Locator("#udbytte").GetByRole(AriaRole.Link, new() { Name = "Tag spørgsmålet med til jeres møde" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se svaret i Interview med Doc7, 2019" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/interview/doc7/index.html#udbytte$"));
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task A_word_is_found_and_its_result_leads_on()
    {
        await using var reader = await OpenAsync("emner/kol/index.html");
        var page = reader.Page;
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Søg på siden" }).FillAsync("øjeninfektion");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/soeg/index\.html\?q="));
        await page.Locator(".search-hits h3 a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/emner/[a-z0-9-]+/index\.html$"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Antibiotika ved øjeninfektion");
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task Every_kind_of_page_opens_without_a_complaint()
    {
        await using var reader = await OpenAsync("index.html");
        foreach (var path in Templates.OnePerTemplate.Where(path => path != Templates.NotFound))
        {
            await reader.Page.GotoAsync(unpacked.AddressOf(path[1..] + "index.html"));
            await Assertions.Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        }
        reader.SawNothingElse();
    }

    [BrowserFact]
    public async Task The_policy_holds_on_a_disk()
    {
        await using var reader = await OpenAsync("index.html");
        var refused = await reader.Page.EvaluateAsync<string[]>("""
            () => new Promise(resolve => {
              const refused = [];
              document.addEventListener('securitypolicyviolation', event => {
                refused.push(event.effectiveDirective + ' ' + event.blockedURI);
                if (refused.length === 3) resolve(refused);
              });
              const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
              add('script', { src: 'https://klynger.invalid/a.js' });
              add('script', { textContent: 'window.ran = true' });
              add('img', { src: 'https://klynger.invalid/a.png' });
            })
            """);
        Assert.Equal(["img-src https://klynger.invalid/a.png", "script-src-elem https://klynger.invalid/a.js", "script-src-elem inline"], refused.Order(StringComparer.Ordinal));
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => 'ran' in window"));
    }

    private async Task<DiskReader> OpenAsync(string path)
    {
        var context = await browser.NewContextAsync(new() { Locale = "da-DK", ViewportSize = new() { Width = 900, Height = 700 } });
        var reader = new DiskReader(new ReaderPage(context, await context.NewPageAsync()));
        await reader.Page.GotoAsync(unpacked.AddressOf(path));
        return reader;
    }

    private static ILocator Chip(IPage page, string name) => page.Locator(".facets details[open] .chip", new() { HasTextString = name }).First;

    private static ILocator Box(IPage page, string cluster) => page.GetByRole(AriaRole.Checkbox, new() { Name = $"Sammenlign {cluster}" });

    /// <summary>A page from the disk, and every address that was asked for elsewhere.</summary>
    private sealed class DiskReader : IAsyncDisposable
    {
        private readonly ReaderPage reader;
        private readonly List<string> elsewhere = [];

        public DiskReader(ReaderPage reader)
        {
            this.reader = reader;
            reader.Page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith("file://", StringComparison.Ordinal))
                    elsewhere.Add(request.Url);
            };
            reader.Page.RequestFailed += (_, request) => elsewhere.Add("failed: " + request.Url);
        }

        public IPage Page => reader.Page;

        public void SawNothingElse()
        {
            Assert.Empty(reader.Complaints);
            Assert.Empty(elsewhere);
        }

        public ValueTask DisposeAsync() => reader.DisposeAsync();
    }
}
