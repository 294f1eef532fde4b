using KlyngeSite.Content;

namespace KlyngeSite.Linking;

/// <summary>
/// A folder of addresses that no item owns: its pages are made of what items say together. Which there are takes all relations, so it is
/// worked out when somebody asks.
/// </summary>
/// <param name="Folder">With slashes: <c>/find/</c>. Nothing else may lie there.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="HasStart">Whether the page at the folder itself is there when these items show. Every menu asks, so it takes no relations.</param>
/// <param name="PathsOf">The addresses that a site with these items has.</param>
internal sealed record DerivedPages(string Folder, string Name, Func<IReadOnlyList<ContentItem>, bool> HasStart, Func<Site, IEnumerable<string>> PathsOf)
{
    public bool Holds(string path) => path.StartsWith(Folder, StringComparison.Ordinal);
}
