namespace KlyngeSite.Diagnostics;

/// <summary>Findings about links between items.</summary>
internal static partial class Rules
{
    public static readonly Rule UnknownReference = Error("KS3001", "Ukendt henvisning",
        cause: "Feltet nævner et emne, en partner, en klynge eller noget andet, der ikke findes under det navn. Der skal stå filens navn uden .md, ikke titlen.",
        example: """emne: Kronisk lungesygdom""",
        mend: "Skriv filens navn: emne: kol. Mangler filen, så opret den først.");

    public static readonly Rule DuplicateId = Error("KS3002", "Samme id to gange",
        cause: "Hver kommune har sin egen kode, og her er den samme kode brugt to gange. Det sker, når en række er lavet ved at kopiere en anden.",
        example: """
            0101,København,Region Hovedstaden,Region Østdanmark
            0101,Frederiksberg,Region Hovedstaden,Region Østdanmark
            """,
        mend: "Slet den ene række, eller ret dens kode.");

    public static readonly Rule DuplicateAddress = Error("KS3003", "To sider på én adresse",
        cause: "To sider vil have den samme adresse, så kun den ene kunne vises. Det sker også, når en adresse under tidligere stadig er i brug.",
        example: """tidligere: [/om/]""",
        mend: "Giv den ene fil et andet navn, eller slet adressen under tidligere.");

    public static readonly Rule BrokenLink = Error("KS3004", "Link uden mål",
        cause: "Linket går til en side, der ikke findes. Siden kan være slettet, have fået et nyt navn eller være stavet forkert.",
        example: """[Læs om KOL](emne:koll)""",
        mend: "Ret navnet i linket: [Læs om KOL](emne:kol)");

    public static readonly Rule BrokenAnchor = Error("KS3005", "Link til afsnit, der ikke findes",
        cause: "Siden findes, men den har intet afsnit med det navn, der står efter #.",
        example: """[Det fik de ud af det](interview:doc7#udbyte)""",
        mend: "Ret navnet efter # til et af sidens afsnit: interview:doc7#udbytte. Eller slet # og resten, så linket går til hele siden.");

    public static readonly Rule RefusedLink = Error("KS3006", "Link, der ikke er tilladt",
        cause: "Et link kan gå til en side her eller til en hel adresse på nettet. Andre former kan føre læseren et forkert sted hen og er derfor lukket.",
        example: """[KiAP](www.kiap.dk)""",
        mend: "Skriv hele adressen: [KiAP](https://www.kiap.dk/). Til en side her skriver du dens slags og navn: [KOL](emne:kol)");

    public static readonly Rule UnpublishedLink = Warning("KS3007", "Link til noget, der ikke vises",
        cause: "Linket eller feltet peger på en side, der ikke vises: en kladde, en side, som endnu ikke er udgivet eller er udløbet, eller et interview uden samtykke.",
        example: """[Søvn](emne:soevn)""",
        mend: "Lad det stå, hvis siden snart bliver vist; indtil da vises teksten uden link. Slet det ellers.");

    public static readonly Rule RefusedImage = Error("KS3008", "Billede",
        cause: "Siden kan ikke vise billeder endnu.",
        example: """![Læger omkring et bord](moede.jpg)""",
        mend: "Slet billedet, og skriv i teksten, hvad det viser.");

    public static readonly Rule MissingAltText = Error("KS3009", "Alternativ tekst mangler",
        cause: "Et billede uden beskrivelse siger intet til den, der får siden læst op.",
        example: """![](moede.jpg)""",
        mend: "Skriv mellem de kantede parenteser, hvad billedet viser: ![Læger omkring et bord](moede.jpg)");

    public static readonly Rule TopicRing = Error("KS3010", "Emner i ring",
        cause: "Et emne er lagt ind under sig selv, enten direkte eller gennem andre emner. Så er der intet øverste emne.",
        example: """
            titel: KOL
            overordnet: kol
            """,
        mend: "Slet linjen med overordnet i det emne, der skal være øverst.");

    public static readonly Rule WithdrawnLink = Hint("KS3011", "Link til noget, der er trukket tilbage",
        cause: "Linket peger på en side, hvor en person har trukket sit samtykke. Det er kun et vink, for siden skal kunne tages af nettet med det samme; teksten vises uden link.",
        example: """[Læs interviewet](interview:doc7)""",
        mend: "Skriv stedet om, så det ikke lover en side, der er væk.");

    public static readonly Rule SameTile = Error("KS3012", "To kommuner på samme felt",
        cause: "Hver kommune har sit eget felt på kortet, og to ligger på den samme række og kolonne. Så ville den ene dække den anden.",
        example: """
            0101,København,Region Hovedstaden,Region Østdanmark,Københavns Kommune,9,17,KBH
            0147,Frederiksberg,Region Hovedstaden,Region Østdanmark,Frederiksberg Kommune,9,17,FRB
            """,
        mend: "Giv den ene en række og en kolonne, som ingen anden har.");

    public static readonly Rule VanishedAddress = Error("KS3013", "En adresse er forsvundet",
        cause: "Adressen står i content/adresser.txt, for den har været udgivet. Nu er der ingen side på den, og ingen side siger, at den har overtaget den. Læsere, der har gemt adressen eller fulgt et link fra et andet sted, ville ikke finde noget.",
        example: "# interview/doc7.md er omdøbt til interview/doc-7.md, og filen siger intet om den gamle adresse.",
        mend: "Skriv den gamle adresse i den side, læserne skal sendes til: tidligere: [/interview/doc7/]. Slet kun linjen i adresser.txt, hvis ingen kan have adressen.");

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
        WithdrawnLink,
        SameTile,
        VanishedAddress,
    ];
}
