using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;

namespace KlyngeSite.Commands.New;

/// <summary>What is wrong with a value that somebody typed, in the words of <c>check</c>; masked as those are.</summary>
internal static class SlotMistake
{
    public static string Tell(Diagnostic finding)
    {
        var listed = Listing.Of([finding]).Findings.First();
        // The usual advice is about files that others may have seen; this was never stored.
        return finding.Rule == Rules.Cpr || finding.Rule == Rules.MaybeCpr ? $"{listed.Message} Skriv det uden." : listed.Advice;
    }
}
