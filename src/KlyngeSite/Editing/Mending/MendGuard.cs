using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending;

/// <summary>Decides whether a mend made things better and nothing else different: it is asked of every mend before it is kept.</summary>
internal static class MendGuard
{
    /// <param name="edited">Numbers of the lines that differ, in the text after.</param>
    public static bool Accepts(Mend mend, Reading before, Reading after, IReadOnlySet<int> edited)
    {
        if (mend.KeepsValues)
            return before.Reach == Reach.Whole && after.Reach == Reach.Whole && before.Values.SequenceEqual(after.Values) && !HasNew(before, after);
        if (after.Reach < before.Reach)
            return false;
        if (before.Reach == Reach.Unclean)
            return after.Reach > Reach.Unclean || (IsLess(before, after) && !HasNew(before, after));
        if (before.Reach == Reach.Whole)
            return IsLess(before, after) && !HasNew(before, after) && (mend.ChangesShape || Differences(before.Values, after.Values) <= edited.Count);
        // What could not be read may show more mistakes once it can, above as well as below; IsOutOfForm is asked at the end.
        return !after.Findings.Any(finding => finding.Rule == mend.Rule && edited.Contains(finding.Location.Line));
    }

    /// <summary>Whether a line is not what a mend took it for: no field, no list item, not of the part where it stands.</summary>
    public static bool IsOutOfForm(Reading reading, int line) =>
        reading.Findings.Any(finding => finding.Location.Line == line && Reading.IsAboutForm(finding.Rule));

    private static bool IsLess(Reading before, Reading after) => after.Findings.Tally.Total < before.Findings.Tally.Total;

    /// <summary>Whether a finding is there now that was not. Lines are not compared, for they may have moved.</summary>
    private static bool HasNew(Reading before, Reading after)
    {
        var known = before.Findings.Select(Said).ToHashSet();
        return after.Findings.Any(finding => !known.Contains(Said(finding)));
    }

    private static (string, string) Said(Diagnostic finding) => (finding.Rule.Code, finding.Message);

    private static int Differences(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Count != after.Count ? int.MaxValue : before.Zip(after).Count(pair => pair.First != pair.Second);
}
