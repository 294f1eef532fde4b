namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>The topics and the kinds of partners, the most common first.</summary>
internal static class Subjects
{
    public static readonly IReadOnlyList<Subject> Topics = Of("Eksempeldata: det, klynger kan tage op om {0}.",
        "kol|Rygerlunger", "medicinkort|Medicinkort", "diabetes|Type 2-diabetes", "fald|Fald og svimmelhed", "antibiotika|Antibiotika", "opioider|Opioider",
        "hypertension|Forhøjet blodtryk", "depression|Depression", "demens|Demens", "medicingennemgang|Medicingennemgang", "rygsmerter|Rygsmerter", "astma|Astma",
        "hjertesvigt|Hjertesvigt", "knogleskoerhed|Knogleskørhed", "sovemedicin|Sovemedicin", "alkohol|Alkohol", "rygestop|Rygestop", "overvaegt|Overvægt",
        "lindring|Lindring sidst i livet", "saar|Sår, der ikke vil hele", "urinvejene|Urinvejene", "hovedpine|Hovedpine", "stress|Stress og sygemelding", "angst|Angst",
        "vaccination|Vaccination", "boern|Børn med mange infektioner", "henvisninger|Henvisninger", "lokalaftaler|Lokale aftaler", "hudlidelser|Hudlidelser", "svimmelhed|Ørets svimmelhed");

    public static readonly IReadOnlyList<Subject> Partners = Of("Eksempeldata: møder med {0}.",
        "hjemmepleje|Hjemmepleje", "region|Region", "sygehus|Sygehus", "apotek|Apotek", "akutteam|Akutteam", "plejehjem|Plejehjem", "genoptraening|Genoptræning",
        "jobcenter|Jobcenter", "sundhedscenter|Sundhedscenter", "psykiatri|Psykiatri", "jordemodercenter|Jordemodercenter", "fysioterapi|Fysioterapi",
        "speciallaege|Speciallæge", "laegemiddelkonsulent|Lægemiddelkonsulent", "datakonsulent|Datakonsulent", "sundhedspleje|Sundhedspleje", "tandpleje|Tandpleje",
        "rusmiddelcenter|Rusmiddelcenter", "forebyggelse|Forebyggelseskonsulent", "hospice|Hospice", "laboratorium|Laboratorium", "roentgen|Røntgenafdeling",
        "patientforening|Patientforening", "kiropraktor|Kiropraktor", "psykolog|Psykolog", "diaetist|Diætist", "fodterapi|Fodterapi", "ungehus|Ungehus",
        "skole|Skole", "daginstitution|Daginstitution", "bosted|Bosted", "frivilligcenter|Frivilligcenter", "universitet|Universitet", "kvalitetsenhed|Kvalitetsenhed",
        "vagtlaege|Vagtlægeordning", "ambulance|Ambulancetjeneste", "hjaelpemidler|Hjælpemiddelcentral", "visitation|Visitation", "sagsbehandler|Sagsbehandlere", "oejenlaege|Øjenlæge");

    private static Subject[] Of(string shortForm, params string[] all) =>
        [.. all.Select(one => one.Split('|')).Select(one => new Subject(one[0], one[1], shortForm.Replace("{0}", one[1].ToLowerInvariant(), StringComparison.Ordinal)))];
}
