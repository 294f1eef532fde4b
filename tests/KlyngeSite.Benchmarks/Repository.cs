using System.Globalization;
using System.Text.RegularExpressions;
using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks;

/// <summary>The checkout that the program was built from: the corpus borrows from its content and theme.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content => Path.Join(Root, "content");

    /// <summary>The rows of <c>kommuner.csv</c>.</summary>
    public static IReadOnlyList<Municipality> Municipalities() =>
        [.. File.ReadLines(Path.Join(Content, "kommuner.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))
            .Select(row => new Municipality(row[0], row[1], row[2], row[3], int.Parse(row[5], CultureInfo.InvariantCulture), int.Parse(row[6], CultureInfo.InvariantCulture), row[7]))];

    /// <summary>The files of a folder of the content, by name without extension, with links to items left as their text: the items are not in the corpus.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Lines)> Pages(string folder) =>
        Directory.EnumerateFiles(Path.Join(Content, folder), "*.md").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadLines(file).Select(line => ItemLink().Replace(line, "${text}"))));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "KlyngeSite.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The benchmarks run outside their checkout.");
    }

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?!https?:|mailto:|tel:)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemLink();
}
