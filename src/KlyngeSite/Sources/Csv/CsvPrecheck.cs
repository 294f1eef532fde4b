using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Sources.Csv;

/// <summary>What is looked for before the parser runs: quotes that would swallow rows, and sizes that would fill the memory.</summary>
internal static class CsvPrecheck
{
    public const int LongestCell = 10_000;

    public const string BlankBeforeMessage = "Der står et mellemrum foran anførselstegnet.";
    public const string BlankBeforeMend = "Slet mellemrummet.";
    public const string QuoteInsideMessage = "Et anførselstegn står midt i feltet.";
    public const string QuoteInsideMend = "Skriv det to gange (\"\"), og sæt anførselstegn om hele feltet.";
    public const string UnclosedMessage = "Anførselstegnet her lukkes ikke.";
    public const string UnclosedMend = "Sæt et anførselstegn, hvor feltet slutter, eller slet dette.";
    public const string TextAfterMessage = "Der står mere tekst efter det anførselstegn, der lukker feltet.";
    public const string TextAfterMend = "Lad hele feltet stå mellem to anførselstegn, og skriv dem, der står inde i det, to gange (\"\").";
    public const string TooLongMend = "Kort det af.";

    public static readonly string TooLongMessage = $"Feltet er længere end {DanishNumber.Of(LongestCell)} tegn.";

    private const int MostFields = 200;

    internal sealed record Trouble(Location Location, string Message, string Mend);

    /// <summary>The first trouble; null when the table can be parsed.</summary>
    public static Trouble? Find(SourceText source, int mostRows, char separator)
    {
        var text = source.Text;
        // The header is a line too. Counted before anything else, for rows by the million take gigabytes.
        if (text.AsSpan().Count('\n') > mostRows + 1L)
            return new(source.Whole, $"Tabellen har flere end {DanishNumber.Of(mostRows)} linjer.", "Slet de rækker, der ikke hører til, og tomme linjer.");
        var fields = 1;
        for (var at = 0; at < text.Length; at++)
        {
            var (end, trouble) = FieldEnd(source, at, separator);
            if (trouble is not null)
                return trouble;
            fields = end < text.Length && text[end] == separator ? fields + 1 : 1;
            if (fields > MostFields)
                return new(source.At(end), $"Rækken har flere end {DanishNumber.Of(MostFields)} felter.", "Slet de skilletegn, der er for mange.");
            at = end;
        }
        return null;
    }

    /// <summary>Where the field that begins at an offset ends: at a separator, a line's end or the text's.</summary>
    private static (int End, Trouble? Trouble) FieldEnd(SourceText source, int start, char separator)
    {
        var text = source.Text;
        if (text[start] == '"')
            return QuotedEnd(source, start, separator);
        var rest = text.AsSpan(start);
        var length = rest.IndexOfAny(separator, '\n', '"') is var found and >= 0 ? found : rest.Length;
        if (length > LongestCell)
            return (0, TooLong(source, start));
        if (length == rest.Length || rest[length] != '"')
            return (start + length, null);
        return (0, rest[..length].IsWhiteSpace()
            ? new(source.At(start + length), BlankBeforeMessage, BlankBeforeMend)
            : new(source.At(start + length), QuoteInsideMessage, QuoteInsideMend));
    }

    private static (int End, Trouble? Trouble) QuotedEnd(SourceText source, int start, char separator)
    {
        var text = source.Text;
        var close = text.IndexOf('"', start + 1);
        while (close >= 0 && close + 1 < text.Length && text[close + 1] == '"')
            close = text.IndexOf('"', close + 2);
        var end = close + 1;
        if (close > 0 && (end == text.Length || text[end] == separator || text[end] == '\n'))
            return close - start > LongestCell ? (0, TooLong(source, start)) : (end, null);
        // A quote that opens a later field closes this one if this one's own was forgotten.
        if (close < 0 || text.AsSpan(start, close - start).Contains('\n'))
            return (0, new(source.At(start), UnclosedMessage, UnclosedMend));
        return (0, new(source.At(end), TextAfterMessage, TextAfterMend));
    }

    private static Trouble TooLong(SourceText source, int start) =>
        new(source.At(start), TooLongMessage, TooLongMend);
}
