namespace KlyngeSite.Forms.Cms;

/// <summary>The page that the editors' form stands on. It is no page of the site: it has no theme, and a policy of its own.</summary>
internal static class CmsPage
{
    /// <summary>
    /// The form's own files, and the one host that it keeps content at: its interface for programs, and its pictures of people. The program writes its styles
    /// into the page, so inline styles are allowed; inline scripts are not.
    /// </summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' blob: data: https://avatars.githubusercontent.com; "
        + "connect-src 'self' blob: data: https://api.github.com; manifest-src blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

    public const string Html =
        $"""
        <!doctype html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        <title>Redaktion</title>
        <link rel="icon" href="data:,">
        <link rel="cms-config-url" type="application/yaml" href="config.yml">
        <script type="module" src="start.js"></script>
        </head>
        <body>
        <noscript>Formularen kræver JavaScript. Man kan også rette filerne direkte.</noscript>
        </body>
        </html>

        """;

    public const string Start =
        """
        import CMS from "./sveltia/index.js";

        CMS.init();

        """;
}
