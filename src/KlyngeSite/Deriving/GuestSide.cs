using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Deriving;

/// <summary>The guest's own side of a meeting.</summary>
internal static class GuestSide
{
    /// <summary>Comments on the interview by this kind of guest, on the topic of the meeting where they name one. A meeting that was not held has no side.</summary>
    public static IEnumerable<Comment> Of(Encounter encounter, Interview interview, Insights insights) =>
        insights.CommentsByInterview[interview.Id].Where(comment =>
            encounter.Status == Status.Held && comment.Partner?.Id == encounter.Partner.Id && (comment.Topic is null || comment.Topic.Id == encounter.Topic?.Id));
}
