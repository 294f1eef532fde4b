using System.Text;
using KlyngeSite.Rendering;
using KlyngeSite.Text;

namespace KlyngeSite.Serving;

/// <summary>A page as the preview shows it: with the script that reloads it, and a policy that lets the script talk to the preview.</summary>
internal static class PreviewPage
{
    private const string OwnFilesOnly = "connect-src 'self'";

    private static readonly byte[] HeadEnd = "</head>"u8.ToArray();
    private static readonly byte[] Policy = Encoding.UTF8.GetBytes(Html.Escape(ContentPolicy.Meta));

    /// <param name="version">What the script compares with: <see cref="PreviewAnswer.Version"/>.</param>
    /// <param name="host">The host and port that the reader asked, checked.</param>
    public static byte[] Of(ReadOnlySpan<byte> page, string version, string host)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{PreviewFiles.ScriptAddress}\" data-version=\"{Html.Escape(version)}\" defer></script>\n");
        return Replaced(Replaced(page, Policy, Encoding.UTF8.GetBytes(Html.Escape(PolicyFor(ContentPolicy.Meta, host)))), HeadEnd, [.. script, .. HeadEnd]);
    }

    /// <summary>Not every browser takes 'self' to mean the socket too.</summary>
    public static string PolicyFor(string policy, string host) =>
        policy.Replace(OwnFilesOnly, $"{OwnFilesOnly} ws://{host}", StringComparison.Ordinal);

    /// <summary>The first occurrence replaced; the same when there is none.</summary>
    private static byte[] Replaced(ReadOnlySpan<byte> text, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var at = text.IndexOf(from);
        return at < 0 ? text.ToArray() : [.. text[..at], .. to, .. text[(at + from.Length)..]];
    }
}
