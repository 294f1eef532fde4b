using CsCheck;
using KlyngeSite.Content;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Deriving;
using KlyngeSite.Diagnostics;
using KlyngeSite.Linking;
using KlyngeSite.Sources;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Deriving;

/// <summary>The map of tiles: the real one, and what holds for any.</summary>
public class TileMapTests
{
    private static readonly Site Site = Real();

    private static readonly Gen<Municipality[]> Some =
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 24], Gen.Int[0, 3]).Array[1, 60].Select(places => places
            .DistinctBy(place => (place.Item1, place.Item2))
            .Select((place, i) => Place($"{i:0000}", place.Item1, place.Item2, $"Region {(char)('A' + place.Item3)}"))
            .ToArray());

    [Fact]
    public void Every_real_municipality_has_a_tile_with_its_own_label_and_a_full_name()
    {
        var all = Site.All<Municipality>();
        Assert.All(all, one => Assert.True(one is { Tile: not null, FullName: not null }, one.Name));
        Assert.Equal(98, all.Select(one => one.Tile!.Label).Distinct().Count());
        // All but these two are the name and the word Kommune; those are how the two write themselves.
        Assert.Equal(["Bornholms Regionskommune", "Københavns Kommune"], all.Where(one => one.FullName != one.Name + " Kommune").Select(one => one.FullName));
    }

    [Fact]
    public void The_real_map_is_cut_on_the_water_and_runs_from_north_to_south()
    {
        var map = TileMap.Of(Site.All<Municipality>(), one => one.RegionFrom2027)!;
        Assert.Equal([(1, 9), (10, 17)], map.Parts.Select(part => (part.FirstColumn, part.LastColumn)));
        Assert.Equal(["Region Nordjylland", "Region Midtjylland", "Region Østdanmark", "Region Syddanmark"], map.RegionNames.AsEnumerable());
        Assert.Equal("Hjørring", map.Parts[0].Regions[0].Tiles[0].Municipality.Name);
        Assert.All(map.Parts.SelectMany(part => part.Regions), region => Assert.NotNull(region.NameAt));
        Assert.Equal(5, TileMap.Of(Site.All<Municipality>(), one => one.RegionUntil2026)!.RegionNames.Length);
    }

    [Fact]
    public void Without_tiles_there_is_no_map() =>
        Assert.Null(TileMap.Of([new("0101", "København", "a", "b", null, null)], one => one.RegionFrom2027));

    [Fact]
    public void A_narrow_map_is_one_part()
    {
        var map = TileMap.Of([Place("1", 1, 3, "a"), Place("2", 2, 12, "a")], one => one.RegionFrom2027)!;
        Assert.Single(map.Parts);
        Assert.Equal(2, TileMap.Of([Place("1", 1, 3, "a"), Place("2", 2, 13, "a")], one => one.RegionFrom2027)!.Parts.Length);
    }

    [Fact]
    public void A_line_runs_between_two_regions_and_nowhere_else()
    {
        var map = TileMap.Of([Place("1", 1, 1, "a"), Place("2", 1, 2, "b"), Place("3", 2, 2, "b"), Place("4", 3, 2, "a"), Place("5", 5, 2, "b")], one => one.RegionFrom2027)!;
        Assert.Equal([new MapBorder(1, 2, true), new MapBorder(3, 2, false)], map.Parts[0].Borders.AsEnumerable());
    }

    [Fact]
    public void Each_tile_is_in_one_part_within_its_bounds_and_in_order() => Some.Sample(municipalities =>
    {
        var map = TileMap.Of(municipalities, one => one.RegionFrom2027)!;
        var tiles = map.Parts.SelectMany(part => part.Regions.SelectMany(region => region.Tiles)).ToList();
        Assert.Equal(municipalities.Select(one => one.Code).Order(), tiles.Select(tile => tile.Municipality.Code).Order());
        Assert.Single(map.Parts.Select(part => part.LastRow).Distinct());
        Assert.True(map.Parts.Zip(map.Parts.Skip(1)).All(pair => pair.First.LastColumn < pair.Second.FirstColumn));
        foreach (var part in map.Parts)
        {
            Assert.Equal(map.RegionNames.Where(name => part.Regions.Any(region => region.Name == name)), part.Regions.Select(region => region.Name));
            foreach (var region in part.Regions)
            {
                Assert.All(region.Tiles, tile => Assert.True(tile.Row >= part.FirstRow && tile.Row <= part.LastRow && tile.Column >= part.FirstColumn && tile.Column <= part.LastColumn));
                Assert.Equal(region.Tiles.OrderBy(tile => tile.Row).ThenBy(tile => tile.Column), region.Tiles.AsEnumerable());
            }
        }
    });

    [Fact]
    public void A_regions_name_covers_no_tile_and_no_other_name() => Some.Sample(municipalities =>
    {
        foreach (var part in TileMap.Of(municipalities, one => one.RegionFrom2027)!.Parts)
        {
            var names = part.Regions.Select(region => region.NameAt).OfType<NamePlace>().SelectMany(place => Enumerable.Range(place.Column, place.Columns).Select(column => (place.Row, column))).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
            Assert.Empty(names.Intersect(part.Regions.SelectMany(region => region.Tiles).Select(tile => (tile.Row, tile.Column))));
            Assert.All(names, place => Assert.True(place.Row >= part.FirstRow && place.Row <= part.LastRow && place.column >= part.FirstColumn && place.column <= part.LastColumn));
        }
    });

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(0, 3, 2)]
    [InlineData(3, 1, 3)]
    [InlineData(0, 40, 3)]
    public void The_tone_goes_by_stories_and_not_by_mentions(int interviews, int comments, int tone)
    {
        Assert.Equal(tone, new StoryCount(interviews, comments, 0).Tone);
        Assert.Equal(tone, new StoryCount(interviews, comments, 9).Tone);
    }

    private static Municipality Place(string code, int row, int column, string region) => new(code, code, region, region, null, new(row, column, "X"));

    private static Site Real()
    {
        var bag = new DiagnosticBag();
        var tree = SourceTree.Read(Repository.Content, Repository.Theme, bag);
        return Linker.Link(ContentReader.Read(tree, bag, CancellationToken.None), new(null, TestSite.Day, WithDrafts: false, IsPreview: false), [KlyngeSite.Deriving.Facets.FacetPaths.Pages, KlyngeSite.Deriving.Search.SearchPaths.Pages], bag)!;
    }
}
