using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;

namespace KlyngeSite.Commands.New;

/// <summary>What is wrong with a value that somebody typed, in the words of <c>check</c>; masked as those are.</summary>
internal static class SlotMistake
{
    /// <param name="key">The field that is asked for: its advice is for a line of a file, and here only the value is typed.</param>
    public static string Tell(Diagnostic finding, string? key = null)
    {
        var listed = Listing.Of([finding]).Findings.First();
        // The usual advice is about files that others may have seen; this was never stored.
        return finding.Rule == Rules.Cpr || finding.Rule == Rules.MaybeCpr ? $"{listed.Message} Skriv det uden." : key is null ? listed.Advice : listed.Advice.Replace($": {key}: ", ": ", StringComparison.Ordinal);
    }
}
