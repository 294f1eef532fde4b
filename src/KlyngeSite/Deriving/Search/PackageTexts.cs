using KlyngeSite.Content.Packages;

namespace KlyngeSite.Deriving.Search;

/// <summary>The parts of a package that its page has places for: its tasks, the items of its agenda and its questions each have their own.</summary>
internal static class PackageTexts
{
    public static IEnumerable<SearchSection> PartsOf(Package package) =>
    [
        .. Group("side-hvorfor", "Hvorfor", package.Why.IsEmpty, [.. package.Why.Select(point => point.Text), .. package.Expectations.Select(point => point.Text)]),
        .. package.Preparation.Select(task => Part(task.Id, "Forberedelse", task.What, task.Who)),
        .. package.Agenda.Select(item => Part(item.Id, $"Dagsorden: {item.Title}", item.Form.Label, item.Leader, item.Material)),
        .. package.Questions.Select(question => Part(question.Id, "Spørgsmål til bordene", question.Text)),
        // What has no place of its own stands after it on the page.
        .. Group("side-handleplan", "Handleplan", package.Actions.IsEmpty,
        [
            .. package.Actions.SelectMany(step => (string[])[step.What, step.Who, step.When]),
            .. package.Evaluation.Select(point => point.Text), .. package.FollowUp.Select(point => point.Text),
        ]),
    ];

    /// <summary>The anchor of a part with an id, as pages have it.</summary>
    public static string AnchorOf(PartId id) => id.Text.Length == 0 ? "" : "side-del-" + id.Text;

    private static SearchSection Part(PartId id, string heading, params string?[] texts) => new(AnchorOf(id), heading, "", ItemTexts.Line(texts));

    private static IEnumerable<SearchSection> Group(string anchor, string heading, bool isEmpty, IEnumerable<string?> texts) => isEmpty ? [] : [new(anchor, heading, "", ItemTexts.Line(texts))];
}
