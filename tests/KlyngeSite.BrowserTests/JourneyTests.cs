using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KlyngeSite.BrowserTests;

/// <summary>The three who come with a question leave with the answer, by keyboard alone, at most three links from the front page.</summary>
[Collection(SharedBrowser.Name)]
public class JourneyTests(Browser browser)
{
    private const int MostActivations = 3;

    [BrowserTheory]
    [InlineData(Scripts.Run)]
    [InlineData(Scripts.Off)]
    public Task We_talk_about_COPD_next_month(Scripts scripts) => TravelAsync(scripts, async (page, keys) =>
    {
        await keys.FollowAsync("KOL");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("KOL");
        // Who did it, with which data, and with whom.
        foreach (var said in (string[])["Aalborg Klynge Vest", "Gladsaxe Klyngen", "Nucleus", "Ordiprax", "KAP-H", "Sundhedscenteret", "Aalborg Kommune"])
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(said);
        // Did it help: what the cluster can point to, and what not to conclude from it.
        await keys.FollowAsync("Læs interviewet fra Aalborg");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/interview/aalborg-vest/$"));
        await keys.FollowAsync("Hvad klyngen kan pege på");
        await Assertions.Expect(page.Locator("#side-resultater")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#side-resultater")).ToContainTextAsync("Forbehold");
    });

    [BrowserTheory]
    [InlineData(Scripts.Run)]
    [InlineData(Scripts.Off)]
    public Task A_jobcentre_looks_for_examples(Scripts scripts) => TravelAsync(scripts, async (page, keys) =>
    {
        await keys.FollowAsync("Partnere");
        await keys.FollowAsync("Jobcenter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Jobcenter");
        var meeting = page.Locator(".meeting", new() { HasText = "Gladsaxe Klyngen" });
        await Assertions.Expect(meeting).ToContainTextAsync("Attester og samarbejde med jobcenter");
        await Assertions.Expect(meeting.Locator(".sides > div").Nth(0)).ToContainTextAsync("afkræftede fordomme");
        await Assertions.Expect(meeting.Locator(".sides > div").Nth(1)).ToContainTextAsync("den korte snak om attesten");
        await keys.FollowAsync("Hvordan oplevede jobcenteret at komme på besøg?");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/interview/gladsaxe/#partneres-udbytte$"));
        await Assertions.Expect(page.Locator("#partneres-udbytte h2")).ToBeInViewportAsync();
    });

    [BrowserTheory]
    [InlineData(Scripts.Run)]
    [InlineData(Scripts.Off)]
    public Task What_did_the_municipality_take_home(Scripts scripts) => TravelAsync(scripts, async (page, keys) =>
    {
        await keys.FollowAsync("Kommuner");
        await keys.FollowAsync("Nordfyns (NFY)");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Nordfyns Kommune");
        var meeting = page.Locator(".meeting", new() { HasText = "Ajourføring af medicinkort" }).First;
        await Assertions.Expect(meeting.Locator(".sides .guest")).ToContainTextAsync("Kommunen blev klar over, hvor meget der bliver ajourført.");
        await Assertions.Expect(meeting).ToContainTextAsync("Utilsigtet følge");
        await keys.FollowAsync("Hver ajourføring bliver også en opgave i sygeplejen");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kommentarer/nordfyn-sygepleje/$"));
    });

    private async Task TravelAsync(Scripts scripts, Func<IPage, Keyboard, Task> travel)
    {
        await using var site = await ServedSite.StartAsync();
        await using var reader = await browser.OpenAsync(site.Address + "/", scripts: scripts);
        var keys = new Keyboard(reader.Page);
        await travel(reader.Page, keys);
        Assert.InRange(keys.Activations, 1, MostActivations);
        Assert.Empty(reader.Complaints);
    }
}
