using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>
/// What interviews are found by, as taxonomies: Hugo then has each value's interviews without a search. A topic with a kind of guest is one
/// term (<c>kol--apotek</c>), for Hugo crosses no taxonomies.
/// </summary>
internal static class HugoFacets
{
    private const string Data = "tal";
    private const string Outcome = "udfald";
    private const string Size = "stoerrelse";
    private const string RegionUntil2026 = "region-2026";
    private const string RegionFrom2027 = "region-2027";

    private static readonly (string Id, string Text, string Sentence, int Least)[] Sizes =
    [
        ("under-20", "Under 20 læger", "Klynger med under 20 læger", 0), ("20-29", "20–29 læger", "Klynger med 20–29 læger", 20),
        ("30-39", "30–39 læger", "Klynger med 30–39 læger", 30), ("40-eller-flere", "40 læger eller flere", "Klynger med 40 læger eller flere", 40),
    ];

    public static void Add(Lines lines, Interview interview)
    {
        var place = interview.Cluster.Municipality;
        lines.AddList("moeder", interview.Encounters.Where(encounter => encounter.Topic is not null).Select(encounter => $"{encounter.Topic!.Id}--{encounter.Partner.Id}"))
            .Add("sted", place.Slug).Add(RegionUntil2026, Municipality.SlugOf(place.RegionUntil2026)).Add(RegionFrom2027, Municipality.SlugOf(place.RegionFrom2027))
            .Add(Data, "region").AddList(Outcome, interview.Results.Select(OutcomeOf).Distinct()).Add(Size, SizeOf(interview.Cluster).Id);
    }

    /// <summary>The values' words; only of values that somebody has, for Hugo makes a page of each.</summary>
    public static void WriteTerms(SampleCorpus corpus, string folder)
    {
        foreach (var size in corpus.Interviews.Select(interview => SizeOf(interview.Cluster)).Distinct())
            Write(Size, size.Id, size.Text, size.Sentence);
        foreach (var region in corpus.Interviews.Select(interview => interview.Cluster.Municipality.RegionUntil2026).Distinct())
            Write(RegionUntil2026, Municipality.SlugOf(region), region, region + ", til og med 2026");
        foreach (var region in corpus.Interviews.Select(interview => interview.Cluster.Municipality.RegionFrom2027).Distinct())
            Write(RegionFrom2027, Municipality.SlugOf(region), region, region + ", fra 2027");
        foreach (var outcome in corpus.Interviews.SelectMany(interview => interview.Results).Select(OutcomeOf).Distinct())
            Write(Outcome, outcome, outcome == "maalt" ? "Målt" : "Erfaret", outcome == "maalt" ? "Interview, hvor noget er målt" : "Interview med det, klyngen har erfaret");
        Write(Data, "region", "Regionen", "Interview med tal fra: Regionen");

        void Write(string taxonomy, string id, string text, string sentence) => new Lines()
            .Add("---").Add("title", $"\"{sentence}\"").Add("tekst", $"\"{text}\"").Add("---").WriteTo(folder, "content", taxonomy, id, "_index.md");
    }

    private static string OutcomeOf(Result result) => result.Figure is null ? "erfaret" : "maalt";

    private static (string Id, string Text, string Sentence, int Least) SizeOf(Cluster cluster) => Sizes.Last(size => cluster.Doctors >= size.Least);
}
