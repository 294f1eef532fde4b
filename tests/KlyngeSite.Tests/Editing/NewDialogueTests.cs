using System.Collections.Immutable;
using KlyngeSite.Commands.New;
using KlyngeSite.Content;
using KlyngeSite.Forms;
using KlyngeSite.Tests.Harness;
using Spectre.Console.Testing;

namespace KlyngeSite.Tests.Editing;

/// <summary>The questions of <c>klynge new</c>, answered by a console that types what it is told.</summary>
public sealed class NewDialogueTests : IDisposable
{
    private readonly TestSite site = TestSite.Small();
    private readonly TestConsole console = new TestConsole().Interactive().EmitAnsiSequences().Width(200);

    public void Dispose()
    {
        console.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task An_interview_is_asked_for_and_becomes_a_file()
    {
        Type("Nye veje", "Hvorfor: derfor.");
        Choose(search: null, down: 1);
        Type("Prøve Person", "klyngekoordinator", "2026-10", "Samtale", "2026");
        Choose(null, down: 1);
        Choose(null, down: 2);
        Choose(null, down: 1);
        Choose(null, down: 1);
        Choose(null, down: 1);
        Choose(null, down: 4);
        Choose(null, down: 0);
        Type("");
        var item = await Complete("interview");
        Assert.Equal("nye-veje", item.Id);
        Assert.Equal(["nord"], item.Values["klynge"].AsEnumerable());
        Assert.Equal(["2026-10"], item.Values["interviewet"].AsEnumerable());
        Assert.Equal(["givet"], item.Values["samtykke.status"].AsEnumerable());
        Assert.Equal(["kol", "fald"], item.Values["emner.emne"].AsEnumerable());
        Assert.Equal(["holdt", "ønske"], item.Values["emner.status"].AsEnumerable());
        var (path, text) = NewSite.Begin(site, item.Kind, item.Id, item.Values);
        site.Write(path, text.Replace("UDFYLD", "Svar", StringComparison.Ordinal).Replace("kladde: ja\n", "", StringComparison.Ordinal)).Built();
    }

    [Fact]
    public async Task Every_answer_can_wait()
    {
        Type("", "");
        Choose(null, down: 0);
        Type("", "", "", "", "");
        Choose(null, down: 0);
        Choose(null, down: 0);
        Type("");
        var item = await Complete("interview");
        Assert.Equal("ny-interview", item.Id);
        Assert.Equal(["samtykke.status"], item.Values.Keys);
        Assert.Equal(["mangler"], item.Values["samtykke.status"].AsEnumerable());
    }

    [Fact]
    public async Task A_long_list_is_searched()
    {
        for (var i = 0; i < 30; i++)
            site.Write($"content/klynger/k{i}.yml", $"navn: \"Klynge [red] {i}\"\nkommuner: [{{kode: 0101, dækning: hele}}]\nopgjort: 2019\nkilde: {{navn: X, år: 2019}}\n");
        Type("T", "M");
        Choose("17", down: 0);
        Type("", "", "", "", "");
        Choose(null, down: 0);
        Choose(null, down: 0);
        Type("");
        Assert.Equal(["k17"], (await Complete("interview")).Values["klynge"].AsEnumerable());
    }

    [Fact]
    public async Task A_wrong_answer_is_told_as_check_tells_it_and_asked_again()
    {
        Type("Patient 010190-1234", new string('a', 81), "Søvn", "Kort.", "Søvn 2", "con", "kol.md", "soevn-2");
        var item = await Complete("emne");
        Assert.Equal("soevn-2", item.Id);
        Assert.Equal(["Søvn"], item.Values["titel"].AsEnumerable());
        // What was typed is seen as it is typed; none of our own lines repeats it.
        Assert.All(console.Lines.Where(line => line.Contains("1234", StringComparison.Ordinal)), line => Assert.StartsWith("> ", line, StringComparison.Ordinal));
        foreach (var told in new[] { "form som et CPR-nummer", "der er plads til 80", "Kald den soevn-2.md", "Windows kan ikke", "Navnet kol.md er taget" })
            Assert.Contains(told, console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_as_an_option_is_not_asked()
    {
        Type("Kort.");
        var item = await Complete("emne", "soevn", ("titel", "Søvn"));
        Assert.Equal(("soevn", "Søvn", "Kort."), (item.Id, item.Values["titel"][0], item.Values["kort"][0]));
        Assert.DoesNotContain("Titel", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kind_is_chosen()
    {
        Choose(null, down: 3);
        Assert.Equal("emne", (await Dialogue(CancellationToken.None).KindAsync(NewCommand.Kinds)).Name);
    }

    [Fact]
    public async Task Stopping_is_130()
    {
        using var stop = new CancellationTokenSource();
        var dialogue = Dialogue(stop.Token);
        await stop.CancelAsync();
        Assert.Equal(130, await NewRun.Stoppable(async () => (await dialogue.CompleteAsync(new(ContentKinds.Find("emne")!, "", NewSite.Nothing))).Id.Length, stop.Token));
    }

    private Task<NewItem> Complete(string kind, string id = "", params (string Name, string Value)[] said) =>
        Dialogue(CancellationToken.None).CompleteAsync(new(ContentKinds.Find(kind)!, id, said.ToDictionary(one => one.Name, one => ImmutableArray.Create(one.Value))));

    private NewDialogue Dialogue(CancellationToken stop) => new(console, NewRun.Open(site.Content, out _)!, stop);

    private void Type(params string[] lines)
    {
        foreach (var line in lines)
            console.Input.PushTextWithEnter(line);
    }

    private void Choose(string? search, int down)
    {
        if (search is not null)
            console.Input.PushText(search);
        for (var i = 0; i < down; i++)
            console.Input.PushKey(ConsoleKey.DownArrow);
        console.Input.PushKey(ConsoleKey.Enter);
    }
}
