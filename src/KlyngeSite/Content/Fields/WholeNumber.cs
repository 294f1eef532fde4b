using System.Globalization;

namespace KlyngeSite.Content.Fields;

/// <summary>Whole numbers within bounds, written in digits alone.</summary>
internal static class WholeNumber
{
    /// <param name="least">0 or more.</param>
    public static PatternType Type(int least, int most) =>
        new(text => text.Length <= 4 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0') && Of(text) >= least && Of(text) <= most, $"et helt tal fra {least} til {most}") { Pattern = "^(0|[1-9][0-9]{0,3})$" };

    /// <summary>The number of a text that fits; 0 for one that stands in for what could not be read.</summary>
    public static int Of(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
