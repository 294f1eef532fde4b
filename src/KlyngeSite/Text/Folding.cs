namespace KlyngeSite.Text;

/// <summary>A text without case, marks and Danish letters, for comparing what somebody may have meant.</summary>
internal static class Folding
{
    /// <summary>Lower case ASCII where possible: æ ø å as ae oe aa, marks dropped, blanks and underscores as hyphens.</summary>
    public static string Fold(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in LatinComposition.Compose(text))
        {
            var letter = char.ToLowerInvariant(c);
            folded.Append(letter switch
            {
                'æ' => "ae",
                'ø' => "oe",
                'å' => "aa",
                ' ' or '_' or '-' => "-",
                _ => LatinComposition.BaseOf(letter).ToString(),
            });
        }
        return folded.ToString();
    }
}
