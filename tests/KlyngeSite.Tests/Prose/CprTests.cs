using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Prose;

/// <summary>What has the shape of a CPR number, and what only looks so.</summary>
public class CprTests
{
    [Theory]
    [InlineData("født 150540-5001,", "født ******-****,")]
    [InlineData("150540 5001", "****** ****")]
    [InlineData("150540  5001", "******  ****")]
    [InlineData("150540 - 5001", "****** - ****")]
    [InlineData("15 05 40 5001", "** ** ** ****")]
    [InlineData("15.05.40-5001", "**.**.**-****")]
    [InlineData("15/05/40-5001", "**/**/**-****")]
    [InlineData("15.05.1940-5001", "**.**.****-****")]
    [InlineData("15051940-5001", "********-****")]
    [InlineData("150540\u22125001", "******\u2212****")]
    [InlineData("150540\u20145001", "******\u2014****")]
    [InlineData("150540\u00A05001", "******\u00A0****")]
    [InlineData("150540\u202F5001", "******\u202F****")]
    [InlineData("150540\u00AD5001", "******\u00AD****")]
    [InlineData("15\u200B0540-5001", "**\u200B****-****")]
    [InlineData("150540_5001", "******_****")]
    [InlineData("150540\\-5001", "******\\-****")]
    [InlineData("**150540**-5001", "**" + "******" + "**-****")]
    [InlineData("１５０５４０-５００１", "******-****")]
    [InlineData("750540-5001", "******-****")]
    [InlineData("910540-5001", "******-****")]
    [InlineData("290200-1234", "******-****")]
    [InlineData("stue 3 150540-5001", "stue 3 ******-****")]
    [InlineData("cpr:1505405001.", "cpr:**********.")]
    [InlineData("a150540-5001b", "a******-****b")]
    public void It_is_hidden_and_keeps_its_length(string text, string masked)
    {
        Assert.Equal(masked, CprShape.Mask(text));
        Assert.Equal(text.Length, masked.Length);
    }

    [Theory]
    [InlineData("2019-10-03")]
    [InlineData("2019-10-03T10:00:00Z")]
    [InlineData("2019-10-03 10.30")]
    [InlineData("20191003T103000")]
    [InlineData("20101203-1234")]
    [InlineData("tlf. 12 34 56 78")]
    [InlineData("+45 12 34 56 78")]
    [InlineData("+4512345678")]
    [InlineData("12345678")]
    [InlineData("0101, 0751, 0730, 0740")]
    [InlineData("[0101, 0147]")]
    [InlineData("1.505.405.001 kr.")]
    [InlineData("15054050 kr.")]
    [InlineData("978-87-02-12345-6")]
    [InlineData("9788702123456")]
    [InlineData("300240-5001")]
    [InlineData("320540-5001")]
    [InlineData("151340-5001")]
    [InlineData("000540-5001")]
    [InlineData("1505405001234")]
    [InlineData("01.01.2018–31.12.2018")]
    [InlineData("10.10.19–10.10.2020")]
    [InlineData("Pr. 12.10.2019 1200 patienter")]
    [InlineData("150540,5001")]
    [InlineData("150540\n5001")]
    [InlineData("150540;5001")]
    [InlineData("DK50 0040 0440 1162 43")]
    [InlineData("12 10 20 30 40")]
    public void What_only_looks_like_one_is_left_alone(string text) => Assert.Empty(CprShape.Find(text));

    [Theory]
    [InlineData("0707614285", true)]
    [InlineData("1505405002", false)]
    [InlineData("150540-5001", true)]
    public void Ten_bare_digits_are_sure_only_by_modulus_11(string text, bool isSure) => Assert.Equal(isSure, Assert.Single(CprShape.Find(text)).IsSure);

    [Fact]
    public void All_of_a_text_are_found()
    {
        const string text = "150540-5001 150540-5002, 0707614285 og 15 05 40 5001";
        Assert.Equal([0, 12, 25, 39], CprShape.Find(text).Select(match => match.Start));
    }
}
