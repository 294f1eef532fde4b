using System.IO.Compression;
using KlyngeSite.Publishing;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Bundle;

/// <summary>A site packed by the builder, and what is in the package.</summary>
internal static class BundledSite
{
    public static string FileOf(TestSite site) => Path.Join(site.Root, "pakke.zip");

    /// <summary>Packs and fails the test on any finding. The files by their path below the package's folder, in its order.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Of(TestSite site)
    {
        var result = SiteBuilder.Bundle(site.Request, FileOf(site), strict: false, null, CancellationToken.None);
        Assert.Equal("", KlyngeSite.Diagnostics.TextPrinter.Print(result.Findings));
        var files = In(FileOf(site));
        Assert.Equal(new BundleReport(files.Count, new FileInfo(FileOf(site)).Length), result.Bundled);
        return files;
    }

    public static IReadOnlyList<(string Path, byte[] Bytes)> In(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        return [.. archive.Entries.Select(entry => (Below(entry.FullName), Bytes(entry)))];
    }

    private static string Below(string name) =>
        name.StartsWith(BundleFile.Folder, StringComparison.Ordinal) ? name[BundleFile.Folder.Length..] : throw new InvalidOperationException($"{name} lies outside the folder.");

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
