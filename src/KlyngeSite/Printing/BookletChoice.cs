using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Text;

namespace KlyngeSite.Printing;

/// <summary>Which booklet somebody asks for: that of a topic, of a region, or else of the whole collection.</summary>
/// <param name="Id">As in its address; a region's may be written without its first word.</param>
internal sealed record BookletChoice(BookletScope Scope, string Id)
{
    private const string RegionWord = "region-";

    /// <summary>The booklet; or, in Danish, why there is none.</summary>
    public (Booklet? Booklet, string? Mistake) In(BookletIndex index)
    {
        if (index.Whole is not { } whole)
            return (null, "Der er ingen interview at lave et hæfte af.");
        var (all, noun) = Scope switch
        {
            BookletScope.Topic => (index.Topics, "et emne"),
            BookletScope.Region => (index.Regions, "en region"),
            _ => ([whole], ""),
        };
        var found = all.FirstOrDefault(booklet => booklet.Id == Id) ?? (Scope == BookletScope.Region ? all.FirstOrDefault(booklet => booklet.Id == RegionWord + Id) : null);
        if (found is null)
        {
            var nearest = Nearest.To(Id, all.Select(booklet => booklet.Id));
            return (null, $"'{Diagnostics.ShortText.Quote(Id)}' er ikke {noun} med interview." + (nearest is null ? "" : $" Mente du '{nearest}'?"));
        }
        return found.IsTooLarge
            ? (null, $"Hæftet ville have {DanishNumber.Of(found.Interviews.Count)} interview, og et hæfte har højst {DanishNumber.Of(BookletIndex.MostInterviews)}. Vælg et mindre med --emne eller --region.")
            : (found, null);
    }
}
