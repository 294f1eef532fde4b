namespace KlyngeSite.Publishing;

/// <summary>Paths with every link resolved, so that one folder has one name.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The real path; parts that do not exist stay as they are written. Null when links lead in a ring.</summary>
    public static string? Of(string path)
    {
        var linksLeft = MostLinks;
        return Resolve(Path.GetFullPath(path), ref linksLeft);
    }

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies in it; both real.</summary>
    public static bool IsWithin(string inner, string outer)
    {
        var folder = Path.TrimEndingDirectorySeparator(outer);
        return inner == folder || inner.StartsWith(folder.Length == 1 ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string? Resolve(string path, ref int linksLeft)
    {
        var root = Path.GetPathRoot(path)!;
        var current = root;
        foreach (var part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Join(current, part);
            if (TargetOf(current) is not { } target)
                continue;
            if (linksLeft-- == 0 || Resolve(target, ref linksLeft) is not { } real)
                return null;
            current = real;
        }
        return Path.TrimEndingDirectorySeparator(current);
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
