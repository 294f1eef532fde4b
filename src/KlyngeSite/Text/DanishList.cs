namespace KlyngeSite.Text;

/// <summary>Lists in running text.</summary>
internal static class DanishList
{
    /// <summary><c>a, b og c</c>; Danish has no comma before the last word.</summary>
    /// <param name="conjunction">og, eller.</param>
    public static string Of(IEnumerable<string> items, string conjunction)
    {
        List<string> list = [.. items];
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} {conjunction} {list[^1]}";
    }
}
