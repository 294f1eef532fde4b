using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Rendering.Charts;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Charts;

/// <summary>What holds for the chart of any data.</summary>
public class ChartPropertyTests
{
    private static readonly Gen<string> Label = Gen.String[Gen.Char["abæøå <&\"'ÅQ19👩"], 0, 60];

    private static readonly Gen<ChartValue> Value = Gen.Frequency(
        (8, Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Double[0, 1]).Select((n, part) => (ChartValue)new ChartValue.Published(new Cell.Shown((long)(n * part), n)))),
        (1, Gen.Long[0, 50].Select(n => (ChartValue)new ChartValue.Published(new Cell.Hidden(HiddenReason.SmallNumber, n)))),
        (1, Gen.Int[0, 5].Select(i => new[] { "ca. 20 %", "over 99 %", "under 3 %", "mindst 1.000.000", "-4 %", "0 %" }[i]).Select(text => (ChartValue)new ChartValue.Stated(Quantity.Parse(text)!))));

    private static readonly Gen<ImmutableArray<ChartPoint>> Points =
        Gen.Select(Label, Label, Value).Select((label, shorter, value) => new ChartPoint(label, shorter, value)).Array[0, 40]
            .Select(points => points.Select((point, i) => point with { Label = $"{point.Label}{i}" }).ToImmutableArray());

    private static readonly Gen<ChartInput> Inputs = Gen.Select(
        Gen.Enum<ChartUnit>(), Points, Points, Gen.Double[0, 100].Array[0, 40], Gen.Select(Gen.Int[0, 40], Label).Array[0, 4], Gen.Int[0, 2], Gen.Enum<ChartKind>())
        .Select((unit, series, units, clinics, events, data, wish) => new ChartInput(unit)
        {
            Series = data == 0 ? series : [],
            Units = data == 1 ? units : [],
            Whole = data == 1 && units.Length > 0 ? units[0] with { Label = "Alle", ShortLabel = "Alle" } : null,
            Clinics = data == 2 ? [.. clinics] : [],
            Events = [.. events.Where(one => one.Item1 <= series.Length).Select(one => new ChartEvent(one.Item1, one.Item2, null))],
            Wish = wish == ChartKind.None ? null : wish,
        });

    [Fact]
    public void All_marks_and_letters_are_within_the_drawing() => Inputs.Sample(input =>
    {
        if (Draw(input) is not { } svg)
            return;
        var height = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture);
        foreach (var mark in svg.QuerySelectorAll("circle, rect, line"))
        {
            Assert.All(Numbers(mark, "cx", "x", "x1", "x2"), x => Assert.InRange(x, 0, Svg.Width));
            Assert.All(Numbers(mark, "cy", "y", "y1", "y2"), y => Assert.InRange(y, 0, height));
            Assert.All(Numbers(mark, "width", "height"), size => Assert.True(size >= 0));
        }
        foreach (var path in svg.QuerySelectorAll("path"))
            Assert.Matches("^[MLHVZ0-9. ]*$", path.GetAttribute("d"));
        foreach (var text in svg.QuerySelectorAll("text"))
        {
            var (x, y, room) = (Numbers(text, "x").Single(), Numbers(text, "y").Single(), LetterRoom.Of(text.TextContent));
            var from = text.GetAttribute("text-anchor") switch { "end" => x - room, "middle" => x - room / 2, _ => x };
            Assert.True(from >= -2 && from + room <= Svg.Width + 2, $"'{text.TextContent}' from {from} to {from + room}");
            Assert.InRange(y, 8, height);
        }
        Assert.DoesNotContain("NaN", svg.OuterHtml, StringComparison.Ordinal);
    }, iter: 1000);

    [Fact]
    public void Every_chart_has_a_finding_and_a_table() => Inputs.Sample(input =>
    {
        var chart = ChartChoice.Of(input).Chart;
        var finding = Finding.Of(chart, new(null, null));
        Assert.EndsWith(".", finding.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", finding.Sentence + finding.Detail, StringComparison.Ordinal);
        Assert.NotNull(FigureView.Of(new("f", "t", chart)));
    }, iter: 1000);

    [Fact]
    public void An_axis_goes_from_nothing_to_more_than_the_greatest_in_even_steps() => Gen.Select(Gen.Double[0, 1e12], Gen.Bool).Sample((greatest, isWhole) =>
    {
        var scale = Scale.To(greatest, isWhole);
        Assert.Equal(0, scale.Ticks[0]);
        Assert.Equal(scale.High, scale.Ticks[^1]);
        Assert.True(scale.High >= greatest && (greatest < 1 || scale.High <= greatest * 2.5 || isWhole));
        Assert.InRange(scale.Ticks.Length, 2, 6);
        Assert.True(scale.Ticks.Zip(scale.Ticks.Skip(1)).All(pair => pair.First < pair.Second));
        Assert.True(!isWhole || scale.Ticks.All(double.IsInteger));
        Assert.True(greatest > 100 || greatest <= 1 || scale.High <= 100);
    });

    [Fact]
    public void More_is_never_drawn_lower() => Gen.Select(Gen.Double[0, 1000], Gen.Double[0, 1000]).Sample((one, other) =>
    {
        var plot = Plot.Upright(Scale.To(1000, false), ChartUnit.PerThousand, 20, 300, 180);
        Assert.True(one < other ? plot.Y(one) >= plot.Y(other) && plot.X(one) <= plot.X(other) : plot.Y(one) <= plot.Y(other));
    });

    [Fact]
    public void Units_and_clinics_in_any_order_are_the_same_drawing() => Gen.Select(Inputs, Gen.Int).Sample((input, seed) =>
    {
        var random = new Random(seed);
        var (units, clinics) = (input.Units.ToArray(), input.Clinics.ToArray());
        random.Shuffle(units);
        random.Shuffle(clinics);
        var shuffled = input with { Units = [.. units], Clinics = [.. clinics] };
        Assert.Equal(Draw(input)?.OuterHtml, Draw(shuffled)?.OuterHtml);
    });

    [Fact]
    public void A_hidden_value_has_no_mark_but_a_cross_and_no_size() => Inputs.Sample(input =>
    {
        var series = ChartChoice.Of(input with { Wish = null }).Chart;
        if (series is not (Chart.Line or Chart.Run) || Draw(input with { Wish = null }) is not { } svg)
            return;
        var hidden = input.Series.Count(point => point.Value.Number(input.Unit) is null);
        Assert.Equal(hidden, svg.QuerySelectorAll(".cross").Length);
        Assert.Equal(input.Series.Length - hidden, svg.QuerySelectorAll("circle:not(.flag)").Length);
        // The crosses lie on the axis, each as low as the next.
        Assert.True(svg.QuerySelectorAll(".cross").Select(cross => cross.GetAttribute("d")!.Split(' ', 'L')[1]).Distinct().Count() <= 1);
    }, iter: 1000);

    private static IElement? Draw(ChartInput input)
    {
        var chart = ChartChoice.Of(input).Chart;
        return ChartDrawing.Of(chart, new("f", "t", "d")) is { } html ? new HtmlParser().ParseDocument(html.Value).QuerySelector("svg") : null;
    }

    private static IEnumerable<int> Numbers(IElement element, params string[] names) =>
        names.Select(element.GetAttribute).OfType<string>().Select(text => int.Parse(text, CultureInfo.InvariantCulture));
}
