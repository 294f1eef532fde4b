namespace KlyngeSite.Diagnostics;

/// <summary>Findings about packages for meetings, and the coordinator's year.</summary>
internal static partial class Rules
{
    public static readonly Rule SamePartId = Error("KS8001", "Samme id to gange i en fil",
        cause: "Hver opgave, hvert punkt og hvert spørgsmål har sit eget id, så en dagsorden kan plukke netop den del. To dele her har det samme.",
        example: """
            spørgsmål:
              - {id: tal, tekst: Hvad overraskede mest?}
              - {id: tal, tekst: Hvad vil I ændre?}
            """,
        mend: "Giv den ene et andet id. Ret helst det nyeste, for det ældre kan være brugt i en adresse.");

    public static readonly Rule MinutesTotal = Error("KS8002", "Minutterne passer ikke",
        cause: "Dagsordenens punkter varer tilsammen noget andet end det, der står i minutter_i_alt. Så holder mødet ikke den tid, det lover.",
        example: """
            minutter_i_alt: 150
            dagsorden:
              - {id: egne-tal, titel: Egne tal, minutter: 60, form: gruppearbejde, leder: koordinatoren}
            """,
        mend: "Ret et af punkterne, eller ret minutter_i_alt til summen.");

    public static readonly Rule DataTooLate = Error("KS8003", "Data bestilt for sent",
        cause: "En enhed, der leverer data til en klynge, skal have bestillingen mindst 60 dage før mødet. Mødeplaner regner baglæns fra tallet her, så et mindre tal sender koordinatoren ud med en bestilling, der ikke kan nås.",
        example: """- {id: bestil, opgave: Bestil data, hvem: koordinatoren, dage_før: 30, slags: data}""",
        mend: "Skriv mindst dage_før: 60. Henter klinikkerne selv tallene, fx i Ordiprax, er det ikke en bestilling; så skriv slags: andet.");

    public static readonly Rule DutyTime = Error("KS8004", "Tidspunkt i et årshjul",
        cause: "Feltet hvornår er en måned, en afstand til mødet i dage, på mødet eller løbende. Andre ord kan ikke sættes i rækkefølge eller i en kalender.",
        example: """hvornår: i starten af året""",
        mend: "Skriv en måned (hvornår: januar), en afstand (hvornår: 60 dage før mødet), på mødet eller løbende.");

    private static readonly Rule[] AboutPackages =
    [
        SamePartId,
        MinutesTotal,
        DataTooLate,
        DutyTime,
    ];
}
