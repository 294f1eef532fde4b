namespace KlyngeSite.Diagnostics.Printing;

/// <summary>A file's path as part of an address.</summary>
internal static class UriPath
{
    /// <summary>Each part percent-encoded; the slashes stay.</summary>
    public static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
