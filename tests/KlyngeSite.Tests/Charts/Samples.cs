using System.Collections.Immutable;
using KlyngeSite.Deriving.Charts;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Charts;

/// <summary>A figure of each kind, with what is awkward in each.</summary>
internal static class Samples
{
    private static readonly string[] Clusters = ["Nord", "Syd", "Øst", "Vest", "Midt", "Aa-dalen", "Ørsted", "Fjord", "Bælt", "Skov", "Hede", "Mose"];

    public static ImmutableArray<(string Name, FigureInput Figure)> All =>
    [
        ("single", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share) { Series = [Point("2019", 46, 200)] })),
        ("single-open", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share) { Series = [Stated("2019", "over 50 %")] })),
        ("before-after", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share) { Series = [Point("Før mødet", 20, 100), Point("Efter mødet", 50, 100)] })),
        ("before-after-stated", Figure("Andel medicinkort ajourført den seneste måned, Nordlys-Klyngen", new(ChartUnit.Share) { Series = [Stated("Før mødet", "ca. 20 %"), Stated("Efter mødet", "over 50 %")] }) with { Period = null, Denominator = null }),
        ("before-after-hidden", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share) { Series = [Point("Før mødet", 20, 100), Hidden("Efter mødet", 100)] })),
        ("before-after-chance", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share) { Series = [Point("Før mødet", 20, 100), Point("Efter mødet", 23, 100)] })),
        ("before-after-fall", Figure("Antibiotika, Nordklyngen", new(ChartUnit.PerThousand) { Series = [Point("2014", 5380, 100_000), Point("2019", 3840, 100_000)] })),
        ("line", Figure("Andel ajourført, Nordklyngen", new(ChartUnit.Share)
        {
            Series = [Point("1. kvartal", 20, 100), Point("2. kvartal", 24, 100), Hidden("3. kvartal", 100), Point("4. kvartal", 31, 100), Point("5. kvartal", 28, 100)],
            Events = [new(1, "Klyngemøde", "12. marts 2019"), new(3, "Opfølgning", null)],
        })),
        ("run-sign", Run([20, 18, 22, 21, 19, 23, 20, 18, 21, 22, 27, 33, 38, 41, 46, 44, 49, 52, 51, 53], new ChartEvent(10, "Mødet", "3. oktober 2019"))),
        ("run-none", Run([20, 25, 18, 27, 22, 21, 26, 19, 24, 20, 28, 23])),
        ("clinics", Figure("Andel ajourført i ni klinikker", new(ChartUnit.Share) { Clinics = [34, 12, 44, 71, 31, 35, 52, 47, 58] }) with { IsExample = true }),
        ("funnel", Figure("Andel ajourført i 12 klynger", new(ChartUnit.Share)
        {
            Units = [.. Clusters.Select((name, i) => name == "Fjord" ? Point(name, 520, 1000) : Point(name, 60 + 35 * i + 7 * (i % 3), 200 + 100 * i))],
        })),
        ("bars", Figure("Andel ajourført i fem klynger", new(ChartUnit.Share)
        {
            Units = [Point("Nord", 20, 100), Point("Ørsted og omegns klynge for almen praksis", 45, 100), Hidden("Syd", 60), Point("Aa-dalen", 30, 90), Point("Bælt", 100, 100)],
            Whole = Point("Alle klynger", 210, 480),
        })),
        ("change", Figure("Forbrug af antibiotika, Doc7", new(ChartUnit.DosesPerThousandDays) { Change = Quantity.Parse("-43 %") }) with { Period = null, Denominator = null }),
        ("hidden", Figure("Andel ajourført, Sydklyngen", new(ChartUnit.Share) { Series = [Hidden("2019", 40)] })),
    ];

    public static ChartPoint Point(string label, long numerator, long denominator) => new(label, label, new ChartValue.Published(new Cell.Shown(numerator, denominator)));

    public static ChartPoint Hidden(string label, long denominator) => new(label, label, new ChartValue.Published(new Cell.Hidden(HiddenReason.SmallNumber, denominator)));

    public static ChartPoint Stated(string label, string text) => new(label, label, new ChartValue.Stated(Quantity.Parse(text)!));

    public static FigureInput Figure(string title, ChartInput input) => new("f", title, ChartChoice.Of(input).Chart)
    {
        Source = "Regionens udtræk",
        Period = "2019",
        Denominator = "Aktive medicinkort",
        NumeratorLabel = "Ajourførte",
        DenominatorLabel = "Aktive kort",
        GuidePage = "/laes-grafen/",
        Caveats = ["Kort uden ændringer tæller ikke med."],
        Pitfalls = ["Flytninger tæller to gange."],
        Downloads = [new("CSV", "/tal/x.csv"), new("JSON", "/tal/x.json")],
    };

    private static FigureInput Run(int[] shares, params ChartEvent[] events) => Figure("Andel ajourført måned for måned, opdigtet klynge", new(ChartUnit.Share)
    {
        Series = [.. shares.Select((share, i) => Point($"Måned {i + 1}", share * 2, 200))],
        Events = [.. events],
    }) with
    { IsExample = true };
}
