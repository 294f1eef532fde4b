namespace KlyngeSite.Diagnostics;

/// <summary>Findings about persons, and how a text reads.</summary>
internal static partial class Rules
{
    public static readonly Rule Cpr = Error("KS6001", "CPR-nummer",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule MaybeCpr = Warning("KS6002", "Måske et CPR-nummer",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule PhoneNumber = Warning("KS6003", "Telefonnummer",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule EmailAddress = Warning("KS6004", "Mailadresse",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule IdentifiablePatient = Warning("KS6005", "Patient kan kendes",
        cause: "",
        example: "",
        mend: "");

    public static readonly Rule HardToRead = Hint("KS6006", "Svær at læse",
        cause: "",
        example: "",
        mend: "");

    private static readonly Rule[] AboutPrivacy =
    [
        Cpr,
        MaybeCpr,
        PhoneNumber,
        EmailAddress,
        IdentifiablePatient,
        HardToRead,
    ];
}
