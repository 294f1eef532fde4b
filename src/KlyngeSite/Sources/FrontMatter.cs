using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Sources.Yaml.Diagnosis;

namespace KlyngeSite.Sources;

/// <summary>The fields at the top of a Markdown file, between two lines <c>---</c>, and where the text begins.</summary>
/// <param name="BodyStart">Offset in the file's text.</param>
internal sealed record FrontMatter(MapNode Fields, int BodyStart)
{
    /// <summary>Fields that never end are looked through so far for the place where they should have.</summary>
    private const int FarEnough = 64_000;

    /// <summary>More lines than these are not fields that somebody cut off.</summary>
    private const int FieldsLookedAt = 200;

    /// <summary>Null when there are no fields or they cannot be read (and that was reported).</summary>
    public static FrontMatter? Read(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text;
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || !Fence.IsOne(text.AsSpan(0, start - 1)))
            return Report(FirstLine.WhatIsWrong(source), bag);
        var end = start;
        while (end < text.Length)
        {
            var lineEnd = text.IndexOf('\n', end);
            if (lineEnd < 0)
                lineEnd = text.Length;
            if (Fence.IsOne(text.AsSpan(end, lineEnd - end)))
            {
                var body = Math.Min(lineEnd + 1, text.Length);
                if (EndsEarly(source, end, body) is { } early)
                    return Report(early, bag);
                var fields = YamlReader.Read(source, start, end, bag);
                return fields is null ? null : new FrontMatter(fields, body);
            }
            end = lineEnd + 1;
        }
        return Report(FieldsEndCause.NotClosed(new FieldLines(source, start, Math.Min(text.Length, start + FarEnough))), bag);
    }

    /// <summary>
    /// Fields below the line that ends them would show as text, and a draft would be published. They stand right below it, or fill all
    /// lines up to another such line.
    /// </summary>
    private static Finding? EndsEarly(SourceText source, int fence, int body)
    {
        if (body >= source.Text.Length)
            return null;
        var place = source.At(fence, 3);
        if (LineAt(source, place.Line + 1) is { Key: { } below } next && NamesField(next))
            return new(Rules.FrontMatter, place, $"Felterne slutter her, men linjen efter ligner feltet '{below}'.", "Slet linjen med ---, eller sæt en tom linje under den, hvis teksten begynder der.");
        string? key = null;
        for (var number = place.Line + 1; number <= place.Line + FieldsLookedAt; number++)
        {
            var line = LineAt(source, number);
            if (Fence.IsOne(line.Text))
                return key is null ? null : new(Rules.FrontMatter, place, $"Felterne slutter her, men længere nede står feltet '{key}' over endnu en linje med ---.", "Slet linjen med --- her.");
            if (!line.IsBlank && line.Key is null && !line.HasDash && line.Indent == 0)
                return null;
            key ??= NamesField(line) ? line.Key : null;
        }
        return null;
    }

    private static FieldLine LineAt(SourceText source, int number) => new(source.Line(number), number);

    /// <summary>Only a word in small letters names a field, and few texts begin with one and a colon.</summary>
    private static bool NamesField(FieldLine line) => line.Key is { } key && line.Indent == 0 && !line.HasDash && key.All(c => char.IsLower(c) || c == '_');

    private static FrontMatter? Report(Finding finding, DiagnosticBag bag)
    {
        bag.Report(finding.Rule, finding.Location, finding.Message, finding.Mend);
        return null;
    }
}
