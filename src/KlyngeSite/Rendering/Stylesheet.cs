using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using NUglify;
using NUglify.Css;

namespace KlyngeSite.Rendering;

/// <summary>A stylesheet as it is published: without what only its authors need.</summary>
internal static class Stylesheet
{
    /// <summary>The sheet's bytes, minified. One that cannot be read is reported, and stands as it is.</summary>
    public static byte[] Minified(SourceFile file, DiagnosticBag bag)
    {
        // Colours and values stay as the author wrote them: newer CSS than the library knows must come through unharmed.
        var settings = new CssSettings { CommentMode = CssComment.None, ColorNames = CssColor.NoSwap, MinifyExpressions = false, LineTerminator = "\n" };
        Location place;
        try
        {
            var result = Uglify.Css(file.Text.Text, settings);
            if (result.Errors.Find(error => error.IsError) is not { } error)
                return Encoding.UTF8.GetBytes(result.Code);
            place = PlaceOf(error, file.Text);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or InvalidOperationException or NullReferenceException or FormatException)
        {
            // The library stumbles over some broken sheets, as one that ends within an escaped letter, and does not say where.
            place = file.Text.Whole;
        }
        bag.Report(Rules.StylesheetSyntax, place, "Stilarket kan ikke læses her.", "Se efter en krøllet parentes, et kolon eller et semikolon, der mangler.");
        return file.Bytes;
    }

    private static Location PlaceOf(UglifyError error, SourceText text)
    {
        var at = 0;
        for (var line = 1; line < error.StartLine && text.Text.IndexOf('\n', at) is var end and >= 0; line++)
            at = end + 1;
        return text.At(Math.Min(text.Text.Length, at + Math.Max(0, error.StartColumn - 1)), 1);
    }
}
