using System.Collections.Immutable;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Packages;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>The parts of a package, each statement with its source or the mark that the editors propose it: once for a part where all of it is, else at each.</summary>
internal sealed class PackageParts(Package package, ViewContext context)
{
    /// <summary>Null for a part without entries.</summary>
    public ScriptObject? Of<T>(ImmutableArray<T> entries, Func<T, Basis?> basisOf, Func<T, (string, object?)[]> members)
    {
        if (entries.IsEmpty)
            return null;
        var isProposal = package.TakenFrom is null;
        var isWhole = isProposal && entries.All(entry => basisOf(entry) is null);
        return View.Of(
            ("is_proposal", isWhole),
            ("entries", View.List(entries.Select(entry => View.Of(
            [
                .. members(entry),
                ("source", Source(basisOf(entry), context)),
                ("is_proposal", isProposal && !isWhole && basisOf(entry) is null),
            ])))));
    }

    /// <summary>The source with a link where it can be read; null for a proposal.</summary>
    public static ScriptObject? Source(Basis? basis, ViewContext context)
    {
        if (basis is null)
            return null;
        var interview = context.Site.Find<Interview>(basis.Interview);
        var name = basis.Name ?? (interview is null ? null : InterviewView.Kicker(interview, context)) ?? basis.Address;
        // An interview that is not published is no source that readers could be led to, and yet the statement has one.
        return View.Link(name ?? "et interview", interview is null ? basis.Address : context.Site.Url(interview));
    }
}
