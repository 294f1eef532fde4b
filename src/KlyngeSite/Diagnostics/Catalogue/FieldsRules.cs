namespace KlyngeSite.Diagnostics;

/// <summary>Findings about fields and texts of one item.</summary>
internal static partial class Rules
{
    public static readonly Rule UnknownKey = Error("KS2001", "Ukendt felt",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MissingField = Error("KS2002", "Felt mangler",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule WrongForm = Error("KS2003", "Feltet har forkert form",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule WrongDate = Error("KS2004", "Forkert dato",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule WrongNumber = Error("KS2005", "Forkert tal",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule UnknownChoice = Error("KS2006", "Ukendt valg",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TooLong = Error("KS2007", "For lang tekst",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule BareFigure = Error("KS2008", "Resultat uden forbehold eller kilde",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule Headings = Error("KS2009", "Overskrifter",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule DateOrder = Error("KS2010", "Datoer passer ikke sammen",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule HeadingLevel = Error("KS2011", "Overskriftsniveau",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule EmptyHeading = Error("KS2012", "Tom overskrift",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule AnsweredTwice = Error("KS2013", "Svar to gange",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule FigureInText = Warning("KS2014", "Tal i teksten uden periode eller kilde",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule OverdueReview = Warning("KS2015", "Gennemgang forfalden",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TextSlip = Warning("KS2016", "Ligner en skrivefejl",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutFields =
    [
        UnknownKey,
        MissingField,
        WrongForm,
        WrongDate,
        WrongNumber,
        UnknownChoice,
        TooLong,
        BareFigure,
        Headings,
        DateOrder,
        HeadingLevel,
        EmptyHeading,
        AnsweredTwice,
        FigureInText,
        OverdueReview,
        TextSlip,
    ];
}
