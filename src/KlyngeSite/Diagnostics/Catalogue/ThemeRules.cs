namespace KlyngeSite.Diagnostics;

/// <summary>Findings about the theme.</summary>
internal static partial class Rules
{
    public static readonly Rule TemplateSyntax = Error("KS4001", "Skabelon kan ikke læses",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TemplateFailed = Error("KS4002", "Skabelon kan ikke udfyldes",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MissingTemplate = Error("KS4003", "Skabelon mangler",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutTheme =
    [
        TemplateSyntax,
        TemplateFailed,
        MissingTemplate,
    ];
}
