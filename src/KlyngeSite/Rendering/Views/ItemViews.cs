using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;

namespace KlyngeSite.Rendering.Views;

/// <summary>Every kind that has pages of its own.</summary>
internal static class ItemViews
{
    public static readonly IReadOnlyList<ItemView> All =
    [
        ItemView.For<Interview>(InterviewKind.Name, "pages/interview.html", "interview", InterviewView.Of, InterviewView.Kicker),
        ItemView.For<Comment>(CommentKind.Name, "pages/kommentar.html", "comment", CommentView.Of, (comment, _) => CommentView.Kicker(comment)),
        ItemView.ForLong<Cluster>(ClusterKind.Name, "pages/klynge.html", "cluster", ClusterView.Of, ClusterView.Longest, ClusterView.Kicker),
        ItemView.ForLong<Topic>(TopicKind.Name, "pages/emne.html", "topic", TopicView.Of, TopicView.Longest, TopicView.Kicker),
        ItemView.ForLong<Partner>(PartnerKind.Name, "pages/partner.html", "partner", PartnerView.Of, PartnerView.Longest, PartnerView.Kicker),
        ItemView.ForLong<Question>(QuestionKind.Name, "pages/spoergsmaal.html", "question", QuestionView.Of, QuestionView.Longest, QuestionView.Kicker),
        ItemView.ForLong<Municipality>(MunicipalityKind.Name, "pages/kommune.html", "municipality", MunicipalityView.Of, MunicipalityView.Longest, (municipality, _) => MunicipalityView.Kicker(municipality)),
        ItemView.For<Measure>(MeasureKind.Name, "pages/maaltal.html", "measure", MeasureView.Of),
        ItemView.For<DataSummary>(DataSummaryKind.Name, "pages/tal.html", "summary", DataSummaryView.Of, DataSummaryView.Kicker),
        ItemView.For<Term>(TermKind.Name, "pages/ord.html", "term", TermView.Of, (term, _) => term.Expansion),
        ItemView.For<Page>(PageKind.Name, "pages/side.html", "plain", PageView.Of),
    ];

    private static readonly Dictionary<string, ItemView> ByKind = All.ToDictionary(view => view.Kind);

    public static ItemView? Of(ContentItem item) => ByKind.GetValueOrDefault(item.Header.Kind);
}
