using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Markdown;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>What a text as a whole tells: a patient who can be known, a figure that nobody can weigh, sentences that nobody gets through.</summary>
internal static class ProseCheck
{
    /// <summary>Below this a text is too short for a figure of its sentences to mean anything.</summary>
    private const int FewestWords = 100;

    private const int HeaviestLix = 45;

    /// <summary>Checks a text paragraph by paragraph as it was written.</summary>
    public static void CheckText(SourceText source, int bodyStart, MarkdownBody body, DiagnosticBag bag)
    {
        var text = source.Text.AsSpan();
        foreach (var range in Paragraphs.In(source.Text, bodyStart))
        {
            var paragraph = text[range];
            var start = range.Start.Value;
            if (PatientShape.Find(paragraph) is { } patient)
                ReportPatient(source.At(start + patient.Start, patient.Length), bag);
            if (BareFigure.Find(paragraph) is { } figure)
            {
                bag.Report(Rules.FigureInText, source.At(start + figure.Start, figure.Length), "Tallet står uden periode og kilde i samme afsnit.",
                    "Skriv, hvornår det er målt, og hvor det kommer fra, eller at kilden ikke siger det.");
            }
        }
        var (words, lix) = PlainBody.LixOf(body.All);
        if (words >= FewestWords && lix > HeaviestLix)
            bag.Report(Rules.HardToRead, FirstLine(source, bodyStart), $"Teksten er tung at læse (lix {DanishNumber.Of(lix)}; over {HeaviestLix} er svær).", "Del de længste sætninger, og brug kortere ord, hvor det kan lade sig gøre.");
    }

    /// <summary>Checks every value of the fields, however deep.</summary>
    public static void CheckFields(Node node, DiagnosticBag bag)
    {
        switch (node)
        {
            case ScalarNode scalar when PatientShape.Find(scalar.Value) is not null:
                ReportPatient(scalar.Location, bag);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                    CheckFields(item, bag);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                    CheckFields(entry.Value, bag);
                break;
        }
    }

    private static void ReportPatient(Location place, DiagnosticBag bag) =>
        bag.Report(Rules.IdentifiablePatient, place, "Alder, køn, sted og dato står tæt sammen, så en patient kan kendes.", "Udelad mindst to af dem.");

    private static Location FirstLine(SourceText source, int bodyStart)
    {
        foreach (var range in Paragraphs.In(source.Text, bodyStart))
            return source.At(range.Start.Value);
        return source.Whole;
    }
}
