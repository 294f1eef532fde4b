using KlyngeSite.Content;

namespace KlyngeSite.Linking;

/// <summary>How long lists are cut into pages, counted from 1.</summary>
internal static class ListPaging
{
    public const int PageSize = 100;

    public static int Pages(int items) => Pages(items, PageSize);

    /// <summary>The same for the list of a kind.</summary>
    public static int Pages(ContentKind kind, int items) => Pages(items, kind.OnOnePage);

    private static int Pages(int items, int size) => (items + size - 1) / size;

    /// <summary>The first page lies at the kind's own address.</summary>
    public static string PathOf(ContentKind kind, int number) => PathOf(kind.Address, number);

    /// <summary>The same below any page that is cut.</summary>
    public static string PathOf(string first, int number) => number == 1 ? first : $"{first}side-{number}/";

    /// <summary>The page whose later pages lie in the form of this path: <c>/emner/kol/</c> for <c>/emner/kol/side-2/</c>; null for any other path.</summary>
    public static string? FirstOf(string path)
    {
        var name = path.LastIndexOf('/', Math.Max(0, path.Length - 2)) + 1;
        const string Later = "side-";
        var part = path.AsSpan(name).TrimEnd('/');
        return name > 1 && part.StartsWith(Later, StringComparison.Ordinal) && part.Length > Later.Length && !part[Later.Length..].ContainsAnyExceptInRange('0', '9')
            ? path[..name]
            : null;
    }
}
