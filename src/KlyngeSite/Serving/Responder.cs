using System.Collections.Immutable;
using System.Text;
using KlyngeSite.Rendering;

namespace KlyngeSite.Serving;

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record WireAnswer(int Status, string ContentType, ImmutableArray<(string Name, string Value)> Headers, byte[] Body);

/// <summary>Answers requests from what is in memory. It knows no folder, so no request can reach one.</summary>
internal sealed class Responder(RequestGuard guard, PreviewState state)
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const string FirstVersion = "ingen";

    public WireAnswer Answer(WireRequest request)
    {
        if (guard.Refusal(request) is { } refusal)
            return Refused(refusal.Status, refusal.Reason);
        var path = RequestGuard.PathOf(request.Target)!;
        if (PreviewFiles.Find(path) is { } own)
            return new(200, ContentTypes.Of(path), [("Cache-Control", "private, max-age=86400"), ("X-Content-Type-Options", "nosniff")], own);
        return state.Now.Site is { } site ? FromSite(site, path, request.Host!) : First(request.Host!);
    }

    /// <summary>The version of what a path is answered with now; a page that has another one is out of date.</summary>
    public static string VersionOf(PreviewSite? site, string path) => site is null ? FirstVersion : site.Answer(path)?.Version ?? "404";

    private static WireAnswer FromSite(PreviewSite site, string path, string host)
    {
        if (site.Answer(path) is not { } answer)
            return new(404, PlainText, [("Cache-Control", "no-store")], "Siden findes ikke.\n"u8.ToArray());
        var headers = site.Rules.HeadersFor(path)
            .Select(header => header.Name == "Content-Security-Policy" ? (header.Name, PreviewPage.PolicyFor(header.Value, host)) : header).ToImmutableArray();
        if (answer.File is not { } file)
            return new(answer.Status, PlainText, headers.Add(("Location", answer.MovedTo!)), []);
        // A page changes from one save to the next; what the site says is for ever has a name that follows its bytes.
        if (!headers.Any(header => header.Name == "Cache-Control"))
            headers = headers.Add(("Cache-Control", "no-store"));
        var type = answer.Status == 404 ? ContentTypes.Page : ContentTypes.Of(path);
        return new(answer.Status, type, headers, type == ContentTypes.Page ? PreviewPage.Of(file.Bytes, answer.Version, host) : file.Bytes);
    }

    private static WireAnswer First(string host) => new(503, ContentTypes.Page,
        [("Content-Security-Policy", PreviewPage.PolicyFor(ContentPolicy.Header, host)), ("Cache-Control", "no-store")],
        PreviewPage.Of(PreviewFiles.FirstPage, FirstVersion, host));

    /// <summary>Whoever asks wrongly is not kept waiting for a next question.</summary>
    public static WireAnswer Refused(int status, string reason)
    {
        ImmutableArray<(string, string)> headers = [("Cache-Control", "no-store"), ("Connection", "close")];
        return new(status, PlainText, status == 405 ? headers.Add(("Allow", "GET, HEAD")) : headers, Encoding.UTF8.GetBytes(reason + "\n"));
    }
}
