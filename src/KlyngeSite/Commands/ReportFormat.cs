using KlyngeSite.Diagnostics.Printing;

namespace KlyngeSite.Commands;

/// <summary>How findings are written. All but <see cref="Text"/> have the output stream to themselves.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    GitHub,
    Markdown,
    Sarif,
}

/// <summary>The formats by the names that <c>--format</c> takes.</summary>
internal static class ReportFormats
{
    public const string Names = "text|json|github|markdown|sarif";

    /// <summary>Null for a name that is none.</summary>
    public static ReportFormat? Parse(string name) => name switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        "markdown" => ReportFormat.Markdown,
        "sarif" => ReportFormat.Sarif,
        _ => null,
    };

    public static string Print(Listing listing, ReportStyle style) => style.Format switch
    {
        ReportFormat.Json => JsonPrinter.Print(listing),
        ReportFormat.GitHub => GitHubPrinter.Print(listing, style.Changed),
        ReportFormat.Markdown => MarkdownPrinter.Print(listing, style.Repository),
        ReportFormat.Sarif => SarifPrinter.Print(listing),
        _ => Diagnostics.TextPrinter.Print(listing, style.HasColor),
    };
}
