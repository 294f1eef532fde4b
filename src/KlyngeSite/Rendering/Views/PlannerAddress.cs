using KlyngeSite.Content.Packages;
using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views;

/// <summary>
/// Addresses that open the planner with something in it: <c>/moede/#1&amp;a=kol.velkomst.egne-tal&amp;q=doc7.udbytte</c>. The number is the version of
/// the form, which the planner's script reads and writes. Ids have no other signs than a–z, digits and hyphens, so nothing needs escapes.
/// </summary>
internal static class PlannerAddress
{
    public const string Path = "/moede/";

    /// <summary>In the place of an interview, for a question that is asked without one.</summary>
    private const string NoInterview = "-";

    /// <summary>A meeting of all parts of a package; null when the site has no planner.</summary>
    public static string? Of(Package package, Site site) => With($"m={package.Minutes}&a={package.Id}.{string.Join('.', PartsOf(package))}", site);

    /// <summary>A meeting that asks what an interview answers; null when the site has no planner.</summary>
    /// <param name="interview">Its id; null for the question alone.</param>
    public static string? OfQuestion(string question, string? interview, Site site) => With($"q={interview ?? NoInterview}.{question}", site);

    /// <summary>How a question without an interview is called there.</summary>
    public static string KeyOf(string question) => $"{NoInterview}.{question}";

    private static IEnumerable<string> PartsOf(Package package) =>
        [.. package.Agenda.Select(item => item.Id.Text), .. package.Questions.Select(question => question.Id.Text), .. package.Preparation.Select(task => task.Id.Text), .. package.Actions.Select(step => step.Id.Text)];

    private static string? With(string plan, Site site) => site.HasPage(Path) ? $"{site.Url(Path)}#1&{plan}" : null;
}
