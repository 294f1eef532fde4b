using KlyngeSite.Content;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Due;

/// <summary>
/// What an interview left open: a meeting whose day has passed without being told as held, and plans that are a year old. When a plan
/// should have been carried out is written in sentences, if at all, so its age is all that is known.
/// </summary>
internal static class DueFollowUp
{
    /// <summary>After a year clusters measure again, and their next meetings have been held.</summary>
    private const int YearsOpen = 1;

    public static IEnumerable<DueItem> Of(ContentItem item, DateOnly asOf)
    {
        if (item is not Interview interview)
            yield break;
        foreach (var meeting in interview.Encounters)
        {
            if (meeting.Status != Status.Held && meeting.Date is { } day && day.LastDay < asOf)
                yield return DueList.Item(item, day, meeting.Partner.Location, $"Mødet står som '{meeting.Status.Key}', og dagen er passeret. Blev det holdt, så ret 'status'.");
        }
        // A field that could not be read stands as the first year.
        if (interview.Interviewed.Year == 1 || interview.Interviewed.LastDay.AddYears(YearsOpen) >= asOf || Plans(interview) is not { Count: > 0 } plans)
            yield break;
        yield return DueList.Item(item, interview.Interviewed, plans[0] ?? FieldPlace.Of(item, "næste"),
            $"Interviewet er over et år gammelt. Spørg klyngen, hvad der blev af {DanishNumber.Count(plans.Count, "plan", "planer")}.");
    }

    /// <summary>Where each plan stands; null where that is not known.</summary>
    private static List<Location?> Plans(Interview interview) =>
    [
        .. interview.Next.Select(step => step.Topic?.Location),
        .. interview.Topics.Where(topic => IsPlan(topic.Status) && !interview.Next.Any(step => step.Topic?.Id == topic.Topic.Id)).Select(topic => (Location?)topic.Topic.Location),
        .. interview.Encounters.Where(meeting => IsPlan(meeting.Status) && meeting.Date is null && !IsTold(interview, meeting)).Select(meeting => (Location?)meeting.Partner.Location),
    ];

    /// <summary>Whether the meeting's topic is among the plans already.</summary>
    private static bool IsTold(Interview interview, Encounter meeting) =>
        meeting.Topic is { } topic && (interview.Next.Any(step => step.Topic?.Id == topic.Id) || interview.Topics.Any(one => one.Topic.Id == topic.Id && IsPlan(one.Status)));

    private static bool IsPlan(Status status) => status == Status.Next || status == Status.Planned;
}
