using System.Globalization;

namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>Makes a corpus of a size. How things are spread is told in <c>corpus --help</c>.</summary>
internal sealed class CorpusMaker
{
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    private readonly Prng chance;
    private readonly ProseMaker prose;
    private readonly IReadOnlyList<Cluster> clusters;
    private readonly Skewed clusterRanks;
    private readonly Skewed topicRanks = Skewed.Zipf(Subjects.Topics.Count);
    private readonly Skewed partnerRanks = Skewed.Zipf(Subjects.Partners.Count);

    private CorpusMaker(int interviews, ulong seed, IReadOnlyList<Municipality> municipalities)
    {
        chance = new Prng(seed);
        prose = new ProseMaker(chance);
        var places = Skewed.Mild(municipalities.Count);
        clusters = [.. Enumerable.Range(1, (interviews * 2 + 2) / 3).Select(number => MakeCluster(number, municipalities[places.Pick(chance)]))];
        clusterRanks = Skewed.Mild(clusters.Count);
    }

    public static SampleCorpus Make(int interviews, ulong seed, IReadOnlyList<Municipality> municipalities)
    {
        var maker = new CorpusMaker(interviews, seed, municipalities);
        List<Interview> made = [.. Enumerable.Range(1, interviews).Select(maker.MakeInterview)];
        return new(municipalities, maker.clusters, made, [.. made.Where((_, i) => i % 10 == 9).Select(maker.MakeComment)]);
    }

    private Cluster MakeCluster(int number, Municipality municipality) => new(
        Id("klynge", number), $"Eksempelklyngen {Digits(number)}", municipality, chance.Chance(40), chance.Between(8, 60), chance.Between(10, 80) * 1000, chance.Between(2, 5));

    private Interview MakeInterview(int number)
    {
        var cluster = clusters[clusterRanks.Pick(chance)];
        var topics = topicRanks.PickDifferent(chance.Between(2, 4), chance).ConvertAll(rank => Subjects.Topics[rank]);
        var partners = partnerRanks.PickDifferent(chance.Between(2, 4), chance).ConvertAll(rank => Subjects.Partners[rank]);
        var coordinator = $"{chance.Pick(Phrases.FirstNames)} Eksempel";
        var title = string.Format(CultureInfo.InvariantCulture, chance.Pick(Phrases.Titles), topics[0].Title.ToLowerInvariant());
        var lead = string.Format(CultureInfo.InvariantCulture, chance.Pick(Phrases.Leads), topics[0].Title.ToLowerInvariant());
        return new(
            Id("eksempel", number), $"{title} ({Digits(number)})", $"Eksempeldata. {lead}", cluster, coordinator, Day(), Day(),
            $"Det her er eksempeldata. [{cluster.Name}](klynge:{cluster.Id}) har {Digits(cluster.Doctors)} læger i [{cluster.Municipality.Name}](kommune:{cluster.Municipality.Code}). {prose.Sentences(2)} Koordinatoren hedder {coordinator}.",
            [.. topics.Select((topic, i) => new Work(topic, i == 0 ? "holdt" : chance.Pick(Statuses), chance.Pick(Phrases.Notes)))],
            [.. partners.Select((partner, i) => MakeEncounter(partner, topics.ElementAtOrDefault(i)))],
            [.. Phrases.Data.Take(chance.Between(1, 2))],
            [.. Enumerable.Range(0, chance.Between(3, 5)).Select(i => MakeResult(i, topics.ElementAtOrDefault(i)))],
            MakeAnswers(topics, partners),
            prose.Sentences(1), prose.Sentences(1), chance.Chance(50) ? prose.Sentences(1) : null,
            [.. Some(Phrases.Lessons)], [.. Some(Phrases.Barriers)], chance.Pick(Phrases.Next));
    }

    private static readonly string[] Statuses = ["holdt", "holdt", "holdt", "næste", "planlagt", "ønske"];

    private Encounter MakeEncounter(Subject partner, Subject? topic) => new(
        partner, $"{chance.Pick(Phrases.Guests)} ({partner.Title.ToLowerInvariant()})", topic, chance.Pick(Statuses), chance.Pick(Phrases.Roles),
        chance.Chance(30) ? chance.Chance(50) ? "klyngen" : "gæsten" : null,
        chance.Chance(60) ? chance.Pick(Phrases.Taken) : null, chance.Chance(40) ? chance.Pick(Phrases.Taken) : null);

    private Result MakeResult(int place, Subject? topic)
    {
        var figure = place < 2 && chance.Chance(40)
            ? new Figure(chance.Pick(Phrases.Measures), chance.Chance(50) ? chance.Between(-50, -5) : null, chance.Between(10, 40), chance.Between(45, 90))
            : null;
        return new(chance.Pick(Phrases.Results), topic, figure);
    }

    private List<Answer> MakeAnswers(IReadOnlyList<Subject> topics, IReadOnlyList<Subject> partners)
    {
        var asked = Enumerable.Range(0, Phrases.Questions.Length).ToList();
        while (asked.Count > 7 || (asked.Count > 5 && chance.Chance(50)))
            asked.RemoveAt(chance.Below(asked.Count));
        return asked.ConvertAll(i => new Answer(Phrases.Questions[i].Id, chance.Pick(Phrases.Questions[i].Headings), [.. Paragraphs(topics, partners)]));
    }

    private IEnumerable<string> Paragraphs(IReadOnlyList<Subject> topics, IReadOnlyList<Subject> partners)
    {
        var (topic, partner) = (chance.Pick(topics), chance.Pick(partners));
        var link = chance.Below(3) switch
        {
            0 => $" Emnet var [{topic.Title.ToLowerInvariant()}](emne:{topic.Id}).",
            1 => $" Gæsten kom fra [{partner.Title.ToLowerInvariant()}](partner:{partner.Id}).",
            _ => "",
        };
        yield return prose.Sentences(2) + link;
        if (chance.Chance(30))
            yield return prose.Sentences(2);
    }

    private Comment MakeComment(Interview interview)
    {
        var guest = interview.Encounters[0];
        return new(
            "kommentar-" + interview.Id, $"Set fra {guest.Partner.Title.ToLowerInvariant()} ({interview.Id[^5..]})", interview, interview.Works[0].Topic,
            $"{chance.Pick(Phrases.FirstNames)} Eksempel", "afdelingsleder", Day(), "Eksempeldata. Der kom flere opkald end før.",
            [$"Eksempeldata. {prose.Sentences(3)}", $"{prose.Sentences(3)} Læs også [interviewet](interview:{interview.Id})."]);
    }

    private IEnumerable<string> Some(string[] all) => all.Where(_ => chance.Chance(60)).DefaultIfEmpty(all[0]);

    private DateOnly Day() => FirstDay.AddDays(chance.Below(365));

    private static string Id(string name, int number) => $"{name}-{number.ToString("00000", CultureInfo.InvariantCulture)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
