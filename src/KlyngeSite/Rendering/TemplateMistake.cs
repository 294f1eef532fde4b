using Scriban.Parsing;
using Scriban.Syntax;

namespace KlyngeSite.Rendering;

/// <summary>A theme's mistake, in Danish; caught where the page is rendered.</summary>
/// <param name="mend">What to write instead, or null.</param>
internal sealed class TemplateMistake(SourceSpan span, string message, string? mend) : ScriptRuntimeException(span, message)
{
    public string Sentence { get; } = message;
    public string? Mend { get; } = mend;

    public static TemplateMistake TooManySteps(SourceSpan span) => new(span, TemplateMessages.Steps.Message, TemplateMessages.Steps.Mend);
}
