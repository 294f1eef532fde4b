using System.Globalization;
using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>The own Danish order, held against ICU's da-DK.</summary>
public class DanishOrderTests
{
    private static readonly CompareInfo Icu = CultureInfo.GetCultureInfo("da-DK").CompareInfo;

    /// <summary>Letters that both know; what ICU makes of signs is its own taste.</summary>
    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789"].Array[1, 8].Select(letters => new string(letters));

    [Fact]
    public void Names_sort_as_a_Dane_expects()
    {
        string[] sorted = ["Aabenraa", "Ballerup", "Ærø", "Øster Hornum", "Aarhus"];
        // Aa is å, and å is last.
        Assert.Equal(["Ballerup", "Ærø", "Øster Hornum", "Aabenraa", "Aarhus"], sorted.Order(DanishOrder.Comparer));
    }

    [Theory]
    [InlineData("Høje-Taastrup", "Hørsholm")]
    [InlineData("Faxe", "Faaborg-Midtfyn")]
    [InlineData("Nordfyns", "Norddjurs", true)]
    [InlineData("Lolland", "Lyngby-Taarbæk")]
    [InlineData("9 ting", "Ti ting")]
    [InlineData("emne", "Emne 2")]
    [InlineData("aA64", "Ap")]
    public void One_comes_before_the_other(string first, string second, bool swapped = false)
    {
        var order = DanishOrder.Comparer.Compare(first, second);
        Assert.Equal(swapped ? 1 : -1, Math.Sign(order));
        Assert.Equal(-order, DanishOrder.Comparer.Compare(second, first));
    }

    [Fact]
    public void Words_of_different_letters_sort_as_icu_does() =>
        Gen.Select(Word, Word).Sample((left, right) =>
        {
            // Aa and å are the same letter; which of the two goes first is a matter of taste. ICU reads aå (in no Danish word) as aa with a ring.
            if (SameLetters(left) != SameLetters(right) && !(left + " " + right).Contains("aå", StringComparison.OrdinalIgnoreCase))
                Assert.Equal(Math.Sign(Icu.Compare(left, right, CompareOptions.IgnoreCase)), Math.Sign(DanishOrder.Comparer.Compare(left, right)));
        });

    private static string SameLetters(string word) =>
        word.Replace("AA", "å", StringComparison.Ordinal).Replace("Aa", "å", StringComparison.Ordinal).Replace("aa", "å", StringComparison.Ordinal).ToLowerInvariant();

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Gen.String[0, 6], Gen.String[0, 6], Gen.String[0, 6]).Sample((a, b, c) =>
        {
            var order = DanishOrder.Comparer;
            Assert.Equal(a == b, order.Compare(a, b) == 0);
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0)
                Assert.True(order.Compare(a, c) <= 0);
        });
}
