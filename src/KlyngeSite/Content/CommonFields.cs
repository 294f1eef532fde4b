using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Content;

/// <summary>Fields that every item may have.</summary>
internal static class CommonFields
{
    public const string OwnTitle = "Det er den, læserne kender siden på.";

    public static readonly FlagField Draft = new("kladde", "Kladde", "Vises ikke, før feltet fjernes (eller med --drafts).");

    public static readonly OptionalField<Text.PartialDate> From = new("udgives", new DateType(WholeDay: true),
        "Udgives", "Den første dag, siden vises.", "2026-11-23");

    public static readonly OptionalField<Text.PartialDate> Until = new("udløber", new DateType(WholeDay: true),
        "Udløber", "Den sidste dag, siden vises.", "2027-12-31");

    public static readonly ListField<FormerAddress> FormerAddresses = new("tidligere", new FormerAddressType(),
        "Tidligere adresser", "Hvor siden lå før; læserne sendes videre herfra.", "[/gammel-adresse/]")
    {
        OwnBecause = "En gammel adresse kan kun føre til én side.",
    };

    public static readonly OptionalField<Text.PartialDate> Review = new("gennemgås", new DateType(WholeDay: true),
        "Gennemgås senest", "Den dag, siden senest skal være læst igennem igen.", "2027-11-23");

    /// <summary>Those of a kind.</summary>
    public static FieldSet Of(ContentKind kind) => new("et indhold", [Draft, From, Until, FormerAddresses, .. kind.HasOwnReview ? [] : new Field[] { Review }]);

    /// <summary>Whether a map says that it is a draft, before anything of it is read.</summary>
    public static bool SaysDraft(Sources.MapNode map) => map.Find(Draft.Key) is Sources.ScalarNode { Value: "ja" };

    public static Publication Read(FieldReader fields, ContentKind kind)
    {
        var (from, until, review) = (fields.Get(From), fields.Get(Until), kind.HasOwnReview ? null : fields.Get(Review));
        if (from is not null && until is not null && until.CompareTo(from) < 0)
        {
            // Where one of them is the folder's default, it is the item's own that does not fit.
            var place = fields.LocationOf(Until) is var last && last.Source == fields.Location.Source ? last : fields.LocationOf(From) is var first && first.Source == fields.Location.Source ? first : last;
            fields.Context.Bag.Report(Rules.DateOrder, place, $"Siden udløber ({until.Danish}), før den udgives ({from.Danish}).",
                $"Ret '{Until.Key}' eller '{From.Key}', så den udløber sidst.");
        }
        return new(fields.Get(Draft), from, until, fields.Get(FormerAddresses), review is null ? null : new(review, fields.LocationOf(Review), Review.Key));
    }
}
