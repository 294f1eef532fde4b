using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Glossary;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Questions;
using KlyngeSite.Content.Topics;
using KlyngeSite.Content.YearWheels;

namespace KlyngeSite.Content;

/// <summary>Every kind of content there is.</summary>
internal static class ContentKinds
{
    public static readonly IReadOnlyList<ContentKind> All =
    [
        InterviewKind.Kind,
        CommentKind.Kind,
        ClusterKind.Kind,
        TopicKind.Kind,
        PartnerKind.Kind,
        QuestionKind.Kind,
        MunicipalityKind.Kind,
        MeasureKind.Kind,
        DataSummaryKind.Kind,
        PackageKind.Kind,
        YearWheelKind.Kind,
        TermKind.Kind,
        PageKind.Kind,
    ];

    private static readonly Dictionary<string, ContentKind> ByName = All.ToDictionary(kind => kind.Name);

    public static ContentKind? Find(string name) => ByName.GetValueOrDefault(name);
}
