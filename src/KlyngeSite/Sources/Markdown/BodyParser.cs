using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Markdig;

namespace KlyngeSite.Sources.Markdown;

/// <summary>
/// Markdown with a picked pipeline: CommonMark and pipe tables, raw HTML off. Heading ids follow the project's slug rule or
/// the author's <c>{#id}</c>; ids that begin with <see cref="ThemePrefix"/> belong to the theme.
/// </summary>
internal static class BodyParser
{
    public const string ThemePrefix = "side-";
    private const int MostNesting = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MostNesting }
        .DisableHtml()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Parses the file's text from an offset; null when it is too intricate (and that was reported).</summary>
    public static MarkdownBody? Parse(SourceText source, int start, DiagnosticBag bag)
    {
        var text = Typography.KeepTogether(source.Text[start..]);
        if (string.IsNullOrWhiteSpace(text))
            return MarkdownBody.Empty;
        var trouble = MarkdownPrecheck.FindTrouble(text);
        if (trouble is null)
        {
            if (Nesting.Parse(text, Pipeline) is { } document)
                return new BodyReader(source, start, bag).Read(document);
            trouble = Nesting.Find(text, Pipeline);
        }
        bag.Report(Rules.MalformedMarkdown, source.At(start + trouble.Offset, trouble.Length), trouble.Message, trouble.Mend);
        return null;
    }
}
