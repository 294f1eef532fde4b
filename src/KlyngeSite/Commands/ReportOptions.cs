using System.CommandLine;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary>The options that decide how findings are written.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> format = new("--format")
    {
        HelpName = ReportFormats.Names,
        Description = "Hvordan fund skrives. Alt andet end text skrives til standard-ud, alene.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> changed = new("--changed-files")
    {
        HelpName = "fil",
        Description = "En fil med ændrede filers stier, én i hver linje (git diff --name-only); deres fund kommer først i github.",
    };

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(changed);
    }

    /// <summary>The style with what these options say; or, in Danish, which value is wrong.</summary>
    public (ReportStyle? Style, string? Mistake) Read(ParseResult parsed, ReportStyle style)
    {
        var name = parsed.GetRequiredValue(format);
        if (ReportFormats.Parse(name) is not { } chosen)
        {
            var nearest = Nearest.To(name, ReportFormats.Names.Split('|'));
            return (null, $"--format kan være {ReportFormats.Names.Replace("|", ", ", StringComparison.Ordinal)}." + (nearest is null ? "" : $" Mente du '{nearest}'?"));
        }
        style = style with { Format = chosen, Repository = ReadRepository() };
        if (parsed.GetValue(changed) is not { } list)
            return (style, null);
        return ChangedFiles.Read(list) is { } files
            ? (style with { Changed = files }, null)
            : (null, "--changed-files skal være en fil, der kan læses, med én sti i hver linje.");
    }

    /// <summary>What GitHub tells the jobs that it runs; null elsewhere, and when it is not of the form that it should have.</summary>
    private static Repository? ReadRepository()
    {
        var server = Environment.GetEnvironmentVariable("GITHUB_SERVER_URL");
        var name = Environment.GetEnvironmentVariable("GITHUB_REPOSITORY");
        var commit = Environment.GetEnvironmentVariable("GITHUB_SHA");
        return IsAddressPart(server) && server!.StartsWith("https://", StringComparison.Ordinal) && IsAddressPart(name) && IsAddressPart(commit)
            ? new(server, name!, commit!)
            : null;
    }

    private static bool IsAddressPart(string? text) =>
        !string.IsNullOrEmpty(text) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ':');
}
