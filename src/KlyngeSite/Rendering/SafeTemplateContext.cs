using KlyngeSite.Diagnostics;
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
    private const int LargestPage = 10_000_000;

    /// <summary>Of a text that a template puts together; what a page shows is printed as it is.</summary>
    private const int LongestText = 1_000_000;

    private readonly int shareOfPage;
    private int mostSteps;
    private readonly HashSet<Html> contentShown = new(ReferenceEqualityComparer.Instance);
    private long contentLength;
    private int steps;

    /// <summary>What is being printed, when no value tells its own place.</summary>
    private SourceSpan block;

    /// <summary>The last expression that stood by itself: its value may be printed next.</summary>
    private ScriptNode? expression;

    /// <param name="shareOfPage">How many expressions and rounds of loops a page may take.</param>
    public SafeTemplateContext(Theme theme, int shareOfPage, CancellationToken stop)
        : base(new ScriptObject { ["include"] = new IncludePart(theme) })
    {
        this.shareOfPage = mostSteps = shareOfPage;
        BuiltinObject.IsReadOnly = true;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        LoopLimit = mostSteps;
        LimitToString = LongestText;
        OutputLimit = LargestPage;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(200);
        CancellationToken = stop;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
    }

    /// <summary>Whether the texts of content, each counted once, would fill a page to the limit by themselves, or nearly so.</summary>
    public bool IsFullOfContent => contentLength > LargestPage / 2;

    private SourceSpan Place => expression?.Span ?? block;

    /// <summary>Each page has all its steps, one that shows many pages' worth of content as many times over.</summary>
    public void StartPage(int weight = 1)
    {
        LoopLimit = mostSteps = (int)Math.Min((long)shareOfPage * weight, int.MaxValue);
        (steps, contentLength) = (0, 0);
        contentShown.Clear();
        expression = null;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > mostSteps)
            throw TemplateMistake.TooManySteps(scriptNode?.Span ?? Place);
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        // Asked for every node of every page: what most nodes are comes first.
        if (value is null)
            return null;
        if (scriptNode is not null && scriptNode.GetType() == typeof(ScriptExpressionStatement))
            expression = scriptNode;
        // A step that makes much counts as many.
        var type = value.GetType();
        if (type == typeof(string))
            steps += ((string)value).Length / 64;
        else if (type != typeof(ScriptObject) && type != typeof(bool))
            steps += WeightOf(value);
        return value;
    }

    private int WeightOf(object value) => value switch
    {
        ScriptArray list => list.Count / 16,
        System.Numerics.BigInteger => throw new TemplateMistake(Place, TemplateMessages.LargeNumber.Message, TemplateMessages.LargeNumber.Mend),
        _ => 0,
    };

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        // The span is the block's; the value knows its own place.
        block = span;
        if (textAsObject is not Html html)
            return textAsObject is null ? this : Write(Html.Escape(textAsObject as string ?? ObjectToString(textAsObject, false) ?? ""));
        if (contentShown.Add(html))
            contentLength += html.Value.Length;
        return Write(html.Value);
    }

    /// <summary>Views and lists are no text, and neither is what comes of dividing by zero.</summary>
    public override string? ObjectToString(object? value, bool nested) => value switch
    {
        ScriptArray => throw new TemplateMistake(Place, "En liste kan ikke skrives ud.", "Skriv hver del: {{ for del in liste }} … {{ end }}."),
        ScriptObject view => throw new TemplateMistake(Place, "Det, der står her, har flere dele og kan ikke skrives ud.", NamesIn(view)),
        IScriptCustomFunction => throw new TemplateMistake(Place, "En funktion kan ikke skrives ud.", "Skriv {{ include 'parts/top.html' }}."),
        double.PositiveInfinity or double.NegativeInfinity or double.NaN or float.PositiveInfinity or float.NegativeInfinity or float.NaN =>
            throw new TemplateMistake(Place, "Regnestykket giver ikke et tal.", "Se efter, om der divideres med nul."),
        _ => base.ObjectToString(value, nested),
    };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (++steps > mostSteps)
            throw TemplateMistake.TooManySteps(loop.Span);
        return base.OnStepLoop(loop);
    }

    private static string NamesIn(ScriptObject view) => $"Skriv et af navnene i den: {string.Join(", ", view.GetMembers().Order(StringComparer.Ordinal))}.";

    private static string Suggest(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $"Mente du '{nearest}'?" : $"Navnene er: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private bool RefuseVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        var known = BuiltinObject.GetMembers().Concat(CurrentGlobal?.GetMembers() ?? []);
        throw new TemplateMistake(span, $"Navnet '{ShortText.Quote(variable.Name)}' findes ikke her.", Suggest(variable.Name, known));
    }

    private static bool RefuseMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        // Lists answer for themselves (size); only views are asked for names that they may lack.
        value = null;
        return target is ScriptObject view
            ? throw new TemplateMistake(span, $"Navnet '{ShortText.Quote(member)}' findes ikke i det, skabelonen læser.", Suggest(member, view.GetMembers()))
            : false;
    }
}
