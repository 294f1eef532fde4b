namespace KlyngeSite.Outputs.Bundle;

/// <summary>Ways between files of one folder, as addresses have them.</summary>
internal static class RelativeAddress
{
    /// <summary>The way from a file to another: <c>emner/kol/index.html</c> to <c>find/index.html</c> is <c>../../find/index.html</c>.</summary>
    public static string Of(string from, string to)
    {
        var folders = from.Split('/')[..^1];
        var parts = to.Split('/');
        var shared = 0;
        while (shared < folders.Length && shared < parts.Length - 1 && folders[shared] == parts[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', parts[shared..]);
    }

    /// <summary>The file or folder (then with a slash at its end) that a way leads to; null when it leads out of the folder.</summary>
    public static string? Follow(string from, string way)
    {
        var path = from.Split('/')[..^1].ToList();
        var parts = way.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (parts[i] == ".." && path.Count == 0)
                return null;
            if (parts[i] == "..")
                path.RemoveAt(path.Count - 1);
            else if (parts[i] is not "." and not "")
                path.Add(parts[i]);
            if (isLast && parts[i] is "" or "." or "..")
                path.Add("");
        }
        return string.Join('/', path);
    }
}
