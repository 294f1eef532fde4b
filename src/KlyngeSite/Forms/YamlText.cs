using System.Globalization;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Forms;

/// <summary>Writes a text as a YAML value that reads back as the same text, whatever it holds.</summary>
internal static class YamlText
{
    /// <summary>The text as files hold it: composed letters and LF line ends. Surrogates that stand alone cannot be stored and are replaced.</summary>
    public static string Normal(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return LatinComposition.Compose(whole.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }

    /// <summary>Plain when nothing in it can be taken for a sign of YAML; otherwise in double quotes.</summary>
    public static string Of(string text)
    {
        text = Normal(text);
        return IsPlain(text) ? text : Quoted(text);
    }

    /// <summary>In double quotes, whatever it holds.</summary>
    public static string Quoted(string text)
    {
        text = Normal(text);
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            quoted.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                // The letter of an escape would take the mark to itself when the file is read.
                var mark when i > 0 && text[i - 1] is '\n' or '\t' && IsMark(mark) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)mark:X4}"),
                var c => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '.' or '(' or ')' or '/' or '%' or '!' or '?' or '-' or '–');
}
