using System.Text.Json;
using System.Text.RegularExpressions;
using KlyngeSite.Commands;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Sources;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What must hold of findings: a place that is there, a sentence for an editor, and nothing that a public log may not show.</summary>
internal static partial class FindingOracle
{
    public static IEnumerable<string> Faults(FuzzBuild build)
    {
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var finding in build.Result!.Findings)
        {
            if (Misplaced(finding.Location, build, texts) is { } misplaced)
                yield return $"place: {misplaced} for {finding.Rule.Code}: {finding.Message}";
            if (finding.Message.Length == 0 || !char.IsUpper(finding.Message[0]) && finding.Message[0] is not ('\'' or '<'))
                yield return $"sentence: {finding.Rule.Code}: {finding.Message}";
            if (Foreign().Match(WithoutQuotations(finding.Message)) is { Success: true } foreign)
                yield return $"language: '{foreign.Value}' in {finding.Rule.Code}: {finding.Message}";
        }
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            if (Unfit(format, Print(build, format), build.Root) is { } unfit)
                yield return unfit;
        }
    }

    public static string Print(FuzzBuild build, ReportFormat format = ReportFormat.Text) =>
        ReportFormats.Print(Listing.Of(build.Result!.Findings), new(false, false, false, false) { Format = format });

    private static string? Misplaced(Location place, FuzzBuild build, Dictionary<string, string[]> texts)
    {
        var path = place.Source.Path;
        if (place.Line == 0)
        {
            // The whole of a file; one that is missing, or a folder, has no other place.
            return path.StartsWith("content", StringComparison.Ordinal) || path.StartsWith("theme", StringComparison.Ordinal) ? null : $"{path} is neither content nor theme";
        }
        if (!build.Sources.TryGetValue(path, out var bytes))
            return $"{path} is no file";
        // A file in another encoding is shown as it must have looked, so its own lines stand for it.
        if (!texts.TryGetValue(path, out var lines))
            texts[path] = lines = TextDecoder.Decode(bytes)?.Split('\n') ?? place.Source.Text.Split('\n');
        if (place.Line > lines.Length)
            return $"{path} has {lines.Length} lines, not {place.Line}";
        return place.Column < 1 || place.Column > Math.Min(lines[place.Line - 1].Length + 1, ushort.MaxValue) ? $"{path} line {place.Line} has no column {place.Column}" : null;
    }

    private static string? Unfit(ReportFormat format, string printed, string root)
    {
        if (printed.Contains(root, StringComparison.Ordinal) || printed.Contains(Path.GetTempPath(), StringComparison.Ordinal))
            return $"path: {format} tells where the site lies";
        if (Array.Find(Oracle.Digits, digits => printed.Contains(digits, StringComparison.Ordinal)) is { } seen)
            return $"number: {format} shows '{seen}'";
        if (printed.Any(c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2028' or '\u200B') && format is not (ReportFormat.Json or ReportFormat.Sarif)) && !(format == ReportFormat.GitHub))
            return $"control: {format} prints what does not show";
        switch (format)
        {
            case ReportFormat.Json or ReportFormat.Sarif:
                JsonDocument.Parse(printed).Dispose();
                return null;
            case ReportFormat.GitHub:
                return Array.Find(printed.Split('\n'), line => line.Length > 0 && !Order().IsMatch(line)) is { } line ? $"order: {line}" : null;
            default:
                return Array.Find(printed.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal)) is { } forged ? $"order: {forged}" : null;
        }
    }

    /// <summary>What a message quotes is the author's.</summary>
    private static string WithoutQuotations(string message) => Quotation().Replace(message, "");

    // Words that no Danish sentence of ours has, and names of types.
    [GeneratedRegex(@"\b(the|is not|while|expected|expecting|unexpected|invalid|error|cannot|could not|did not|token|parse|parsing|Exception|Object reference|System\.\w+|KlyngeSite\.\w+|YamlDotNet|Markdig|Scriban|CsvHelper|AngleSharp|NUglify)\b")]
    private static partial Regex Foreign();

    [GeneratedRegex("'.*'|<.*>", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex("^::(error|warning|notice|group|endgroup|stop-commands)[ :]|^[^:#]*$")]
    private static partial Regex Order();
}
