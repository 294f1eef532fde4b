namespace KlyngeSite.Content.Prose;

/// <summary>The stretches of a text that blank lines divide; a list or a table counts as one.</summary>
internal static class Paragraphs
{
    public static IEnumerable<Range> In(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            while (at < text.Length && text[at] is '\n' or ' ' or '\t')
                at++;
            if (at == text.Length)
                yield break;
            var end = EndOf(text, at);
            yield return at..end;
            at = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        for (var line = text.IndexOf('\n', start); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var next = line + 1;
            while (next < text.Length && text[next] is ' ' or '\t')
                next++;
            if (next >= text.Length || text[next] == '\n')
                return line;
        }
        return text.Length;
    }
}
