using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>Names become addresses by one rule.</summary>
public class SlugTests
{
    [Theory]
    [InlineData("Hvem har klyngen mødt?", "hvem-har-klyngen-moedt")]
    [InlineData("Ærø, Åbenrå & Øster", "aeroe-aabenraa-oester")]
    [InlineData("§ 2-aftaler", "2-aftaler")]
    [InlineData("Café à la Ängström", "cafe-a-la-angstrom")]
    [InlineData("A\u030Abenrå", "aabenraa")]
    [InlineData("日本", "")]
    public void A_name_becomes_its_address(string name, string address) => Assert.Equal(address, Slug.From(name));

    [Fact]
    public void Any_address_is_valid_or_empty_or_a_device_and_stays_itself() =>
        Gen.String.Sample(name =>
        {
            var slug = Slug.From(name);
            Assert.True(slug.Length <= Slug.MaxLength);
            Assert.Equal(slug, Slug.From(slug));
            Assert.All(slug, c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        });

    [Theory]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("Kol")]
    [InlineData("-kol")]
    [InlineData("kol/fald")]
    [InlineData("..")]
    [InlineData("")]
    public void These_are_no_addresses(string text) => Assert.False(Slug.IsValid(text));
}
