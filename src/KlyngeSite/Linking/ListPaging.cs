using KlyngeSite.Content;

namespace KlyngeSite.Linking;

/// <summary>How long lists are cut into pages, counted from 1.</summary>
internal static class ListPaging
{
    public const int PageSize = 100;

    public static int Pages(int items) => (items + PageSize - 1) / PageSize;

    /// <summary>The first page lies at the kind's own address.</summary>
    public static string PathOf(ContentKind kind, int number) => PathOf(kind.Address, number);

    /// <summary>The same below any page that is cut.</summary>
    public static string PathOf(string first, int number) => number == 1 ? first : $"{first}side-{number}/";
}
