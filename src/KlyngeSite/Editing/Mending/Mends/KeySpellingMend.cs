using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>A field's name in capitals, or with ae, oe or aa for the Danish letters. Any other likeness is a guess.</summary>
internal static class KeySpellingMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("feltnavn", Rules.UnknownKey, Mended);

    private static string? Mended(FindingLine finding)
    {
        var name = finding.Token;
        if (name.Length == 0 || !name.All(c => char.IsLetter(c) || c == '_'))
            return null;
        return finding.With(name.ToLowerInvariant()
            .Replace("ae", "æ", StringComparison.Ordinal).Replace("oe", "ø", StringComparison.Ordinal).Replace("aa", "å", StringComparison.Ordinal));
    }
}
