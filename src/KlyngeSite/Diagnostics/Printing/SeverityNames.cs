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

    /// <summary><c>2 fejl, 3 vink</c>: only what there is; null when there is nothing.</summary>
    public static string? Present(Tally tally)
    {
        string[] parts =
        [
            tally.Errors == 0 ? "" : $"{DanishNumber.Of(tally.Errors)} fejl",
            tally.Warnings == 0 ? "" : DanishNumber.Count(tally.Warnings, "advarsel", "advarsler"),
            tally.Hints == 0 ? "" : $"{DanishNumber.Of(tally.Hints)} vink",
        ];
        return tally.Total == 0 ? null : string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary><c>2 fejl, 1 advarsel</c>; hints only when there are any.</summary>
    public static string Counts(Tally tally)
    {
        var text = $"{DanishNumber.Of(tally.Errors)} fejl, {DanishNumber.Count(tally.Warnings, "advarsel", "advarsler")}";
        return tally.Hints == 0 ? text : $"{text}, {DanishNumber.Of(tally.Hints)} vink";
    }
}
