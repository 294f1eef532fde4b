using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>A heading without the blank after its signs.</summary>
internal static class HeadingMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("overskrift", Rules.TextSlip, Mended);

    private static string? Mended(FindingLine finding)
    {
        var rest = finding.Text[finding.Start..];
        var words = rest.TrimStart('#');
        return rest.Length - words.Length >= 2 && words.Length > 0 && char.IsLetterOrDigit(words[0]) ? $"{finding.Text[..^words.Length]} {words}" : null;
    }
}
