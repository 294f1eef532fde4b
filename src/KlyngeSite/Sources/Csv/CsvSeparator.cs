using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Csv;

/// <summary>What stands between the fields of a table: what its header uses of <c>;</c>, tabulator and <c>,</c>.</summary>
internal static class CsvSeparator
{
    private static readonly (char Sign, string Name)[] Known = [(';', "semikolon"), ('\t', "tabulator"), (',', "komma")];

    /// <summary>Null when the first line tells of another (and that was reported).</summary>
    public static char? Of(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text;
        var start = 0;
        while (start < text.Length && text[start] == '\n')
            start++;
        var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
        var header = text.AsSpan(start, end - start);
        if (header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && header.Length <= 6)
        {
            bag.Report(Rules.MalformedCsv, source.At(start), "Linjen sep= forstås kun af Excel.", "Slet linjen, så kolonnernes navne står først.");
            return null;
        }
        foreach (var (sign, _) in Known)
        {
            if (header.Contains(sign))
                return sign;
        }
        if (header.IndexOf('|') is var bar and >= 0)
        {
            bag.Report(Rules.MalformedCsv, source.At(start + bar), "Kolonnerne er adskilt af |, som ikke bruges her.", "Skriv semikolon i stedet for |, i hele filen.");
            return null;
        }
        return ',';
    }

    public static string NameOf(char separator) => Array.Find(Known, one => one.Sign == separator).Name;

    /// <summary>Another separator that would give a row the right number of fields; null when there is none.</summary>
    public static char? Other(string row, char separator, int fields)
    {
        foreach (var (sign, _) in Known)
        {
            if (sign != separator && row.AsSpan().Count(sign) == fields - 1 && fields > 1)
                return sign;
        }
        return null;
    }
}
