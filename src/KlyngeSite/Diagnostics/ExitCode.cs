namespace KlyngeSite.Diagnostics;

/// <summary>What the program answers to the one who called it. These numbers never change.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Findings = 1;
    public const int WrongUse = 2;
    public const int BrokenSettings = 3;
    public const int CannotReadOrWrite = 4;
    public const int OurFault = 70;
    public const int Stopped = 130;

    /// <summary>The gravest code that the findings ask for; warnings count only when <paramref name="strict"/>.</summary>
    public static int For(IEnumerable<Diagnostic> findings, bool strict)
    {
        var code = Fine;
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == Severity.Error || (strict && finding.Rule.Severity == Severity.Warning))
                code = Math.Max(code, For(finding));
        }
        return code;
    }

    private static int For(Diagnostic finding)
    {
        if (finding.Rule.Code.StartsWith("KS5", StringComparison.Ordinal) || finding.Rule == Rules.CannotRead)
            return CannotReadOrWrite;
        return finding.Location.Source.Role is SourceRole.Settings or SourceRole.Theme ? BrokenSettings : Findings;
    }
}
