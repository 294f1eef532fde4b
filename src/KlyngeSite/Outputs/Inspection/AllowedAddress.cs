namespace KlyngeSite.Outputs.Inspection;

/// <summary>Which addresses a page may print: other pages of the site, the web, mail and telephone.</summary>
internal static class AllowedAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// Strict where browsers are lenient: they skip blanks and control characters, and read <c>\</c> as <c>/</c>, so an address with
    /// one of these is refused whatever it means.
    /// </summary>
    public static bool IsAllowed(string address)
    {
        if (address.Length == 0 || address.Any(c => c <= ' ' || c == '\\' || char.IsControl(c)) || address.StartsWith("//", StringComparison.Ordinal))
            return false;
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || address[end] != ':')
            return true;
        var scheme = address[..end].ToLowerInvariant();
        return Schemes.Contains(scheme) && (!scheme.StartsWith("http", StringComparison.Ordinal) || address.AsSpan(end).StartsWith("://"));
    }
}
