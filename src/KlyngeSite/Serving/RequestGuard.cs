using System.Text;

namespace KlyngeSite.Serving;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Target">What stands between method and version, undecoded.</param>
/// <param name="HasBody">Whether more follows, which no reader sends and which proxies disagree about.</param>
internal sealed record WireRequest(string Method, string Target, string? Host, string? Origin, bool HasBody = false);

/// <summary>
/// Whom the preview answers: a browser on this machine that was led here by its user. A page elsewhere can make a browser ask, and a
/// name that is pointed here can make it believe that this is its own site; so the host and the origin must be ours.
/// </summary>
internal sealed class RequestGuard(int port)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly string[] hosts = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    /// <summary>The status and a sentence for a request that is refused; null for one that is answered.</summary>
    public (int Status, string Reason)? Refusal(WireRequest request)
    {
        if (request.Method is not ("GET" or "HEAD"))
            return (405, "Her kan der kun læses.");
        if (!hosts.Contains(request.Host, StringComparer.OrdinalIgnoreCase))
            return (403, "Siden vises kun på denne maskine.");
        if (request.Origin is { } origin && !hosts.Any(host => origin.Equals("http://" + host, StringComparison.OrdinalIgnoreCase)))
            return (403, "En anden side må ikke læse her.");
        if (request.HasBody)
            return (400, "Her tages der ikke imod noget.");
        return PathOf(request.Target) is null ? (400, "Adressen er ikke en sides adresse.") : null;
    }

    /// <summary>
    /// The path of a target, decoded once. Null for anything but a plain path: whole addresses, <c>.</c> and <c>..</c>, empty parts,
    /// backslashes, control characters, and whatever hides one of these or a slash behind <c>%</c>.
    /// </summary>
    public static string? PathOf(string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        var raw = end < 0 ? target : target[..end];
        if (!raw.StartsWith('/') || raw.Contains("%2f", StringComparison.OrdinalIgnoreCase) || Decoded(raw) is not { } path)
            return null;
        if (path.AsSpan().ContainsAny('\\', '\uFEFF') || path.Any(char.IsControl) || path.Contains("//", StringComparison.Ordinal))
            return null;
        return path.Split('/').Any(part => part is "." or "..") ? null : path;
    }

    /// <summary>Null when a <c>%</c> is not followed by two hex digits or the bytes are no UTF-8.</summary>
    private static string? Decoded(string raw)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(raw.Length)];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] > '~')
                return null;
            if (raw[i] != '%')
            {
                bytes[length++] = (byte)raw[i];
                continue;
            }
            if (i + 2 >= raw.Length || !char.IsAsciiHexDigit(raw[i + 1]) || !char.IsAsciiHexDigit(raw[i + 2]))
                return null;
            bytes[length++] = Convert.FromHexString(raw.AsSpan(i + 1, 2))[0];
            i += 2;
        }
        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
