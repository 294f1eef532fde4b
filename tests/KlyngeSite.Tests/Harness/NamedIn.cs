using System.Globalization;
using System.Net;
using System.Text;

namespace KlyngeSite.Tests.Harness;

/// <summary>
/// Looks for a person in finished files, names of files included. Shares no code with the program's own search, and is blunter: all
/// that is no letter or digit counts as a blank.
/// </summary>
internal static class NamedIn
{
    /// <summary>The files in which one of the phrases stands, in any of the forms that a file may write it.</summary>
    public static IEnumerable<string> Files(IEnumerable<KeyValuePair<string, byte[]>> files, params IEnumerable<string> phrases)
    {
        var needles = phrases.SelectMany(Forms).Distinct().ToList();
        return files.Where(file => Written(file.Key + "\n" + Encoding.UTF8.GetString(file.Value)) is var written && needles.Exists(needle => written.Contains(needle, StringComparison.Ordinal)))
            .Select(file => file.Key);
    }

    /// <summary>How a person may be called: the whole name, first and last name, the last name first, the initial and the last name; and parts that nobody else has.</summary>
    public static IEnumerable<string> PhrasesOf(string name, params IEnumerable<string> ownParts)
    {
        var parts = name.Split(' ');
        return [name, $"{parts[0]} {parts[^1]}", $"{parts[^1]} {parts[0]}", $"{parts[0][0]} {parts[^1]}", string.Concat(parts), .. ownParts];
    }

    /// <summary>With æ ø å as they are, as ae oe aa, and as a o a.</summary>
    private static IEnumerable<string> Forms(string phrase)
    {
        var plain = Blanked(phrase);
        yield return plain;
        yield return plain.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);
        yield return plain.Replace('ø', 'o').Replace("æ", "ae", StringComparison.Ordinal).Replace('å', 'a');
        yield return new string([.. plain.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
    }

    private static string Written(string text) =>
        string.Join('\n', new[] { text, WebUtility.HtmlDecode(text), Uri.UnescapeDataString(text), JsonDecoded(text) }.Distinct().Select(Blanked));

    private static string JsonDecoded(string text)
    {
        try
        {
            return System.Text.RegularExpressions.Regex.Unescape(text);
        }
        catch (System.Text.RegularExpressions.RegexParseException)
        {
            return text;
        }
    }

    private static string Blanked(string text)
    {
        var blanked = new StringBuilder(" ");
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                blanked.Append(c);
            else if (blanked[^1] != ' ')
                blanked.Append(' ');
        }
        return blanked.ToString().TrimEnd();
    }
}
