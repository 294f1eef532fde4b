namespace KlyngeSite.Serving;

/// <summary>The preview's own files, below a folder that no site can have: the names of pages do not begin with a dot.</summary>
internal static class PreviewFiles
{
    public const string Script = "/.klynge/preview.js";
    public const string Stylesheet = "/.klynge/preview.css";
    public const string Socket = "/.klynge/socket";

    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        [Script] = Read("preview.js"),
        [Stylesheet] = Read("preview.css"),
    };

    /// <summary>What is shown until there is a site to show.</summary>
    public static byte[] FirstPage { get; } = Read("first.html");

    /// <summary>The script's address with its version, so that a page that reloads need not ask for it again.</summary>
    public static string ScriptAddress { get; } = $"{Script}?{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. Files[Script], .. Files[Stylesheet]]).AsSpan(0, 5))}";

    /// <summary>Null when there is no such file.</summary>
    public static byte[]? Find(string path) => Files.GetValueOrDefault(path);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
