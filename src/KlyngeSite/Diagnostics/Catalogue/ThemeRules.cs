namespace KlyngeSite.Diagnostics;

/// <summary>Findings about the theme.</summary>
internal static partial class Rules
{
    public static readonly Rule TemplateSyntax = Error("KS4001", "Skabelon kan ikke læses",
        cause: "En skabelon i temaet blander sidens opbygning med felter i dobbelte krøllede parenteser. Et sted mangler en parentes eller et 'end'.",
        example: """<p>{{ topic.short</p>""",
        mend: "Luk parentesen: {{ topic.short }}. Hvert 'if' og hvert 'for' skal afsluttes med {{ end }}.");

    public static readonly Rule TemplateFailed = Error("KS4002", "Skabelon kan ikke udfyldes",
        cause: "En skabelon i temaet bruger et navn, der ikke findes på siden, eller den bliver aldrig færdig.",
        example: """<h1>{{ topic.titel }}</h1>""",
        mend: "Ret navnet, som meddelelsen foreslår det: {{ topic.title }}");

    public static readonly Rule MissingTemplate = Error("KS4003", "Skabelon mangler",
        cause: "Hver slags side har sin egen skabelon i theme/pages, og en af dem mangler.",
        example: """theme/pages/emner.html""",
        mend: "Opret skabelonen, eller ret dens navn: theme/pages/emne.html");

    public static readonly Rule StylesheetSyntax = Error("KS4004", "Stilark kan ikke læses",
        cause: "Et stilark i temaet mangler et tegn, så resten ikke kan forstås. En browser ville springe noget over uden at sige det.",
        example: """.kort { color: red""",
        mend: "Luk parentesen: .kort { color: red }");

    private static readonly Rule[] AboutTheme =
    [
        TemplateSyntax,
        TemplateFailed,
        MissingTemplate,
        StylesheetSyntax,
    ];
}
