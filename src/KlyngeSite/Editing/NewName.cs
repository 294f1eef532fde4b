using KlyngeSite.Content;
using KlyngeSite.Text;

namespace KlyngeSite.Editing;

/// <summary>The id of a new item: what it may be, and what it could be.</summary>
internal static class NewName
{
    /// <summary>Why an id cannot be taken, as a sentence or two; null when it can.</summary>
    public static string? Mistake(string id, ContentKind kind, KnownContent known, ContentFolder folder)
    {
        if (known.CheckName(id) is [var finding, ..])
            return $"{finding.Message} Vælg et andet navn.";
        if (Slug.From(id) is var slug && Slug.IsValid(slug) && folder.IsTaken(kind, slug))
            return $"Navnet {slug}{kind.Extension} er taget, så vælg et andet, fx {Free(slug, kind, folder)}.";
        return FilePlace.NameMistake(id, kind, offered => folder.IsTaken(kind, offered)) is { } mistake ? $"{mistake.Message} {mistake.Mend}" : null;
    }

    /// <summary>The id of somebody who wrote the whole name of the file.</summary>
    public static string Bare(string name, ContentKind kind) => name.EndsWith(kind.Extension, StringComparison.Ordinal) ? name[..^kind.Extension.Length] : name;

    /// <summary>The id that a title would give; one that is free when there is no title.</summary>
    public static string From(string? title, ContentKind kind, ContentFolder folder) =>
        title is not null && Slug.From(title) is { Length: > 0 } slug ? slug : Free($"ny-{Slug.From(kind.Name)}", kind, folder);

    /// <summary>The id, or the same with the first number that nobody has taken.</summary>
    public static string Free(string id, ContentKind kind, ContentFolder folder)
    {
        var free = id;
        for (var number = 2; folder.IsTaken(kind, free); number++)
        {
            var end = $"-{number}";
            free = id[..Math.Min(id.Length, Slug.MaxLength - end.Length)].TrimEnd('-') + end;
        }
        return free;
    }
}
