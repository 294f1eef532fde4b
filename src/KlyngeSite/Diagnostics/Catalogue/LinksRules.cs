namespace KlyngeSite.Diagnostics;

/// <summary>Findings about links between items.</summary>
internal static partial class Rules
{
    public static readonly Rule UnknownReference = Error("KS3001", "Ukendt henvisning",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule DuplicateId = Error("KS3002", "Samme id to gange",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule DuplicateAddress = Error("KS3003", "To sider på én adresse",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule BrokenLink = Error("KS3004", "Link uden mål",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule BrokenAnchor = Error("KS3005", "Link til afsnit, der ikke findes",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule RefusedLink = Error("KS3006", "Link, der ikke er tilladt",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule UnpublishedLink = Warning("KS3007", "Link til noget, der ikke vises",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule RefusedImage = Error("KS3008", "Billede",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MissingAltText = Error("KS3009", "Alternativ tekst mangler",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule TopicRing = Error("KS3010", "Emner i ring",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutLinks =
    [
        UnknownReference,
        DuplicateId,
        DuplicateAddress,
        BrokenLink,
        BrokenAnchor,
        RefusedLink,
        UnpublishedLink,
        RefusedImage,
        MissingAltText,
        TopicRing,
    ];
}
