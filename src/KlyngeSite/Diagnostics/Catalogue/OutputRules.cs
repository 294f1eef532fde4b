namespace KlyngeSite.Diagnostics;

/// <summary>Findings about the output folder.</summary>
internal static partial class Rules
{
    public static readonly Rule OutputRefused = Error("KS5001", "Uddatamappe afvist",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule OutputInUse = Error("KS5002", "Uddatamappe i brug",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule ForeignFile = Error("KS5003", "Fremmed fil i vejen",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule CannotWrite = Error("KS5004", "Kan ikke skrive",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutOutput =
    [
        OutputRefused,
        OutputInUse,
        ForeignFile,
        CannotWrite,
    ];
}
