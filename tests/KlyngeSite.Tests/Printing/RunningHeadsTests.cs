using System.Globalization;
using System.Text;
using CsCheck;
using KlyngeSite.Rendering.Views.Booklets;

namespace KlyngeSite.Tests.Printing;

/// <summary>A title is a string in the stylesheet, whatever stands in it.</summary>
public class RunningHeadsTests
{
    [Theory]
    [InlineData("Doc7 æøå", "\"Doc7 æøå\"")]
    [InlineData("\"}@import", "\"\\000022\\00007d\\000040import\"")]
    [InlineData("a\\\n</style>", "\"a\\00005c \\00003c\\00002fstyle\\00003e\"")]
    [InlineData("Gæt 😀", "\"Gæt \\01f600\"")]
    public void What_could_end_it_is_written_by_number(string text, string css) => Assert.Equal(css, RunningHeads.CssText(text));

    [Fact]
    public void It_is_read_back_as_it_was() => Gen.String.Sample(text =>
    {
        var css = RunningHeads.CssText(text);
        Assert.DoesNotContain('"', css[1..^1]);
        Assert.DoesNotContain('\n', css);
        Assert.Equal(string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) ? " " : rune.ToString())), Read(css[1..^1]));
    });

    /// <summary>As CSS reads it: six digits after a backslash.</summary>
    private static string Read(string css)
    {
        var text = new StringBuilder();
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] != '\\')
            {
                text.Append(css[i]);
                continue;
            }
            text.Append(new Rune(int.Parse(css.AsSpan(i + 1, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            i += 6;
        }
        return text.ToString();
    }
}
