using System.Buffers;
using System.Globalization;
using System.Text;

namespace KlyngeSite.Text;

/// <summary>
/// A table in the making, as a Danish spreadsheet opens it with a double click: UTF-8 with its mark, semicolons, decimal commas, CR LF. No cell of words is run as a formula.
/// </summary>
internal sealed class CsvText
{
    private const char Between = ';';
    private const string RowEnd = "\r\n";

    private static readonly SearchValues<char> Special = SearchValues.Create(";,\t\n\"|");

    private readonly StringBuilder text = new();
    private bool isRowBegun;

    /// <summary>Words; nothing for null. What would begin a formula gets an apostrophe before it.</summary>
    public CsvText Cell(string? words) => Append(Quoted(Harmless(words ?? "")));

    /// <summary>A whole number, negative ones too; nothing for null.</summary>
    public CsvText Cell(long? number) => Append(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>A number with the decimals that it needs, without thousand marks; nothing for null.</summary>
    public CsvText Cell(decimal? number) => Append(number?.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',') ?? "");

    public CsvText EndRow()
    {
        text.Append(RowEnd);
        isRowBegun = false;
        return this;
    }

    /// <summary>A whole row of words.</summary>
    public CsvText Row(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
            Cell(cell);
        return EndRow();
    }

    /// <summary>The file, with the mark that tells spreadsheets that it is UTF-8.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    /// <summary>The text without its mark.</summary>
    public override string ToString() => text.ToString();

    private CsvText Append(string cell)
    {
        if (isRowBegun)
            text.Append(Between);
        isRowBegun = true;
        text.Append(cell);
        return this;
    }

    /// <summary>
    /// A formula is looked for at the beginning, and after every sign that stands between cells somewhere: a spreadsheet of another country may take the row apart there.
    /// Signs that cannot be seen become blanks.
    /// </summary>
    public static string Harmless(string words)
    {
        var safe = new StringBuilder(words.Length + 1);
        var mayBegin = true;
        for (var at = 0; at < words.Length; at++)
        {
            if (mayBegin && FormulaSign.Begins(words.AsSpan(at)))
                safe.Append('\'');
            var sign = words[at];
            mayBegin = sign is ',' or ';' or '|' or '\t' or '\n' or '\r' or '"';
            safe.Append(char.IsControl(sign) && sign is not '\n' ? ' ' : sign);
        }
        return safe.ToString();
    }

    private static string Quoted(string words) =>
        !words.AsSpan().ContainsAny(Special) && words == words.Trim() ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
