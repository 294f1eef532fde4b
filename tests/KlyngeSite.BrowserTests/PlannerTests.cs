using System.Text;
using System.Text.RegularExpressions;
using KlyngeSite.Tests.Calendar;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>A coordinator puts a meeting together on /moede/.</summary>
[Collection(SharedBrowser.Name)]
public class PlannerTests(Browser browser)
{
    private const string Total = ".plan-bar [role=status]";
    private const string Agenda = ".plan section[data-sort=d] .rows > li .name";

    [BrowserFact]
    public async Task A_meeting_of_150_minutes_is_made_with_the_keyboard_alone()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/moede/");
        var page = reader.Page;
        var keys = new Keyboard(page);
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("Mødet er tomt");

        // The package is opened, and all of it taken.
        await keys.ToAsync("KOL, fra egne tal til kommunens tilbud");
        await page.Keyboard.PressAsync("Enter");
        await keys.ToAsync("Læg hele pakken i mødet");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("150 af 150 minutter. Det passer");
        await Assertions.Expect(page.Locator(Agenda)).ToHaveCountAsync(8);

        await keys.ToAsync("Mødets navn");
        await page.Keyboard.TypeAsync("KOL i Nord");
        await keys.ToAsync("Dato");
        await page.Locator("#side-dato").FillAsync("2031-03-04");
        await keys.ToAsync("Begynder kl.");
        await page.Locator("#side-start").FillAsync("19:00");
        await keys.ToAsync("Sted");
        await page.Keyboard.TypeAsync("Sundhedscenteret, lokale 3");

        // One item up, said aloud, and the focus stays with it.
        await keys.ToAsync("Ned Sådan er tallene lavet");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Sådan er tallene lavet er nu nummer 3 af 8.")).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator(Agenda).Nth(2)).ToHaveTextAsync("Sådan er tallene lavet");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync(new Regex("^Ned Sådan er tallene lavet$"));
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        // At the top the button that cannot go on gives the focus to the other one.
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync(new Regex("^Ned Sådan er tallene lavet$"));
        await page.Keyboard.PressAsync("Enter");

        await keys.ToAsync("Fjern Pause");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("135 af 150 minutter. 15 minutter tilbage");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync(new Regex("^Fjern Sundhedscenteret fortæller"));
        await keys.ToAsync("Eget punkt");
        await page.Keyboard.TypeAsync("Smørrebrød");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("150 af 150 minutter. Det passer");
        await Assertions.Expect(page.Locator(".plan section[data-sort=d] .when").Last).ToHaveTextAsync("21.15–21.30");
        Assert.Empty(reader.Complaints);

        // What is printed holds it.
        await page.EvaluateAsync("() => { window.print = () => {}; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Udskriv dagsordenen til bordet" }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var sheet = await page.Locator("main").InnerTextAsync();
        Assert.Contains("KOL i Nord", sheet, StringComparison.Ordinal);
        Assert.Contains("4. marts 2031 · kl. 19.00 · Sundhedscenteret, lokale 3", sheet, StringComparison.Ordinal);
        Assert.Matches(@"19\.10–19\.25\s+Sådan er tallene lavet", sheet);
        Assert.Matches(@"21\.15–21\.30\s+Smørrebrød", sheet);
        Assert.Contains("Fra klyngepakken KOL, fra egne tal til kommunens tilbud (udkast).", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Handleplan", sheet, StringComparison.Ordinal);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    [BrowserFact]
    public async Task An_address_opened_elsewhere_is_the_same_meeting()
    {
        await using var site = await ServedSite.StartAsync();
        await using var one = await browser.OpenAsync(site.Address + "/klyngepakker/kol/");
        await one.Page.GetByRole(AriaRole.Link, new() { Name = "Brug pakken til jeres møde" }).ClickAsync();
        await Assertions.Expect(one.Page.Locator(Agenda)).ToHaveCountAsync(8);
        await one.Page.Locator("#side-gaest").FillAsync("Åse Østergård; & <b>æ</b> #1 100 %");
        await one.Page.Locator("#side-dato").FillAsync("2031-03-04");
        await one.Page.GetByLabel("til Velkomst").FillAsync("25");
        await one.Page.GetByLabel("Egen opgave").FillAsync("Køb kaffe");
        await one.Page.Keyboard.PressAsync("Enter");
        await one.Page.GetByText("Stop op, et møde om klyngen selv").First.ClickAsync();
        var pick = one.Page.Locator("[data-package][open] [data-sort=d] button").First;
        await Assertions.Expect(pick).ToHaveTextAsync("Tilføj Hvad er kvalitet for os");
        await pick.ClickAsync();
        await Assertions.Expect(pick).ToHaveTextAsync("Fjern Hvad er kvalitet for os");
        await Assertions.Expect(one.Page.Locator(Agenda)).ToHaveCountAsync(9);

        await using var other = await browser.OpenAsync(one.Page.Url);
        await Assertions.Expect(other.Page.Locator(Agenda)).ToHaveCountAsync(9);
        const string Everything = "() => [...document.querySelectorAll('.sheets, .plan')].map(part => part.innerHTML + [...part.querySelectorAll('input, select')].map(field => field.value)).join()";
        Assert.Equal(await one.Page.EvaluateAsync<string>(Everything), await other.Page.EvaluateAsync<string>(Everything));
        Assert.Equal("Åse Østergård; & <b>æ</b> #1 100 %", await other.Page.Locator("#side-gaest").InputValueAsync());
        Assert.Empty(other.Complaints);

        // The way back is the meeting before.
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Begynd forfra" }).ClickAsync();
        await Assertions.Expect(other.Page.Locator(Total)).ToHaveTextAsync("Mødet er tomt");
    }

    [BrowserFact]
    public async Task A_question_of_an_interview_comes_along_with_the_way_back_to_its_answer()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/interview/doc7/");
        await reader.Page.Locator("#udbytte").GetByRole(AriaRole.Link, new() { Name = "Tag spørgsmålet med til jeres møde" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".plan section[data-sort=s] .name")).ToHaveTextAsync("Hvad har klyngen fået ud af arbejdet?");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Se svaret i Interview med Doc7, 2019" }).ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/interview/doc7/#udbytte$"));

        await reader.Page.GotoAsync(site.Address + "/moede/#1&q=findes-ikke.udbytte");
        await Assertions.Expect(reader.Page.Locator(Total)).ToHaveTextAsync("Mødet er tomt");
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task The_calendar_has_the_meeting_and_each_deadline_in_good_Danish()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync($"{site.Address}/moede/#1&d=2031-03-04&k=1900&t={Uri.EscapeDataString("Blåbær, æ; ø \\ å: " + new string('ø', 60))}&s=Ærø&a=kol.velkomst.tilbud.data.samtykke&e=f14.{Uri.EscapeDataString("Bestil rugbrød\r\nEND:VCALENDAR")}");
        var events = ReadCalendar.Of(await Calendar(reader.Page)).Events;
        Assert.Equal(4, events.Count);
        Assert.Equal("Blåbær, æ; ø \\ å: " + new string('ø', 60), events[0].Properties["SUMMARY"]);
        Assert.Equal("20310304T190000", events[0].Properties["DTSTART"]);
        Assert.Equal("20310304T193500", events[0].Properties["DTEND"]);
        Assert.Equal("Ærø", events[0].Properties["LOCATION"]);
        Assert.Contains("19.10–19.35 Sundhedscenteret fortæller om sine tilbud", events[0].Properties["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2031, 3, 4).AddDays(-75), events[1].Day("DTSTART"));
        Assert.StartsWith("Bestil data hos den enhed", events[1].Properties["SUMMARY"], StringComparison.Ordinal);
        Assert.Equal(("Bestil rugbrød END:VCALENDAR", new DateOnly(2031, 2, 18)), (events[3].Properties["SUMMARY"], events[3].Day("DTSTART")));
        Assert.Equal(4, events.Select(one => one.Properties["UID"]).Distinct().Count());

        // Without a time it is a whole day.
        await reader.Page.Locator("#side-start").FillAsync("");
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(new DateOnly(2031, 3, 4), ReadCalendar.Of(await Calendar(reader.Page)).Events[0].Day("DTSTART"));
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task A_deadline_that_is_past_says_so_with_the_way_round()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/om/");
        await reader.Page.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 10, 12, 0, 0, DateTimeKind.Utc));
        var tasks = reader.Page.Locator(".plan section[data-sort=f] li");
        await OpenAsync("2027-02-01");
        await Assertions.Expect(tasks.Filter(new() { HasText = "Bestil data" })).ToContainTextAsync("For sent til bestilling: brug Ordiprax eller egne tal.");
        await Assertions.Expect(tasks.Filter(new() { HasText = "samtykke til" })).ToContainTextAsync("Fristen er overskredet. Gør det nu, eller flyt mødet.");
        // 75 days are past, and 60 are not.
        await OpenAsync("2027-03-20");
        await Assertions.Expect(tasks.Filter(new() { HasText = "Bestil data" })).ToContainTextAsync("Bestil nu: det kan nås til den 19. januar 2027.");
        await OpenAsync("2027-06-01");
        await Assertions.Expect(tasks.Filter(new() { HasText = "Bestil data" })).ToContainTextAsync("18. marts 2027");
        await Assertions.Expect(reader.Page.Locator(".plan .caveat")).ToHaveCountAsync(0);
        // When the meeting is over nothing is late.
        await OpenAsync("2026-12-01");
        await Assertions.Expect(reader.Page.Locator(".plan .caveat")).ToHaveCountAsync(0);

        async Task OpenAsync(string date)
        {
            await reader.Page.GotoAsync("about:blank");
            await reader.Page.GotoAsync($"{site.Address}/moede/#1&d={date}&a=kol.data.samtykke");
        }
    }

    [BrowserFact]
    public async Task Two_thousand_mutated_addresses_do_nothing()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/moede/");
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        List<string> fragments = [.. Hostile];
        var random = new Random(8);
        while (fragments.Count < 2_000)
            fragments.Add(Mutated(random));
        var wrong = await reader.Page.EvaluateAsync<string[]>("""
            async fragments => {
              const wrong = [];
              const allowed = new Set(['MAIN', 'DIV', 'P', 'SECTION', 'HEADER', 'H2', 'H3', 'H4', 'UL', 'OL', 'LI', 'A', 'SPAN', 'BUTTON', 'INPUT', 'SELECT', 'OPTION', 'LABEL', 'FORM', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'STRONG']);
              window.addEventListener('error', event => wrong.push('error: ' + event.message));
              for (const fragment of fragments) {
                const changed = new Promise(done => addEventListener('hashchange', done, { once: true }));
                const before = location.hash;
                location.hash = fragment;
                if (location.hash !== before) await changed;
                for (const element of document.querySelectorAll('.plan *, .sheets *')) {
                  if (!allowed.has(element.tagName) || [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'src')) wrong.push(`${fragment}: ${element.outerHTML}`);
                  if (element.tagName === 'A' && !element.href.startsWith(location.origin + '/')) wrong.push(`${fragment}: ${element.href}`);
                }
                if (document.querySelectorAll('.plan li').length > 140) wrong.push(`${fragment}: too much`);
                if (/[\u202a-\u202e\u2066-\u2069\u200b\0]/.test(document.querySelector('.sheets').textContent)) wrong.push(`${fragment}: unseen signs`);
                if (wrong.length > 5) break;
              }
              return wrong;
            }
            """, fragments);
        Assert.Equal([], wrong);
        Assert.Empty(reader.Complaints);
        Assert.Equal([site.Address + "/moede/interview.js"], asked.Where(url => !url.EndsWith(".svg", StringComparison.Ordinal)).Distinct());
        Assert.All(asked, url => Assert.StartsWith(site.Address + "/", url, StringComparison.Ordinal));
        // The page still works.
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Begynd forfra" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Total)).ToHaveTextAsync("Mødet er tomt");
    }

    [BrowserFact]
    public async Task Without_the_script_the_parts_can_be_read_and_each_package_printed()
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/moede/", scripts: Scripts.Off);
        await reader.Page.GetByText("KOL, fra egne tal til kommunens tilbud").First.ClickAsync();
        await Assertions.Expect(reader.Page.GetByText("Samtale ved bordene")).ToBeVisibleAsync();
        Assert.Equal(0, await reader.Page.Locator("main button:visible, main input:visible").CountAsync());
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Læs hele pakken" }).First.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/klyngepakker/kol/$"));
        Assert.Equal(0, await reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).CountAsync());
    }

    private static async Task<byte[]> Calendar(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Hent til kalenderen (.ics)" }).ClickAsync());
        Assert.Equal("klyngemoede.ics", download.SuggestedFilename);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static readonly string[] Hostile =
    [
        "", "1", "2&a=kol.velkomst", "1&a=__proto__.constructor&q=__proto__.toString", "1&a=kol.velkomst*999999999999.velkomst*-1", "1&e=d15.<img src=x onerror=alert(1)>", "1&t=%E0%A4%A&s=%00%u202e",
        "1&t=<script>alert(1)</script>&g=javascript:alert(1)", "1&q=../../x.udbytte&q=javascript:alert(1).udbytte&q=doc7.udbytte.udbytte", "1&d=2027-02-31&d=0000-00-00&k=9999&m=NaN&m=1e9",
        "1&e=" + string.Join("&e=", Enumerable.Repeat("d1.x", 500)), "1&t=" + new string('ø', 5_000), new string('&', 100_000), "1&e=d15.\u202ebagvendt\u2066\u200b&e=h.&e=d0.x&e=f999.x&e=s.\ud800",
    ];

    private static string Mutated(Random random)
    {
        const string Good = "1&m=90&d=2027-02-03&k=1900&t=KOL%20i%20Nord&s=Sted&g=G%C3%A6st&a=kol.velkomst*15.laes-tal.data.en-ting&q=doc7.udbytte&e=d20.Frokost&e=f14.Kaffe&a=stop-op.velkomst";
        const string Signs = "&=.*#%+-_<>\"'/\\:;,()[]{}0123456789adefghkmqst\u0000\u202e\u200bæøå€😀 ";
        var text = new StringBuilder(Good);
        for (var n = random.Next(1, 8); n > 0; n--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Remove(place, Math.Min(random.Next(1, 12), text.Length - place)); break;
                case 1: text.Insert(place, Signs[random.Next(Signs.Length)]); break;
                case 2: text.Insert(place, Good[random.Next(Good.Length / 2)..]); break;
                default: text[place] = Signs[random.Next(Signs.Length)]; break;
            }
            if (text.Length == 0)
                text.Append('1');
        }
        return text.ToString();
    }
}
