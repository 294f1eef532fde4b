namespace KlyngeSite.Diagnostics;

/// <summary>
/// The catalogue of findings. 1: files; 2: fields; 3: links between items; 4: theme; 5: output folder; 6: persons; 7: figures;
/// 8: packages. A code is never used for anything else. <c>docs/diagnostics.md</c> is made of it.
/// </summary>
internal static partial class Rules
{
    /// <summary>All, by code.</summary>
    public static IReadOnlyList<Rule> All => [.. AboutFiles, .. AboutFields, .. AboutLinks, .. AboutTheme, .. AboutOutput, .. AboutPrivacy, .. AboutData, .. AboutPackages];

    private static Rule Error(string code, string title, string cause, string example, string mend, bool canMend = false) => new(code, Severity.Error, title, cause, example, mend, canMend);

    private static Rule Warning(string code, string title, string cause, string example, string mend, bool canMend = false) => new(code, Severity.Warning, title, cause, example, mend, canMend);

    private static Rule Hint(string code, string title, string cause, string example, string mend) => new(code, Severity.Hint, title, cause, example, mend);
}
