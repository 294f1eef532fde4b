using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>How long meetings last is written in words; what can be compared is read, and nothing is guessed.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("to en halv time", 150)]
    [InlineData("Tre og en halv time", 210)]
    [InlineData("en time", 60)]
    [InlineData("to timer", 120)]
    [InlineData("en halv time", 30)]
    [InlineData("halvanden time", 90)]
    [InlineData("2,5 timer", 150)]
    [InlineData("ca. 3 timer", 180)]
    [InlineData("90\u00A0minutter", 90)]
    public void A_length_is_read(string text, int minutes) => Assert.Equal(minutes, DanishDuration.Minutes(text));

    [Theory]
    [InlineData("")]
    [InlineData("en aften")]
    [InlineData("to til tre timer")]
    [InlineData("mange timer")]
    [InlineData("2.5 timer")]
    [InlineData("nul timer")]
    [InlineData("9999 timer")]
    public void What_is_no_length_is_not_guessed(string text) => Assert.Null(DanishDuration.Minutes(text));
}
