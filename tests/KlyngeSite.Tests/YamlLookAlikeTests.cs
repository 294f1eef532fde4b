using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>Fields that look like a common mistake and are none: they are read without a word.</summary>
public class YamlLookAlikeTests
{
    [Theory]
    [InlineData("Vi mødes 19:30 hver gang")]
    [InlineData("Se https://kiap.dk/side")]
    [InlineData("Linjen C# og nr.#2")]
    [InlineData("\"Møde #2 i klyngen\"")]
    [InlineData("'Møde #2: i klyngen'")]
    [InlineData("\"»Det var nyttigt«\"")]
    [InlineData("»Det var nyttigt,« siger hun")]
    [InlineData("“Ja” og “nej”")]
    [InlineData("Han sagde “ja”")]
    [InlineData("Lægens ’lille’ klynge")]
    [InlineData("KiAP's side")]
    [InlineData("-43 procent")]
    [InlineData("Fra A -> B")]
    [InlineData("A - B")]
    [InlineData("Klynger & læger * 2 @ Aarhus 100 %")]
    [InlineData("\"Om prøven\" # skrevet af om igen")]
    [InlineData("'Om ''prøven'''")]
    [InlineData("\"Om \\\"prøven\\\"\"")]
    [InlineData("Om [udkast] og {mere}")]
    [InlineData("Om 👩‍⚕️ og 😀")]
    [InlineData("Om prøven\n  på to linjer")]
    [InlineData("\"Om prøven\n  # og mere\"")]
    [InlineData(">-\n  Prøven: en side #2\n\n  ”Med citat”\n  - og streg")]
    [InlineData("|\n  *Om* prøven\n   @her")]
    [InlineData("\n  Om prøven")]
    [InlineData("Om prøven\n\n# en bemærkning: her\n## og her")]
    [InlineData("Om prøven\t")]
    public void A_text_is_read_without_a_word(string written) => Small("content/sider/om.md", "titel: Om prøven", $"titel: {written}");

    [Theory]
    [InlineData("læring:\n- Begynd\n- -5 %\ndata:")]
    [InlineData("læring: # tre\n  - Begynd\ndata:")]
    [InlineData("læring:\n  - Begynd\n    – og slut\ndata:")]
    [InlineData("læring:\n  - \"Begynd: småt\"\n  - 'Slut: godt'\ndata:")]
    [InlineData("læring: [Begynd,\n  slut]\ndata:")]
    [InlineData("læring:\n    - Begynd\n    - Slut\ndata:")]
    [InlineData("læring:\n  - kl. 19:30\n\n  - Slut\ndata:")]
    public void A_list_is_read_without_a_word(string written) => Small("content/interview/nord.md", "data:", written);

    [Theory]
    [InlineData("Obs: husk det.")]
    [InlineData("- tid: en time\n- sted: Aarhus\n\n---\n\nMere.")]
    [InlineData("\nnote: i teksten\n\nEn prøve.\n\n---\n\nMere.")]
    public void A_text_may_begin_with_something_like_a_field(string body) => Small("content/sider/om.md", "---\n\n## Hvad er det?\n", $"---\n{body}\n");

    private static void Small(string file, string old, string written)
    {
        using var site = TestSite.Small();
        var path = Path.Join(site.Root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        site.Write(file, text.Replace(old, written, StringComparison.Ordinal)).Built();
    }
}
