using KlyngeSite.Diagnostics;

namespace KlyngeSite.Content.Fields;

/// <summary>
/// The word that marks a place to be filled in. A word and no brackets, so that it is plain in YAML and Markdown alike; in capitals, so
/// that no honest text has it and every editor's search finds it. In backquotes it is a word that is written about.
/// </summary>
internal static class FillMark
{
    public const string Word = "UDFYLD";

    /// <summary>Where the mark first stands from an offset on; -1 when it does not.</summary>
    public static int IndexIn(string text, int start = 0)
    {
        for (var at = text.IndexOf(Word, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Word, at + Word.Length, StringComparison.Ordinal))
        {
            var end = at + Word.Length;
            if ((at == 0 || !IsWithin(text[at - 1])) && (end == text.Length || !IsWithin(text[end])))
                return at;
        }
        return -1;
    }

    /// <summary>Reports each line of a text, from an offset on, that has the mark.</summary>
    public static void ReportIn(SourceText source, int start, bool isDraft, DiagnosticBag bag)
    {
        var text = source.Text;
        for (var at = IndexIn(text, start); at >= 0; at = LineEnd(text, at) is >= 0 and var end ? IndexIn(text, end) : -1)
            Report(source.At(at, Word.Length), "Her mangler der tekst.", $"Skriv den i stedet for {Word}.", isDraft, bag);
    }

    /// <summary>An error in what is to be published; in a draft a hint, for an unfinished draft may stop nobody else's pages, not even under <c>--strict</c>.</summary>
    public static void Report(Location place, string message, string mend, bool isDraft, DiagnosticBag bag) =>
        bag.Report(isDraft ? Rules.ToFillInDraft : Rules.ToFill, place, message, mend);

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at);

    private static bool IsWithin(char c) => char.IsLetterOrDigit(c) || c is '`' or '_';
}
