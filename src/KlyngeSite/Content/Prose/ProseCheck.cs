using System.Collections.Immutable;
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

    /// <summary>More than two screens of a phone.</summary>
    private const int MostWordsInAnswer = 350;

    /// <summary>Below this a text cannot have so many words.</summary>
    private const int FewestBytesAWord = 4;

    /// <summary>Checks a text paragraph by paragraph as it was written.</summary>
    public static void CheckText(SourceText source, int bodyStart, DiagnosticBag bag)
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
    }

    /// <summary>Advice on a text as a whole, the most helpful first.</summary>
    public static ImmutableArray<ProseHint> HintsFor(SourceText source, int bodyStart, MarkdownBody body, BodyRule rule)
    {
        var hints = ImmutableArray.CreateBuilder<ProseHint>();
        if (rule == BodyRule.Answers && body.Sections is [var first, _, _, _, ..] && body.Intro.Start == body.Intro.End)
            hints.Add(new(Rules.NoIntroduction, first.Heading.Location, "Teksten begynder med en overskrift.", "Skriv først et par linjer om klyngen, og hvem der fortæller."));
        var (words, lix) = PlainBody.LixOf(body.All);
        if (words >= FewestWords && lix > HeaviestLix)
            hints.Add(new(Rules.HardToRead, FirstLine(source, bodyStart), $"Teksten er tung at læse (lix {DanishNumber.Of(lix)}; over {HeaviestLix} er svær).", "Del de længste sætninger, og brug kortere ord, hvor det kan lade sig gøre."));
        foreach (var section in body.Sections)
        {
            if (rule == BodyRule.Answers && section.Text.End - section.Text.Start > MostWordsInAnswer * FewestBytesAWord && PlainBody.LixOf(section.Text).Words is > MostWordsInAnswer and var count)
                hints.Add(new(Rules.LongAnswer, section.Heading.Location, $"Svaret er på {DanishNumber.Of(count)} ord. Få læser så langt.", "Del det med overskrifter på tre niveauer (###), eller skær ned til det, en anden klynge kan bruge."));
        }
        AddAbbreviations(source, bodyStart, hints);
        return hints.ToImmutable();
    }

    /// <summary>Each abbreviation where it stands first, unless brackets there tell what it is.</summary>
    private static void AddAbbreviations(SourceText source, int bodyStart, ImmutableArray<ProseHint>.Builder hints)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var text = source.Text;
        foreach (var (start, length) in Abbreviation.In(text.AsSpan(bodyStart)))
        {
            var at = bodyStart + start;
            var word = text.Substring(at, length);
            if (!seen.Add(word) || Abbreviation.IsEverybodys(word) || IsToldThere(text.AsSpan(0, at), text.AsSpan(at + length)))
                continue;
            hints.Add(new(Rules.UnknownAbbreviation, source.At(at, length), $"Forkortelsen {ShortText.Quote(word)} er ikke forklaret.", $"Skriv ordet helt ud første gang, eller begynd en side i ordbogen: klynge new ord --titel {ShortText.Quote(word)}", word));
        }
    }

    /// <summary>Brackets tell what it is, a number makes it the name of a standard, or it is one of several words in capitals.</summary>
    private static bool IsToldThere(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.EndsWith("(") || after.StartsWith(" (") || (after is [' ', var next, ..] && char.IsAsciiDigit(next))
        || (after is [' ', var c, var d, ..] && char.IsUpper(c) && char.IsUpper(d)) || (before is [.., var a, var b, ' '] && char.IsUpper(a) && char.IsUpper(b));

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
