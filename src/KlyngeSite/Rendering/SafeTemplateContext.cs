using KlyngeSite.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace KlyngeSite.Rendering;

/// <summary>
/// A template context that escapes whatever it prints unless it is <see cref="Html"/>, knows no function but <c>include</c>
/// (so no clock, chance, regular expression or file), and fails on unknown names. Limits throw; none truncates.
/// One per thread: contexts keep state while they render.
/// </summary>
internal sealed class SafeTemplateContext : TemplateContext
{
    public const int LargestPage = 10_000_000;
    private const int MostSteps = 2_000_000;

    public SafeTemplateContext(Theme theme, CancellationToken stop)
        : base(new ScriptObject { ["include"] = new IncludePart(theme) })
    {
        BuiltinObject.IsReadOnly = true;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        LoopLimit = MostSteps;
        LimitToString = LargestPage;
        OutputLimit = LargestPage;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(200);
        CancellationToken = stop;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Html html)
            return Write(html.Value);
        return textAsObject is null ? this : Write(Html.Escape(textAsObject as string ?? ObjectToString(textAsObject, false) ?? ""));
    }

    private static string Suggest(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $"Mente du '{nearest}'?" : $"Navnene er: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private bool RefuseVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        var known = BuiltinObject.GetMembers().Concat(CurrentGlobal?.GetMembers() ?? []);
        throw new TemplateMistake(span, $"Navnet '{variable.Name}' findes ikke her.", Suggest(variable.Name, known));
    }

    private static bool RefuseMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        // Lists answer for themselves (size); only views are asked for names that they may lack.
        value = null;
        return target is ScriptObject view
            ? throw new TemplateMistake(span, $"Navnet '{member}' findes ikke i det, skabelonen læser.", Suggest(member, view.GetMembers()))
            : false;
    }
}

/// <summary>A theme's mistake, in Danish; caught where the page is rendered.</summary>
/// <param name="mend">What to write instead, or null.</param>
internal sealed class TemplateMistake(SourceSpan span, string message, string? mend) : ScriptRuntimeException(span, message)
{
    public string Sentence { get; } = message;
    public string? Mend { get; } = mend;
}
