using static KlyngeSite.Tests.Mutations.Mutation;

namespace KlyngeSite.Tests.Mutations;

/// <summary>What goes wrong in the fields at the top of a file, and in the files of clusters.</summary>
internal static class FieldMutations
{
    private const string Doc7 = "interview/doc7.md";
    private const string Comment = "kommentarer/gladsaxe-jobcenter.md";
    private const string Cluster = "klynger/doc7.yml";
    private const string Copd = "emner/kol.md";
    private const string Falls = "emner/fald.md";
    private const string Abuse = "emner/misbrug.md";
    private const string Scan = "ordbog/mr.md";
    private const string JobCentre = "partnere/kommune-jobcenter.md";
    private const string Booklet = "navn: \"KiAP's hæfte med ti interview med klyngekoordinatorer\"";

    public static IReadOnlyList<Mutation> All =>
    [
        Edit("tab before a field", "KS1012", Comment, "  rolle: teamleder", "\trolle: teamleder"),
        Edit("tab in a folded text", "KS1012", Doc7, "  I det nordlige Aarhus", "\tI det nordlige Aarhus"),
        Edit("one blank too many", "KS1013", Cluster, "  note: Mødet den", "   note: Mødet den"),
        Edit("one blank too few", "KS1013", Comment, "  organisation: Jobcenter", " organisation: Jobcenter"),
        Edit("first field indented", "KS1013", Copd, "titel: KOL", " titel: KOL"),
        Edit("list item crooked", "KS1013", Doc7, "  - Bløde emner er", " - Bløde emner er"),
        Edit("folded text not indented", "KS1013", Doc7, "  Ét emne kunne", "Ét emne kunne"),
        Edit("field of a part not indented", "KS2001", Comment, "  organisation: Jobcenter", "organisation: Jobcenter",
            person: "It may belong to another part, or nowhere."),
        Edit("colon in a title", "KS1014", Copd, "titel: KOL", "titel: KOL: hvad virker"),
        Edit("colon at the end", "KS1014", Copd, "titel: KOL", "titel: KOL:"),
        Edit("colon in a list item", "KS1014", Doc7, "  - Små grupper kan", "  - Vigtigt: små grupper kan"),
        Edit("no blank after the colon", "KS1015", Falls, "titel: Fald og ældre", "titel:Fald og ældre"),
        Edit("no colon", "KS1015", Copd, "titel: KOL", "titel KOL"),
        Edit("no colon before a list", "KS1015", Copd, "synonymer:\n", "synonymer\n"),
        Edit("equals sign for the colon", "KS1015", Cluster, "læger: 26", "læger = 26"),
        Edit("quote not closed", "KS1016", Scan, "titel: MR\n", "titel: \"MR\n"),
        Edit("closing quote lost", "KS1016", Cluster, Booklet, Booklet[..^1]),
        Edit("text after the closing quote", "KS1016", Falls, "titel: Fald og ældre", "titel: \"Fald\" og ældre"),
        Edit("apostrophe in single quotes", "KS1016", Cluster, Booklet, Booklet.Replace('"', '\'')),
        Edit("curly quotes", "KS1016", Falls, "titel: Fald og ældre", "titel: “Fald og ældre”"),
        Edit("curly quotes with a colon", "KS1016", Falls, "titel: Fald og ældre", "titel: “Fald: og ældre”"),
        Edit("at sign first", "KS1018", JobCentre, "titel: Jobcenter\n", "titel: @Jobcenter\n"),
        Edit("greater-than sign first", "KS1018", Doc7, "note: Mødet lå samme", "note: > Mødet lå samme"),
        Edit("bracket first", "KS1018", Copd, "titel: KOL", "titel: [Udkast] KOL"),
        Edit("star first", "KS1017", Copd, "titel: KOL", "titel: *KOL* hos os"),
        Edit("exclamation mark first", "KS1017", Cluster, "note: den nordlige del", "note: !Husk den nordlige del"),
        Edit("dash without blank", "KS1019", Copd, "  - rygestop\n", "  -rygestop\n"),
        Edit("star for a dash", "KS1019", Copd, "  - rygestop\n", "  * rygestop\n"),
        Edit("dash lost before fields", "KS1019", Cluster, "  - kode: 0751", "    kode: 0751"),
        Edit("field twice", "KS1008", Copd, "titel: KOL\n", "titel: KOL\ntitel: KOL\n"),
        Edit("field misspelt", "KS2001", Doc7, "manchet: >-", "manchett: >-"),
        Edit("field with a capital", "KS2001", Copd, "titel: KOL", "Titel: KOL"),
        Edit("field with ae", "KS2001", Doc7, "næste:", "naeste:"),
        Edit("field missing", "KS2002", Falls, "titel: Fald og ældre\n", "", on: "kort: ", person: "Only its author knows what the page is called."),
        Edit("field missing in a list item", "KS2002", Doc7, "    hvem: Sano\n", "", on: "- partner: rehabiliteringssted", person: "Only its author knows who came."),
        Edit("field emptied", "KS2002", Doc7, "    dato: 2019-10-03\n", "    dato:\n"),
        Edit("list as one text", "KS2003", Scan, "synonymer:\n  - MR-skanning\n  - MR-scanning\n  - magnetisk resonans", "synonymer: MR-skanning, MR-scanning"),
        Edit("bracket not closed", "KS1007", Scan, "synonymer:\n  - MR-skanning\n  - MR-scanning\n  - magnetisk resonans", "synonymer: [MR-skanning, MR-scanning"),
        Edit("another word for a choice", "KS2006", Doc7, "status: holdt\n    note: Hvilke", "status: afholdt\n    note: Hvilke"),
        Edit("a choice that is none", "KS2006", Cluster, "dækning: del", "dækning: noget", person: "Only who knows the cluster knows how much it covers."),
        Edit("yes in English", "KS2006", Doc7, "genfortalt: ja", "genfortalt: yes"),
        Edit("date with the day first", "KS2004", Doc7, "interviewet: 2019-10-03", "interviewet: 03-10-2019"),
        Edit("date in words", "KS2004", Doc7, "interviewet: 2019-10-03", "interviewet: 3. oktober 2019"),
        Edit("date with slashes", "KS2004", Doc7, "udgives: 2026-11-23", "udgives: 2026/11/23"),
        Edit("date that does not exist", "KS2004", Doc7, "interviewet: 2019-10-03", "interviewet: 2019-02-30", person: "Only its author knows which day it was."),
        Edit("expires before it shows", "KS2010", Doc7, "udgives: 2026-11-23\n", "udgives: 2026-11-23\nudløber: 2025-11-23\n", person: "Either date may be the wrong one."),
        Edit("number with a unit", "KS2005", Cluster, "læger: 26", "læger: 26 læger"),
        Edit("number with a zero first", "KS2005", Cluster, "læger: 26", "læger: 026"),
        Edit("decimal point", "KS2005", Doc7, "ændring: \"-43 %\"", "ændring: \"-43.5 %\""),
        Edit("number sign in a text", "KS1021", "klynger/gladsaxe.yml", "sted: lokalt konferencecenter", "sted: lokalt konferencecenter #2"),
        Edit("four hyphens", "KS1009", Abuse, "---\ntitel:", "----\ntitel:"),
        Edit("first line of hyphens lost", "KS1009", Abuse, "---\ntitel:", "titel:"),
        Edit("last line of hyphens lost", "KS1009", Abuse, "---\n\nTo klynger", "\nTo klynger", on: "To klynger havde"),
        Edit("blank line first", "KS1009", Abuse, "---\ntitel:", "\n---\ntitel:"),
        Edit("fields end too early", "KS1009", Copd, "titel: KOL\n", "titel: KOL\n---\n"),
        Edit("zero-width blank in an id", "KS1020", Doc7, "klynge: doc7\n", "klynge: doc7\u200B\n"),
    ];
}
