using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Questions;
using KlyngeSite.Deriving;
using KlyngeSite.Deriving.Facets;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Views;

/// <summary>What a page is, in a sentence for lists of search results and for links that are shared.</summary>
internal static class PageDescription
{
    public const string OfFinder = "Find det, lægeklynger har fortalt, efter emne, gæst, kommune, region, data og resultat.";

    public const string OfPlanner = "Sæt et klyngemøde sammen af klyngepakker og egne punkter: dagsorden, spørgsmål, frister og handleplan.";

    /// <summary>The author's own words where there are some; null where there is nothing to say.</summary>
    public static string? Of(ContentItem item, Insights insights) => item.Summary ?? item switch
    {
        Cluster cluster => $"Fakta om {cluster.Title}: læger, møder, emner og gæster, og hvad klyngen har fortalt.",
        Municipality municipality => $"Lægeklynger i {municipality.PageTitle}, deres møder med kommunen, og hvad andre i nærheden har fortalt.",
        Question question => Answers(insights.ClustersAnswering.GetValueOrDefault(question.Id)),
        _ => null,
    };

    public static string Of(UsedValue used) => $"{used.Value.Sentence}: {DanishNumber.Count(used.Interviews.Count, "interview", "interview")} med lægeklynger.";

    public static string Of(Crossing crossing) => $"Hvem klyngerne har mødt om {MidSentence.Of(crossing.Topic.Title)}, hvor langt de kom, og hvad begge sider tog med hjem.";

    private static string Answers(int clusters) => clusters switch
    {
        0 => "Ingen klynge har svaret på spørgsmålet endnu.",
        1 => "En klynge svarer på spørgsmålet.",
        _ => $"Læs, hvad {DanishNumber.Word(clusters)} klynger svarer på det samme spørgsmål.",
    };
}
