using System.Collections.Immutable;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data;

/// <summary>Figures from one or more clusters: one measure, with what one must know to read it. Has either a table or stated values.</summary>
internal sealed record DataSummary : ContentItem
{
    public required string Heading { get; init; }
    public required Reference Measure { get; init; }

    /// <summary>As the file names them; <see cref="AllClusters"/> has those of the table as well.</summary>
    public required ImmutableArray<Reference> Clusters { get; init; }

    /// <summary>What the figures are to answer.</summary>
    public required string Question { get; init; }

    public required ImmutableArray<DataEvent> Events { get; init; }
    public required ImmutableArray<string> Caveats { get; init; }

    /// <summary>Null for example data, which nobody needs to agree to.</summary>
    public required Consent? Agreed { get; init; }

    /// <summary>Whether the figures are invented; said wherever they are shown.</summary>
    public required bool IsExample { get; init; }

    /// <summary>The interview that tells of them; null when none does.</summary>
    public required Reference? Interview { get; init; }

    /// <summary>The chart that the author wishes; null for the one that fits.</summary>
    public required FigureWish? Wish { get; init; }

    /// <summary>Where the wish stands.</summary>
    public required Location WishLocation { get; init; }

    /// <summary>One value, one change, or one before and one after; empty when there is a table.</summary>
    public required ImmutableArray<StatedValue> Values { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether 0, and all of a share, may be shown.</summary>
    public required bool ShowsZero { get; init; }

    /// <summary>How the table writes numbers that could be read in two ways; null when it has none.</summary>
    public required NumberForm? NumberForm { get; init; }

    /// <summary>Whether periods may be missing from the table.</summary>
    public required bool HasGaps { get; init; }

    /// <summary>The rows of the file beside; null when there is none, or when it has mistakes.</summary>
    public DataTable? Table { get; init; }

    public override string Title => Heading;
    public override string? Summary => Question;
    public override Consent? Consent => Agreed;

    /// <summary>The ids of all clusters that it is about, each once: those of the file first, then those of the table in its order.</summary>
    public IEnumerable<string> AllClusters =>
        Clusters.Select(cluster => cluster.Id).Concat(Table?.Units.Select(unit => unit.Cluster).OfType<string>() ?? []).Distinct(StringComparer.Ordinal);
}

/// <summary>Something that happened while the figures were taken, such as a meeting. A chart marks it and says nothing of cause.</summary>
internal sealed record DataEvent(PartialDate Date, string Text)
{
    private static readonly RequiredField<PartialDate> DateField = new("dato", new DateType(WholeDay: false), "Dato", "Hvornår det skete.", "2019-10-03");
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(80), "Tekst", "Hvad der skete.", "Klyngemøde om spirometri");

    public static readonly ObjectType<DataEvent> Type = new(new("en hændelse", DateField, TextField), fields => new(fields.Get(DateField), fields.Get(TextField)));
}

/// <summary>A chart that an author may ask for. Where the data do not bear it, another is drawn.</summary>
internal sealed record FigureWish(string Key, string Label) : IChoice
{
    public static readonly FigureWish Single = new("enkelt", "Ét tal");
    public static readonly FigureWish BeforeAfter = new("før-efter", "Før og efter");
    public static readonly FigureWish Line = new("linje", "Linje");
    public static readonly FigureWish RunChart = new("seriediagram", "Seriediagram");
    public static readonly FigureWish Dots = new("prikker", "Anonyme klinikker som prikker");
    public static readonly FigureWish Funnel = new("tragt", "Tragtdiagram");
    public static readonly FigureWish Bars = new("søjler", "Søjler over klynger");

    public static readonly ImmutableArray<FigureWish> All = [Single, BeforeAfter, Line, RunChart, Dots, Funnel, Bars];
}

/// <summary>How a table writes numbers that could be read in two ways.</summary>
internal sealed record NumberForm(string Key, string Label) : IChoice
{
    public static readonly NumberForm ThousandPoint = new("tusindpunktum", "1.234 er et tusind to hundrede og fireogtredive");
    public static readonly NumberForm DecimalPoint = new("decimalpunktum", "1.234 er lidt mere end én");

    public static readonly ImmutableArray<NumberForm> All = [ThousandPoint, DecimalPoint];
}
