using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Sources.Yaml;

/// <summary>Fields of one map that are written again. A whole group of them is a list whose hyphens were forgotten.</summary>
internal sealed class RepeatedKeys(ImmutableArray<MapEntry>.Builder entries)
{
    /// <summary>A map with more fields than this is looked up in by hash.</summary>
    public const int ManyKeys = 32;

    /// <summary>More than these are one mistake, and the message about the first serves all.</summary>
    private const int MostFindings = 20;

    private readonly List<ScalarNode> again = [];
    private readonly HashSet<string> known = [.. entries.Select(entry => entry.Key.Value)];

    public void Add(ScalarNode key) => again.Add(key);

    /// <summary>Whether a key has been written already: looked for by eye in a small map, by hash in a big one.</summary>
    public static bool Has(ImmutableArray<MapEntry>.Builder entries, string key, RepeatedKeys? repeated)
    {
        if (entries.Count >= ManyKeys && repeated is not null)
            return !repeated.known.Add(key);
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
                return true;
        }
        return false;
    }

    /// <param name="isWhole">Whether the map is the file's own.</param>
    /// <param name="owner">The field that the map is the value of; null for an item of a list.</param>
    public IEnumerable<Finding> Findings(bool isWhole, string? owner)
    {
        if (again.Count == 0)
            yield break;
        var first = entries[0].Key;
        if (!isWhole && again.Count > 1 && again.Exists(key => key.Value == first.Value))
        {
            var place = owner is null ? again.Find(key => key.Value == first.Value)!.Location : first.Location;
            yield return Lost(place, owner);
            yield break;
        }
        foreach (var key in again.Take(MostFindings))
        {
            var line = entries.First(entry => entry.Key.Value == key.Value).Key.Location.Line;
            yield return new(Rules.DuplicateKey, key.Location, $"Feltet '{Corrected.Short(key.Value)}' er skrevet to gange, første gang i linje {line}.", "Behold det ene, og slet det andet.");
        }
    }

    private static Finding Lost(Location place, string? owner)
    {
        var line = Corrected.Short(place.Source.Line(place.Line).Trim());
        return owner is null
            ? new(Rules.ListDash, place, "Felterne er skrevet to gange i samme listepunkt; der mangler vist en bindestreg her.", $"Skriv: - {line}")
            : new(Rules.ListDash, place, $"Felterne i '{owner}' begynder uden bindestreg.", $"Skriv '- ' foran det første felt i hvert punkt: - {line}. Skal der kun være ét, så slet resten.");
    }
}
