using System.Text;
using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>The own composition of letters, held against ICU, which this test process has.</summary>
public class LatinCompositionTests
{
    /// <summary>Latin-1 Supplement, Latin Extended-A, and the accented æ and ø of Latin Extended-B.</summary>
    private static IEnumerable<char> Letters => Enumerable.Range(0xC0, 0x17F - 0xC0 + 1).Select(code => (char)code).Concat("ǼǽǾǿ").Where(char.IsLetter);

    [Fact]
    public void Icu_is_here() => Assert.Equal("å", "a\u030A".Normalize(NormalizationForm.FormC));

    [Fact]
    public void Every_letter_is_composed_as_icu_does()
    {
        foreach (var letter in Letters)
        {
            var apart = letter.ToString().Normalize(NormalizationForm.FormD);
            Assert.Equal(letter.ToString(), LatinComposition.Compose(apart));
            Assert.Equal(apart.Length == 1 ? letter : apart[0], LatinComposition.BaseOf(letter));
        }
    }

    [Fact]
    public void Words_of_such_letters_compose_as_icu_does() =>
        Gen.Char[string.Concat(Letters) + "abcxyz ABC-1"].Array[0, 20].Sample(letters =>
        {
            var word = new string(letters);
            Assert.Equal(word.Normalize(NormalizationForm.FormC), LatinComposition.Compose(word.Normalize(NormalizationForm.FormD)));
        });

    [Theory]
    [InlineData("")]
    [InlineData("rødgrød")]
    [InlineData("\u0301x")]
    public void Other_text_stays(string text) => Assert.Equal(text, LatinComposition.Compose(text));
}
