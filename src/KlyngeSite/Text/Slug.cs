namespace KlyngeSite.Text;

/// <summary>Names become addresses by one rule: <c>[a-z0-9-]</c>, æ ø å as ae oe aa, at most 80 characters.</summary>
internal static class Slug
{
    public const int MaxLength = 80;

    private static readonly HashSet<string> WindowsDevices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>The address form of a name; empty when the name holds no letter or digit.</summary>
    public static string From(string name)
    {
        var slug = new System.Text.StringBuilder(name.Length);
        foreach (var c in LatinComposition.Compose(name))
        {
            var letter = char.ToLowerInvariant(c);
            switch (letter)
            {
                case 'æ' or 'ǽ': slug.Append("ae"); break;
                case 'ø' or 'ǿ' or 'œ': slug.Append("oe"); break;
                case 'å': slug.Append("aa"); break;
                case 'ß': slug.Append("ss"); break;
                default:
                    letter = LatinComposition.BaseOf(letter);
                    if (char.IsAsciiLetterOrDigit(letter))
                        slug.Append(letter);
                    else if (slug.Length > 0 && slug[^1] != '-')
                        slug.Append('-');
                    break;
            }
        }
        var text = slug.Length > MaxLength ? slug.ToString(0, MaxLength) : slug.ToString();
        return text.Trim('-');
    }

    /// <summary>Whether a text already is an address form, and no name that Windows reserves for a device.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && text[0] != '-' && text[^1] != '-'
        && !WindowsDevices.Contains(text);
}
