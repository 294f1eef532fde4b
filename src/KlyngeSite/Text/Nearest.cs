namespace KlyngeSite.Text;

/// <summary>"Did you mean": the known word nearest to an unknown one.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate with the fewest slips (insertion, deletion, replacement, swap of neighbours) after folding, or null
    /// when the best one is farther off than a third of the word, at least two slips. Ties go to the first in ordinal order.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates) => new Words(candidates).NearestTo(word);

    /// <summary>Candidates that are asked for more than once: sorted and folded when they are first needed. Not for several threads.</summary>
    internal sealed class Words(IEnumerable<string> candidates)
    {
        private (string Word, string Folded)[]? folded;

        public string? NearestTo(string word)
        {
            var wanted = Folding.Fold(word);
            if (wanted.Length is 0 or > 80)
                return null;
            folded ??= [.. candidates.Order(StringComparer.Ordinal).Select(candidate => (candidate, Folding.Fold(candidate)))];
            var limit = Math.Max(2, wanted.Length / 3);
            string? best = null;
            foreach (var (candidate, form) in folded)
            {
                var distance = Distance(wanted, form, limit);
                if (distance > limit || distance >= wanted.Length)
                    continue;
                if (distance == 0)
                    return candidate;
                limit = distance - 1;
                best = candidate;
            }
            return best;
        }
    }

    /// <summary>Optimal string alignment distance; any value over <paramref name="limit"/> means "too far".</summary>
    internal static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
