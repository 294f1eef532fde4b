namespace KlyngeSite.Diagnostics;

/// <summary>Findings about persons, and how a text reads.</summary>
internal static partial class Rules
{
    public static readonly Rule Cpr = Error("KS6001", "CPR-nummer",
        cause: "Et CPR-nummer er en fortrolig oplysning, og alt her er offentligt, også filnavne og bemærkninger.",
        example: """Patienten (******-****) kom til samtale.""",
        mend: "Slet nummeret. Har det været i en pull request, så skriv straks til redaktionen, for det ligger stadig i historikken.");

    public static readonly Rule MaybeCpr = Warning("KS6002", "Måske et CPR-nummer",
        cause: "Ti cifre, der begynder med en dato, kan være et CPR-nummer. De kan også være noget andet, for eksempel et sagsnummer.",
        example: """Sagen har nummer **********.""",
        mend: "Slet det, hvis det er et CPR-nummer. Er det noget andet, så skriv fil, linje og grund i content/undtagelser.yml.");

    public static readonly Rule PhoneNumber = Warning("KS6003", "Telefonnummer",
        cause: "Et telefonnummer på en offentlig side bliver samlet op og brugt til uønskede opkald, og numre bliver forældede.",
        example: """Ring til sygeplejersken på 12 34 56 78.""",
        mend: "Slet nummeret. Redaktionens eget står under kontakt i site.yml.");

    public static readonly Rule EmailAddress = Warning("KS6004", "Mailadresse",
        cause: "En mailadresse på en offentlig side bliver samlet op og brugt til uønsket post, og den peger tit på en bestemt person.",
        example: """Skriv til anna@eksempel.dk.""",
        mend: "Slet adressen, og skriv i stedet, hvilken afdeling man kan henvende sig til.");

    public static readonly Rule IdentifiablePatient = Warning("KS6005", "Patient kan kendes",
        cause: "Alder, køn, sted og dato kan tilsammen røbe, hvem en patient er, også uden navn.",
        example: """Den 3. marts 2019 kom en kvinde på 84 år fra Skagen i klinikken.""",
        mend: "Udelad mindst to af oplysningerne: En ældre kvinde kom i klinikken.");

    public static readonly Rule HardToRead = Hint("KS6006", "Svær at læse",
        cause: "Lange sætninger og lange ord gør teksten tung. LIX er et mål for det, og over 45 er teksten svær for mange.",
        example: """Realiseringen af kvalitetsarbejdet forudsætter forpligtende samarbejdsaftaler.""",
        mend: "Del de længste sætninger, og vælg korte ord: Arbejdet lykkes bedst, når parterne har aftalt det først.");

    public static readonly Rule WithdrawnName = Error("KS6007", "Navn på en, der har trukket sit samtykke",
        cause: "En person har trukket sit samtykke, og navnet står stadig i en anden fil. Så længe det gør det, er personen ikke væk fra siden. Meddelelsen gentager ikke navnet.",
        example: """Ideen kom fra ***** ******, der er koordinator.""",
        mend: "Slet navnet, eller skriv personens rolle i stedet. Er det en anden person med samme navn, så skriv fil, linje og grund i content/undtagelser.yml.");

    public static readonly Rule MaybeWithdrawnName = Warning("KS6008", "Måske navnet på en, der har trukket sit samtykke",
        cause: "Her står et ord, der også er efternavnet på en person, som har trukket sit samtykke. Det kan være personen, en anden eller et almindeligt ord.",
        example: """Det var ******, der fik ideen.""",
        mend: "Slet navnet, hvis det er personen. Er det ikke, så skriv fil, linje og grund i content/undtagelser.yml.");

    public static readonly Rule NameInAddress = Hint("KS6009", "Navn i adressen på en trukket side",
        cause: "En side, der er trukket tilbage, giver plads til et par ord om det. Her er personens navn en del af adressen, og så laves der ingen side; læserne får at vide, at siden ikke findes.",
        example: """content/interview/*****-******.md""",
        mend: "Der er ikke noget at gøre. Giv en anden gang filen klyngens navn i stedet for personens.");

    public static readonly Rule UnknownAbbreviation = Hint("KS6010", "Forkortelse uden forklaring",
        cause: "Et ord i store bogstaver står hverken i ordbogen eller i navnet på et emne, en partner eller en klynge, og teksten siger ikke, hvad det betyder. En læge ved det måske; kommunens leder gør ikke.",
        example: """Vi så på data fra DAK-E og XYZ.""",
        mend: "Skriv ordet helt ud første gang: Xylofonernes Ydelsesregister (XYZ). Eller forklar det én gang i ordbogen: klynge new ord --titel XYZ");

    public static readonly Rule LongAnswer = Hint("KS6011", "Langt svar",
        cause: "Et svar er på mere end 350 ord. Det er over to skærme på en telefon, og det sidste bliver sjældent læst.",
        example: """## Hvordan bruger klyngen data? {#databrug}""",
        mend: "Del svaret med overskrifter på tre niveauer (###), eller skær ned til det, en anden klynge kan bruge.");

    public static readonly Rule NoIntroduction = Hint("KS6012", "Ingen indledning",
        cause: "Interviewet begynder med det første spørgsmål. Læseren ved ikke, hvem der fortæller, og hvad klyngen er for en.",
        example: """## Hvem har klyngen mødt? {#partnere}""",
        mend: "Skriv et par linjer før den første overskrift: hvor klyngen ligger, hvor mange læger den har, og hvem der fortæller.");

    private static readonly Rule[] AboutPrivacy =
    [
        Cpr,
        MaybeCpr,
        PhoneNumber,
        EmailAddress,
        IdentifiablePatient,
        HardToRead,
        WithdrawnName,
        MaybeWithdrawnName,
        NameInAddress,
        UnknownAbbreviation,
        LongAnswer,
        NoIntroduction,
    ];
}
