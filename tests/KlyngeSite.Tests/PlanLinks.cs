namespace KlyngeSite.Tests;

/// <summary>Reads the addresses that open the planner with something in it.</summary>
internal static class PlanLinks
{
    /// <summary>The parts that an address names, as the planner's page has them. At least one; it must be of the form that the script reads.</summary>
    public static IReadOnlyList<string> Parts(string link)
    {
        Assert.Matches(@"/moede/(index\.html)?#1(&m=\d{1,3})?&(a=[a-z0-9-]+(\.[a-z0-9-]+)+|q=(-|[a-z0-9-]+)\.[a-z0-9-]+)$", link);
        var picked = link[(link.LastIndexOf('=') + 1)..].Split('.');
        return [.. picked[1..].Select(part => (link.Contains("&q=", StringComparison.Ordinal) ? "-" : picked[0]) + "." + part)];
    }
}
