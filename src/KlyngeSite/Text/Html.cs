namespace KlyngeSite.Text;

/// <summary>Markup that the program itself made and that a template may print as it is. Everything else is escaped.</summary>
/// <param name="Value">Well-formed HTML whose text parts are escaped already.</param>
internal sealed record Html(string Value)
{
    /// <summary>The text with <c>&lt; &gt; &amp; " '</c> as character references; safe in text and in quoted attributes.</summary>
    public static string Escape(string text)
    {
        var special = text.AsSpan().IndexOfAny(Special);
        if (special < 0)
            return text;
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("<>&\"'");

    public override string ToString() => Value;
}
