using System.Text;
using KlyngeSite.Rendering;

namespace KlyngeSite.Outputs;

/// <summary>
/// <c>_headers</c> for the host: the policy for every page, long caching for files whose name follows their bytes, and tables as
/// files to save: a browser that shows one as text shows its numbers without a heading.
/// </summary>
internal static class Headers
{
    /// <summary>Hosts add up the rules that fit an address, and two policies leave only what both allow.</summary>
    private const string ForEditor =
        """
          Content-Security-Policy: frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
          Referrer-Policy: no-referrer
          X-Robots-Tag: noindex

        """;

    /// <summary>One rule for all addresses; on a site with the editors' form, whose own policy is wider, one for each that the site has itself.</summary>
    /// <param name="others">The site's other files.</param>
    public static PlannedOutput Plan(OutputContext context, IEnumerable<PlannedOutput> others)
    {
        var site = context.Site;
        var noindex = site.IsIndexed ? "" : "  X-Robots-Tag: noindex\n";
        var forPages = $"""
              Content-Security-Policy: {ContentPolicy.Header}
              X-Content-Type-Options: nosniff
              X-Frame-Options: DENY
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Cross-Origin-Opener-Policy: same-origin
            {noindex}
            """;
        var text = new StringBuilder();
        foreach (var address in site.Settings.HasEditor ? Tops(others) : ["/*"])
            text.Append(site.Url(address)).Append('\n').Append(forPages);
        if (site.Settings.HasEditor)
            text.Append(site.Url(EditorPlace.Address + "*")).Append('\n').Append(ForEditor);
        text.Append(site.Url("/assets/*")).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        foreach (var table in FigureFiles.Tables(site))
            text.Append(site.Url("/" + table)).Append("\n  Content-Disposition: attachment\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new("_headers", false, _ => bytes);
    }

    /// <summary>Every address at the top of the site: its folders with all that is in them, and its files.</summary>
    private static IEnumerable<string> Tops(IEnumerable<PlannedOutput> others) =>
        others.Select(output => output.Path.Split('/') is [var folder, _, ..] ? $"/{folder}/*" : $"/{output.Path}").Append("/").Distinct().Order(StringComparer.Ordinal);
}

/// <summary>The theme's assets, each under a name that changes with its bytes.</summary>
internal sealed class Assets : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context) =>
        context.Theme.Assets.Select(asset => new PlannedOutput(asset.Path, false, _ => asset.Bytes));
}
