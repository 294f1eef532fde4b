using CsCheck;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>A person's name in a text, however it is written.</summary>
public class NameSearchTests
{
    private static readonly NameSearch Names = new(["Åse Marie Bjerregård", "Bo Due"], ["Grethe Bjerregård"]);

    [Theory]
    [InlineData("Åse Marie Bjerregård")]
    [InlineData("Åse Bjerregård")]
    [InlineData("Marie Bjerregård")]
    [InlineData("Å. Bjerregård")]
    [InlineData("Å.M. Bjerregård")]
    [InlineData("ÅM Bjerregård")]
    [InlineData("Bjerregård, Åse")]
    [InlineData("ÅSE BJERREGÅRD")]
    [InlineData("åse bjerregård")]
    [InlineData("Aase Bjerregaard")]
    [InlineData("Ase Bjerregard")]
    [InlineData("aase-bjerregaard")]
    [InlineData("åse_bjerregård")]
    [InlineData("A\u030Ase Bjerrega\u030Ard")]
    [InlineData("&Aring;se&nbsp;Bjerreg&aring;rd")]
    [InlineData("&#197;se Bjerreg&#xE5;rd")]
    [InlineData("**Åse**\n> *Bjerregård*")]
    [InlineData("Åse Bjerregårds")]
    [InlineData("Bo Due")]
    public void Is_found(string name)
    {
        var text = "Fortalt af " + name + " i går.";
        var match = Assert.Single(Names.Find(text));
        Assert.True(match.IsSure);
        Assert.Equal(name.Trim('*'), text.Substring(match.Start, match.Length));
    }

    [Theory]
    [InlineData("Bjerregård fortæller.")]
    [InlineData("Ifølge Bjerregård er det nyt.")]
    [InlineData("Det er Bjerregårds klynge.")]
    [InlineData("Peter, Bjerregård og Hans")]
    [InlineData("overlæge Bjerregård")]
    public void A_last_name_alone_is_perhaps_the_person(string text) => Assert.False(Assert.Single(Names.Find(text)).IsSure);

    [Theory]
    [InlineData("Grethe Bjerregård fortæller.")]
    [InlineData("Det siger Poul Bjerregård.")]
    [InlineData("en due på taget")]
    [InlineData("Åse fortæller.")]
    [InlineData("Åse mødte Grethe Bjerregård.")]
    [InlineData("Bjerregårdsvej")]
    [InlineData("")]
    [InlineData("&&&;&aring")]
    public void Others_are_not_found(string text) => Assert.Empty(Names.Find(text));

    [Theory]
    [InlineData("/interview/aase/", true)]
    [InlineData("/interview/bjerregaard/", true)]
    [InlineData("/interview/bjerregaards-klynge/", true)]
    [InlineData("/interview/bodue/", true)]
    [InlineData("/interview/nordlys/", false)]
    public void An_address_tells_a_part_of_a_name(string address, bool tells) => Assert.Equal(tells, Names.IsIn(address));

    [Theory]
    [InlineData("Trukket")]
    [InlineData("")]
    [InlineData("123 456")]
    public void A_name_of_one_word_is_not_looked_for(string name) => Assert.True(new NameSearch([name], []).IsEmpty);

    [Theory]
    [InlineData("Spørg Åse Bjerregård om det.", "Spørg *** ********** om det.")]
    [InlineData("content/interview/bjerregaard.md", "content/interview/***********.md")]
    [InlineData("Værdien 'Åse Bjer…' er for lang.", "Værdien '*** ****…' er for lang.")]
    [InlineData("Åse fortæller.", "Åse fortæller.")]
    public void What_is_printed_has_stars_instead(string text, string shown) => Assert.Equal(shown, Names.Mask(text));

    /// <summary>Each last name looks back over first names: without an end to that, a hostile text would take hours.</summary>
    [Fact]
    public void A_name_that_is_repeated_without_end_is_found_and_done_with()
    {
        var text = string.Concat(Enumerable.Repeat("Bo ", 1_000_000));
        Assert.NotEmpty(new NameSearch(["Bo Bo"], []).Find(text));
    }

    private static readonly Gen<string> Text = Gen.OneOf(Gen.Char["åÅsejrgdBoDu&;# .,-\u030A…\n"].Array[0, 40].Select(letters => new string(letters)), Gen.String[0, 60]);

    [Fact]
    public void Masking_keeps_the_length_and_leaves_nothing_to_find() => Text.Sample(text =>
    {
        var masked = Names.Mask(text);
        Assert.Equal(text.Length, masked.Length);
        Assert.Empty(Names.Find(masked));
    });

    [Fact]
    public void A_name_is_found_wherever_it_stands() => Gen.Select(Text, Text).Sample((before, after) =>
    {
        // Signs keep it apart from what stands beside it.
        var start = before.Length + 1;
        Assert.Contains(Names.Find($"{before}|Bo Due|{after}"), match => match.IsSure && match.Start <= start && match.End >= start + 6);
    });
}
