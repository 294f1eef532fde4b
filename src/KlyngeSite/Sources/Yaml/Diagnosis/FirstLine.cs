using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>What stands where the line <c>---</c> above the fields should.</summary>
internal static class FirstLine
{
    private const int LinesLookedAt = 20;

    public static Finding WhatIsWrong(SourceText source)
    {
        var text = source.Line(1);
        var fence = FenceBelow(source);
        if (text.Trim().Length == 0 && fence > 0)
            return new(Rules.FrontMatter, source.At(0), fence == 2 ? "Der står en tom linje før felterne." : "Der står tomme linjer før felterne.", fence == 2 ? "Slet den." : "Slet dem.");
        if (text.Trim().Length > 0 && Fence.IsAlmost(text))
            return Fence.Wrong(source, 1, "Den første linje");
        if (new FieldLine(text, 1) is { Key: not null, Indent: 0 })
            return new(Rules.FrontMatter, source.At(0, text.Length), "Der mangler en linje med --- over felterne.", "Skriv en linje med --- over denne linje.");
        if (fence > 0 && new FieldLine(source.Line(fence + 1), fence + 1).Key is not null)
            return new(Rules.FrontMatter, source.At(0, text.Length), "Der står tekst over felterne.", "Flyt den ned under den linje med ---, som slutter felterne.");
        return new(Rules.FrontMatter, source.At(0), "Filen begynder ikke med felter.", "Skriv en linje med --- først, så felterne, og så en linje med --- igen.");
    }

    /// <summary>The first line that is one, as a number; 0 when there is none near the top. Above it stand blanks alone, or text.</summary>
    private static int FenceBelow(SourceText source)
    {
        var isBlank = source.Line(1).Trim().Length == 0;
        for (var line = 2; line <= LinesLookedAt; line++)
        {
            var text = source.Line(line);
            if (Fence.IsOne(text))
                return line;
            if (isBlank && text.Trim().Length > 0)
                return 0;
        }
        return 0;
    }
}
