namespace KlyngeSite.Tests.Fuzzing;

/// <summary>Makes what failed small: changes are left out, and what they put in is halved, as long as it fails in the same way.</summary>
internal static class Smallest
{
    private const int MostTries = 200;

    /// <param name="kind">How it fails.</param>
    /// <param name="fails">How changes fail; null when they do not.</param>
    public static IReadOnlyList<Change> Of(IReadOnlyList<Change> changes, string kind, Func<IReadOnlyList<Change>, string?> fails)
    {
        // A hang costs its whole patience every time.
        var tries = kind.Contains("does not end", StringComparison.Ordinal) ? 5 : MostTries;
        for (var i = changes.Count - 1; i >= 0 && tries > 0; i--, tries--)
        {
            IReadOnlyList<Change> fewer = [.. changes.Where((_, at) => at != i)];
            if (fails(fewer) == kind)
                changes = fewer;
        }
        for (var i = 0; i < changes.Count; i++)
        {
            while (tries > 0 && Shorter(changes, i).FirstOrDefault(shorter => tries-- > 0 && fails(shorter) == kind) is { } shorter)
                changes = shorter;
        }
        return changes;
    }

    private static IEnumerable<IReadOnlyList<Change>> Shorter(IReadOnlyList<Change> changes, int at)
    {
        if (changes[at] is not Splice { Insert.Length: > 1 } splice)
            yield break;
        var half = splice.Insert.Length / 2;
        foreach (var insert in new[] { splice.Insert[..half], splice.Insert[half..], splice.Insert[1..], splice.Insert[..^1] })
            yield return [.. changes.Select((change, i) => i == at ? splice with { Insert = insert } : change)];
    }
}
