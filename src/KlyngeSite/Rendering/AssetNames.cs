using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering;

/// <summary>Holds the names of a theme's assets to what every disk and every address can have.</summary>
internal static class AssetNames
{
    /// <summary>Whether an asset may be published under its name; reports it when not.</summary>
    public static bool MayBe(string path, Location file, DiagnosticBag bag)
    {
        foreach (var part in path.Split('/'))
        {
            if (!part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') || part[^1] == '.')
            {
                bag.Report(Rules.FileName, file, "Filens navn kan ikke stå i en adresse.", $"Brug kun a-z, tal, bindestreg, understreg og punktum{Suggest(part)}.");
                return false;
            }
            if (IsDevice(part))
            {
                bag.Report(Rules.FileName, file, $"Windows kan ikke have en fil eller mappe, der hedder '{ShortText.Quote(part)}'.", "Giv den et andet navn.");
                return false;
            }
        }
        return true;
    }

    private static string Suggest(string part)
    {
        var extension = Path.GetExtension(part);
        var name = Slug.From(Path.GetFileNameWithoutExtension(part));
        return name.Length > 0 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? $", fx {name}{extension}" : "";
    }

    /// <summary>Whatever follows the first point: <c>con.css</c> is the device as well. A slug of nothing but that is refused for it alone.</summary>
    private static bool IsDevice(string part)
    {
        var name = part.Split('.')[0].ToLowerInvariant();
        return name.Length > 0 && Slug.From(name) == name && !Slug.IsValid(name);
    }
}
