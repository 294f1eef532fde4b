using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Editing.Mending.Mends;

/// <summary>Yes and no in English or as a machine writes them.</summary>
internal static class YesNoMend
{
    public static readonly Mend Mend = Mending.Mend.OfLine("ja eller nej", Rules.UnknownChoice, finding => YesNoType.Meant(finding.Token) is { } meant ? finding.With(meant) : null);
}
