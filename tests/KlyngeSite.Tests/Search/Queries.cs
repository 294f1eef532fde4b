using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Search;

/// <summary>A question that a reader might ask, with the addresses that answer it; none for what must find nothing.</summary>
internal sealed record Query(string Set, string Group, string Text, IReadOnlyList<string> Wanted)
{
    /// <summary>The group of questions that must find nothing.</summary>
    public const string None = "none";

    /// <summary>All of <c>Search/queries</c>, file by file.</summary>
    public static readonly IReadOnlyList<Query> All = [.. Directory.GetFiles(Path.Join(Repository.Tests, "Search", "queries"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>Whether the best five results answer it: an address with a fragment is met by that section or by its page as a whole, one without by any section of the page.</summary>
    public int PlaceIn(IReadOnlyList<(string Page, IReadOnlyList<string> Sections)> results)
    {
        for (var i = 0; i < results.Count; i++)
        {
            if (Wanted.Any(wanted => wanted == results[i].Page || results[i].Sections.Contains(wanted) || (wanted.Split('#')[0] == results[i].Page && (results[i].Sections.Count == 0 || results[i].Sections[0] == results[i].Page))))
                return i + 1;
        }
        return 0;
    }

    private static IEnumerable<Query> Read(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(row => new Query(Path.GetFileNameWithoutExtension(file), row[0], row[1], [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
}
