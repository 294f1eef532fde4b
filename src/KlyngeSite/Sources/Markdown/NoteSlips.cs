namespace KlyngeSite.Sources.Markdown;

/// <summary>Footnotes and double brackets, which other programs know.</summary>
internal static class NoteSlips
{
    private const int LongestName = 80;

    /// <summary>The slip that begins with a bracket at an offset; null when there is none.</summary>
    public static Slip? At(string text, int open) => open + 1 == text.Length ? null : text[open + 1] switch
    {
        '^' => Footnote(text, open),
        '[' => DoubleBrackets(text, open),
        _ => null,
    };

    private static Slip? Footnote(string text, int open)
    {
        var line = Slip.RestOfLine(text, open);
        var close = line[..Math.Min(line.Length, LongestName)].IndexOf(']');
        if (close < 3 || line[..close].Contains(' '))
            return null;
        var sign = line[..(close + 1)];
        var after = line[(close + 1)..];
        if (after is ['(', ..])
            return null;
        var message = $"Fodnoter som {Slip.Quote(sign)} bruges ikke her.";
        // The note itself is told about only when nothing refers to it.
        if (after is [':', ..] && Slip.IsLineStart(text, open))
            return text.AsSpan(0, open).Contains(sign, StringComparison.Ordinal) ? null : new(open, sign.Length, message, "Skriv noten i en parentes i teksten.");
        var note = NoteOf(text, sign);
        return new(open, sign.Length, message, note.IsEmpty ? "Skriv noten i en parentes i teksten." : $"Skriv noten i teksten, ({Slip.Quote(note)}), og slet den nedenfor.");
    }

    private static ReadOnlySpan<char> NoteOf(string text, ReadOnlySpan<char> sign)
    {
        var at = text.AsSpan().IndexOf($"\n{sign}:", StringComparison.Ordinal);
        return at < 0 ? default : Slip.RestOfLine(text, at + sign.Length + 2).Trim().TrimEnd('.');
    }

    private static Slip? DoubleBrackets(string text, int open)
    {
        var line = Slip.RestOfLine(text, open);
        var inner = line[2..Math.Min(line.Length, LongestName)];
        var close = inner.IndexOf("]]");
        if (close < 1 || inner[..close].ContainsAny('[', ']') || line[(close + 4)..] is ['(', ..])
            return null;
        inner = inner[..close];
        var bar = inner.IndexOf('|');
        var target = bar < 0 ? inner : inner[..bar];
        var words = bar < 0 ? inner : inner[(bar + 1)..];
        var address = target.Contains(':') || target.Contains('/') ? target.Trim().ToString() : $"emne:{Text.Slug.From(target.ToString())}";
        return new(open, close + 4, "Dobbelte kantede parenteser bliver ikke til et link.", $"Skriv fx: [{words.Trim()}]({address})");
    }
}
