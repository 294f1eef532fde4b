namespace KlyngeSite.Diagnostics;

/// <summary>The catalogue of findings. 1: files; 2: fields; 3: links between items; 4: theme; 5: output folder.</summary>
internal static class Rules
{
    public static readonly Rule CannotRead = Error("KS1001", "Kan ikke læses");
    public static readonly Rule NotUtf8 = Error("KS1002", "Ikke UTF-8");
    public static readonly Rule NotRegularFile = Error("KS1003", "Ikke en almindelig fil");
    public static readonly Rule TooLarge = Error("KS1004", "For stor fil");
    public static readonly Rule UnknownFile = Error("KS1005", "Ukendt fil");
    public static readonly Rule FileName = Error("KS1006", "Filnavn");
    public static readonly Rule MalformedYaml = Error("KS1007", "YAML kan ikke læses");
    public static readonly Rule DuplicateKey = Error("KS1008", "Felt skrevet to gange");
    public static readonly Rule FrontMatter = Error("KS1009", "Felter øverst i filen");
    public static readonly Rule MalformedCsv = Error("KS1010", "CSV kan ikke læses");
    public static readonly Rule MalformedMarkdown = Error("KS1011", "Teksten er for indviklet");

    public static readonly Rule UnknownKey = Error("KS2001", "Ukendt felt");
    public static readonly Rule MissingField = Error("KS2002", "Felt mangler");
    public static readonly Rule WrongForm = Error("KS2003", "Feltet har forkert form");
    public static readonly Rule WrongDate = Error("KS2004", "Forkert dato");
    public static readonly Rule WrongNumber = Error("KS2005", "Forkert tal");
    public static readonly Rule UnknownChoice = Error("KS2006", "Ukendt valg");
    public static readonly Rule TooLong = Error("KS2007", "For lang tekst");
    public static readonly Rule BareFigure = Error("KS2008", "Resultat uden forbehold eller kilde");
    public static readonly Rule Headings = Error("KS2009", "Overskrifter");

    public static readonly Rule UnknownReference = Error("KS3001", "Ukendt henvisning");
    public static readonly Rule DuplicateId = Error("KS3002", "Samme id to gange");
    public static readonly Rule DuplicateAddress = Error("KS3003", "To sider på én adresse");
    public static readonly Rule BrokenLink = Error("KS3004", "Link uden mål");
    public static readonly Rule BrokenAnchor = Error("KS3005", "Link til afsnit, der ikke findes");
    public static readonly Rule RefusedLink = Error("KS3006", "Link, der ikke er tilladt");
    public static readonly Rule UnpublishedLink = Warning("KS3007", "Link til noget, der ikke vises");
    public static readonly Rule RefusedImage = Error("KS3008", "Billede");

    public static readonly Rule TemplateSyntax = Error("KS4001", "Skabelon kan ikke læses");
    public static readonly Rule TemplateFailed = Error("KS4002", "Skabelon kan ikke udfyldes");
    public static readonly Rule MissingTemplate = Error("KS4003", "Skabelon mangler");

    public static readonly Rule OutputRefused = Error("KS5001", "Uddatamappe afvist");
    public static readonly Rule OutputInUse = Error("KS5002", "Uddatamappe i brug");
    public static readonly Rule ForeignFile = Error("KS5003", "Fremmed fil i vejen");
    public static readonly Rule CannotWrite = Error("KS5004", "Kan ikke skrive");

    public static readonly IReadOnlyList<Rule> All =
    [
        CannotRead, NotUtf8, NotRegularFile, TooLarge, UnknownFile, FileName, MalformedYaml, DuplicateKey, FrontMatter, MalformedCsv,
        MalformedMarkdown,
        UnknownKey, MissingField, WrongForm, WrongDate, WrongNumber, UnknownChoice, TooLong, BareFigure, Headings,
        UnknownReference, DuplicateId, DuplicateAddress, BrokenLink, BrokenAnchor, RefusedLink, UnpublishedLink, RefusedImage,
        TemplateSyntax, TemplateFailed, MissingTemplate,
        OutputRefused, OutputInUse, ForeignFile, CannotWrite,
    ];

    private static Rule Error(string code, string title) => new(code, Severity.Error, title);

    private static Rule Warning(string code, string title) => new(code, Severity.Warning, title);
}
