using System.Globalization;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Search;

/// <summary>Where search lies: all below one folder, which nothing else may use.</summary>
internal static class SearchPaths
{
    /// <summary>The page with the results.</summary>
    public const string Start = "/soeg/";

    /// <summary>The file that is read first.</summary>
    public const string Index = "soeg/indeks.js";

    public static readonly DerivedPages Pages = new(Start, "søgningen", items => items.Count > 0, _ => [Start]);

    public static string List(int file) => string.Create(CultureInfo.InvariantCulture, $"soeg/ord-{file}.js");

    public static string Text(int file) => string.Create(CultureInfo.InvariantCulture, $"soeg/tekst-{file}.js");
}
