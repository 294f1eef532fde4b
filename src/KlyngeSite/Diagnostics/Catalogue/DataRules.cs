namespace KlyngeSite.Diagnostics;

/// <summary>Findings about figures and the tables that hold them.</summary>
internal static partial class Rules
{
    public static readonly Rule TableAlone = Error("KS7001", "Tabel uden beskrivelse",
        cause: "En tabel i content/data hører til en fil med samme navn, der siger, hvad tallene er. Uden den kan ingen læse dem rigtigt.",
        example: """content/data/spirometri.csv""",
        mend: "Begynd beskrivelsen med klynge new tal, og giv den tabellens navn: content/data/spirometri.yml. Eller slet tabellen.");

    public static readonly Rule TableOrValues = Error("KS7002", "Både tabel og værdier",
        cause: "Tallene står enten i en tabel ved siden af filen eller under værdier i den. Her er begge dele, og så kan de modsige hinanden.",
        example: """
            værdier:
              - {værdi: 20 %, periode: 2019, nævner: ikke oplyst}
            """,
        mend: "Slet det ene.");

    public static readonly Rule TableColumns = Error("KS7003", "Kolonner i en tabel",
        cause: "En kolonne mangler, findes to gange, hører ikke til, eller dens felt er udfyldt, hvor det skal være tomt.",
        example: """klynge;periode;tæler;nævner""",
        mend: "Ret kolonnens navn, som meddelelsen foreslår det: klynge;periode;taeller;naevner");

    public static readonly Rule TableNumber = Error("KS7004", "Tal i en tabel",
        cause: "Tallet kan ikke læses sikkert. I en fil med semikolon skrives decimaler efter komma, i en fil med komma mellem felterne efter punktum, og et antal er kun cifre.",
        example: """nordlys;2019K1;1.234;5.678""",
        mend: "Skriv tallene ens i hele filen. Er de alle som 1.234, så skriv i beskrivelsen, hvad det betyder: talform: tusindpunktum");

    public static readonly Rule TablePeriod = Error("KS7005", "Periode i en tabel",
        cause: "Perioden kan ikke læses, er skrevet på en anden måde end resten eller har en anden længde, end målet siger.",
        example: """nordlys;3. kvartal 2019;20;100""",
        mend: "Skriv perioder som 2019, 2019H1, 2019K3 eller 2019-03, og dage som 2019-12-31 eller 31-12-2019. Brug én måde i hele filen.");

    public static readonly Rule TableUnit = Error("KS7006", "Klynge eller enhed i en tabel",
        cause: "Rækken siger ikke, hvem den er fra, eller den nævner en klynge eller region, der ikke findes.",
        example: """nordly;2019K3;20;100""",
        mend: "Skriv klyngens id, som er navnet på dens fil i content/klynger uden .yml: nordlys;2019K3;20;100");

    public static readonly Rule DuplicateRow = Error("KS7007", "Samme række to gange",
        cause: "To rækker er for den samme enhed og den samme periode, og så ved ingen, hvilken der er den rigtige.",
        example: """
            nordlys;2019K3;20;100
            nordlys;2019K3;21;100
            """,
        mend: "Slet den ene række, eller ret perioden i den.");

    public static readonly Rule PeriodOverlap = Error("KS7008", "Perioder overlapper",
        cause: "To perioder for den samme enhed dækker nogle af de samme dage, så det samme kan være talt to gange.",
        example: """
            nordlys;2019-01-01;2019-03-31;20;100
            nordlys;2019-03-15;2019-06-14;21;100
            """,
        mend: "Ret den dag, der er forkert.");

    public static readonly Rule PeriodGap = Error("KS7009", "Hul mellem perioder",
        cause: "Der mangler en eller flere perioder i rækken af tal. En graf ville vise et spring, hvor der ingen viden er.",
        example: """
            nordlys;2019K1;20;100
            nordlys;2019K3;21;100
            """,
        mend: "Tilføj det, der mangler. Findes tallene ikke, så skriv huller: ja i beskrivelsen; så viser grafen hullet.");

    public static readonly Rule ZeroDenominator = Error("KS7010", "Nævneren er 0",
        cause: "Af ingen kan man ikke regne en andel eller en rate ud. Som regel mangler et tal, eller udtrækket er forkert.",
        example: """nordlys;2019K3;0;0""",
        mend: "Ret nævneren. Var der virkelig ingen at tælle blandt, så slet rækken, og skriv huller: ja i beskrivelsen.");

    public static readonly Rule NumeratorOver = Error("KS7011", "Tælleren er større end nævneren",
        cause: "Målet er en andel, og en del kan ikke være større end det hele.",
        example: """nordlys;2019K3;100;20""",
        mend: "Se, om de to er byttet om. Kan samme patient tælle flere gange, så er målet ikke en andel, men pr-1000.");

    public static readonly Rule ValueMismatch = Error("KS7012", "Værdien passer ikke med tallene",
        cause: "Kolonnen vaerdi skal være det, man får af tæller og nævner. Når den ikke er det, er et af tallene forkert.",
        example: """nordlys;2019K3;20;100;25,0""",
        mend: "Ret det tal, der er forkert. Værdien kan også udelades; den bliver regnet ud.");

    public static readonly Rule HiddenMark = Error("KS7013", "Skjult eller ikke",
        cause: "Rækken siger både, at tallet er skjult, og at det ikke er, eller den viser noget, som det kan regnes ud af.",
        example: """nordlys;2019K3;*;100;3,0;primaer""",
        mend: "Er tallet skjult, så skriv * i taeller, og lad vaerdi være tom. Er det ikke, så skriv tallet og nej i skjult.");

    public static readonly Rule FormulaCell = Error("KS7014", "Formel i en tabel",
        cause: "Feltet begynder med =, +, - eller @. Et regneark ville regne på det, når en læser henter tabellen.",
        example: """nordlys;2019K3;20;100;=A1+B1""",
        mend: "Skriv tallet selv. Skal der stå en bemærkning, så begynd den med et ord.");

    public static readonly Rule SmallNumber = Error("KS7015", "Lille tal",
        cause: "Bag et lille antal, eller en lille rest op til det hele, kan personer kendes. Alt i content er offentligt, også før siden er bygget.",
        example: """nordlys;2019K3;***;***""",
        mend: "Kør klynge data anonymiser på filen, og læg kun det her, den skriver. Har tallet været i en pull request, så luk den, slet grenen, og skriv til redaktionen, for historikken skal skrives om.");

    public static readonly Rule ClinicIdentity = Error("KS7016", "Klinik kan kendes",
        cause: "Tal fra en enkelt klinik kan kendes på navn eller størrelse, og alt her er offentligt. Klinikker vises kun som en fordeling uden navne.",
        example: """klinik;periode;taeller;naevner""",
        mend: "Kør klynge data anonymiser på filen, og læg kun det her, den skriver. Har tallene været i en pull request, så luk den, slet grenen, og skriv til redaktionen, for historikken skal skrives om.");

    public static readonly Rule ClinicNumber = Error("KS7017", "Ydernummer",
        cause: "Et ydernummer fortæller, hvilken klinik det handler om, og alt her er offentligt.",
        example: """Tallene er fra ydernummer ******.""",
        mend: "Slet nummeret. Har det været i en pull request, så luk den, slet grenen, og skriv til redaktionen, for historikken skal skrives om.");

    public static readonly Rule Distribution = Error("KS7018", "Fordeling af klinikker",
        cause: "En fordeling viser klinikkernes værdier, uden at nogen kan se, hvem der er hvem: mindst fem, sorteret, højst én decimal og uden tæller og nævner.",
        example: """nordlys;fordeling;2019K3;20;100;20,0""",
        mend: "Lad klynge data anonymiser skrive den.");

    public static readonly Rule Threshold = Error("KS7019", "Mindste antal",
        cause: "Feltet mindste_antal siger, hvor små tal der må vises. Ingen steder i landet vises tal under tre, så lavere kan det ikke være.",
        example: """mindste_antal: 2""",
        mend: "Slet feltet, så er det 5, eller skriv et højere tal.");

    public static readonly Rule ExampleCluster = Error("KS7020", "Opdigtede tal ved en rigtig klynge",
        cause: "Eksempeldata er opdigtede. Står de ved en klynge, der findes, kan de blive læst som dens tal.",
        example: """
        eksempeldata: ja
        klynger: [nordlys]
        """,
        mend: "Slet klyngen, og skriv et opdigtet navn i tabellens kolonne klynge, fx Klynge A.");

    public static readonly Rule TableTooSparse = Error("KS7021", "Tabel med for mange huller",
        cause: "Tabellen har så mange enheder og perioder, og så få rækker for hver, at det meste af den er tomt.",
        example: """
        klynge;periode;taeller;naevner
        nordlys;1901-01;20;100
        solroed;2019-12;20;100
        """,
        mend: "Se, om kolonnerne er byttet om. Ellers del tabellen i flere, der hver har de samme perioder.");

    public static readonly Rule ChartRefused = Warning("KS7040", "Grafen kan ikke tegnes",
        cause: "Feltet figur beder om en graf, som tallene ikke kan bære: for få målinger, for få klynger, eller tal i flere enheder. Siden viser den graf, der passer.",
        example: """figur: seriediagram""",
        mend: "Slet figur, så vælges grafen af sig selv, eller hent flere tal: et seriediagram skal have mindst ti målinger, en tragt mindst ti klynger og prikker mindst fem klinikker.");

    private static readonly Rule[] AboutData =
    [
        TableAlone,
        TableOrValues,
        TableColumns,
        TableNumber,
        TablePeriod,
        TableUnit,
        DuplicateRow,
        PeriodOverlap,
        PeriodGap,
        ZeroDenominator,
        NumeratorOver,
        ValueMismatch,
        HiddenMark,
        FormulaCell,
        SmallNumber,
        ClinicIdentity,
        ClinicNumber,
        Distribution,
        Threshold,
        ExampleCluster,
        TableTooSparse,
        ChartRefused,
    ];
}
