using KlyngeSite.Deriving;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A cluster like this one, with the reasons in words.</summary>
internal static class SimilarClusterView
{
    /// <summary>Of one kind of reason, the strongest.</summary>
    private const int MostNamed = 2;

    public static ScriptObject Of(Likeness likeness, ViewContext context) => View.Of(
        ("text", likeness.Other.Cluster.Title),
        ("url", context.Site.Url(likeness.Other.Cluster)),
        ("place", ClusterView.Kicker(likeness.Other.Cluster, context)),
        ("reasons", View.List(Reasons(likeness))));

    private static IEnumerable<string> Reasons(Likeness likeness)
    {
        var (doctors, meetings) = (likeness.Other.Cluster.Doctors, likeness.Other.Cluster.Meetings?.PerYear);
        if (likeness.IsSameSize)
            yield return $"Næsten lige så mange læger ({doctors!.Danish})";
        if (likeness.Techniques.Count > 0)
            yield return $"Arbejder på samme måde: {Named(likeness.Techniques.Select(kind => kind.Label))}";
        if (likeness.Guests.Count > 0)
            yield return $"Har også arbejdet med: {Named(likeness.Guests.Select(partner => partner.Title))}";
        if (likeness.Topics.Count > 0)
            yield return $"{(likeness.Topics.Count == 1 ? "Samme emne" : "Samme emner")}: {Named(likeness.Topics.Select(topic => topic.Title))}";
        if (likeness.IsSameExtent)
            yield return $"Dækker også {likeness.Other.Cluster.Coverage[0].Extent.Label}";
        if (likeness.MeetsAsOften)
            yield return meetings!.Value == 1 ? "Holder også ét møde om året" : $"Holder også {DanishNumber.Word((int)meetings.Value)} møder om året";
    }

    private static string Named(IEnumerable<string> names) => DanishList.Of(names.Take(MostNamed), "og");
}
