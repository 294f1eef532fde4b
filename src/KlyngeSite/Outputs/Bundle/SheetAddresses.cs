using System.Text;

namespace KlyngeSite.Outputs.Bundle;

/// <summary>The same for a stylesheet: what stands in <c>url(…)</c>, and the text after <c>@import</c>.</summary>
internal static class SheetAddresses
{
    private const string Blanks = " \n\t\r\f";

    /// <exception cref="FormatException">An address has no end.</exception>
    public static string Replaced(string css, Func<string, string> replace)
    {
        var result = new StringBuilder(css.Length);
        var copied = 0;
        for (var at = NextAddress(css, 0); at >= 0; at = NextAddress(css, at))
        {
            var isQuoted = css[at] is '"' or '\'';
            var start = isQuoted ? at + 1 : at;
            var length = isQuoted ? css.AsSpan(start).IndexOf(css[at]) : css.AsSpan(start).IndexOfAny(Blanks + ")");
            if (length < 0)
                throw new FormatException("An address has no end.");
            var address = css.Substring(start, length);
            result.Append(css, copied, start - copied).Append(replace(address));
            copied = at = start + length;
        }
        return result.Append(css, copied, css.Length - copied).ToString();
    }

    /// <summary>Where the next address begins, its quotation mark if it has one; -1 when there is none.</summary>
    private static int NextAddress(string css, int from)
    {
        const string Address = "url(";
        const string Import = "@import";
        for (var at = css.AsSpan(from).IndexOfAny("uU@") is var first and >= 0 ? from + first : -1; at >= 0;)
        {
            var rest = css.AsSpan(at);
            var isImport = rest.StartsWith(Import, StringComparison.OrdinalIgnoreCase);
            if (isImport || rest.StartsWith(Address, StringComparison.OrdinalIgnoreCase))
            {
                var after = at + (isImport ? Import.Length : Address.Length);
                while (after < css.Length && Blanks.Contains(css[after], StringComparison.Ordinal))
                    after++;
                // An import may name its file by url(…), which is found next.
                if (after < css.Length && (!isImport || css[after] is '"' or '\''))
                    return after;
            }
            var next = css.AsSpan(at + 1).IndexOfAny("uU@");
            at = next < 0 ? -1 : at + 1 + next;
        }
        return -1;
    }
}
