namespace KlyngeSite.Tests.Harness;

/// <summary>Where things lie in the checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Tests => Path.Join(Root, "tests", "KlyngeSite.Tests");

    public static string Content => Path.Join(Root, "content");

    public static string Theme => Path.Join(Root, "theme");

    /// <summary>The names of the folders in a folder of the tests, sorted.</summary>
    public static TheoryData<string> Cases(string folder)
    {
        var cases = new TheoryData<string>();
        foreach (var path in Directory.GetDirectories(Path.Join(Tests, folder)).Order(StringComparer.Ordinal))
        {
            if (!Path.GetFileName(path).StartsWith('_'))
                cases.Add(Path.GetFileName(path));
        }
        return cases;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "KlyngeSite.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside their checkout.");
    }
}
