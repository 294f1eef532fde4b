using System.Globalization;

namespace KlyngeSite.Text;

/// <summary>Numbers as Danes write them: <c>1.234,5</c>, a true minus sign, a no-break space before the unit.</summary>
internal static class DanishNumber
{
    public const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    };

    private static readonly string[] Words =
        ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

    /// <summary>Groups of three, as many decimals as the value has, at most six.</summary>
    public static string Of(decimal value) => value.ToString("#,0.######", Format);

    /// <summary>The number as a word up to twelve, in digits above.</summary>
    public static string Word(int value) => value >= 0 && value < Words.Length ? Words[value] : Of(value);

    /// <summary>A count with its noun: <c>1 side</c>, <c>2 sider</c>.</summary>
    public static string Count(int count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";
}
