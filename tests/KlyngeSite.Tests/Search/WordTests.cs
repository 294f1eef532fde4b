using CsCheck;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Text;
using DanishStemmer = Lucene.Net.Tartarus.Snowball.Ext.DanishStemmer;

namespace KlyngeSite.Tests.Search;

/// <summary>Words as search reads them: their letters, stems, spellings, slips and parts.</summary>
public sealed class WordTests(RealContentTests.Built built) : IClassFixture<RealContentTests.Built>
{
    private const string Dictionary = "/usr/share/dict/danish";

    [Fact]
    public void Stems_are_those_of_another_stemmer_on_the_words_of_the_site() =>
        Assert.All(BuiltIndex.Of(built.Files).Vocabulary.Words, word => Assert.Equal(Other(word.Text), WordFinder.StemOf(word.Text)));

    /// <summary>10,000 words spread over Debian's list of Danish words; where it is missing, the endings that the algorithm knows on a few stems.</summary>
    [Fact]
    public void Stems_are_those_of_another_stemmer_on_words_of_a_dictionary()
    {
        var isThere = File.Exists(Dictionary);
        Assert.True(isThere || Environment.GetEnvironmentVariable("CI") != "true", "Install wdanish.");
        List<string> words = isThere
            ? [.. File.ReadLines(Dictionary).SelectMany(Read)]
            : [.. from stem in "sygdom kyndig løs blad kat hund undersøg kommun bøg fad kraft gigt".Split(' ') from ending in "e en er erne s es løst ighed elig els igst heden ernes dt gt".Split(' ') select stem + ending];
        var step = Math.Max(1, words.Count / 10_000);
        var some = words.Where((_, i) => i % step == 0).ToList();
        Assert.True(some.Count >= (isThere ? 10_000 : 100));
        Assert.All(some, word => Assert.Equal(Other(word), WordFinder.StemOf(word)));
    }

    [Theory]
    [InlineData("MR-skanning, § 2-aftale & EKG'er", "mr skanning 2 aftale ekg er")]
    [InlineData("A\u030Arhus ÅRHUS aarhus", "århus århus aarhus")]
    [InlineData("Café Müller på Ærø; Ägäis", "cafe muller på ærø ægæis")]
    [InlineData("<b>__proto__</b>", "b proto b")]
    [InlineData("🙂\u202e\0", "")]
    public void A_text_is_read_as_words(string text, string words) => Assert.Equal(words, string.Join(' ', Read(text)));

    [Theory]
    [InlineData("ældre", "aldr")]
    [InlineData("aeldre", "aldr")]
    [InlineData("aldre", "aldr")]
    [InlineData("øjnene", "ojn")]
    [InlineData("oejnene", "ojn")]
    public void All_spellings_of_a_word_share_a_key(string word, string key) => Assert.Equal(key, WordKey.Of(WordFinder.StemOf(word)));

    [Theory]
    [InlineData("samarbejdsaftale", "samarbejds.aftale")]
    [InlineData("hjemmesygeplejerske", "hjemme.syge.plejerske")]
    [InlineData("lægebesøgene", "læge.besøgene")]
    [InlineData("børnemodtagelse", "børne.modtagelse")]
    [InlineData("medicinskema", "medicin.skema")]
    [InlineData("praksis", "praksis")]
    [InlineData("kommunerne", "kommunerne")]
    [InlineData("undersøgelserne", "undersøgelserne")]
    public void Compounds_are_split_where_both_sides_are_words(string word, string split) => Assert.Equal(split, new CompoundSplitter(
        ["aftale", "samarbejde", "samarbejds", "hjemme", "syge", "plejerske", "sygeplejerske", "læge", "besøg", "børne", "modtagelse", "medicin", "prak", "kommune", "kommunerne", "undersøgelse", "serne", "under"]).Split(word));

    [Theory]
    [InlineData("ajourføring", "ajourføirng", 1)]
    [InlineData("kol", "kol", 0)]
    [InlineData("kol", "", 3)]
    [InlineData("antibiotika", "antbiotkia", 2)]
    public void A_swap_is_one_slip(string a, string b, int slips) => Assert.Equal(slips, Slips.Between(a, b, 5));

    [Fact]
    public void Slips_are_counted_both_ways_and_never_beyond_the_limit() => Gen.Select(Gen.String[Gen.Char["abæ"], 0, 8], Gen.String[Gen.Char["abæ"], 0, 8], Gen.Int[0, 3]).Sample((a, b, limit) =>
        Slips.Between(a, b, limit) == Slips.Between(b, a, limit) && Slips.Between(a, b, limit) == Math.Min(limit + 1, Nearest.Distance(a, b, 20)));

    [Fact]
    public void Numbers_are_read_as_they_were_written() => Gen.Int[0, 5_000_000].Array[0, 50].Sample(numbers =>
    {
        var signs = new byte[8 * numbers.Length];
        var length = 0;
        foreach (var number in numbers)
            length += SearchCode.Write(number, signs.AsSpan(length));
        List<int> read = [];
        for (var at = 0; at < length;)
            read.Add(SearchCode.Read(signs, ref at));
        return read.SequenceEqual(numbers);
    });

    private static string Other(string word)
    {
        var stemmer = new DanishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    private static List<string> Read(string text)
    {
        List<string> words = [];
        Span<char> word = stackalloc char[WordReader.Longest];
        var reader = new WordReader(text);
        while (reader.Next(word) is > 0 and var length)
            words.Add(new(word[..length]));
        return words;
    }
}
