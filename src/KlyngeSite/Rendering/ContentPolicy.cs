namespace KlyngeSite.Rendering;

/// <summary>What a page may load: its own files and nothing else; no inline script or style. The same for every page of a site.</summary>
internal static class ContentPolicy
{
    /// <summary>For the meta element, so that the policy holds on any host.</summary>
    public const string Meta =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>
    /// The same for pages on a disk. Not all browsers take <c>'self'</c> to mean files there, so files are named; from a server no page can
    /// load one, and nothing is to be had from elsewhere.
    /// </summary>
    public static readonly string OnDisk = Meta.Replace("connect-src 'self'; ", "", StringComparison.Ordinal).Replace("'self'", "'self' file:", StringComparison.Ordinal);

    /// <summary>For the header, where browsers also heed who may frame the page.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
