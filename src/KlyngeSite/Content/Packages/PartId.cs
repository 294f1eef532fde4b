using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Packages;

/// <summary>The name of a part of an item, by which addresses and other programs know it. It stays when the words change.</summary>
/// <param name="Text">Empty when it could not be read.</param>
internal readonly record struct PartId(string Text, Location Location)
{
    public static RequiredField<string> Field(string example) => new("id", new PatternType(Slug.IsValid, "små bogstaver a–z, tal og bindestreger") { Pattern = "^[a-z0-9-]{1,80}$" }, "Id", "Et kort navn, som ingen anden del har.", example);

    public static PartId Read(FieldReader fields, RequiredField<string> field) => new(fields.Get(field), fields.LocationOf(field));

    /// <summary>Reports each id that another part had before.</summary>
    public static void CheckUnique(IEnumerable<PartId> ids, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => id.Text.Length > 0))
        {
            if (!seen.TryAdd(id.Text, id.Location.Line))
                bag.Report(Rules.SamePartId, id.Location, $"Id'et '{id.Text}' er brugt før, i linje {DanishNumber.Of(seen[id.Text])}.", "Giv den ene del et andet id.");
        }
    }
}
