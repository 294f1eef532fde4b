using KlyngeSite.Content;

namespace KlyngeSite.Linking;

/// <summary>How a kind's list is cut into pages, counted from 1.</summary>
internal static class ListPaging
{
    public const int PageSize = 100;

    public static int Pages(int items) => (items + PageSize - 1) / PageSize;

    /// <summary>The first page lies at the kind's own address.</summary>
    public static string PathOf(ContentKind kind, int number) => number == 1 ? kind.Address : $"{kind.Address}side-{number}/";
}
