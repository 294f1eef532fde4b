namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>Harmless sentence parts. None holds a colon, a quote or anything else that YAML or Markdown would heed.</summary>
internal static class Phrases
{
    public static readonly string[] FirstNames = ["Anna", "Bent", "Carla", "Dagmar", "Erik", "Freja", "Gunnar", "Hanne", "Ib", "Jette", "Karl", "Lone", "Mads", "Nina", "Ole", "Pia"];

    public static readonly string[] Titles =
    [
        "Et møde om {0} gav nye vaner i klinikkerne", "Klyngen tog {0} op og blev klogere", "Små skridt med {0}", "Da {0} kom på dagsordenen",
        "Lægerne så på {0} sammen", "Et emne, alle kendte i forvejen, og det var {0}",
    ];

    public static readonly string[] Leads =
    [
        "Klyngen valgte {0}, fordi alle havde det i hverdagen. Det blev til to møder og en aftale om at se på tallene igen.",
        "Her fortælles om et møde, hvor {0} var på dagsordenen, og om det, der skete bagefter.",
        "Lægerne ville vide, om de gør det ens. Det gjorde de ikke, og det blev begyndelsen på arbejdet med {0}.",
    ];

    /// <summary>How a sentence begins, goes on and ends: any of each fits any other.</summary>
    public static readonly string[] Starts =
    [
        "På det første møde", "Efter en lang snak", "Da tallene lå på bordet", "I de fleste klinikker", "Ved det næste møde", "Undervejs", "Til sidst", "I mindre grupper",
        "Hen over vinteren", "Som det første", "Bagefter", "Efter sommerferien", "Med kaffe på kanden", "I begyndelsen",
    ];

    public static readonly string[] Middles =
    [
        "blev lægerne enige om", "talte de om", "måtte alle overveje", "valgte klyngen", "øvede man sig i", "gav det mening", "spurgte flere til muligheden for", "lykkedes det de fleste",
        "besluttede bestyrelsen", "var der stemning for", "prøvede et par klinikker",
    ];

    public static readonly string[] Ends =
    [
        "at se på deres egne tal i ro og mag.", "at begynde med noget, som ikke tager lang tid.", "at skrive aftalen ned på en enkelt side.", "at lade personalet være med fra starten.",
        "at dele erfaringer på tværs af klinikkerne.", "at holde fast i det gamle mønster lidt endnu.", "at gøre det samme på samme måde hver gang.", "at invitere en gæst, som kender området.",
        "at måle igen, når der er gået et år.", "at fortælle kollegerne om det på det næste personalemøde.", "at vente, til tallene er gjort op for hele området.", "at tage det op igen til foråret.",
    ];

    public static readonly string[] Remarks =
    [
        "Hvor mange det drejer sig om, er ikke oplyst.", "Det er koordinatorens eget indtryk.", "Andre klynger har gjort det på en anden måde.", "Ingen har målt, om det holdt.",
        "Det gik langsommere end ventet.", "Fremmødet var godt.", "Der var ikke strid om det.", "Det koster næsten ikke tid.",
    ];

    public static readonly string[] Notes =
    [
        "Taget op på to møder.", "Et af de første emner i klyngen.", "Foreslået af en lille gruppe læger.", "Valgt ved afstemning.", "Følges igen næste år.", "Kom op efter et brev fra regionen.",
    ];

    public static readonly string[] Guests = ["En leder og to medarbejdere", "En konsulent", "En afdelingsleder", "To fra ledelsen", "En sygeplejerske", "En faglig koordinator"];

    public static readonly string[] Roles =
    [
        "Fortalte om deres hverdag og svarede på spørgsmål.", "Viste, hvordan forløbet ser ud fra deres side.", "Forklarede, hvad der ligger bag tallene.", "Var med til at lave en fælles aftale.",
    ];

    public static readonly string[] Taken =
    [
        "Et navn at ringe til.", "Et overblik over, hvem der gør hvad.", "En aftale om, hvad en henvisning skal indeholde.", "Bedre kendskab til hinandens travle timer.",
    ];

    public static readonly string[] Results =
    [
        "Lægerne kender hinanden bedre og ringer oftere sammen.", "Flere klinikker har lavet en fast arbejdsgang.", "Personalet bruger den samme vejledning.", "Det er blevet lettere at tale om det svære.",
        "Samtalen med gæsten gav ideer, som ingen havde haft før.", "Ingen har endnu set, om det gør en forskel.",
    ];

    public static readonly string[] Measures = ["andel patienter med en årskontrol", "antal recepter for hver tusind patienter", "andel medicinkort, der er gået igennem", "antal henvisninger om måneden"];

    public static readonly string[] Lessons = ["Begynd småt, og vælg noget, alle kender.", "Hav tallene klar før mødet.", "Inviter gæsten tidligt.", "Skriv aftalen ned med det samme."];

    public static readonly string[] Barriers = ["Tallene kom sent.", "Det er svært at finde en aften, hvor alle kan.", "Klinikkerne bruger forskellige systemer."];

    public static readonly string[] Next = ["Måle igen om et år.", "Holde et møde mere med samme gæst.", "Lade en mindre gruppe arbejde videre.", "Dele aftalen med naboklyngen."];

    public static readonly string[] Data = ["forbruget i hver klinik over to år", "antallet af kontroller, klinik for klinik", "udviklingen i området, måned for måned"];

    /// <summary>The questions of the repository's content, each with headings that interviews could have.</summary>
    public static readonly (string Id, string[] Headings)[] Questions =
    [
        ("partnere", ["Hvem kom udefra?", "Hvem har klyngen mødt?"]),
        ("udbytte", ["Hvad fik lægerne ud af det?", "Var det tiden værd?"]),
        ("resultater", ["Hvad kan klyngen pege på?", "Blev det til noget?"]),
        ("databrug", ["Hvad blev tallene brugt til?", "Hvordan så lægerne på tallene?"]),
        ("data-udefra", ["Hvor kom tallene fra?", "Hvem hjalp med data?"]),
        ("emner", ["Hvad har været på dagsordenen?", "Hvilke emner blev det?"]),
        ("emnevalg", ["Hvem bestemmer emnet?", "Hvordan blev emnet valgt?"]),
        ("naeste", ["Hvad sker der så?", "Hvad er det næste?"]),
        ("moedeform", ["Hvordan foregik mødet?", "Hvordan holder I møde?"]),
        ("kontakt", ["Hvem ringede til hvem?", "Hvordan kom kontakten i stand?"]),
        ("partneres-udbytte", ["Hvad fik gæsten med hjem?", "Hvordan så det ud fra gæstens stol?"]),
    ];
}
