namespace KlyngeSite.Outputs.Bundle;

/// <summary>An address that would lead nowhere in a bundle.</summary>
internal sealed class DeadAddressException(string address) : Exception
{
    public string Address { get; } = address;
}

/// <summary>What the site's own addresses are in a bundle: relative, and each names its file, for a disk knows no folder's page.</summary>
/// <param name="home">The path of the site's front page, with slashes: <c>/</c>.</param>
/// <param name="files">All files of the bundle.</param>
internal sealed class BundleAddresses(string home, IReadOnlySet<string> files)
{
    private const string Page = "index.html";

    /// <summary>The address as a file of the bundle prints it; the same when it leads out of the site, or to a place on the same page.</summary>
    /// <param name="from">The file that it stands in.</param>
    /// <exception cref="DeadAddressException">It leads to nothing in the bundle.</exception>
    public string In(string from, string address)
    {
        var end = address.AsSpan().IndexOfAny(":?#/");
        if (address.Length == 0 || (end == 0 && address[0] is '?' or '#') || (end > 0 && address[end] == ':'))
            return address;
        var pathEnd = address.AsSpan().IndexOfAny('?', '#') is var found and >= 0 ? found : address.Length;
        return FileAt(from, address[..pathEnd]) is { } file ? RelativeAddress.Of(from, file) + address[pathEnd..] : throw new DeadAddressException(address);
    }

    /// <summary>Whether an address begins at the site's root, as those do that the program itself makes.</summary>
    public bool IsFromRoot(string address) => address.StartsWith(home, StringComparison.Ordinal);

    private string? FileAt(string from, string path)
    {
        var below = IsFromRoot(path) ? path[home.Length..]
            : path + "/" == home ? ""
            : path.StartsWith('/') ? null
            : RelativeAddress.Follow(from, path);
        return below is null ? null
            : below.Length == 0 || below.EndsWith('/') ? Existing(below + Page)
            : Existing(below) ?? Existing(below + "/" + Page);
    }

    private string? Existing(string file) => files.Contains(file) ? file : null;
}
