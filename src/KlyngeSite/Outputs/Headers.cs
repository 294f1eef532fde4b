using System.Text;
using KlyngeSite.Rendering;

namespace KlyngeSite.Outputs;

/// <summary>
/// <c>_headers</c> for the host: the policy for every page, long caching for files whose name follows their bytes, and tables as
/// files to save: a browser that shows one as text shows its numbers without a heading.
/// </summary>
internal sealed class Headers : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        var tables = string.Concat(FigureFiles.Tables(context.Site).Select(path => $"{context.Site.Url("/" + path)}\n  Content-Disposition: attachment\n"));
        var noindex = context.Site.IsIndexed ? "" : "  X-Robots-Tag: noindex\n";
        var text = $"""
            {context.Site.Url("/*")}
              Content-Security-Policy: {ContentPolicy.Header}
              X-Content-Type-Options: nosniff
              X-Frame-Options: DENY
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Cross-Origin-Opener-Policy: same-origin
            {noindex}{context.Site.Url("/assets/*")}
              Cache-Control: public, max-age=31536000, immutable
            {tables}
            """;
        yield return new("_headers", false, _ => Encoding.UTF8.GetBytes(text));
    }
}

/// <summary>The theme's assets, each under a name that changes with its bytes.</summary>
internal sealed class Assets : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context) =>
        context.Theme.Assets.Select(asset => new PlannedOutput(asset.Path, false, _ => asset.Bytes));
}
