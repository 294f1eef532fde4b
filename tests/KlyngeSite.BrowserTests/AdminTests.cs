using System.Text.RegularExpressions;
using KlyngeSite.Tests.Harness;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>An editor works in the form: nothing is asked of other hosts, and what it saves is what <c>check</c> takes.</summary>
[Collection(SharedBrowser.Name)]
public class AdminTests(Browser browser)
{
    /// <summary>Puts texts into the browser's own storage, where the form looks for them when it is tried out.</summary>
    private const string PutScript =
        """
        async files => {
          const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test", { create: true });
          for (const [path, text] of Object.entries(files)) {
            const parts = path.split("/");
            let folder = root;
            for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
            const writer = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
            await writer.write(text);
            await writer.close();
          }
        }
        """;

    /// <summary>Reads a folder of them, as names and texts.</summary>
    private const string GetScript =
        """
        async path => {
          let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test");
          for (const part of path.split("/")) folder = await folder.getDirectoryHandle(part);
          const texts = {};
          for await (const [name, file] of folder.entries()) texts[name] = await (await file.getFile()).text();
          return texts;
        }
        """;

    [AdminFact]
    public async Task As_it_is_published_it_asks_for_a_token_in_Danish_and_asks_no_other_host()
    {
        using var site = new AdminSite();
        await using var reader = await OpenAsync(site);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Log ind med adgangstoken" })).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "da");
        Assert.Empty(site.Outside);
        Assert.Empty(reader.Complaints);
    }

    [AdminFact]
    public async Task Every_collection_lists_and_a_new_interview_passes_the_check()
    {
        using var site = new AdminSite();
        site.KeepInBrowser();
        await using var reader = await OpenAsync(site);
        var page = reader.Page;
        await SignInAsync(site, page);

        foreach (var collection in site.Collections)
        {
            var count = site.Items().Keys.Count(path => path.StartsWith($"content/{collection}/", StringComparison.Ordinal));
            await page.GotoAsync($"{AdminSite.Address}/admin/#/collections/{collection}");
            await Assertions.Expect(page.Locator("[role=treeitem][aria-selected=true]")).ToHaveTextAsync(new Regex($@"\s{count}\s*$"));
            // The first are there at once, the rest of a long list when it is scrolled to.
            await Assertions.Expect(page.GetByRole(AriaRole.Grid).GetByRole(AriaRole.Row).Nth(Math.Min(count, 25) - 1)).ToBeAttachedAsync();
        }

        await page.GotoAsync(AdminSite.Address + "/admin/#/collections/interview/new");
        await FillAsync(page, "titel", "Æbler og ører: på tværs af Århus");
        await FillAsync(page, "manchet", "Klyngen prøvede noget nyt: det gik # godt.");
        await ChooseAsync(page, "klynge", "Doc7");
        await FillAsync(page, "koordinator.navn", "Navn Navnesen");
        await FillAsync(page, "koordinator.rolle", "klyngekoordinator");
        await FillAsync(page, "interviewet", "2019-10");
        await FillAsync(page, "kilde.navn", "Interview med koordinatoren");
        await FillAsync(page, "kilde.år", "2019");
        await Field(page, "emner").ScrollIntoViewIfNeededAsync();
        await Field(page, "emner").GetByRole(AriaRole.Button, new() { NameRegex = new("Tilføj") }).First.ClickAsync();
        await ChooseAsync(page, "emner.0.emne", "KOL");
        await Field(page, "emner.0.status").GetByRole(AriaRole.Radio, new() { Name = "Holdt" }).ClickAsync();
        await SaveAsync(page);

        var texts = await page.EvaluateAsync<Dictionary<string, string>>(GetScript, "content/interview");
        // The file's name follows the rule of addresses.
        var text = texts["aebler-og-oerer-paa-tvaers-af-aarhus.md"];
        Assert.Contains("\nkladde: ja\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsamtykke:\n  status: mangler\n", text, StringComparison.Ordinal);
        Assert.Contains("{#partnere}\n\nUDFYLD\n", text, StringComparison.Ordinal);
        foreach (var (name, kept) in site.Items().Where(item => item.Key.StartsWith("content/interview/", StringComparison.Ordinal)))
            Assert.Equal(kept, texts[Path.GetFileName(name)]);
        site.Write("content/interview/aebler-og-oerer-paa-tvaers-af-aarhus.md", text);
        var findings = site.Klynge("check", "--drafts", "--theme", Repository.Theme, "--as-of", "2026-11-23");
        Assert.Contains("content/interview/aebler-og-oerer-paa-tvaers-af-aarhus.md:", findings, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(fejl|advarsel) KS\d", findings);
        Assert.Empty(site.Outside);
        Assert.Empty(reader.Complaints);
    }

    /// <summary>A published page stays published, a code keeps its first nought, and the text below the fields its last letter.</summary>
    [AdminFact]
    public async Task A_page_that_is_mended_says_the_same_as_before_but_for_what_was_mended()
    {
        using var site = new AdminSite();
        site.KeepInBrowser();
        await using var reader = await OpenAsync(site);
        await SignInAsync(site, reader.Page);
        foreach (var (path, field) in (KeyValuePair<string, string>[])[new("klynger/nucleus.yml", "navn"), new("interview/nucleus.md", "titel"), new("maaltal/antibiotika-oeje.yml", "titel"), new("data/eksempel-et-tal.yml", "titel")])
        {
            await reader.Page.GotoAsync($"{AdminSite.Address}/admin/#/collections/{path.Split('/')[0]}/entries/{Path.GetFileNameWithoutExtension(path)}");
            var input = Field(reader.Page, field).GetByRole(AriaRole.Textbox).First;
            await input.FillAsync(await input.InputValueAsync() + " x");
            await SaveAsync(reader.Page);
            var text = (await reader.Page.EvaluateAsync<Dictionary<string, string>>(GetScript, "content/" + path.Split('/')[0]))[Path.GetFileName(path)];
            Assert.DoesNotContain("kladde", text, StringComparison.Ordinal);
            Assert.NotEqual(site.Read("content/" + path), text);
            site.Write("content/" + path, Regex.Replace(text, $"^({field}: .*) x", "$1", RegexOptions.Multiline));
        }
        Assert.Equal("", site.Klynge("build", "--theme", Repository.Theme, "--as-of", "2026-11-23", "--output", "mended"));
        using var before = new AdminSite();
        Assert.Equal("", before.Klynge("build", "--theme", Repository.Theme, "--as-of", "2026-11-23", "--output", "mended"));
        Assert.Equal(before.Pages("mended"), site.Pages("mended"));
        Assert.Empty(site.Outside);
        Assert.Empty(reader.Complaints);
    }

    private async Task<ReaderPage> OpenAsync(AdminSite site)
    {
        // The form is Danish, whatever the browser is.
        var context = await browser.NewContextAsync(new() { Locale = "de-DE", ViewportSize = new() { Width = 1300, Height = 1000 } });
        await site.AnswerAsync(context);
        var reader = new ReaderPage(context, await context.NewPageAsync());
        await reader.Page.GotoAsync(AdminSite.Address + "/admin/");
        return reader;
    }

    private static async Task SignInAsync(AdminSite site, IPage page)
    {
        await page.EvaluateAsync(PutScript, site.Items());
        await page.GetByRole(AriaRole.Button, new() { Name = "Arbejd med testrepository" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Opret nyt dokument" })).ToBeVisibleAsync();
    }

    private static ILocator Field(IPage page, string path) => page.Locator($"section[data-key-path=\"{path}\"]");

    /// <summary>The form makes a field when it comes into view, and its parts with it.</summary>
    private static async Task FillAsync(IPage page, string path, string value)
    {
        await Field(page, path.Split('.')[0]).ScrollIntoViewIfNeededAsync();
        await Field(page, path).GetByRole(AriaRole.Textbox).First.FillAsync(value);
    }

    private static async Task ChooseAsync(IPage page, string path, string choice)
    {
        await Field(page, path).GetByRole(AriaRole.Combobox).First.ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = choice }).First.ClickAsync();
    }

    /// <summary>The form closes when it has saved.</summary>
    private static async Task SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#/collections/[a-z]+$"));
    }
}

/// <summary>A test that needs a browser and the form's packages: skipped where they are not, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AdminFactAttribute : FactAttribute
{
    public AdminFactAttribute() => Skip = new BrowserFactAttribute().Skip ?? new CmsFactAttribute().Skip;
}
