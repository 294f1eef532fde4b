using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Text;

namespace KlyngeSite.Deriving.Facets;

/// <summary>Every facet there is, in the order that readers meet them. A region has two: which one it is depends on the day.</summary>
internal static class FacetList
{
    public static readonly Facet Topic = new("emne", "Emne",
        site => site.All<Topic>().Select(FacetValue.Of),
        (interview, _) => interview.Topics.Select(work => work.Topic.Id));

    /// <summary>Whoever the interview tells of, whether the meeting was held or is still a wish: pages say which.</summary>
    public static readonly Facet Partner = new("partner", "Samarbejdspartner",
        site => site.All<Partner>().Select(FacetValue.Of),
        (interview, _) => interview.Encounters.Select(encounter => encounter.Partner.Id));

    public static readonly Facet Municipality = new("kommune", "Kommune",
        site => site.All<Municipality>().Select(FacetValue.Of),
        (interview, site) => Places.Of(interview, site).Select(municipality => municipality.Id));

    public static readonly Facet RegionUntil2026 = Region("region-2026", "Region til og med 2026", "til og med 2026", municipality => municipality.RegionUntil2026);

    public static readonly Facet RegionFrom2027 = Region("region-2027", "Region fra 2027", "fra 2027", municipality => municipality.RegionFrom2027);

    /// <summary>Figures that are only ordered have told nobody anything yet.</summary>
    public static readonly Facet Data = new("data", "Tal fra",
        _ => DataSource.All.Select(source => new FacetValue(Slug.From(source.Key), source.Label, null, $"Interview med tal fra: {source.Label}")),
        (interview, _) => interview.Data.Where(data => !data.IsPlanned).Select(data => Slug.From(data.Source.Key)));

    public static readonly Facet Outcome = new("resultat", "Hvad kom der ud af det",
        _ => ResultKind.All.Select(kind => new FacetValue(Slug.From(kind.Key), kind.Label, null, SentenceOf(kind))),
        (interview, _) => interview.Results.Select(result => Slug.From(result.Kind.Key)));

    public static readonly Facet Size = new("stoerrelse", "Klyngens størrelse",
        _ => ClusterSize.All.Select(size => new FacetValue(size.Id, size.Text, null, size.Sentence)),
        (interview, site) => [ClusterSize.Of(site.Find<Cluster>(interview.Cluster)?.Doctors).Id])
    {
        IsAboutCluster = true,
    };

    public static readonly IReadOnlyList<Facet> All = [Topic, Partner, Municipality, RegionUntil2026, RegionFrom2027, Data, Outcome, Size];

    private static Facet Region(string id, string name, string when, Func<Municipality, string> of) => new(id, name,
        site => site.All<Municipality>().Select(of).Where(HasAddress).DistinctBy(Slug.From)
            .Order(DanishOrder.Comparer)
            .Select(region => new FacetValue(Slug.From(region), region, null, $"{region}, {when}")),
        (interview, site) => Places.Of(interview, site).Select(of).Where(HasAddress).Select(Slug.From))
    {
        IsAboutCluster = true,
    };

    private static bool HasAddress(string region) => Slug.IsValid(Slug.From(region));

    private static string SentenceOf(ResultKind kind) =>
        kind == ResultKind.Measured ? "Interview, hvor noget er målt"
        : kind == ResultKind.Experienced ? "Interview med det, klyngen har erfaret"
        : "Interview, hvor resultater mangler endnu";
}
