namespace KlyngeSite.Diagnostics;

/// <summary>Findings about files and what is written in them.</summary>
internal static partial class Rules
{
    public static readonly Rule CannotRead = Error("KS1001", "Kan ikke læses",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule NotUtf8 = Error("KS1002", "Ikke UTF-8",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule NotRegularFile = Error("KS1003", "Ikke en almindelig fil",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TooLarge = Error("KS1004", "For stor fil",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule UnknownFile = Error("KS1005", "Ukendt fil",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule FileName = Error("KS1006", "Filnavn",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MalformedYaml = Error("KS1007", "YAML kan ikke læses",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule DuplicateKey = Error("KS1008", "Felt skrevet to gange",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule FrontMatter = Error("KS1009", "Felter øverst i filen",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MalformedCsv = Error("KS1010", "CSV kan ikke læses",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MalformedMarkdown = Error("KS1011", "Teksten er for indviklet",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule Tabulator = Error("KS1012", "Tabulator",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule CrookedIndent = Error("KS1013", "Skæv indrykning",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule UnquotedColon = Error("KS1014", "Kolon i teksten",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule FieldColon = Error("KS1015", "Kolon efter feltnavnet",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule Quotes = Error("KS1016", "Anførselstegn",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule AnchorOrTag = Error("KS1017", "Anker eller mærke",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule SpecialSign = Error("KS1018", "Særligt tegn først",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule ListDash = Error("KS1019", "Listepunkt",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule InvisibleCharacter = Error("KS1020", "Usynligt tegn",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TrailingRemark = Warning("KS1021", "Bemærkning efter teksten",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule RefusedKind = Error("KS1022", "Filtype kan ikke bruges endnu",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule SameFileName = Error("KS1023", "To filer med samme navn",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TooMuch = Error("KS1024", "For meget i alt",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule BrokenLetters = Warning("KS1025", "Ødelagte bogstaver",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutFiles =
    [
        CannotRead,
        NotUtf8,
        NotRegularFile,
        TooLarge,
        UnknownFile,
        FileName,
        MalformedYaml,
        DuplicateKey,
        FrontMatter,
        MalformedCsv,
        MalformedMarkdown,
        Tabulator,
        CrookedIndent,
        UnquotedColon,
        FieldColon,
        Quotes,
        AnchorOrTag,
        SpecialSign,
        ListDash,
        InvisibleCharacter,
        TrailingRemark,
        RefusedKind,
        SameFileName,
        TooMuch,
        BrokenLetters,
    ];
}
