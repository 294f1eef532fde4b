namespace KlyngeSite.Diagnostics;

/// <summary>Findings about fields and texts of one item.</summary>
internal static partial class Rules
{
    public static readonly Rule UnknownKey = Error("KS2001", "Ukendt felt",
        cause: "Hver slags side har sine egne felter, og dette navn er ikke et af dem. Oftest er det en tastefejl, et stort bogstav eller ae for æ.",
        example: """manchett: Kort om søvn""",
        mend: "Ret navnet; meddelelsen foreslår det nærmeste. Slet linjen, hvis der ikke er noget felt til oplysningen.",
        canMend: true);

    public static readonly Rule MissingField = Error("KS2002", "Felt mangler",
        cause: "Siden kan ikke vises uden dette felt, eller feltet står der uden en værdi.",
        example: """titel:""",
        mend: "Skriv feltet med en værdi; meddelelsen viser et eksempel. Er feltet ikke nødvendigt, og kender du ikke værdien, så slet linjen.");

    public static readonly Rule WrongForm = Error("KS2003", "Feltet har forkert form",
        cause: "Feltet skal have en bestemt form: én tekst, en liste, flere dele eller en adresse. Her står en anden form.",
        example: """synonymer: søvnløs, træthed""",
        mend: "Brug den form, meddelelsen viser. En liste kan stå i kantede parenteser: synonymer: [søvnløs, træthed]");

    public static readonly Rule WrongDate = Error("KS2004", "Forkert dato",
        cause: "Datoer skrives som år-måned-dag, for 07-04-2019 kan læses på to måder. Og datoen skal findes i kalenderen.",
        example: """interviewet: 07-04-2019""",
        mend: "Skriv året først: interviewet: 2019-04-07. Kender du kun måneden eller året, kan du i de fleste felter skrive 2019-04 eller 2019.",
        canMend: true);

    public static readonly Rule WrongNumber = Error("KS2005", "Forkert tal",
        cause: "Feltet skal have et tal, og her står noget andet: et ord, en enhed, et punktum som decimaltegn eller et nul foran.",
        example: """læger: 26 læger""",
        mend: "Skriv tallet alene: læger: 26. Er det omtrentligt, så skriv ca. foran: læger: ca. 26");

    public static readonly Rule UnknownChoice = Error("KS2006", "Ukendt valg",
        cause: "Feltet har nogle få faste valg, så siderne kan sammenlignes, og dette er ikke et af dem.",
        example: """status: afholdt""",
        mend: "Vælg et af de ord, som meddelelsen nævner: status: holdt",
        canMend: true);

    public static readonly Rule TooLong = Error("KS2007", "For lang tekst",
        cause: "Teksten er længere, end der er plads til i lister og overskrifter.",
        example: """titel: Hvordan klyngen gennem flere år og mange møder efterhånden nåede frem til et emne, som alle kunne bruge""",
        mend: "Skriv det kortere, og flyt resten ned i teksten under felterne.");

    public static readonly Rule BareFigure = Error("KS2008", "Resultat uden forbehold eller kilde",
        cause: "Et tal uden periode, nævner, kilde og forbehold bliver let misforstået. Derfor skal de altid stå sammen med tallet.",
        example: """
            tekst: Forbruget er faldet.
            tal: {mål: forbrug, ændring: -43 %}
            """,
        mend: "Tilføj det, som meddelelsen siger mangler. Står det ikke i kilden, så skriv 'ikke oplyst', for eksempel periode: ikke oplyst");

    public static readonly Rule Headings = Error("KS2009", "Overskrifter",
        cause: "I et interview fortæller hver overskrift, hvilket spørgsmål den svarer på. Det står i krøllede parenteser efter overskriften, og her mangler det eller er skrevet forkert.",
        example: """## Hvem kom?""",
        mend: "Skriv spørgsmålets navn efter overskriften: ## Hvem kom? {#partnere}. Navnene er filerne i content/spoergsmaal.");

    public static readonly Rule DateOrder = Error("KS2010", "Datoer passer ikke sammen",
        cause: "To datoer modsiger hinanden: Siden udløber, før den er udgivet, eller noget er sket i fremtiden. Som regel er et årstal skrevet forkert.",
        example: """
            udgives: 2026-05-01
            udløber: 2025-06-01
            """,
        mend: "Ret den dato, der er forkert.");

    public static readonly Rule HeadingLevel = Error("KS2011", "Overskriftsniveau",
        cause: "Overskrifter er trin: ## er et afsnit, og ### er et afsnit inde i det. Springes et trin over, farer den vild, som får siden læst op.",
        example: """
            ## Mødet
            #### Hvem kom
            """,
        mend: "Brug ét # mere end overskriften over: ### Hvem kom. Tekstens første overskrift har altid to #.");

    public static readonly Rule EmptyHeading = Error("KS2012", "Tom overskrift",
        cause: "Linjen er mærket som en overskrift, men der står ingen ord i den.",
        example: """## {#partnere}""",
        mend: "Skriv overskriftens ord, eller slet linjen.");

    public static readonly Rule AnsweredTwice = Error("KS2013", "Svar to gange",
        cause: "Det samme spørgsmål er besvaret to steder i interviewet, og så kan svaret ikke stilles ved siden af andre klyngers.",
        example: """
            ## Hvem kom? {#partnere}
            ## Hvem kom ellers? {#partnere}
            """,
        mend: "Saml svarene under én overskrift. Står spørgsmålet også under fortalt_under, så slet det dér.");

    public static readonly Rule FigureInText = Warning("KS2014", "Tal i teksten uden periode eller kilde",
        cause: "Et tal i teksten bliver let misforstået, når læseren ikke kan se, hvornår det er målt, og hvem der har målt det.",
        example: """Forbruget er faldet med 43 %.""",
        mend: "Skriv periode og kilde i samme afsnit, eller at kilden ikke oplyser dem: Forbruget er ifølge regionen faldet med 43 % fra 2018 til 2019.");

    public static readonly Rule OverdueReview = Warning("KS2015", "Gennemgang forfalden",
        cause: "Nogen har sat en dato for, hvornår siden skulle læses igennem igen, og den dato er passeret.",
        example: """gennemgås: 2026-03-01""",
        mend: "Læs siden igennem, ret det, der er forældet, og skriv datoen for næste gennemgang i feltet gennemgås.");

    public static readonly Rule TextSlip = Warning("KS2016", "Ligner en skrivefejl",
        cause: "Et tegn mangler eller er for meget, så teksten vises anderledes, end den er ment. Det gælder for eksempel overskrifter, links og koder fra andre hjemmesider.",
        example: """##Hvem kom""",
        mend: "Ret stedet, som meddelelsen viser det: ## Hvem kom",
        canMend: true);

    public static readonly Rule ToFill = Error("KS2017", "Ikke udfyldt",
        cause: "Ordet UDFYLD mærker et sted i en ny fil, hvor der mangler noget. Siden er ikke længere en kladde, så ordet ville blive vist for læserne.",
        example: """titel: UDFYLD""",
        mend: "Skriv det, der mangler, i stedet for UDFYLD. Er siden ikke færdig, så sæt linjen kladde: ja ind blandt felterne igen.");

    public static readonly Rule ToFillInDraft = Hint("KS2018", "Kladde ikke udfyldt",
        cause: "Ordet UDFYLD mærker et sted i en kladde, hvor der mangler noget. Det standser ikke noget, så længe siden er en kladde.",
        example: """
            kladde: ja
            titel: UDFYLD
            """,
        mend: "Skriv det, der mangler, i stedet for UDFYLD. Slet linjen kladde: ja, når det hele er udfyldt.");
    public static readonly Rule OwnField = Error("KS2019", "Felt, der skal stå i hver fil",
        cause: "Filen _standard.yml siger noget på vegne af alle filer i mappen. Nogle felter kan kun hver fil sige for sig: titlen, tidligere adresser, hvem der taler, og om de har givet samtykke.",
        example: """
            samtykke:
              status: givet
            """,
        mend: "Slet feltet i _standard.yml, og skriv det i hver af mappens filer.");

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
        ToFill,
        ToFillInDraft,
        OwnField,
    ];
}
