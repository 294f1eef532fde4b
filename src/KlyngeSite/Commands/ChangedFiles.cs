using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Commands;

/// <summary>Reads the list of files that a pull request changes, as <c>git diff --name-only</c> prints it.</summary>
internal static class ChangedFiles
{
    private const long Largest = 10_000_000;

    /// <summary>The paths, relative to the repository; null when the list cannot be read.</summary>
    public static IReadOnlySet<string>? Read(string path)
    {
        // A pipe would be waited on for ever.
        if (FileKinds.Of(path) is not (FileKind.RegularFile, <= Largest))
            return null;
        try
        {
            return File.ReadLines(path).Select(Unquoted).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Git quotes names with letters beyond ASCII as in C: <c>"sm\303\270r.md"</c>.</summary>
    internal static string Unquoted(string line)
    {
        if (line.Length < 2 || line[0] != '"' || line[^1] != '"')
            return line;
        var bytes = new List<byte>(line.Length);
        for (var i = 1; i < line.Length - 1; i++)
        {
            var c = line[i];
            if (c == '\\' && i + 4 < line.Length && line.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
            {
                bytes.Add((byte)(((line[i + 1] - '0') << 6) | ((line[i + 2] - '0') << 3) | (line[i + 3] - '0')));
                i += 3;
            }
            else if (c == '\\' && i + 2 < line.Length)
            {
                bytes.Add((byte)line[++i]); // only \" and \\ can be in a name that content has
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([c]));
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
