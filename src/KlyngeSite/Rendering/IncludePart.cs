using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace KlyngeSite.Rendering;

/// <summary><c>include 'parts/card.html' card</c>: a template of the same theme, never a file. Its arguments are <c>$1</c>, <c>$2</c> … One per context.</summary>
internal sealed class IncludePart(Theme theme) : IScriptCustomFunction
{
    private const int Deepest = 32;

    private int depth;

    public int RequiredParameterCount => 1;
    public int ParameterCount => 1;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = arguments.Count > 0 ? arguments[0] as string : null;
        if (name is null || theme.Find(name) is not { } template)
        {
            throw name is null
                ? new TemplateMistake(callerContext?.Span ?? default, "Efter 'include' står ikke navnet på en skabelon.", "Skriv fx {{ include 'parts/top.html' }}.")
                : new TemplateMistake(callerContext?.Span ?? default, $"Temaet har ingen skabelon '{ShortText.Quote(name)}'.",
                    Nearest.To(name, theme.TemplatePaths) is { } nearest ? $"Mente du '{nearest}'?" : "Skriv, hvor den ligger i temaet, fx 'parts/top.html'.");
        }
        if (depth >= Deepest)
            throw new TemplateMistake(callerContext?.Span ?? default, "Skabelonerne henter hinanden i ring.", "Fjern den include, der henter en skabelon, som allerede er i gang.");
        depth++;
        context.PushLocal();
        try
        {
            // Straight into the page's output: the context's own way makes a text of every part and copies it.
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
            if (context.Evaluate(template.Page!) is { } last)
                context.Write(template.Page!.Span, last);
            return null;
        }
        finally
        {
            context.PopLocal();
            depth--;
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
