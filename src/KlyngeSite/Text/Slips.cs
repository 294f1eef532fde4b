namespace KlyngeSite.Text;

/// <summary>Slips of the fingers between two words: a letter too many, too few or another one, and two neighbours swapped.</summary>
internal static class Slips
{
    /// <summary>How many there are; one more than <paramref name="limit"/> for any number over it.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        // What both begin and end with costs nothing, and leaves little to compare.
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
            (endA, endB) = (endA - 1, endB - 1);
        return Math.Min(limit + 1, Nearest.Distance(a[start..endA], b[start..endB], limit));
    }
}
