namespace KlyngeSite.Diagnostics;

/// <summary>Findings about files and what is written in them.</summary>
internal static partial class Rules
{
    public static readonly Rule CannotRead = Error("KS1001", "Kan ikke læses",
        cause: "Mappen med indholdet eller temaet findes ikke dér, hvor der bliver ledt, eller filen site.yml mangler. Ofte er kommandoen startet fra en forkert mappe.",
        example: """klynge check --content indhold""",
        mend: "Stå i den mappe, hvor content og theme ligger, eller angiv vejen til dem med --content og --theme. Mangler site.yml, så opret den med titel, adresse og udgiver.");

    public static readonly Rule NotUtf8 = Error("KS1002", "Ikke UTF-8",
        cause: "Bogstaver som æ, ø og å kan gemmes på flere måder, og filen er gemt på en anden måde end den, siden læser. Ældre Windows-programmer og Excel gør det af sig selv.",
        example: """
            Gem som: kommuner.csv
            Kodning: ANSI
            """,
        mend: "Gem filen igen, og vælg UTF-8 som kodning (tegnsæt). I Excel hedder filtypen 'CSV UTF-8'.",
        canMend: true);

    public static readonly Rule NotRegularFile = Error("KS1003", "Ikke en almindelig fil",
        cause: "En genvej peger på noget, der ligger et andet sted og måske ikke er med i arkivet. Derfor læses kun filer, der selv ligger i mappen.",
        example: """content/emner/soevn.md -> Skrivebord/soevn.md""",
        mend: "Slet genvejen, og læg en kopi af selve filen i stedet.");

    public static readonly Rule TooLarge = Error("KS1004", "For stor fil",
        cause: "Filen er større, end en side kan bruge. Det sker, når et helt dokument eller et billede er sat ind i teksten, eller når noget er kopieret mange gange.",
        example: """content/interview/doc7.md    4,2 MB""",
        mend: "Del teksten i flere sider, eller slet det, der er kommet med ved en fejl. Lange tekster hører til under felterne, ikke i dem.");

    public static readonly Rule UnknownFile = Error("KS1005", "Ukendt fil",
        cause: "Mappen og filens endelse fortæller, hvad en fil er, og her passer de ikke til noget, siden kender. Som regel er mappens navn stavet forkert, eller filen har fået .txt til sidst.",
        example: """content/emmer/soevn.md""",
        mend: "Flyt filen til en af de kendte mapper, eller ret dens endelse: .md til tekster og .yml til klynger.");

    public static readonly Rule FileName = Error("KS1006", "Filnavn",
        cause: "Filens navn bliver til sidens adresse, og adresser tåler ikke mellemrum, store bogstaver eller æ, ø og å. Enkelte navne, for eksempel con og aux, kan Windows slet ikke have.",
        example: """content/emner/God søvn.md""",
        mend: "Brug små bogstaver, tal og bindestreg: god-soevn.md. Skriv ae, oe og aa for æ, ø og å.");

    public static readonly Rule MalformedYaml = Error("KS1007", "Felterne kan ikke læses",
        cause: "Felterne øverst følger faste regler for kolon, indrykning og parenteser, og et sted holder reglerne ikke. Fejlen kan også sidde på linjen lige over.",
        example: """synonymer: [søvnløs, træthed""",
        mend: "Skriv hvert felt som 'navn: værdi' på sin egen linje, og luk de parenteser, du åbner: synonymer: [søvnløs, træthed]");

    public static readonly Rule DuplicateKey = Error("KS1008", "Felt skrevet to gange",
        cause: "Det samme felt står to gange, og så kan ingen vide, hvilken værdi der gælder. Det sker let, når en fil er lavet ved at kopiere en anden.",
        example: """
            titel: Søvn
            titel: Søvn og hvile
            """,
        mend: "Behold den linje, der er rigtig, og slet den anden.");

    public static readonly Rule FrontMatter = Error("KS1009", "Felter øverst i filen",
        cause: "Felterne står øverst i filen mellem to linjer med tre bindestreger. En af linjerne mangler, står et forkert sted eller har andre tegn.",
        example: """
            ----
            titel: Søvn
            """,
        mend: "Lad filens første linje være --- og intet andet, skriv felterne under den, og slut dem af med endnu en linje med ---.",
        canMend: true);

    public static readonly Rule MalformedCsv = Error("KS1010", "Tabellen kan ikke læses",
        cause: "I en tabel skal alle rækker have lige mange felter med det samme skilletegn imellem. Et komma inde i et navn eller et anførselstegn, der ikke er lukket, flytter resten af rækken.",
        example: """
            kode,navn,region_til_2026,region_fra_2027
            0101,København,Region Hovedstaden
            """,
        mend: "Tæl skilletegnene i rækken efter. Har et felt selv et komma eller et anførselstegn, så sæt anførselstegn om hele feltet, og skriv det indre anførselstegn to gange.");

    public static readonly Rule MalformedMarkdown = Error("KS1011", "Teksten er for indviklet",
        cause: "Teksten har så mange lag, gentagelser eller så store tabeller, at siden ville blive tung at vise. Som regel er noget kopieret ind ved en fejl.",
        example: """> > > > > > > > > > > > > > > > > > > > > Et citat i et citat""",
        mend: "Skriv stedet enklere, eller del teksten op i flere sider.");

    public static readonly Rule Tabulator = Error("KS1012", "Tabulator",
        cause: "Linjen er rykket ind med tabulatortasten. En tabulator kan være to, fire eller otte mellemrum bred, så ingen kan se, hvad feltet hører under.",
        example: """
            koordinator:
            →navn: Anna Jensen
            """,
        mend: "Slet tabulatoren, og ryk linjen ind med to mellemrum for hvert niveau.",
        canMend: true);

    public static readonly Rule CrookedIndent = Error("KS1013", "Skæv indrykning",
        cause: "Felter, der hører sammen, skal stå lige langt inde, og denne linje er rykket for langt ind eller for lidt.",
        example: """
            koordinator:
              navn: Anna Jensen
               rolle: klyngekoordinator
            """,
        mend: "Ryk linjen lige så langt ind som de andre linjer i samme gruppe: to mellemrum for hvert niveau.");

    public static readonly Rule UnquotedColon = Error("KS1014", "Kolon i teksten",
        cause: "Et kolon med et mellemrum efter betyder, at et nyt felt begynder. Står det inde i en tekst, bliver resten læst som et felt.",
        example: """titel: Søvn: hvad virker?""",
        mend: """
            Sæt anførselstegn om hele teksten: titel: "Søvn: hvad virker?"
            """,
        canMend: true);

    public static readonly Rule FieldColon = Error("KS1015", "Kolon efter feltnavnet",
        cause: "Efter feltets navn skal der stå et kolon og et mellemrum. Her mangler et af dem, eller der står et andet tegn.",
        example: """titel:Søvn og hvile""",
        mend: "Skriv kolon og et mellemrum efter feltets navn: titel: Søvn og hvile",
        canMend: true);

    public static readonly Rule Quotes = Error("KS1016", "Anførselstegn",
        cause: "Anførselstegn om en tekst skal være to ens, lige tegn: ét før og ét efter. Her mangler det ene, der står mere tekst efter det sidste, eller tegnene er af en anden slags.",
        example: """
            titel: "Søvn og hvile
            """,
        mend: """
            Skriv det tegn, der mangler, eller slet det, der er for meget: titel: "Søvn og hvile". Har teksten selv anførselstegn, så sæt ' om hele teksten.
            """,
        canMend: true);

    public static readonly Rule AnchorOrTag = Error("KS1017", "Anker eller mærke",
        cause: "Når en værdi begynder med &, * eller !, læses tegnet som en besked til programmet og ikke som en del af teksten. Den slags beskeder bruges ikke her.",
        example: """titel: *Vigtigt* om søvn""",
        mend: """
            Sæt anførselstegn om teksten, hvis tegnet hører til den: titel: "*Vigtigt* om søvn". Slet det ellers.
            """);

    public static readonly Rule SpecialSign = Error("KS1018", "Særligt tegn først",
        cause: "Nogle tegn har en særlig betydning, når de står først i en værdi, for eksempel @, %, >, [ og {.",
        example: """titel: @kiap på besøg""",
        mend: """
            Sæt anførselstegn om teksten: titel: "@kiap på besøg"
            """,
        canMend: true);

    public static readonly Rule ListDash = Error("KS1019", "Listepunkt",
        cause: "Hvert punkt i en liste begynder med en bindestreg og et mellemrum. Med et andet tegn eller uden mellemrummet bliver det ikke læst som et punkt.",
        example: """
            synonymer:
              -søvnløs
            """,
        mend: "Skriv en bindestreg, et mellemrum og så punktet: - søvnløs",
        canMend: true);

    public static readonly Rule InvisibleCharacter = Error("KS1020", "Usynligt tegn",
        cause: "Her står et tegn, som ikke kan ses, men som ændrer, hvordan teksten læses. Det følger tit med, når man kopierer fra Word, en PDF eller en hjemmeside.",
        example: """titel: Søvn[U+200B] og hvile""",
        mend: "Slet stedet, også det, der ikke kan ses, og skriv det igen på tastaturet.",
        canMend: true);

    public static readonly Rule TrailingRemark = Warning("KS1021", "Bemærkning efter teksten",
        cause: "Et # med et mellemrum foran gør resten af linjen til en bemærkning, som læserne ikke ser.",
        example: """titel: Klyngens møde #2""",
        mend: """
            Hører # med til teksten, så sæt anførselstegn om den: titel: "Klyngens møde #2". Er det en bemærkning, så flyt den op på sin egen linje.
            """);

    public static readonly Rule RefusedKind = Error("KS1022", "Filtype kan ikke bruges endnu",
        cause: "Siden består foreløbig kun af tekst. Billeder, PDF- og Word-filer, programkode og efterladte kopier kan ikke ligge sammen med indholdet.",
        example: """content/emner/soevn.docx""",
        mend: "Kopiér teksten over i en .md-fil, og fjern filen. Ligger en PDF på nettet, så link til den med hele adressen: https://…");

    public static readonly Rule SameFileName = Error("KS1023", "To filer med samme navn",
        cause: "To filer har navne, der kun skiller sig ad ved store bogstaver eller ved måden, et å er gemt på. På Windows og Mac er det den samme fil.",
        example: """
            content/emner/kol.md
            content/emner/KOL.md
            """,
        mend: "Slet den ene, eller giv den et andet navn.");

    public static readonly Rule TooMuch = Error("KS1024", "For meget i alt",
        cause: "Indholdet fylder samlet mere, end siden kan bygges af, eller der er alt for mange filer. Ofte er en hel mappe kommet med ved en fejl.",
        example: """content/arkiv-2019/    48.000 filer""",
        mend: "Flyt det, der ikke hører til siden, ud af mappen med indholdet.");

    public static readonly Rule BrokenLetters = Warning("KS1025", "Ødelagte bogstaver",
        cause: "Filen er gemt på én måde og åbnet på en anden, så æ, ø og å er blevet til to fremmede tegn hver.",
        example: """titel: SÃ¸vn og hvile""",
        mend: "Skriv bogstaverne igen (titel: Søvn og hvile), og gem filen som UTF-8.",
        canMend: true);

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
