using CsCheck;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>What <c>_standard.yml</c> says is as if each item had said it, unless the item says something itself.</summary>
public class DefaultsTests
{
    private static readonly string[] Fields =
    [
        "manchet: Eksempeldata til prøver.",
        "klynge: nord",
        "interviewet: 2019",
        "udgives: 2026-11-01",
        "kilde: {navn: Opdigtet, år: 2026}",
        "emner: [{emne: kol, status: holdt}]",
        "samarbejder: [{partner: hjemmepleje, hvem: en leder, emne: kol, status: holdt}]",
        "læring: [Begynd småt]",
        "kladde: nej",
    ];

    /// <summary>Values that would show, for the same fields.</summary>
    private static readonly string[] Others =
    [
        "manchet: Noget andet.",
        "klynge: syd",
        "interviewet: 2001",
        "udgives: 2026-11-20",
        "kilde: {navn: En anden, år: 2001, udgiver: Andre, genfortalt: ja}",
        "emner: [{emne: fald, status: ønske, note: Andet}]",
        "samarbejder: []",
        "læring: [Noget andet]",
        "kladde: ja",
    ];

    private static readonly SortedDictionary<string, byte[]> Whole = Build(Fields, []);

    [Fact]
    public void It_makes_no_difference_where_a_field_stands() =>
        Gen.Bool.Array[Fields.Length].Sample(
            moved => AssertWhole(Build(Fields.Where((_, i) => !moved[i]), Fields.Where((_, i) => moved[i]))), iter: 30, threads: 1);

    [Fact]
    public void An_item_s_own_value_stands_alone() =>
        Gen.Bool.Array[Fields.Length].Sample(
            given => AssertWhole(Build(Fields, Others.Where((_, i) => given[i]))), iter: 30, threads: 1);

    [Fact]
    public void What_no_item_says_itself_shows() => Assert.NotEqual(Whole, Build(Fields[1..], Others[..1]));

    private static void AssertWhole(SortedDictionary<string, byte[]> files)
    {
        Assert.Equal(Whole.Keys, files.Keys);
        Assert.All(files, file => Assert.Equal(Whole[file.Key], file.Value));
    }

    private static SortedDictionary<string, byte[]> Build(IEnumerable<string> own, IEnumerable<string> defaults)
    {
        using var site = TestSite.Small()
            .Write("content/klynger/syd.yml", "navn: Klynge Syd\nkommuner: [{kode: 0101, dækning: hele}]\nopgjort: 2019\nkilde: {navn: Opdigtet, år: 2026}\n")
            .Write("content/interview/nord.md", $"---\ntitel: Klyngen fortæller\n{Lines(own)}koordinator: {{navn: Prøve Person, rolle: klyngekoordinator}}\nsamtykke: {{status: givet}}\n---\n\n## Hvem kom? {{#partnere}}\n\nTekst.\n")
            .Write("content/interview/_standard.yml", Lines(defaults))
            .Built();
        return site.Files();
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
