using System.Text;
using static KlyngeSite.Tests.Mutations.Mutation;

namespace KlyngeSite.Tests.Mutations;

/// <summary>What goes wrong with whole files, and in the table of municipalities.</summary>
internal static class FileMutations
{
    private const string Table = "kommuner.csv";
    private const string Falls = "emner/fald.md";
    private const string Header = "kode,navn,region_til_2026,region_fra_2027,fuldt_navn,række,kolonne,kortnavn\n";

    public static IReadOnlyList<Mutation> All =>
    [
        Edit("quote inside a cell", "KS1010", Table, "0101,København,", "0101,Køben\"havn,"),
        Edit("another separator", "KS1010", Table, "0147,Frederiksberg,Region Hovedstaden,Region Østdanmark,Frederiksberg Kommune,9,16,FRB", "0147;Frederiksberg;Region Hovedstaden;Region Østdanmark;Frederiksberg Kommune;9;16;FRB"),
        Edit("cell missing", "KS1010", Table, "0147,Frederiksberg,Region Hovedstaden,Region Østdanmark", "0147,Frederiksberg,Region Hovedstaden",
            person: "The table does not say what is missing."),
        Edit("column misspelt", "KS2001", Table, "region_fra_2027", "region_fra_2O27"),
        Edit("Excel's own first line", "KS1010", Table, Header, "sep=,\n" + Header),
        Edit("row of commas", "KS1010", Table, "0101,København,", ",,,\n0101,København,"),
        Edit("column names lost", "KS1010", Table, Header, ""),
        Edit("code twice", "KS3002", Table, "0147,Frederiksberg", "0101,Frederiksberg", person: "The table does not say which code is right."),
        Edit("code without its zero", "KS2003", Table, "0147,Frederiksberg", "147,Frederiksberg", person: "The finding shows no cells, so it cannot say which code is right."),
        Moved("folder misspelt", "KS1005", Falls, "emmer/fald.md"),
        Moved("another extension", "KS1005", Falls, "emner/fald.txt"),
        Moved("name with a capital", "KS1006", Falls, "emner/Fald.md"),
        Moved("name with a Danish letter", "KS1006", "ordbog/ajourfoering.md", "ordbog/ajourføring.md"),
        Saved("saved as Windows-1252", "KS1002", Falls, Encoding.Latin1, line: 2),
        Saved("saved as UTF-16", "KS1002", Falls, Encoding.Unicode, line: 0),
        Added("copy left behind by an editor", "KS1022", "emner/fald.md~", "---\ntitel: Fald\n---\n"u8.ToArray()),
    ];
}
