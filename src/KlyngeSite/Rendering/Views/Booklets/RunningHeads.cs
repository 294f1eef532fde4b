using System.Globalization;
using System.Text;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views.Booklets;

/// <summary>
/// The stylesheet that a booklet has alone: what stands over the pages of each chapter. Browsers cannot yet take a running head from the text
/// (<c>string-set</c>), so each chapter is a named page with its head written out.
/// </summary>
internal static class RunningHeads
{
    /// <summary>The class of a chapter.</summary>
    /// <param name="place">Among the chapters, from 0.</param>
    public static string ClassOf(int place) => string.Create(CultureInfo.InvariantCulture, $"head-{place}");

    public static string Of(Booklet booklet, Site site)
    {
        var sheet = new StringBuilder();
        var title = CssText(site.Settings.Title);
        sheet.Append("@page contents{@top-left{content:").Append(title).Append("}}\n");
        var chapters = BookletChapters.Of(booklet, site).All;
        for (var place = 0; place < chapters.Length; place++)
        {
            var name = ClassOf(place);
            sheet.Append('.').Append(name).Append("{page:").Append(name).Append("}@page ").Append(name).Append("{@top-left{content:").Append(title).Append("}@top-right{content:").Append(CssText(chapters[place].Head)).Append("}}\n");
        }
        return sheet.ToString();
    }

    /// <summary>A text as a string of CSS: whatever is not a letter, a digit or a blank is written by its number, so that nothing in it can end the string.</summary>
    public static string CssText(string text)
    {
        var css = new StringBuilder("\"", text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
                css.Append(rune);
            else if (Rune.IsControl(rune))
                css.Append(' ');
            else
                css.Append('\\').Append(rune.Value.ToString("x6", CultureInfo.InvariantCulture));
        }
        return css.Append('"').ToString();
    }
}
