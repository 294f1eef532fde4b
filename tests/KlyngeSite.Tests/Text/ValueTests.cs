using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>Numbers and dates are read strictly and written as Danes write them.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("26", null, "26", null, "26")]
    [InlineData("ca. 30.000", "ca.", "30.000", null, "ca.\u00A030.000")]
    [InlineData("over 50 %", "over", "50", "%", "over\u00A050\u00A0%")]
    [InlineData("-43 %", null, "\u221243", "%", "\u221243\u00A0%")]
    [InlineData("\u221243 %", null, "\u221243", "%", "\u221243\u00A0%")]
    [InlineData("1,5 time", null, "1,5", "time", "1,5\u00A0time")]
    public void A_quantity_is_read(string text, string? qualifier, string number, string? unit, string danish)
    {
        var quantity = Quantity.Parse(text);
        Assert.Equal((qualifier, number, unit, danish), (quantity?.Qualifier, quantity?.Number, quantity?.Unit, quantity?.Danish));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("30.00")]
    [InlineData("1,234,567")]
    [InlineData("cirka 30")]
    [InlineData("50%")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("--3")]
    [InlineData("26\n")]
    [InlineData("")]
    public void A_doubtful_quantity_is_refused(string text) => Assert.Null(Quantity.Parse(text));

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019-10", "oktober 2019")]
    [InlineData("2019-10-03", "3. oktober 2019")]
    public void A_date_is_as_exact_as_it_is_known(string text, string danish)
    {
        Assert.Equal(danish, PartialDate.Parse(text)?.Danish);
        Assert.Equal(text, PartialDate.Parse(text)?.Iso);
    }

    [Theory]
    [InlineData("03-10-2019")]
    [InlineData("2019-13")]
    [InlineData("2019-02-29")]
    [InlineData("2019-1-3")]
    [InlineData("19")]
    [InlineData("2019-10-03T23:30:00Z")]
    [InlineData("２０１９")]
    public void Another_form_of_date_is_refused(string text) => Assert.Null(PartialDate.Parse(text));

    [Fact]
    public void Every_day_survives_its_own_form() =>
        Gen.Int[1, 3_650_000].Select(DateOnly.FromDayNumber).Sample(day =>
        {
            var date = new PartialDate(day.Year, day.Month, day.Day);
            Assert.Equal(date, PartialDate.Parse(date.Iso));
        });

    [Theory]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("0", "0")]
    [InlineData("-0.25", "\u22120,25")]
    public void Numbers_have_points_commas_and_a_true_minus(string value, string danish) =>
        Assert.Equal(danish, DanishNumber.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("naeste", "næste")]
    [InlineData("Klynge", "klynge")]
    [InlineData("emenr", "emner")]
    [InlineData("intervewet", "interviewet")]
    [InlineData("zzz", null)]
    public void The_nearest_word_is_suggested(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, ["næste", "klynge", "emner", "interviewet", "kilde", "data"]));

    [Theory]
    [InlineData("faldt med 43 % på ca. 20 kort til 200 kr. stykket", "faldt med 43\u00A0% på ca.\u00A020 kort til 200\u00A0kr. stykket")]
    [InlineData("ca. halvdelen, 5 af 10 og % alene ", "ca. halvdelen, 5 af 10 og % alene ")]
    public void A_number_stays_with_its_unit(string text, string kept) => Assert.Equal(kept, Typography.KeepTogether(text));

    [Fact]
    public void Escaped_text_holds_no_markup() =>
        Gen.String.Sample(text => Assert.True(Html.Escape(text).IndexOfAny(['<', '>', '"', '\'']) < 0));

    [Fact]
    public void What_is_shaped_like_a_cpr_number_is_hidden_and_keeps_its_length()
    {
        const string text = "født 150540-5001, 1505405001 og 150540 5000, tlf. 12345678";
        var masked = Diagnostics.CprShape.Mask(text);
        Assert.Equal("født ******-****, ********** og ****** ****, tlf. 12345678", masked);
        Assert.Equal(text.Length, masked.Length);
    }
}
