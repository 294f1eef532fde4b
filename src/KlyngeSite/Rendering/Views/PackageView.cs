using KlyngeSite.Content.Measures;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Topics;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A package's page: a meeting as it can be printed and held, and below it what clusters tell of its topics.</summary>
internal static class PackageView
{
    /// <summary>Says wherever a package is named that nobody has tried it.</summary>
    public static string Kicker(Package package) => package.IsDraft ? "Klyngepakke · udkast" : "Klyngepakke · afprøvet";

    /// <summary>A link with its state.</summary>
    public static ScriptObject Mention(Package package, ViewContext context) => View.Of(
        ("text", package.Title),
        ("url", context.Site.Url(package)),
        ("state", package.Status.Label));

    public static ScriptObject Of(Package package, ViewContext context)
    {
        var parts = new PackageParts(package, context);
        var experience = PackageExperienceView.Of(package, context);
        return View.Of(
            ("title", package.Title),
            ("kicker", Kicker(package)),
            ("short", package.Short),
            ("planner", PlannerAddress.Of(package, context.Site)),
            ("is_draft", package.IsDraft),
            ("sections", OnPage.Of(
                new("side-hvorfor", "Hvorfor"),
                new("side-forberedelse", "Forberedelse", !package.Preparation.IsEmpty),
                new("side-dagsorden", "Dagsorden"),
                new("side-spoergsmaal", "Spørgsmål til bordene", !package.Questions.IsEmpty),
                new("side-handleplan", "Handleplan", !package.Actions.IsEmpty),
                new("side-erfaringer", "Det har klyngerne fortalt", experience is not null))),
            ("facts", View.Of(
                ("seal", null), ("title", package.Title), ("url", null), ("unsaid", null),
                ("rows", View.List(Facts(package))),
                ("topics", View.List(package.Topics.Select(topic => context.Link<Topic>(topic)))))),
            ("html", context.Body(package)),
            ("why", parts.Of(package.Why, one => one.Basis, Text)),
            ("expectations", parts.Of(package.Expectations, one => one.Basis, Text)),
            ("preparation", parts.Of([.. package.Preparation.OrderByDescending(task => task.DaysBefore)], one => one.Basis, Task)),
            ("measures", View.List((package.Data?.Measures ?? []).Select(measure => context.Link<Measure>(measure)))),
            ("data", parts.Of(package.Data?.Sources ?? [], one => one.Basis, Text)),
            ("agenda", parts.Of(package.Agenda, one => one.Basis, one => Item(one, StartOf(one, package)))),
            ("total", Duration(package.Minutes)),
            ("questions", parts.Of(package.Questions, one => one.Basis, one => [("id", IdOf(one.Id)), ("text", one.Text)])),
            ("actions", parts.Of(package.Actions, one => one.Basis, one => [("id", IdOf(one.Id)), ("what", one.What), ("who", one.Who), ("when", one.When)])),
            ("evaluation", parts.Of(package.Evaluation, one => one.Basis, Text)),
            ("follow_up", parts.Of(package.FollowUp, one => one.Basis, Text)),
            ("references", View.List(package.References.Select(reference => View.Link(reference.Name, reference.Address)))),
            ("experience", experience),
            ("all", View.Link(PackageKind.Kind.ListTitle!, context.Site.Url(PackageKind.Kind.Address))),
            ("review", Review(package)));
    }

    /// <summary>As <c>150 minutter (2 timer og 30 minutter)</c>.</summary>
    private static string Duration(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        var whole = DanishNumber.Count(minutes, "minut", "minutter");
        return hours == 0 ? whole
            : $"{whole} ({DanishNumber.Count(hours, "time", "timer")}{(rest == 0 ? "" : " og " + DanishNumber.Count(rest, "minut", "minutter"))})";
    }

    private static IEnumerable<ScriptObject> Facts(Package package)
    {
        yield return Row("Varer", Duration(package.Minutes));
        yield return Row("Status", package.Status.Label);
        yield return Row("Ejer", package.Owner);
        if (package.TakenFrom is { } from)
            yield return Row("Overtaget fra", from);
        yield return Row("Sidst revideret", package.Revised.Danish);
    }

    private static ScriptObject Row(string label, string value) => View.Of(("label", label), ("value", value), ("url", null), ("note", null), ("is_told_below", false));

    private static string Review(Package package) =>
        $"Pakken ejes af {package.Owner} og er sidst revideret den {package.Revised.Danish}{(package.NextReview is { } next ? $"; den skal læses igennem igen senest den {next.Day.Danish}" : "")}.";

    private static (string, object?)[] Text(Statement statement) => [("text", statement.Text)];

    /// <summary>As <c>75 dage før</c>.</summary>
    public static string DaysBefore(PreparationTask task) => task.DaysBefore == 0 ? "På dagen" : DanishNumber.Count(task.DaysBefore, "dag", "dage") + " før";

    private static (string, object?)[] Task(PreparationTask task) =>
    [
        ("id", IdOf(task.Id)),
        ("days", DaysBefore(task)),
        ("text", task.What),
        ("who", task.Who),
        ("kind", task.Kind == TaskKind.Other ? null : task.Kind.Label),
    ];

    private static (string, object?)[] Item(AgendaItem item, int start) =>
    [
        ("id", IdOf(item.Id)),
        ("minutes", DanishNumber.Of(item.Minutes)),
        ("span", $"{DanishNumber.Of(start)}–{DanishNumber.Of(start + item.Minutes)}"),
        ("text", item.Title),
        ("form", item.Form == MeetingForm.Break && item.Title == item.Form.Label ? null : item.Form.Label),
        ("leader", item.Leader),
        ("material", item.Material),
    ];

    /// <summary>How many minutes into the meeting an item begins.</summary>
    private static int StartOf(AgendaItem item, Package package) => package.Agenda.TakeWhile(one => !ReferenceEquals(one, item)).Sum(one => one.Minutes);

    /// <summary>Where a part stands on its page; null for one whose name is not known yet.</summary>
    public static string? IdOf(PartId id) => PackageTexts.AnchorOf(id) is { Length: > 0 } anchor ? anchor : null;
}
