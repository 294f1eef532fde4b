using KlyngeSite.Content.Measures;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>Reads the periods of a table: all of one length, and its days all in one form.</summary>
internal sealed class TablePeriods(CsvRows rows, TableHeader header, TableContext context, TableFaults faults)
{
    private const string Forms = "Skriv 2019, 2019H1, 2019K3, 2019-03 eller en dag som 2019-12-31.";

    private PeriodSpan? span = context.Measure is { Period: var length } && length != PeriodLength.Unstated ? length.Span : null;
    private bool? isDayFirst;

    /// <summary>The row's period; null when it cannot be told (and that was reported).</summary>
    public Period? Read()
    {
        var period = header.Has(TableColumn.Period) ? One(header[TableColumn.Period]) : Between(header[TableColumn.PeriodStart], header[TableColumn.PeriodEnd]);
        if (period is not { } found)
            return null;
        span ??= found.Span;
        if (found.Span == span)
            return found;
        var place = header.Has(TableColumn.Period) ? header[TableColumn.Period] : header[TableColumn.PeriodStart];
        var wanted = PeriodLength.Of(span.Value)?.One ?? "lige så lang";
        faults.InCell(Rules.TablePeriod, place, context.Measure is null ? $"Perioden er ikke {wanted} som i den første række." : $"Perioden er ikke {wanted}, som målet siger.", "Alle rækker skal have lige lange perioder; del tabellen i to, eller ret perioden.");
        return null;
    }

    private Period? One(int cell)
    {
        var text = rows[cell].Trim();
        if (Period.Parse(text) is { } period)
            return period;
        if (text is [_, _, _, _, '-', ..] or [_, _, '-', ..] && text.Length == 10)
            return Day(cell) is { } day ? Period.Between(day, day) : null;
        faults.InCell(Rules.TablePeriod, cell, text.IsEmpty ? "Perioden mangler." : "Perioden kan ikke læses.", Meant(text) is { } meant ? $"Er det {meant.Danish}, så skriv {meant.Code}." : Forms);
        return null;
    }

    private Period? Between(int start, int end)
    {
        if (Day(start) is not { } first || Day(end) is not { } last)
            return null;
        if (Period.Between(first, last) is { } period)
            return period;
        faults.InCell(Rules.TablePeriod, end, "Perioden slutter, før den begynder.", "Ret den dag, der er forkert.");
        return null;
    }

    /// <summary>A day, in the form of the file's first.</summary>
    private DateOnly? Day(int cell)
    {
        var text = rows[cell].Trim();
        if (Period.ParseDay(text, out var isFirst) is not { } day)
        {
            faults.InCell(Rules.TablePeriod, cell, text.IsEmpty ? "Datoen mangler." : "Datoen kan ikke læses, eller den findes ikke i kalenderen.", "Skriv den som 2019-12-31 eller 31-12-2019, ens i hele filen.");
            return null;
        }
        isDayFirst ??= isFirst;
        if (isFirst == isDayFirst)
            return day;
        faults.InCell(Rules.TablePeriod, cell, "Datoen er skrevet på en anden måde end de første i filen.", $"Skriv alle datoer som {(isDayFirst.Value ? "31-12-2019" : "2019-12-31")}.");
        return null;
    }

    /// <summary>What a text of another form may mean.</summary>
    private static Period? Meant(ReadOnlySpan<char> text)
    {
        if (text.Length > 40)
            return null;
        var written = text.ToString();
        if (DateGuess.Of(written) is { Date: { Month: { } month } date })
            return date.Day is null ? Period.Parse($"{date.Year:0000}-{month:00}") : Period.Between(date.FirstDay, date.LastDay);
        var folded = Folding.Fold(written).Replace("-", "", StringComparison.Ordinal);
        var year = folded.Length < 5 ? "" : folded[^4..];
        return folded[..^year.Length] switch
        {
            [var part, '.', 'k', ..] => Period.Parse($"{year}K{part}"),
            ['k' or 'q', var part] => Period.Parse($"{year}K{part}"),
            [var part, '.', 'h', ..] => Period.Parse($"{year}H{part}"),
            ['h', var part] => Period.Parse($"{year}H{part}"),
            _ => null,
        };
    }
}
