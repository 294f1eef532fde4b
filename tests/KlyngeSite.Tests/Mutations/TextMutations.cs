using static KlyngeSite.Tests.Mutations.Mutation;

namespace KlyngeSite.Tests.Mutations;

/// <summary>What goes wrong in the text below the fields, and in what one file says of another.</summary>
internal static class TextMutations
{
    private const string Doc7 = "interview/doc7.md";
    private const string Comment = "kommentarer/gladsaxe-jobcenter.md";
    private const string Cluster = "klynger/doc7.yml";
    private const string Copd = "emner/kol.md";
    private const string About = "sider/om.md";
    private const string EyeInfection = "emner/antibiotika-oeje.md";

    public static IReadOnlyList<Mutation> All =>
    [
        Edit("question of a heading misspelt", "KS3001", Doc7, "{#emnevalg}", "{#emnevalgt}"),
        Edit("heading without its question", "KS2009", Doc7, " {#databrug}", "", person: "Only its author knows which question the section answers."),
        Edit("question answered twice", "KS2013", Doc7, "{#udbytte}", "{#emner}", person: "It may be a wrong id, or two sections that belong together."),
        Edit("heading jumps", "KS2011", About, "## En demonstration", "#### En demonstration"),
        Edit("first heading too deep", "KS2011", About, "## Hvad siden er", "### Hvad siden er"),
        Edit("heading without words", "KS2012", About, "## Navne\n", "##\n"),
        Edit("heading without blank", "KS2016", About, "## Navne\n", "##Navne\n"),
        Edit("link with the folder's name", "KS3006", Copd, "(klynge:aalborg-vest)", "(klynger:aalborg-vest)"),
        Edit("link misspelt", "KS3004", Copd, "(klynge:aalborg-vest)", "(klynge:aalborg-vst)"),
        Edit("link to a section misspelt", "KS3005", Comment, "interview:gladsaxe#udbytte", "interview:gladsaxe#udbyte"),
        Edit("link without the closing slash", "KS3006", "sider/forord.md", "(side:om)", "(/om)"),
        Edit("blank in a link", "KS2016", Copd, "(klynge:aalborg-vest)", "(klynge: aalborg-vest)"),
        Edit("blank between text and link", "KS2016", Copd, "](klynge:aalborg-vest)", "] (klynge:aalborg-vest)"),
        Edit("link not closed", "KS2016", Copd, "(partner:region) om", "(partner:region om"),
        Edit("brackets of another kind of site", "KS2016", Copd, "[regionen](partner:region)", "[[partner:region]]", person: "Only its author knows the words of the link."),
        Edit("raw HTML", "KS2016", Copd, "i Ordiprax", "i <b>Ordiprax</b>", person: "Only its author knows what the code was for."),
        Append("image", "KS3008", Copd, "![En spirometer](kol.png)"),
        Append("image without words", "KS3009", Copd, "![](kol.png)", person: "Only its author knows what the picture shows."),
        Append("CPR number", "KS6001", Copd, "Patienten har 150540-5001 som nummer."),
        Append("letters saved twice", "KS1025", Copd, "Der er mere om sÃ¸vn end om lunger."),
        Append("figure without source", "KS2014", Copd, "Forbruget er faldet med 12 %.", person: "Only its author knows where the figure comes from."),
        Edit("topic misspelt", "KS3001", Doc7, "emne: antibiotika-oeje\n    status", "emne: antibiotika-oje\n    status"),
        Edit("partner misspelt", "KS3001", Doc7, "partner: rehabiliteringssted\n", "partner: rehabiliteringsted\n"),
        Edit("cluster by its name", "KS3001", Doc7, "klynge: doc7\n", "klynge: Doc7\n"),
        Edit("municipality by its name", "KS3001", Cluster, "kode: 0751", "kode: Aarhus"),
        Edit("question told elsewhere misspelt", "KS3001", Doc7, "spørgsmål: data-udefra", "spørgsmål: data-udfra"),
        Edit("interview of a comment misspelt", "KS3001", Comment, "interview: gladsaxe\n", "interview: gladsakse\n"),
        Edit("topic below itself", "KS3010", EyeInfection, "overordnet: antibiotika\n", "overordnet: antibiotika-oeje\n"),
    ];
}
