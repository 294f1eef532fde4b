using System.Globalization;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Topics;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A partner's side of a meeting.</summary>
internal static class CommentView
{
    /// <summary>Who speaks, by role: <c>Teamleder, Jobcenter Nord, 2019</c>.</summary>
    public static string Kicker(Comment comment)
    {
        var role = RoleOf(comment);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(role[0])}{role[1..]}, {comment.Interviewed.Year}");
    }

    public static ScriptObject Of(Comment comment, ViewContext context) => View.Of(
        ("title", comment.Title),
        ("kicker", Kicker(comment)),
        ("side_effect", comment.SideEffect),
        ("html", context.Body(comment)),
        ("speaker", comment.Speaker.Name),
        ("role", RoleOf(comment)),
        ("year", comment.Interviewed.Danish),
        ("interview", context.Link<Interview>(comment.Interview)),
        ("topic", context.Link<Topic>(comment.Topic)),
        ("provenance", ProvenanceView.Of(comment.Provenance)));

    /// <summary>The comment as it stands beside the interview.</summary>
    public static ScriptObject Voice(Comment comment, ViewContext context) => View.Of(
        ("title", comment.Title),
        ("url", context.Site.Url(comment)),
        ("html", context.Body(comment, isAway: true)),
        ("side_effect", comment.SideEffect),
        ("speaker", comment.Speaker.Name),
        ("role", RoleOf(comment)),
        ("year", comment.Interviewed.Danish));

    private static string RoleOf(Comment comment) =>
        comment.Speaker.Organisation is { } organisation ? $"{comment.Speaker.Role}, {organisation}" : comment.Speaker.Role;
}
