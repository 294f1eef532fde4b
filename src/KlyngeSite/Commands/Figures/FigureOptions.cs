using System.CommandLine;
using System.Globalization;
using KlyngeSite.Content.Data;
using KlyngeSite.Content.Measures;
using KlyngeSite.Deriving.Suppression;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Figures;
using KlyngeSite.Text;

namespace KlyngeSite.Commands.Figures;

/// <summary>The options that say what a file does not say itself.</summary>
internal sealed class FigureOptions
{
    private const int MostHidden = 1000;

    private readonly Argument<string> file = new("fil") { Description = "Filen med tallene (CSV).", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> measure = new("--maal") { HelpName = "fil", Description = "Målet, som tallene er efter (en fil som dem i content/maaltal)." };
    private readonly Option<string> unit = new("--enhed") { HelpName = string.Join('|', MeasureUnit.OfTables.Select(one => one.Key)), Description = "Hvad tallene gives i, når der ikke er et mål. Ellers andel, når der er en nævner, og antal, når der ikke er." };
    private readonly Option<string> cluster = new("--klynge") { HelpName = "id", Description = "Klyngen, når filen ikke selv har en kolonne med den." };
    private readonly Option<string> form = new("--talform") { HelpName = string.Join('|', NumberForm.All.Select(one => one.Key)), Description = "Hvad tal som 1.234 betyder, når alle i en kolonne er sådan." };
    private readonly Option<bool> gaps = new("--huller") { Description = "Der må mangle perioder." };
    private readonly Option<string> smallest = new("--mindste-antal") { HelpName = "tal", Description = "Antal under dette er små og bliver skjult (5; aldrig under 3)." };
    private readonly Option<bool> zero = new("--vis-nul") { Description = "Vis nul. Ellers bliver det skjult ligesom små tal, for det kan også afsløre noget." };
    private readonly Option<bool> verbose = CommonOptions.VerboseOption();

    public void AddTo(Command command)
    {
        command.Add(file);
        foreach (var option in new Option[] { measure, unit, cluster, form, gaps, smallest, zero, verbose })
            command.Add(option);
    }

    public string File(ParseResult parsed) => parsed.GetRequiredValue(file);

    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);

    /// <summary>What was said; or, in Danish, which value is wrong. Both null when the measure cannot be read (and that was reported).</summary>
    public (FigureChoices? Choices, string? Mistake) Read(ParseResult parsed, DiagnosticBag bag)
    {
        var (unitKey, formKey, id, least) = (parsed.GetValue(unit), parsed.GetValue(form), parsed.GetValue(cluster), SuppressionRules.UsualThreshold);
        if (unitKey is not null && MeasureUnit.OfTables.All(one => one.Key != unitKey))
            return (null, Choice("--enhed", unitKey, MeasureUnit.OfTables.Select(one => one.Key)));
        if (formKey is not null && NumberForm.All.All(one => one.Key != formKey))
            return (null, Choice("--talform", formKey, NumberForm.All.Select(one => one.Key)));
        if (id is not null && !Slug.IsValid(id))
            return (null, "--klynge skal være klyngens id: navnet på dens fil uden .yml, med små bogstaver a-z, tal og bindestreg.");
        if (parsed.GetValue(smallest) is { } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out least) && least is >= SuppressionRules.LeastThreshold and <= MostHidden))
            return (null, $"--mindste-antal skal være et tal fra {DanishNumber.Of(SuppressionRules.LeastThreshold)} til {DanishNumber.Of(MostHidden)}.");
        if (unitKey is not null && parsed.GetValue(measure) is not null)
            return (null, "Målet siger selv, hvad tallene gives i: Brug enten --maal eller --enhed.");
        var read = parsed.GetValue(measure) is { } path ? LooseMeasure.Read(path, bag) : null;
        if (read is null && parsed.GetValue(measure) is not null)
            return (null, null);
        return (new FigureChoices
        {
            Measure = read,
            Unit = MeasureUnit.OfTables.FirstOrDefault(one => one.Key == unitKey),
            Cluster = id,
            NumberForm = NumberForm.All.FirstOrDefault(one => one.Key == formKey),
            HasGaps = parsed.GetValue(gaps),
            SmallestCount = least,
            ShowsZero = parsed.GetValue(zero),
        }, null);
    }

    private static string Choice(string option, string given, IEnumerable<string> keys) =>
        $"{option} kan være {DanishList.Of(keys, "eller")}." + (Nearest.To(given, [.. keys]) is { } nearest ? $" Mente du '{nearest}'?" : "");
}
