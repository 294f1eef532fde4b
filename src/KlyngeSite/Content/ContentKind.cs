using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content;

/// <summary>What may stand below an item's fields.</summary>
internal enum BodyRule
{
    /// <summary>The file is nothing but fields (YAML or a row of CSV).</summary>
    None,
    /// <summary>Any Markdown.</summary>
    Free,
    /// <summary>Answers: every heading of level 2 names the question that it answers as <c>{#id}</c>.</summary>
    Answers,
}

/// <summary>One kind of content: a row of <see cref="ContentKinds"/>.</summary>
internal sealed record ContentKind
{
    /// <summary>As written in links: <c>[fald](emne:fald)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The folder below <c>content/</c>, or the one CSV file.</summary>
    public required string Source { get; init; }

    /// <summary>The folder of its addresses, with slashes: <c>/interview/</c>; <c>/</c> for top-level pages.</summary>
    public required string Address { get; init; }

    public required FieldSet Fields { get; init; }

    /// <summary>Builds the record from its fields.</summary>
    public required Func<FieldReader, ContentItem> Read { get; init; }

    public BodyRule Body { get; init; } = BodyRule.None;

    /// <summary>Whether a table with an item's figures may lie beside its file, under the same name.</summary>
    public bool HasTables { get; init; }

    /// <summary>Whether its own fields say when it must be read again, so that the common one is not among them.</summary>
    public bool HasOwnReview { get; init; }

    /// <summary>Required fields that an item does without when another of its fields says so; a form cannot insist on them.</summary>
    public ImmutableArray<Field> Conditional { get; init; } = [];

    /// <summary>Heading of its list page, such as <c>Alle emner</c>; null for no list page.</summary>
    public string? ListTitle { get; init; }

    /// <summary>A sentence under that heading.</summary>
    public string? ListLead { get; init; }

    /// <summary>How many stand on one page of its list.</summary>
    public int OnOnePage { get; init; } = 100;

    /// <summary>Orders its lists; by title in Danish order when null.</summary>
    public Comparison<ContentItem>? Order { get; init; }

    /// <summary>For kinds in CSV: the item's id, taken from its fields.</summary>
    public Func<ContentItem, string>? IdOf { get; init; }

    /// <summary>For kinds in CSV: the most lines that an honest file has.</summary>
    public int MostRows { get; init; } = 100_000;

    public bool IsCsv => Source.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>The file of an item, below <c>content/</c>; null for a row of a table.</summary>
    public string? FileOf(string id) => IsCsv ? null : $"{Source}/{id}{Extension}";

    public string Extension => Body == BodyRule.None ? ".yml" : ".md";

    /// <summary>All fields, the common ones last; rows of CSV have only their own.</summary>
    public FieldSet AllFields => IsCsv ? Fields : Fields.With(CommonFields.Of(this));
}
