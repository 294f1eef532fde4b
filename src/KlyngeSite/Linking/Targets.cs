using KlyngeSite.Content;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Linking;

/// <summary>
/// What a link can lead to, and what is known of it. Where the target itself has a mistake, nobody can tell whether the link is
/// wrong, and the mistake has been reported: those are <see cref="State.Unknowable"/>.
/// </summary>
internal sealed class Targets(
    ContentSet content, Dictionary<(string Kind, string Id), ContentItem> all, IReadOnlyList<ContentItem> published, IReadOnlyList<ContentItem> withdrawn, Addresses addresses, DiagnosticBag bag)
{
    internal enum State
    {
        Shown,
        Hidden,
        Missing,
        Unknowable,
    }

    private readonly Dictionary<string, ContentItem> byPath = Of(published.Concat(all.Values));
    private readonly HashSet<(string, string)> shown = [.. published.Select(item => (item.Header.Kind, item.Id))];
    private readonly HashSet<ContentItem> withdrawn = new(withdrawn, ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> wrongFiles = [.. bag.Sorted().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Location.Source.Path)];
    private readonly List<string> unreadPaths = [.. content.Unread.Where(one => one.Kind.Length > 0).Select(PathOf)];

    public ContentItem? Find(string kind, string id) => all.GetValueOrDefault((kind, id));

    public ContentItem? FindAt(string path) => byPath.GetValueOrDefault(path);

    public bool IsShown(ContentItem item) => shown.Contains((item.Header.Kind, item.Id));

    public bool IsWithdrawn(ContentItem item) => withdrawn.Contains(item);

    public State Of(string kind, string id) => Find(kind, id) is { } item ? Of(item) : content.IsUnread(kind, id) ? State.Unknowable : State.Missing;

    /// <summary>The state of the page at an address.</summary>
    public State At(string path)
    {
        if (addresses.Has(path))
            return State.Shown;
        if (FindAt(path) is { } item)
            return Of(item);
        if (unreadPaths.Exists(unread => path.StartsWith(unread, StringComparison.Ordinal)))
            return State.Unknowable;
        return addresses.IsHidden(path) ? State.Hidden : State.Missing;
    }

    /// <summary>Whether a heading that is not there could be in what was not read.</summary>
    public bool HasUnreadBody(ContentItem item) => item.Body.Headings.IsEmpty && HasMistakes(item);

    public string? MovedTo(string path) => addresses.MovedTo(path);

    public IEnumerable<string> Paths => addresses.All;

    private State Of(ContentItem item) => IsShown(item) ? State.Shown : IsUncertain(item) ? State.Unknowable : State.Hidden;

    /// <summary>Whether it, or what it shows with, has a mistake that may be what hides it.</summary>
    private bool IsUncertain(ContentItem item) =>
        HasMistakes(item)
        || (item.ShownWith is { } with && (Find(with.Kind, with.Id) is { } other ? HasMistakes(other) : content.IsUnread(with.Kind, with.Id)));

    private bool HasMistakes(ContentItem item) => wrongFiles.Contains(item.Header.Location.Source.Path);

    /// <summary>Where an item would lie that could not be read; the folder of its kind when it could be any.</summary>
    private static string PathOf((string Kind, string Id) unread)
    {
        var kind = ContentKinds.Find(unread.Kind)!;
        return unread.Id.Length == 0 || kind.IsCsv ? kind.Address : $"{kind.Address}{unread.Id}/";
    }

    private static Dictionary<string, ContentItem> Of(IEnumerable<ContentItem> items)
    {
        Dictionary<string, ContentItem> paths = [];
        foreach (var item in items)
            paths.TryAdd(Site.PathOf(item), item);
        return paths;
    }
}
