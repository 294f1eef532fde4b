using System.Collections.Immutable;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Editing;

/// <summary>A site that new files are begun in, as <c>klynge new</c> does it.</summary>
internal static class NewSite
{
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Nothing = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    public static KnownContent Known(TestSite site) => KnownContent.Read(site.Content, new DiagnosticBag())!;

    /// <summary>Writes the file and gives its path below the site's root, and its text.</summary>
    public static (string Path, string Text) Begin(TestSite site, ContentKind kind, string id, IReadOnlyDictionary<string, ImmutableArray<string>> values)
    {
        var known = Known(site);
        var item = new NewItem(kind, id, values);
        var text = FileText.Of(item, known.Present.Headings(kind));
        Assert.Empty(known.CheckFile(item, text, TestSite.Day));
        Assert.Null(new ContentFolder(site.Content).Write(item, text));
        // Its figures are no field.
        if (kind.HasTables)
            site.Write($"content/{kind.Source}/{id}.csv", "niveau;periode;taeller;naevner\nland;2019K1;200;1000\n");
        return ($"content/{item.Path}", text);
    }

    /// <summary>A fitting value for each slot of a kind: what can be referred to, a word of the vocabulary, or the example.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Answers(TestSite site, ContentKind kind, Func<Slot, bool> wanted)
    {
        var known = Known(site);
        return Slots.Of(kind).Where(wanted).ToImmutableDictionary(slot => slot.Name, slot => ImmutableArray.Create(ValueOf(slot)));

        string ValueOf(Slot slot) =>
            slot.Initial is not null ? ConsentState.Given.Key
            : slot.ValueType.Target is { } target ? known.All(ContentKinds.Find(target)!).First().Id
            : slot.ValueType.Vocabulary is [var word, ..] ? word.Key
            : slot.Field.Type is ListType<string> ? "Et, to og: tre"
            : slot.Field.Example;
    }
}
