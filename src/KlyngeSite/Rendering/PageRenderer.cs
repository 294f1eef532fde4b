using KlyngeSite.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace KlyngeSite.Rendering;

/// <summary>Fills templates. One per thread.</summary>
internal sealed class PageRenderer(Theme theme, DiagnosticBag bag, CancellationToken stop)
{
    private readonly SafeTemplateContext context = new(theme, stop);
    private readonly PageOutput output = new();

    /// <summary>The page as UTF-8, good until the next one is rendered; null when the template failed (and that was reported with the page's address).</summary>
    /// <param name="template">Below the theme: <c>pages/emne.html</c>.</param>
    /// <param name="globals">The names that the template sees.</param>
    /// <param name="page">The page's path, for the report.</param>
    public ReadOnlyMemory<byte>? Render(string template, ScriptObject globals, string page)
    {
        var note = $"Mens siden {page} blev lavet.";
        if (theme.Find(template) is not { } parsed)
        {
            bag.Report(Rules.MissingTemplate, new SourceText("theme/" + template, "", SourceRole.Theme).Whole,
                "Skabelonen mangler i temaet.", "Opret filen.", note);
            return null;
        }
        context.PushGlobal(globals);
        output.Clear();
        context.PushOutput(output);
        try
        {
            parsed.Render(context);
            return output.Bytes;
        }
        catch (ScriptAbortException)
        {
            stop.ThrowIfCancellationRequested();
            throw;
        }
        catch (ScriptRuntimeException e)
        {
            var mistake = e as TemplateMistake ?? e.InnerException as TemplateMistake;
            var location = theme.LocationOf((mistake ?? e).Span);
            bag.Report(Rules.TemplateFailed, location, mistake?.Sentence ?? $"Skabelonen kan ikke udfyldes her ({e.OriginalMessage}).",
                mistake?.Mend, note);
            context.Reset();
            return null;
        }
        finally
        {
            while (context.OutputCount > 1)
                context.PopOutput();
            while (context.GlobalCount > 1)
                context.PopGlobal();
        }
    }
}
