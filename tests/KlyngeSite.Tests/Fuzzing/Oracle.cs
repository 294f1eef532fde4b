namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What must hold of every build, whatever its files say.</summary>
internal static class Oracle
{
    /// <summary>The birth date alone is personal data as well.</summary>
    public static readonly string[] Digits = ["240737", "24.07.1937"];

    /// <summary>What does not hold, the gravest first; null when all does. What stands before the colon is its kind.</summary>
    public static string? Fault(FuzzBuild build)
    {
        if (build.Fault is not null)
            return "fault: " + build.Fault;
        var faults = FindingOracle.Faults(build).Concat(build.Wrong);
        return (build.IsGood ? faults.Concat(OutputOracle.Faults(build)) : faults).FirstOrDefault();
    }

    /// <summary>Two builds of the same must say and make the same.</summary>
    public static string? Difference(FuzzBuild one, FuzzBuild other)
    {
        if (FindingOracle.Print(one) is var said && said != FindingOracle.Print(other))
            return "again: other findings";
        // What a build with errors got done is nobody's.
        if (!one.IsGood)
            return null;
        if (!one.Outputs.Keys.SequenceEqual(other.Outputs.Keys))
            return "again: other files";
        return one.Outputs.FirstOrDefault(file => !file.Value.AsSpan().SequenceEqual(other.Outputs[file.Key])) is { Key: { } path } ? $"again: other bytes in {path}" : null;
    }
}
