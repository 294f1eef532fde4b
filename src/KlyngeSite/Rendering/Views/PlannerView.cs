using System.Globalization;
using KlyngeSite.Content.Packages;
using KlyngeSite.Content.Questions;
using KlyngeSite.Linking;
using KlyngeSite.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>
/// The planner's page: every part of every package, and the questions that clusters were asked. It can be read as it is; the script takes the
/// parts from the page itself.
/// </summary>
internal static class PlannerView
{
    public const string Template = "pages/moede.html";
    public const string Title = "Planlæg et møde";

    /// <summary>What the interviews are called, for the script; fetched only for a plan with a question from one.</summary>
    public const string DataPath = PlannerAddress.Path + "interview.js";

    public static readonly DerivedPages Pages = new(PlannerAddress.Path, "mødeplanen", items => items.Any(item => item is Package), _ => [PlannerAddress.Path]);

    public static ScriptObject Of(ViewContext context) => View.Of(
        ("lead", "Saml dagsorden, spørgsmål og forberedelse fra klyngepakkerne og fra det, andre klynger er blevet spurgt om. Udskriv det, eller send adressen videre."),
        ("data", context.Site.Url(DataPath)),
        ("days_for_data", Digits(PreparationTask.DaysForData)),
        ("packages", View.List(context.Site.All<Package>().Select(package => OfPackage(package, context)))),
        ("questions", View.List(context.Site.All<Question>().Where(question => context.Insights.AnswersByQuestion[question.Id].Any()).Select(question => View.Of(
            ("key", PlannerAddress.KeyOf(question.Id)), ("text", question.Title), ("url", context.Site.Url(question)))))));

    private static ScriptObject OfPackage(Package package, ViewContext context)
    {
        return View.Of(
            ("title", package.Title),
            ("url", context.Site.Url(package)),
            ("short", package.Short),
            ("state", package.Status.Label.ToLowerInvariant()),
            ("minutes", Digits(package.Minutes)),
            ("agenda", List(package.Agenda.Select(item => new Pickable(item.Id, item.Title, item.Basis)
            {
                Note = $"{DanishNumber.Count(item.Minutes, "minut", "minutter")} · {item.Form.Label} · {item.Leader}",
                Minutes = item.Minutes,
                Form = item.Form.Label,
                Who = item.Leader,
                Material = item.Material,
            }))),
            ("questions", List(package.Questions.Select(question => new Pickable(question.Id, question.Text, question.Basis)))),
            ("preparation", List(package.Preparation.OrderByDescending(task => task.DaysBefore).Select(task => new Pickable(task.Id, task.What, task.Basis)
            {
                Note = $"{PackageView.DaysBefore(task)} · {task.Who}",
                Days = task.DaysBefore,
                IsData = task.Kind == TaskKind.Data,
                Who = task.Who,
            }))),
            ("actions", List(package.Actions.Select(step => new Pickable(step.Id, step.What, step.Basis) { Note = $"{step.Who} · {step.When}", Who = step.Who, When = step.When }))));

        // A part that has no name yet cannot be picked.
        ScriptArray? List(IEnumerable<Pickable> parts) => View.List(parts.Where(part => part.Id.Text.Length > 0).Select(part => View.Of(
            ("key", $"{package.Id}.{part.Id.Text}"),
            ("text", part.Text),
            ("note", part.Note),
            ("minutes", Digits(part.Minutes)),
            ("days", Digits(part.Days)),
            ("is_data", part.IsData),
            ("form", part.Form),
            ("who", part.Who),
            ("when", part.When),
            ("material", part.Material),
            // Null for what the editors propose.
            ("source", part.Basis is null ? package.TakenFrom : PackageParts.Source(part.Basis, context)?["text"]))));
    }

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A part of any sort; what its sort does not have is null.</summary>
    private sealed record Pickable(PartId Id, string Text, Basis? Basis)
    {
        public string? Note { get; init; }
        public int? Minutes { get; init; }
        public int? Days { get; init; }
        public bool IsData { get; init; }
        public string? Form { get; init; }
        public string? Who { get; init; }
        public string? When { get; init; }
        public string? Material { get; init; }
    }
}
