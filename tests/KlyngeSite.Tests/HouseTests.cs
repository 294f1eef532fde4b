using System.Text.RegularExpressions;
using KlyngeSite.Diagnostics;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests;

/// <summary>The house rules that a machine can hold.</summary>
public partial class HouseTests
{
    /// <summary>Each room may use only those before it.</summary>
    private static readonly string[] Rooms =
        ["Text", "Diagnostics", "Sources", "Content", "Forms", "Linking", "Deriving", "Rendering", "Outputs", "Publishing", "Editing", "Serving", "Printing", "Commands"];

    private static string Source => Path.Join(Repository.Root, "src", "KlyngeSite");

    public static TheoryData<string> AllRooms => [.. Rooms];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_uses_only_rooms_to_its_left(string room)
    {
        var place = Array.IndexOf(Rooms, room);
        foreach (var file in Files(Path.Join(Source, room)))
        {
            foreach (Match used in UsedRoom().Matches(WithoutComments(File.ReadAllText(file))))
            {
                var other = Array.IndexOf(Rooms, used.Groups["room"].Value);
                Assert.True(other <= place, $"{Path.GetFileName(file)} in {room} uses {used.Value}");
            }
        }
    }

    [Fact]
    public void Every_source_file_lies_in_a_room()
    {
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Directory.GetDirectories(Source).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));
        Assert.Equal(["Program.cs", "SiteBuilder.cs"], Directory.GetFiles(Source, "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_is_over_300_lines_and_most_are_short()
    {
        var lengths = Files(Source).Select(file => (file, lines: File.ReadLines(file).Count())).ToList();
        Assert.All(lengths, length => Assert.True(length.lines <= 300, $"{length.file}: {length.lines} lines"));
        Assert.True(lengths.Count(length => length.lines <= 120) > lengths.Count * 3 / 4);
    }

    [Fact]
    public void Only_the_rooms_that_own_a_library_use_it()
    {
        (string Library, string[] Owners)[] owned =
        [
            ("AngleSharp", ["Outputs"]),
            ("YamlDotNet", ["Sources"]),
            ("CsvHelper", ["Sources"]),
            ("Markdig", ["Sources"]),
            ("NUglify", ["Rendering"]),
            ("Scriban", ["Rendering", "Outputs"]),
            ("Microsoft.AspNetCore", ["Serving"]),
            ("System.CommandLine", ["Commands"]),
            ("Spectre.Console", ["Commands"]),
        ];
        foreach (var file in Files(Source))
        {
            var room = Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[0];
            var text = File.ReadAllText(file);
            foreach (var (library, owners) in owned)
                Assert.True(owners.Contains(room) || !text.Contains($"using {library}", StringComparison.Ordinal), $"{file} uses {library}");
        }
    }

    [Fact]
    public void Only_one_class_reads_files_of_the_site_and_only_commands_ask_for_the_time()
    {
        foreach (var file in Files(Source))
        {
            var name = Path.GetRelativePath(Source, file);
            var text = WithoutComments(File.ReadAllText(file));
            if (!name.StartsWith("Commands", StringComparison.Ordinal))
                Assert.False(ClockOrEnvironment().IsMatch(text), $"{name} asks the clock, chance or the environment");
            if (!name.StartsWith("Publishing", StringComparison.Ordinal) && Path.GetFileName(name) is not ("SiteFiles.cs" or "LooseFile.cs" or "FigureFiles.cs" or "FileKind.cs" or "FolderState.cs" or "FolderStamps.cs" or "ChangedFiles.cs" or "ContentFolder.cs" or "SafeReplace.cs"))
                Assert.False(FileAccess().IsMatch(text), $"{name} touches files");
        }
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_has_its_folder()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Code).Distinct().Count());
        var folders = Directory.GetDirectories(Path.Join(Repository.Tests, "Invalid")).Select(folder => Path.GetFileName(folder)).ToList();
        Assert.All(Rules.All, rule => Assert.Contains(folders, folder => folder.StartsWith(rule.Code + "-", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Source, file).StartsWith("bin", StringComparison.Ordinal));

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    // A room is used by its namespace, or by its name before a dot from within the root namespace.
    [GeneratedRegex(@"\bKlyngeSite\.(?<room>[A-Z]\w+)|(?<![\w.])(?<room>Text|Diagnostics|Sources|Content|Forms|Linking|Deriving|Rendering|Outputs|Publishing|Editing|Serving|Printing|Commands)\.(?=[A-Z]\w*\.)", RegexOptions.ExplicitCapture)]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"DateTime\.(Utc)?Now|DateTime\.Today|DateTimeOffset\.(Utc)?Now|Environment\.GetEnv|new Random|Random\.Shared|Guid\.NewGuid|CurrentCulture\b(?! =)")]
    private static partial Regex ClockOrEnvironment();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|FileStream|StreamReader|FileInfo|DirectoryInfo)\.(?!Path\b|Text\b)[A-Z]\w+\(|new (FileStream|StreamReader|StreamWriter|FileInfo|DirectoryInfo)\(")]
    private static partial Regex FileAccess();
}
