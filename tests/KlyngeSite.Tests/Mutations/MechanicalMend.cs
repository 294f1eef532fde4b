using System.Text;
using System.Text.RegularExpressions;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Mutations;

/// <summary>
/// Mends a file by doing what a finding says, word for word. It knows the finding and nothing else: neither what the file was
/// before nor what was done to it. What it cannot do, an editor without YAML cannot either.
/// </summary>
internal static partial class MechanicalMend
{
    /// <summary>Whether the finding said what to do; then it is done.</summary>
    public static bool Apply(Diagnostic finding, MutatedSite site)
    {
        const string Root = "content/";
        var (source, line, column, length) = finding.Location;
        if (!source.Path.StartsWith(Root, StringComparison.Ordinal))
            return false;
        var path = source.Path[Root.Length..];
        var said = new Said(finding.Message, finding.Mend ?? finding.Message, column, length);
        if (finding.Rule.Code == "KS1002")
            return SaveAsUtf8(site, path, said);
        if (line == 0)
            return ChangeFile(site, path, said);
        List<string> lines = [.. site.Read(path).Split('\n')];
        if (line > lines.Count || !ChangeLine(lines, line - 1, said))
            return false;
        site.Write(path, string.Join('\n', lines));
        return true;
    }

    private static bool SaveAsUtf8(MutatedSite site, string path, Said said)
    {
        var encoding = said.Message.Contains("UTF-16", StringComparison.Ordinal) ? Encoding.Unicode : Encoding.Latin1;
        site.Write(path, encoding.GetString(site.ReadBytes(path)).TrimStart('\uFEFF'));
        return true;
    }

    private static bool ChangeFile(MutatedSite site, string path, Said said)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var folder = path[..^name.Length];
        if (said.Finds(RenameFile(), out var match))
            site.Move(path, folder + match.Groups["x"].Value);
        else if (said.Finds(Meant(), out match))
            site.Move(path, path.Contains('/', StringComparison.Ordinal) ? match.Groups["x"].Value + path[path.IndexOf('/', StringComparison.Ordinal)..] : match.Groups["x"].Value);
        else if (said.Finds(Extension(), out match))
            site.Move(path, Path.ChangeExtension(path, match.Groups["x"].Value));
        else if (said.Says("Fjern filen") || said.Says("Fjern den") || said.Says("Slet den"))
            site.Delete(path);
        else
            return false;
        return true;
    }

    private static bool ChangeLine(List<string> lines, int at, Said said)
    {
        if (said.Finds(LineAbove(), out _))
            lines.Insert(at, "---");
        else if (said.Says("Skriv en linje med --- under denne"))
            lines.Insert(at + 1, "---");
        else if (said.Says("Skriv en linje med --- først"))
            lines.Insert(0, "---");
        else if (said.Finds(FirstLine(), out var first))
            lines.Insert(0, first.Groups["x"].Value);
        else if (said.Says("Skriv hvert punkt på sin egen linje"))
            return SplitList(lines, at);
        else if (LineMend.Of(lines[at], said) is { } mended)
            lines[at] = mended;
        else if (said.Finds(DeleteLine(), out _))
            lines.RemoveAt(at);
        else
            return false;
        return true;
    }

    private static bool SplitList(List<string> lines, int at)
    {
        var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            return false;
        lines.InsertRange(at + 1, lines[at][(colon + 2)..].Split(", ").Select(item => "  - " + item));
        lines[at] = lines[at][..(colon + 1)];
        return true;
    }

    [GeneratedRegex(@"(?:Kald den|Flyt filen til) (?<x>[\w/-]+\.(?:md|yml))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RenameFile();

    [GeneratedRegex(@"Mente du '(?<x>[^']+)'\?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meant();

    [GeneratedRegex(@"der ender på (?<x>\.\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"Skriv en linje med --- (over|før)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LineAbove();

    [GeneratedRegex(@"Skriv som første linje: (?<x>[\w,;]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"(?i)slet (linjen|rækken|den\b)|fjern (linjen|rækken|'overordnet'|den\b)|behold det ene", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DeleteLine();
}

/// <summary>What a finding says, and where.</summary>
internal sealed record Said(string Message, string Mend, int Column, int Length)
{
    public bool Says(string words) => Mend.Contains(words, StringComparison.Ordinal);

    public bool Finds(Regex pattern, out Match match) => (match = pattern.Match(Mend)).Success;
}
