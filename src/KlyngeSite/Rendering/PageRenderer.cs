using KlyngeSite.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace KlyngeSite.Rendering;

/// <summary>Fills templates. One per thread.</summary>
/// <param name="pages">How many pages the run has.</param>
internal sealed class PageRenderer(Theme theme, int pages, DiagnosticBag bag, CancellationToken stop)
{
    private readonly SafeTemplateContext context = new(theme, StepBudget.ForPage(pages), stop);
    private readonly PageOutput output = new();

    /// <summary>The page as UTF-8, good until the next one is rendered; null when the template failed (and that was reported with the page's address).</summary>
    /// <param name="template">Below the theme: <c>pages/emne.html</c>.</param>
    /// <param name="globals">The names that the template sees.</param>
    /// <param name="page">The page's path, for the report.</param>
    /// <param name="about">The content that the page is about; null for a page about many.</param>
    /// <param name="weight">How many pages' worth of content it shows.</param>
    public ReadOnlyMemory<byte>? Render(string template, ScriptObject globals, string page, SourceText? about, int weight = 1)
    {
        var note = $"Mens siden {page} blev lavet.";
        if (theme.Find(template) is not { } parsed)
        {
            bag.Report(Rules.MissingTemplate, new SourceText("theme/" + template, "", SourceRole.Theme).Whole,
                "Skabelonen mangler i temaet.", "Opret filen.", note);
            return null;
        }
        context.StartPage(weight);
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
            Report(e, page, about, note);
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

    private void Report(ScriptRuntimeException e, string page, SourceText? about, string note)
    {
        if ((e as TemplateMistake ?? e.InnerException as TemplateMistake) is { } mistake)
        {
            bag.Report(Rules.TemplateFailed, theme.LocationOf(mistake.Span), mistake.Sentence, mistake.Mend, note);
            return;
        }
        var saying = TemplateMessages.OfRun(e.OriginalMessage);
        // The texts that are shown, not the theme, made the page too large.
        if (saying == TemplateMessages.LargePage && context.IsFullOfContent)
        {
            bag.Report(Rules.TooLarge, (about ?? new SourceText("content", "", SourceRole.Content)).Whole,
                $"Siden {page} bliver større end 10 MB af de tekster, den viser.", "Kort de længste tekster af, eller del dem på flere sider.");
            return;
        }
        bag.Report(Rules.TemplateFailed, theme.LocationOf(e.Span), saying.Message, saying.Mend, note);
    }
}
