using System.Collections.Immutable;
using KlyngeSite.Content.Prose;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content;

/// <summary>An address that was published once.</summary>
/// <param name="Path">Below the site's root, with slashes: <c>/emner/fald/</c>.</param>
internal sealed record ListedAddress(string Path, Location Location);

/// <summary>
/// <c>adresser.txt</c>: the addresses that readers may have kept, one a line. Written by <c>klynge adresser</c>, and committed, so that one
/// that goes away is noticed by whoever moves the page.
/// </summary>
internal static class AddressList
{
    public const string File = "adresser.txt";

    /// <summary>The first line, by which a file of ours is known.</summary>
    public const string Head = "# Adresser, som har været udgivet. Skrevet af klynge adresser.";

    private const string Explanation = "# Er en side flyttet, så skriv dens gamle adresse under 'tidligere' i den nye. Slet kun en linje, hvis ingen kan have adressen.";

    /// <summary>None when there is no such file, or it cannot be read (and that was reported).</summary>
    public static ImmutableArray<ListedAddress> Read(SourceTree tree, PersonScan scan, DiagnosticBag bag)
    {
        if (tree.Content.FirstOrDefault(found => found.Path == File)?.Read() is not { } file)
            return [];
        scan.Check(file);
        var listed = ImmutableArray.CreateBuilder<ListedAddress>();
        var start = 0;
        foreach (var line in file.Text.Text.Split('\n'))
        {
            var path = line.Trim();
            var place = file.Text.At(start, line.Length);
            start += line.Length + 1;
            if (path.Length == 0 || path[0] == '#')
                continue;
            if (path[0] == '/' && path[^1] == '/')
                listed.Add(new(path, place));
            else
                bag.Report(Rules.WrongForm, place, "Linjen er ikke en adresse, der begynder og slutter med /.", "Slet den, eller kør klynge adresser igen.");
        }
        return listed.ToImmutable();
    }

    /// <summary>The text of the file.</summary>
    public static string Of(IEnumerable<string> paths) =>
        string.Concat(new[] { Head, Explanation }.Concat(paths.Distinct().Order(StringComparer.Ordinal)).Select(line => line + "\n"));
}
