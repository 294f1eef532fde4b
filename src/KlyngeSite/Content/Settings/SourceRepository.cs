using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Settings;

/// <summary>Where the files of content are kept, on a host whose addresses are made as GitHub's.</summary>
/// <param name="Address">Ends in owner and name, without a slash.</param>
/// <param name="Folder">The folder of content within it.</param>
internal sealed record SourceRepository(string Address, string Branch, string Folder)
{
    public const string UsualFolder = "content";

    private const string Scheme = "https://";
    private const int LongestAddress = 200;
    private const int LongestPath = 100;

    private static readonly RequiredField<string> AddressField = new("adresse", new PatternType(IsAddress, "arkivets adresse: https, en vært, en ejer og et navn, og ikke mere"), "Adresse", "Hvor arkivet ligger.", "https://github.com/eksempel/klynger");
    private static readonly OptionalField<string> BranchField = new("gren", new PatternType(IsPath, "navnet på en gren med a-z, tal, punktum, bindestreg, understreg og /"), "Gren", "Den gren, som siden bliver lavet af; main, hvis den ikke er skrevet.", "main");
    private static readonly OptionalField<string> FolderField = new("mappe", new PatternType(IsPath, "en mappe i arkivet med a-z, tal, punktum, bindestreg, understreg og / imellem"), "Mappe", "Mappen med indholdet; content, hvis den ikke er skrevet.", "content");

    public static readonly FieldSet Fields = new("kildekode", AddressField, BranchField, FolderField);
    public static readonly ObjectType<SourceRepository> Type = new(Fields, fields => new(fields.Get(AddressField), fields.Get(BranchField) ?? "main", fields.Get(FolderField) ?? UsualFolder));

    /// <summary>Where a file is edited.</summary>
    /// <param name="file">Below the folder of content.</param>
    public string EditUrl(string file) => $"{Address}/edit/{Branch}/{Folder}/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Where a file is begun.</summary>
    /// <param name="folder">Below the folder of content.</param>
    /// <param name="text">What stands in it to begin with.</param>
    public string NewUrl(string folder, string name, string text) =>
        $"{Address}/new/{Branch}/{Folder}/{Uri.EscapeDataString(folder)}?filename={Uri.EscapeDataString(name)}&value={Uri.EscapeDataString(text)}";

    /// <summary>Where an issue form is filled in.</summary>
    /// <param name="form">The name of the form's file.</param>
    public string FormUrl(string form) => $"{Address}/issues/new?template={Uri.EscapeDataString(form)}";

    /// <summary>Where a file outside the folder of content is read.</summary>
    public string ReadUrl(string file) => $"{Address}/blob/{Branch}/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Whether a text is <c>https://host/owner/name</c> and nothing more. It is printed in addresses as it is, so it has no sign that means something there.</summary>
    private static bool IsAddress(string text) =>
        text.Length <= LongestAddress && text.StartsWith(Scheme, StringComparison.Ordinal)
        && text[Scheme.Length..].Split('/') is [var host, var owner, var name]
        && host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns
        && IsPart(host) && IsPart(owner) && IsPart(name) && !name.EndsWith(".git", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string text) => text.Length <= LongestPath && text.Split('/').All(IsPart);

    /// <summary>Neither empty nor a step upwards.</summary>
    private static bool IsPart(string part) =>
        part.Length > 0 && part[0] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
