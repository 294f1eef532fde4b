using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// Looks for the persons who have withdrawn their consent in every file that does not belong to what they withdrew: texts, fields,
/// settings, names of files and the theme. Nothing that it says, and nothing that is printed after it, repeats a name.
/// </summary>
internal sealed class WithdrawnNames(NameSearch names, IReadOnlySet<string> ids, ScanExceptions exceptions, DiagnosticBag bag)
{
    private const string Mend = "Slet navnet, eller skriv personens rolle. Er det en anden person, så skriv fil, linje og grund i content/" + ScanExceptions.File + ".";

    /// <summary>The persons who have withdrawn; where they are still named is reported. Costs nothing while there are none.</summary>
    public static NameSearch Check(SourceTree tree, IReadOnlyList<ContentItem> items, ScanExceptions exceptions, DiagnosticBag bag, CancellationToken stop)
    {
        var withdrawn = items.Where(item => item.Consent is { IsWithdrawn: true }).ToList();
        var names = new NameSearch(NamesIn(withdrawn), NamesIn(items).Except(NamesIn(withdrawn)));
        if (names.IsEmpty)
            return names;
        bag.Withhold(names);
        var own = withdrawn.Select(item => item.Header.Location.Source.Path).ToHashSet(StringComparer.Ordinal);
        var check = new WithdrawnNames(names, withdrawn.Select(item => item.Id).ToHashSet(StringComparer.Ordinal), exceptions, bag);
        Parallel.ForEach(tree.Content.Where(file => !own.Contains(file.Whole.Source.Path)), new ParallelOptions { CancellationToken = stop }, check.CheckFile);
        foreach (var file in tree.Theme)
        {
            check.CheckName(file.Path, file.Text.Whole);
            check.CheckText(file.Text, null);
        }
        return names;
    }

    private static IEnumerable<string> NamesIn(IEnumerable<ContentItem> items) => items.SelectMany(item => item.Persons).Select(person => person.Name);

    private void CheckFile(FoundFile found)
    {
        CheckName(found.Path, found.Whole);
        // Read once more: who has withdrawn is known only when all has been read.
        if (found.Read() is not { } file)
            return;
        CheckText(file.Text, file.Path);
        file.Text.Release();
    }

    private void CheckName(string path, Location whole)
    {
        if (names.Find(path).Any(match => match.IsSure))
            bag.Report(Rules.WithdrawnName, whole, "Filens navn har navnet på en person, der har trukket sit samtykke.", "Giv filen et andet navn.");
    }

    /// <param name="path">Below the content folder; null for a file of the theme, which has no exceptions.</param>
    private void CheckText(SourceText source, string? path)
    {
        foreach (var match in names.Find(source.Text))
        {
            var place = source.At(match.Start, match.Length);
            if (IsReference(source.Text, match) || (path is not null && exceptions.Allow(path, place.Line)))
                continue;
            var mend = path is null ? "Slet navnet, eller skriv personens rolle." : Mend;
            if (match.IsSure)
                bag.Report(Rules.WithdrawnName, place, "Her står navnet på en person, der har trukket sit samtykke.", mend);
            else
                bag.Report(Rules.MaybeWithdrawnName, place, "Ordet er også efternavnet på en person, der har trukket sit samtykke.", mend);
        }
    }

    /// <summary>Whether a name stands in the id of what was withdrawn, where a field or a link refers to it: nothing of that is printed.</summary>
    private bool IsReference(string text, NameMatch match)
    {
        var (start, end) = (match.Start, match.End);
        while (start > 0 && match.End - start <= Slug.MaxLength && IsOfId(text[start - 1]))
            start--;
        while (end < text.Length && end - start <= Slug.MaxLength && IsOfId(text[end]))
            end++;
        return ids.Contains(text[start..end]) && text.AsSpan(0, start).TrimEnd(" \"'") is [.., ':' or '/'];
    }

    private static bool IsOfId(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-';
}
