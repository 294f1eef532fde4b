namespace KlyngeSite.Diagnostics;

/// <summary>Findings about the output folder.</summary>
internal static partial class Rules
{
    public static readonly Rule OutputRefused = Error("KS5001", "Uddatamappe afvist",
        cause: "Den færdige side skrives kun i en mappe, der er tom, eller som programmet selv har lavet. Ellers kunne dine egne filer gå tabt. En pakke skrives kun, hvor der intet ligger, eller hvor der ligger en pakke i forvejen.",
        example: """klynge build --output content""",
        mend: "Vælg en anden mappe med --output, helst en, der ikke findes endnu. Til en pakke: Vælg et andet navn med --zip.");

    public static readonly Rule OutputInUse = Error("KS5002", "Uddatamappe i brug",
        cause: "Siden er allerede ved at blive bygget i den samme mappe, måske i et andet vindue.",
        example: """
            klynge build --output site
            klynge build --output site
            """,
        mend: "Vent, til det er færdigt, og prøv igen.");

    public static readonly Rule ForeignFile = Error("KS5003", "Fremmed fil i vejen",
        cause: "I mappen med den færdige side ligger en fil, som programmet ikke har lavet, netop dér, hvor en side skal ligge. Den bliver ikke rørt.",
        example: """output/emner/kol/index.html""",
        mend: "Flyt filen et andet sted hen, og byg siden igen.");

    public static readonly Rule CannotWrite = Error("KS5004", "Kan ikke skrive",
        cause: "Siden kunne ikke gemmes. Disken kan være fuld, mappen kan være beskyttet, eller et navn kan være for langt.",
        example: """klynge build --output /usr/klyngesite""",
        mend: "Gør plads på disken, eller vælg med --output en mappe, du må skrive i.");

    private static readonly Rule[] AboutOutput =
    [
        OutputRefused,
        OutputInUse,
        ForeignFile,
        CannotWrite,
    ];
}
