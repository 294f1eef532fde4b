using CsCheck;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Data;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Tests.Deriving;

/// <summary>The second line of defence: what the rows hide, and what must be hidden, is nowhere in what is published.</summary>
public class PublishedDataTests
{
    private static readonly Measure Spirometry = new("Mål", "Fordi", new("tæller", "", []), new("nævner", "", []), MeasureUnit.Share, Direction.High, null, new(MeasureSourceKind.All[0], null), PeriodLength.Quarter,
        null, [], [], [], null, null, null, null, []);

    /// <summary>Numerators out of a hundred, small at both ends often.</summary>
    private static readonly Gen<int[]> Numerators = Gen.Frequency((2, Gen.Int[0, 6]), (1, Gen.Int[94, 100]), (3, Gen.Int[20, 80])).Array[12];

    [Fact]
    public void A_small_number_never_survives() =>
        Numerators.Sample(numerators =>
        {
            var published = Publish(Clusters(numerators.Select(x => $"{x}")));
            var clusters = published.Clusters!;
            for (var i = 0; i < numerators.Length; i++)
            {
                var cell = clusters.Table[i / 4, i % 4];
                if (numerators[i] is < 5 or > 95)
                    Assert.IsType<Cell.Hidden>(cell);
                if (cell is Cell.Shown shown)
                    Assert.Equal(numerators[i], shown.Numerator);
            }
        });

    /// <summary>Of two small numbers in a quarter one goes up and the other down: all sums are the same, and so is all that is published.</summary>
    [Fact]
    public void Numbers_that_differ_only_where_they_are_hidden_publish_the_same() =>
        Gen.Select(Numerators, Gen.Int[0, 3]).Sample((numerators, quarter) =>
        {
            var (one, other) = (numerators.ToArray(), numerators.ToArray());
            (one[quarter], one[4 + quarter]) = (1, 4);
            (other[quarter], other[4 + quarter]) = (2, 3);
            Assert.Equal(Shown(Publish(Clusters(one.Select(x => $"{x}")))), Shown(Publish(Clusters(other.Select(x => $"{x}")))));
        });

    [Fact]
    public void What_the_source_hides_stays_hidden()
    {
        var published = Publish(Clusters(["20", "*", "22", "23", "30", "31", "32", "33", "40", "41", "42", "43"])).Clusters!;
        Assert.Equal(new Cell.Hidden(HiddenReason.BySource, 100), published.Table[0, 1]);
        Assert.Equal(new Cell.Shown(20, 100), published.Table[0, 0]);
        // The sum over it would tell it, for the others are shown.
        Assert.IsType<Cell.Hidden>(published.Table.PeriodTotals[1]);
        Assert.Equal(new Cell.Shown(90, 300), published.Table.PeriodTotals[0]);
    }

    [Fact]
    public void Regions_and_the_country_are_no_sums()
    {
        var published = Publish("niveau;klynge;enhed;periode;taeller;naevner;antal_klinikker;note\nklynge;nord;;2019K1;20;100;12;\nregion;;Region Nordjylland;2019K1;200;1000;;\nland;;;2019K1;2000;9000;;Foreløbigt tal\n");
        Assert.Equal([new(TableLevel.Region, null, "Region Nordjylland"), new(TableLevel.Country, null, null)], published.References!.Units.ToArray());
        Assert.Equal(new Cell.Shown(2000, 9000), published.References.Table[1, 0]);
        Assert.Equal(Cell.Nothing.Here, published.References.Table.PeriodTotals[0]);
        Assert.Equal((new RowFacts(12, null), new RowFacts(null, "Foreløbigt tal")), (published.Clusters!.Facts[(0, 0)], published.References.Facts[(1, 0)]));
    }

    [Fact]
    public void Clinics_are_a_distribution_in_no_order_of_theirs() =>
        Gen.Shuffle(new[] { "A;20", "B;30", "C;40", "D;10", "E;50", "F;3", "G;2" }).Sample(clinics =>
        {
            var published = Publish("klynge;niveau;enhed;periode;naevner;taeller\n" + string.Concat(clinics.Select(clinic => $"nord;klinik;{clinic[0]};2019K1;70;{clinic[2..]}\n")));
            Assert.Null(published.Clusters);
            Assert.Equal([14m, 29m, 43m, 57m, 71m], Assert.Single(published.Distributions).Values.ToArray());
        });

    /// <summary>Three persons are few, however many days they are counted for.</summary>
    [Fact]
    public void A_clinic_of_few_persons_is_in_no_distribution_of_doses()
    {
        var measure = Spirometry with { Unit = MeasureUnit.DailyDoses };
        var text = "klynge;niveau;enhed;periode;naevner;taeller\n" + string.Concat("ABCDE".Select((name, place) => $"nord;klinik;{name};2019K1;{70 + place};{2000 + 100 * place}\n")) + "nord;klinik;F;2019K1;3;9000\n";
        var table = DataTables.Of(new("content/data/x.csv", text, SourceRole.Content), new() { Measure = measure }, new DiagnosticBag())!;
        Assert.Equal(5, Assert.Single(PublishedData.Of(table, measure, 5, showsZero: false).Distributions).Values.Length);
    }

    [Fact]
    public void Four_clinics_are_no_distribution() =>
        Assert.Empty(Publish("klynge;niveau;enhed;periode;naevner;taeller\n" + string.Concat("ABCD".Select(name => $"nord;klinik;{name};2019K1;70;20\n")) + "nord;klinik;E;2019K1;70;2\n").Distributions);

    [Fact]
    public void A_distribution_that_was_made_before_is_taken_as_it_is() =>
        Assert.Equal([10m, 12.5m, 20m, 20m, 31.2m], Assert.Single(Publish("klynge;niveau;periode;vaerdi\n" + string.Concat(new[] { "10", "12,5", "20", "20", "31,2" }.Select(value => $"nord;fordeling;2019K1;{value}\n"))).Distributions).Values.ToArray());

    private static string Clusters(IEnumerable<string> numerators) =>
        "klynge;periode;taeller;naevner\n" + string.Concat(numerators.Select((x, i) => $"{"abc"[i / 4]};2019K{i % 4 + 1};{x};100\n"));

    /// <summary>As an example's table, where nothing was hidden before.</summary>
    private static PublishedData Publish(string text)
    {
        var bag = new DiagnosticBag();
        var table = DataTables.Of(new("content/data/x.csv", text, SourceRole.Content), new() { Measure = Spirometry }, bag);
        Assert.Equal("", TextPrinter.Print(bag.Sorted()));
        return PublishedData.Of(table!, Spirometry, 5, showsZero: false);
    }

    private static string Shown(PublishedData data) =>
        string.Join('\n', new[] { data.Clusters, data.References }.OfType<PublishedSeries>().SelectMany(series => series.Table.Cells.Concat(series.Table.UnitTotals).Concat(series.Table.PeriodTotals).Append(series.Table.Whole)))
        + string.Join('\n', data.Distributions.Select(one => string.Join(' ', one.Values)));
}
