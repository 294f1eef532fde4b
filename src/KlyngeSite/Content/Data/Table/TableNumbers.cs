using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Csv;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Data.Table;

/// <summary>
/// Reads the numbers of a table in one form for the whole file: where commas stand between cells, decimals follow a point and there are no
/// thousand marks; otherwise decimals follow a comma. What could be read in two ways is an error, unless the author has said which.
/// </summary>
internal sealed class TableNumbers(char separator, NumberForm? stated, TableFaults faults)
{
    private const int MostDigits = 9;
    private const int MostDecimals = 6;

    private readonly char decimalMark = separator == ',' || stated == NumberForm.DecimalPoint ? '.' : ',';

    /// <summary>The first value like <c>1.234</c>, and whether any value showed how such are meant.</summary>
    private CsvPlace? doubtful;
    private bool isSettled;

    /// <summary>The last value as it would be in the other form, when it could be read in both; null when it could not.</summary>
    public decimal? OtherReading { get; private set; }

    /// <summary>Whether a cell says that its number is hidden or not there: <c>*</c>, <c>..</c>, <c>&lt;5</c>, or nothing.</summary>
    public static bool IsHidden(ReadOnlySpan<char> cell)
    {
        var bare = cell.Trim();
        return bare is "" or "*" or ".." || (bare is ['<', ..] && bare[1..].TrimStart() is { Length: > 0 and <= 3 } limit && PlainDigits.IsAll(limit));
    }

    /// <summary>A count: up to nine digits and nothing else; null when it is none (and that was reported).</summary>
    public int? Count(ReadOnlySpan<char> cell, int column)
    {
        var bare = cell.Trim();
        if (stated == NumberForm.ThousandPoint && separator != ',' && IsGrouped(bare) && bare.Length <= MostDigits + 2)
            bare = bare.ToString().Replace(".", "", StringComparison.Ordinal);
        if (bare.Length <= MostDigits && PlainDigits.IsAll(bare))
            return (int)PlainDigits.ValueOf(bare);
        var (message, mend) = CountMistake(bare);
        faults.InCell(Rules.TableNumber, column, message, mend);
        return null;
    }

    /// <summary>A number with decimals; null when it is none (and that was reported).</summary>
    public decimal? Value(ReadOnlySpan<char> cell, int column, CsvPlace place)
    {
        var bare = cell.Trim();
        var isDoubtful = IsPointOfThree(bare) && stated is null;
        if (isDoubtful)
            doubtful ??= place;
        else
            isSettled = true;
        OtherReading = null;
        if (ValueMistake(bare) is { } mistake)
        {
            faults.InCell(Rules.TableNumber, column, mistake.Message, mistake.Mend);
            return null;
        }
        var decimals = bare.IndexOf(decimalMark) is >= 0 and var mark ? bare.Length - mark - 1 : 0;
        var digits = PlainDigits.ValueOf(bare);
        var value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
        if (isDoubtful)
            OtherReading = decimalMark == ',' ? value * 0.001m : decimal.Truncate(value * 1000);
        return value;
    }

    /// <summary>Whether values are all like <c>1.234</c>, so that nobody can tell what they mean; that is reported.</summary>
    public bool ReportDoubtful(string description)
    {
        if (doubtful is not { } place || isSettled)
            return false;
        faults.At(Rules.TableNumber, place, "Alle tal i kolonnen er som 1.234 og kan læses som tusinder eller som decimaler.",
            $"Skriv talform: {NumberForm.ThousandPoint.Key} (eller: talform: {NumberForm.DecimalPoint.Key}) i {description}.");
        return true;
    }

    private static (string Message, string Mend) CountMistake(ReadOnlySpan<char> bare)
    {
        const string Whole = "Skriv det hele antal med cifre og uden tegn, fx 1234.";
        if (bare.Length > MostDigits && PlainDigits.IsAll(bare))
            return ($"Tallet har flere end {DanishNumber.Word(MostDigits)} cifre.", "Se, om to tal er løbet sammen.");
        if (IsGrouped(bare))
            return ("Antallet har et punktum i sig.", $"Skriv det uden, fx 1234, eller skriv talform: {NumberForm.ThousandPoint.Key}, hvis alle punktummer skiller tusinder.");
        if (bare.IndexOfAny(',', '.') >= 0)
            return ("Et antal kan ikke have decimaler.", Whole);
        return ("Her skulle stå et antal.", Whole + " Er det skjult, så skriv *.");
    }

    /// <summary>Why a text is no number of the file's form; null when it is one.</summary>
    private (string Message, string Mend)? ValueMistake(ReadOnlySpan<char> bare)
    {
        var isComma = decimalMark == ',';
        if (bare is [.., '%'])
            return ("Tallet står med procenttegn.", "Slet tegnet; målet siger, at det er procent.");
        var mark = bare.IndexOf(decimalMark);
        var whole = mark < 0 ? bare : bare[..mark];
        var decimals = mark < 0 ? [] : bare[(mark + 1)..];
        if (!isComma && bare.Contains(','))
        {
            return (separator == ',' ? "Tallet har et komma, men i en fil med komma mellem felterne skrives decimaler efter punktum." : "Tallet har et komma, men talformen er decimalpunktum.",
                "Skriv decimaler efter punktum i hele filen, og ingen tegn mellem tusinder.");
        }
        if (isComma && whole.Contains('.') && !IsGrouped(whole))
            return ("Tallet har et punktum, men i en fil med semikolon eller tabulator skrives decimaler efter komma.", "Skriv komma foran decimalerne i hele filen.");
        if (decimals.Length > MostDecimals)
            return ($"Tallet har flere end {DanishNumber.Word(MostDecimals)} decimaler.", "Afrund det.");
        var isNumber = (PlainDigits.IsAll(whole) || (isComma && IsGrouped(whole))) && whole.Length <= MostDigits + 3 && (mark < 0 || PlainDigits.IsAll(decimals));
        return isNumber ? null : ("Her skulle stå et tal.", isComma ? "Skriv det med komma foran decimalerne, fx 43,2. Er det skjult, så skriv *." : "Skriv det med punktum foran decimalerne, fx 43.2. Er det skjult, så skriv *.");
    }

    /// <summary>Whether a text is like <c>1.234</c>: it means one thing with decimal points and another with thousand points.</summary>
    private static bool IsPointOfThree(ReadOnlySpan<char> text) => text.Length <= 7 && text.Count('.') == 1 && IsGrouped(text);

    /// <summary>Whether a text is digits in groups of three with points between: <c>1.234</c>, <c>12.345.678</c>.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('.');
        if (first is < 1 or > 3 || !PlainDigits.IsAll(text[..first]))
            return false;
        for (var rest = text[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != '.' || !PlainDigits.IsAll(rest[1..4]))
                return false;
        }
        return true;
    }
}
