using KlyngeSite.Text;

namespace KlyngeSite.Diagnostics.Printing;

/// <summary>What readers and programs call a severity.</summary>
internal static class SeverityNames
{
    public static string Danish(Severity severity) => severity switch
    {
        Severity.Error => "fejl",
        Severity.Warning => "advarsel",
        _ => "vink",
    };

    /// <summary>In GitHub's workflow commands and in SARIF.</summary>
    public static string Level(Severity severity, string hint) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => hint,
    };

    /// <summary><c>2 fejl, 1 advarsel</c>; hints only when there are any.</summary>
    public static string Counts(Tally tally)
    {
        var text = $"{DanishNumber.Of(tally.Errors)} fejl, {DanishNumber.Count(tally.Warnings, "advarsel", "advarsler")}";
        return tally.Hints == 0 ? text : $"{text}, {DanishNumber.Of(tally.Hints)} vink";
    }
}
