namespace KlyngeSite.Content.Prose;

/// <summary>A mail address around an at sign.</summary>
internal static class MailShape
{
    /// <summary>The address: a name, the sign at the offset, and a domain with a dot; null when there is none.</summary>
    public static (int Start, int Length)? Around(string text, int at)
    {
        var start = at;
        while (start > 0 && (IsPart(text[start - 1]) || text[start - 1] is '%' or '+'))
            start--;
        var end = at + 1;
        while (end < text.Length && IsPart(text[end]))
            end++;
        while (end > at && text[end - 1] is '.' or '-' or '_')
            end--;
        var domain = end > at ? text.AsSpan((at + 1)..end) : [];
        var dot = domain.LastIndexOf('.');
        return start < at && dot > 0 && domain.Length - dot > 2 && char.IsLetter(domain[^1]) ? (start, end - start) : null;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_';
}
