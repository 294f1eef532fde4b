namespace KlyngeSite.Tests.Harness;

/// <summary>The packages of the editors' form, as npm puts them beside <c>tests/admin/package.json</c>.</summary>
internal static class CmsPackages
{
    public static string Folder => Path.Join(Repository.Root, "tests", "admin", "node_modules");

    public static bool AreHere => File.Exists(Path.Join(Folder, "@sveltia", "cms", "package.json"));
}

/// <summary>A test that needs them: skipped where npm has not been run, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CmsFactAttribute : FactAttribute
{
    public CmsFactAttribute()
    {
        if (!CmsPackages.AreHere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "The packages are not here: npm ci --prefix tests/admin --ignore-scripts";
    }
}
