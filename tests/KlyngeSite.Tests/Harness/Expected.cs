using System.Globalization;
using System.Text;

namespace KlyngeSite.Tests.Harness;

/// <summary>Holds results against files. <c>UPDATE_EXPECTED=1</c> rewrites them at the desk; never in CI.</summary>
internal static class Expected
{
    private static bool MayRewrite =>
        Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1"
        && (Environment.GetEnvironmentVariable("CI") != "true" ? true : throw new InvalidOperationException("UPDATE_EXPECTED is refused in CI."));

    public static void Text(string file, string actual)
    {
        if (MayRewrite)
            File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"Missing: {file}");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    /// <summary>Missing, extra and different files are three kinds of failure, all told at once.</summary>
    public static void Folder(string folder, IReadOnlyDictionary<string, byte[]> actual)
    {
        if (MayRewrite)
            Rewrite(folder, actual);
        var expected = TestSite.Files(folder);
        var failures = new StringBuilder();
        foreach (var path in expected.Keys.Except(actual.Keys))
            failures.AppendLine(CultureInfo.InvariantCulture, $"missing: {path}");
        foreach (var path in actual.Keys.Except(expected.Keys))
            failures.AppendLine(CultureInfo.InvariantCulture, $"extra: {path}");
        foreach (var path in actual.Keys.Intersect(expected.Keys).Where(path => !actual[path].AsSpan().SequenceEqual(expected[path])))
            failures.AppendLine(CultureInfo.InvariantCulture, $"different: {path}: {FirstDifference(expected[path], actual[path])}");
        Assert.Equal("", failures.ToString());
    }

    private static void Rewrite(string folder, IReadOnlyDictionary<string, byte[]> actual)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var (path, bytes) in actual)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static string FirstDifference(byte[] expected, byte[] actual)
    {
        var (before, after) = (Encoding.UTF8.GetString(expected).Split('\n'), Encoding.UTF8.GetString(actual).Split('\n'));
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (left, right) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            if (left != right)
                return $"line {i + 1}: expected '{left}', was '{right}'";
        }
        return "the same text in other bytes";
    }
}
