using System.CommandLine;
using System.Text.RegularExpressions;
using KlyngeSite.Commands;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>What the documents tell to type exists: commands, options, scripts and the files that they link to.</summary>
public partial class DocumentTests
{
    /// <summary>Options of other programs that stand alone in a sentence.</summary>
    private static readonly string[] OfOthers = ["--disk", "--filter", "--job", "--pairs", "--without"];

    private static readonly RootCommand Program = CommandLine.Create();

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Join(Repository.Root, "docs"), "*.md")).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_it_tells_to_type_exists(string document) =>
        Assert.Empty(Code(File.ReadAllText(Path.Join(Repository.Root, document))).SelectMany(Faults));

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_it_links_to_exists(string document)
    {
        if (Path.GetFileName(document) == "diagnostics.md")
            return; // its links are examples of what authors write
        var folder = Path.GetDirectoryName(Path.Join(Repository.Root, document))!;
        Assert.All(Link().Matches(File.ReadAllText(Path.Join(Repository.Root, document))).Select(link => link.Groups["file"].Value),
            file => Assert.True(File.Exists(Path.Join(folder, file)), file));
    }

    [Fact]
    public void The_readme_has_every_command()
    {
        var text = File.ReadAllText(Path.Join(Repository.Root, "README.md"));
        Assert.All(Program.Subcommands, command => Assert.Contains($"| `klynge {command.Name}", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("klynge biuld", "no command 'biuld'")]
    [InlineData("klynge data taelj FIL.csv", "no command 'taelj'")]
    [InlineData("klynge build --stricht", "build has no --stricht")]
    [InlineData("dotnet run --project src/KlyngeSite -- build --zip x", "build has no --zip")]
    [InlineData("--udd", "nothing has --udd")]
    [InlineData("bash tests/deploi.sh", "no file 'tests/deploi.sh'")]
    public void It_would_be_noticed(string code, string fault) => Assert.Equal([fault], Faults(code));

    [Theory]
    [InlineData("klynge data tjek FIL.csv --graf mappe")]
    [InlineData("klynge serve --drafts --open")]
    [InlineData("dotnet run --project src/KlyngeSite -c Release -- build --strict")]
    [InlineData("function klynge { dotnet run --project src/KlyngeSite -- @args }")]
    public void What_exists_is_no_fault(string code) => Assert.Empty(Faults(code));

    /// <summary>Spans and blocks of code, a line each.</summary>
    private static IEnumerable<string> Code(string text) =>
        text.Split('\n').SelectMany(line => line.StartsWith("    ", StringComparison.Ordinal) ? [line.Trim()] : Span().Matches(line).Select(span => span.Groups["code"].Value));

    private static IEnumerable<string> Faults(string code)
    {
        foreach (var script in Script().Matches(code).Select(match => match.Value))
        {
            if (!File.Exists(Path.Join(Repository.Root, script)))
                yield return $"no file '{script}'";
        }
        if (code.StartsWith("--", StringComparison.Ordinal))
        {
            foreach (var option in Option().Matches(code).Select(match => match.Value).Except(OfOthers))
            {
                if (!All(Program).Any(command => Has(command, option)))
                    yield return $"nothing has {option}";
            }
        }
        if (Call().Match(code) is not { Success: true, Groups: var groups })
            yield break;
        Command at = Program;
        foreach (var word in groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at.Subcommands.Count == 0)
                break;
            if (at.Subcommands.FirstOrDefault(command => command.Name == word) is not { } next)
            {
                yield return $"no command '{word}'";
                yield break;
            }
            at = next;
        }
        foreach (var option in Option().Matches(groups["rest"].Value).Select(match => match.Value).Where(option => !Has(at, option)))
            yield return $"{at.Name} has no {option}";
    }

    private static bool Has(Command command, string option) =>
        option is "--help" or "--version" || command.Options.Any(known => known.Name == option || known.Aliases.Contains(option));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?:^|[ (])(?:klynge|src/KlyngeSite(?: -c Release)?(?: --no-build)? --) (?<words>(?:[a-z]+(?: |$))+)(?<rest>.*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"(?<![\w./-])(tests|build|\.ci)/[\w./-]*\w\.(sh|mjs)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Script();

    [GeneratedRegex(@"\]\((?![\w-]+:)(?<file>[^)#\s]+)(#[^)]*)?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
