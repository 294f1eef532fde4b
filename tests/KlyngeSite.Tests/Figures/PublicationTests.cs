using System.Collections.Immutable;
using CsCheck;
using KlyngeSite.Commands.Figures;
using KlyngeSite.Content.Data.Table;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Figures;

/// <summary>What is published of a table says nothing of what is hidden in it.</summary>
public class PublicationTests
{
    private const int Threshold = 5;
    private static readonly FigureChoices Choices = new();

    /// <summary>Two clusters, a region, the country and six clinics over three quarters; many numbers are small, at both ends.</summary>
    private static readonly Gen<DataTable> Tables =
        Gen.Select(Gen.Int[0, 12], Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 6]), (1, Gen.Int[60, 100])), Gen.Int[0, 4]).Array[30].Select(cells =>
        {
            TableUnit[] units = [new(TableLevel.Cluster, "nord", null), new(TableLevel.Cluster, "syd", null), new(TableLevel.Region, null, "Region Øst"), new(TableLevel.Country, null, null),
                .. "ABCDEF".Select(name => new TableUnit(TableLevel.Clinic, "nord", $"{name}"))];
            var rows = ImmutableArray.CreateBuilder<TableRow>();
            for (var i = 0; i < cells.Length; i++)
            {
                var (small, more, kind) = cells[i];
                var (unit, period) = (i % units.Length, i / units.Length);
                var people = units[unit].Level is TableLevel.Region ? 200 + 10 * more : units[unit].Level is TableLevel.Country ? 2000 : kind == 0 ? 4 + small : 100;
                var count = Math.Min(people, units[unit].Level is TableLevel.Region ? 20 + small + more : units[unit].Level is TableLevel.Country ? 400 + small : kind == 1 ? people - Math.Min(people, small) : small + more);
                rows.Add(new(unit, Period.Parse($"2019K{period + 1}")!.Value, count, people, null, RowHiding.None, null, null, i + 2));
            }
            return new DataTable([.. units], rows.ToImmutable());
        });

    [Fact]
    public void Tables_that_differ_only_where_they_are_hidden_give_the_same_bytes() =>
        Gen.Select(Tables, Gen.Int[0, 1000].Array[30], Gen.Bool).Sample((table, chance, isShare) =>
        {
            var unit = isShare ? MeasureUnit.Share : MeasureUnit.PerThousand;
            var other = table with { Rows = [.. table.Rows.Select((row, place) => Otherwise(row, unit, chance[place]))] };
            Assert.Equal(Written(table, unit), Written(other, unit));
        }, iter: 2_000);

    /// <summary>The pairs above differ indeed.</summary>
    [Fact]
    public void Hidden_numbers_have_others_in_their_place() =>
        Assert.Contains(Enumerable.Range(0, 50), seed =>
            Otherwise(new TableRow(0, Period.Parse("2019")!.Value, 2, 100, null, RowHiding.None, null, null, 2), MeasureUnit.Share, seed).Numerator is 3);

    [Fact]
    public void What_is_written_may_lie_in_content() =>
        Tables.Sample(table =>
        {
            var publication = Publication.Of(table, MeasureUnit.Share, Threshold, showsZero: false);
            if (!publication.IsEmpty)
                Assert.Empty(PublicationCsv.Judge(PublicationCsv.Write(publication), "ny.csv", MeasureUnit.Share, Threshold));
        });

    /// <summary>Where the region is the sum of its clusters, the shown ones leave nothing to subtract a hidden one from.</summary>
    [Fact]
    public void A_region_is_no_way_to_a_hidden_cluster() =>
        Gen.Int[0, 12].Array[3].Sample(counts =>
        {
            TableUnit[] units = [.. counts.Select((_, place) => new TableUnit(TableLevel.Cluster, $"k{place}", null)), new(TableLevel.Region, null, "Øst")];
            int[] all = [.. counts, counts.Sum()];
            var table = new DataTable([.. units], [.. all.Select((count, place) => new TableRow(place, Period.Parse("2019")!.Value, count, place < counts.Length ? 100 : 100 * counts.Length, null, RowHiding.None, null, null, place + 2))]);
            var publication = Publication.Of(table, MeasureUnit.Share, Threshold, showsZero: false);
            Assert.Equal(counts.Any(count => count < Threshold) || counts.Sum() < Threshold, publication.References!.Table[0, 0] is Cell.Hidden);
        });

    /// <summary>All that a reader can make of a region beside a hidden cluster: every number that may be hidden there is possible, and the rest of the region is never told to be small.</summary>
    [Fact]
    public void A_shown_region_leaves_a_hidden_cluster_as_free_as_it_was()
    {
        foreach (var unit in new[] { MeasureUnit.Share, MeasureUnit.PerThousand })
        {
            var worlds = from hidden in Enumerable.Range(0, Threshold)
                         from rest in Enumerable.Range(0, 260)
                         select (hidden, rest, written: Written(World(hidden, rest), unit));
            var shown = worlds.GroupBy(world => world.written).Where(group => group.Key.Contains(";region;Øst;2019;", StringComparison.Ordinal) && !group.Key.Contains("sekundaer", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(shown);
            // At the ends of what was enumerated a number has no room to move.
            Assert.All(shown.Where(group => group.All(world => world.hidden + world.rest is >= Threshold - 1 and < 260)), group =>
            {
                Assert.Equal(Threshold, group.Select(world => world.hidden).Distinct().Count());
                Assert.All(group, world => Assert.True(world.rest >= Threshold && (unit != MeasureUnit.Share || 300 - world.rest >= Threshold)));
            });
        }

        static DataTable World(int hidden, int rest)
        {
            TableUnit[] units = [new(TableLevel.Cluster, "nord", null), new(TableLevel.Cluster, "syd", null), new(TableLevel.Region, null, "Øst")];
            (int Count, int People)[] rows = [(hidden, 20), (30, 100), (hidden + 30 + rest, 420)];
            return new([.. units], [.. rows.Select((row, place) => new TableRow(place, Period.Parse("2019")!.Value, row.Count, row.People, null, RowHiding.None, null, null, place + 2))]);
        }
    }

    [Theory]
    [InlineData(50, 200, true)] // The clusters and nobody else.
    [InlineData(53, 220, false)] // Three of twenty others.
    [InlineData(72, 240, true)] // Twenty-two of forty others.
    [InlineData(88, 240, false)] // All but two of forty others.
    [InlineData(90, 400, true)]
    [InlineData(40, 180, true)] // Fewer than the clusters: another part of the country.
    public void What_is_in_no_row_is_no_small_number_either(int count, int people, bool isShown)
    {
        TableUnit[] units = [new(TableLevel.Cluster, "nord", null), new(TableLevel.Cluster, "syd", null), new(TableLevel.Region, null, "Øst")];
        (int Count, int People)[] rows = [(20, 100), (30, 100), (count, people)];
        var table = new DataTable([.. units], [.. rows.Select((row, place) => new TableRow(place, Period.Parse("2019")!.Value, row.Count, row.People, null, RowHiding.None, null, null, place + 2))]);
        Assert.Equal(isShown, Publication.Of(table, MeasureUnit.Share, Threshold, showsZero: false).References!.Table[0, 0] is Cell.Shown);
    }

    [Fact]
    public void A_row_of_two_clinics_is_hidden_whole()
    {
        var row = new TableRow(0, Period.Parse("2019")!.Value, 40, 100, 40, RowHiding.None, 2, null, 2);
        var publication = Publication.Of(new([new(TableLevel.Cluster, "nord", null)], [row]), MeasureUnit.Share, Threshold, showsZero: false);
        Assert.Equal(new Cell.Hidden(HiddenReason.BySource, null), publication.Clusters!.Table[0, 0]);
        Assert.Equal((1, 0), (publication.Tally.FewClinics, publication.Tally.BySource));
    }

    /// <summary>File and screen.</summary>
    private static string Written(DataTable table, MeasureUnit unit)
    {
        var publication = Publication.Of(table, unit, Threshold, showsZero: false);
        return PublicationCsv.Write(publication) + string.Join('\n', FigureWords.Published(publication, Choices));
    }

    /// <summary>The row with another number in its place, if its number is hidden for being small; a small denominator changes too.</summary>
    private static TableRow Otherwise(TableRow row, MeasureUnit unit, int chance)
    {
        var rules = new SuppressionRules(Threshold, showsZero: false, PublishedTotals.None);
        var kind = unit == MeasureUnit.Share ? KlyngeSite.Deriving.Suppression.MeasureKind.Share : KlyngeSite.Deriving.Suppression.MeasureKind.Rate;
        var @class = CellClass.Of(new(row.Numerator, row.Denominator), kind, rules);
        return @class.State switch
        {
            CellState.Small => row with { Numerator = (int)(@class.Low + chance % (@class.High - @class.Low + 1)) },
            CellState.Unseen => row with { Denominator = 1 + chance % (Threshold - 1), Numerator = chance / 7 % (2 + chance % (Threshold - 1)) },
            _ => row,
        };
    }
}
