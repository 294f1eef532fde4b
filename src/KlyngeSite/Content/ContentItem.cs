using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>Anything that content holds and that has an id. Relations are <see cref="Reference"/>s, looked up on the site.</summary>
internal abstract record ContentItem
{
    public ItemHeader Header { get; init; } = ItemHeader.None;

    /// <summary>What lists and links call it.</summary>
    public abstract string Title { get; }

    /// <summary>What its own page is headed; the title unless the kind has something longer.</summary>
    public virtual string PageTitle => Title;

    /// <summary>A sentence for lists, descriptions and feeds; null when there is none.</summary>
    public virtual string? Summary => null;

    /// <summary>The last part of its address; the id unless the kind says otherwise.</summary>
    public virtual string Slug => Header.Id;

    /// <summary>Consent of the persons in it; null for kinds without persons.</summary>
    public virtual Consent? Consent => null;

    /// <summary>When it must be read again, for kinds that say so in a field of their own; null for all others.</summary>
    public virtual ReviewDate? Review => null;

    /// <summary>The persons who speak in it; nobody for kinds without persons.</summary>
    public virtual ImmutableArray<Person> Persons => [];

    /// <summary>Where a reader may go when it is gone; null for nowhere in particular.</summary>
    public virtual Reference? Instead => ShownWith;

    /// <summary>Another item without which this one does not show; null for items that stand alone.</summary>
    public virtual Reference? ShownWith => null;

    public string Id => Header.Id;
    public MarkdownBody Body => Header.Body;

    /// <summary>The same without what is asked only until every reference and link is known to lead somewhere: a tenth of the memory of a large site.</summary>
    public ContentItem Linked() => this with { Header = Header with { Body = Body with { Links = [] }, References = [], OwnHeadings = [] } };
}

/// <summary>What every item has, filled in by <see cref="ContentReader"/>.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Location">Where the item begins, for findings about it as a whole, and in which file.</param>
/// <param name="Id">Unique within the kind; the file's name unless the kind says otherwise.</param>
/// <param name="References">All mentions of other items in its fields, and the questions its headings answer.</param>
/// <param name="OwnHeadings">Headings of its own text that its fields name.</param>
internal sealed record ItemHeader(
    string Kind, string Id, Location Location, Publication Publication, MarkdownBody Body, ImmutableArray<Reference> References,
    ImmutableArray<(string Id, Location Location)> OwnHeadings)
{
    public static readonly ItemHeader None = new("", "", default, new(false, null, null, [], null), MarkdownBody.Empty, [], []);
}

/// <summary>When an item shows, and where it used to be.</summary>
/// <param name="From">The first day it shows; null for always.</param>
/// <param name="Until">The last day it shows; null for always.</param>
/// <param name="Review">When somebody should have read it through again; null when nobody promised to.</param>
internal sealed record Publication(bool IsDraft, PartialDate? From, PartialDate? Until, ImmutableArray<FormerAddress> FormerAddresses, ReviewDate? Review);

/// <summary>The last day for reading an item through, and where that was written.</summary>
/// <param name="Key">Of the field.</param>
internal sealed record ReviewDate(PartialDate Day, Location Location, string Key)
{
    /// <summary>What a kind's own field says; null when it could not be read.</summary>
    public static ReviewDate? Read(FieldReader fields, RequiredField<PartialDate> field) =>
        fields.Get(field) is var day && day.Year == 1 ? null : new(day, fields.LocationOf(field), field.Key);

    /// <summary>Reports a next review that is not after the last one.</summary>
    /// <param name="last">Null when none is told.</param>
    public static void CheckOrder(PartialDate? last, Field lastField, ReviewDate? next, FieldReader fields)
    {
        if (last is not null && next is not null && next.Day.CompareTo(last) <= 0)
            fields.Context.Bag.Report(Rules.DateOrder, next.Location, $"Næste gennemgang ({next.Day.Danish}) er ikke efter den sidste ({last.Danish}).", $"Ret '{next.Key}' eller '{lastField.Key}'.");
    }
}

/// <summary>Where a page used to lie, <c>/…/</c>, and where that was written.</summary>
internal sealed record FormerAddress(string Path, Location Location);
