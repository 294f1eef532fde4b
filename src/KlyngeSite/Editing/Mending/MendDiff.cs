using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Mending;

/// <summary>
/// What a mend changes, as a unified diff for people: masked, cut and made printable like every finding, with marks for what would not
/// show. Rows of tables are not printed, for the log is public.
/// </summary>
internal static class MendDiff
{
    private const int Around = 2;
    private const int MostRows = 200;
    private const int Widest = 140;
    private const int BeforeChange = 60;

    /// <param name="path">As messages show it.</param>
    /// <param name="color">Whether for a terminal.</param>
    public static string Print(string path, MendedFile file, bool color)
    {
        var text = new StringBuilder();
        var shown = PublicText.WithoutNames.Of(path);
        text.Append(Colored($"--- {shown}", "1", color)).Append(Colored($"+++ {shown} (rettet)", "1", color));
        if (file.Encoding is { } encoding)
            text.Append(CultureInfo.InvariantCulture, $"Filen er gemt som {encoding} og bliver gemt som UTF-8.\n");
        var rows = Rows(file.Before.Lines, file.After.Lines);
        var changed = rows.Count(row => row.Sign == '+');
        if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return text.Append(changed == 0 ? "" : $"{DanishNumber.Count(changed, "række", "rækker")} rettet; rækker fra tabeller vises ikke.\n").ToString();
        var left = Append(text, rows, color);
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"… og {DanishNumber.Count(left, "linje", "linjer")} mere.\n");
        return text.ToString();
    }

    /// <summary>How many rows there was no room for.</summary>
    private static int Append(StringBuilder text, List<Row> rows, bool color)
    {
        var printed = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!IsNear(rows, i))
                continue;
            if (printed++ >= MostRows)
                continue;
            if (i == 0 || !IsNear(rows, i - 1))
                text.Append(Colored(Header(rows, i), "36", color));
            text.Append(Colored(rows[i].Sign + Shown(rows[i]), rows[i].Sign switch { '-' => "31", '+' => "32", _ => "" }, color));
        }
        return Math.Max(0, printed - MostRows);
    }

    private static bool IsNear(List<Row> rows, int at)
    {
        for (var i = Math.Max(0, at - Around); i <= Math.Min(rows.Count - 1, at + Around); i++)
        {
            if (rows[i].Sign != ' ')
                return true;
        }
        return false;
    }

    private static string Header(List<Row> rows, int from)
    {
        var to = from;
        while (to + 1 < rows.Count && IsNear(rows, to + 1))
            to++;
        var numbers = rows[from..(to + 1)].Where(row => row.Number > 0).Select(row => row.Number).DefaultIfEmpty(1).ToList();
        return numbers[0] == numbers[^1] ? string.Create(CultureInfo.InvariantCulture, $"@@ linje {numbers[0]} @@")
            : string.Create(CultureInfo.InvariantCulture, $"@@ linje {numbers[0]}-{numbers[^1]} @@");
    }

    /// <summary>All lines of both texts in order, what goes before what comes.</summary>
    private static List<Row> Rows(ImmutableArray<MendLine> before, ImmutableArray<MendLine> after)
    {
        List<Row> rows = [];
        List<Row> added = [];
        var next = 1;
        foreach (var line in after)
        {
            for (; next < line.Number; next++)
                rows.Add(new('-', before[next - 1].Text, next, 0));
            if (line.Number > 0 && before[line.Number - 1].Text == line.Text)
            {
                rows.AddRange(added);
                added.Clear();
                rows.Add(new(' ', line.Text, line.Number, 0));
            }
            else if (line.Number > 0)
            {
                var at = before[line.Number - 1].Text.AsSpan().CommonPrefixLength(line.Text);
                rows.Add(new('-', before[line.Number - 1].Text, line.Number, at));
                added.Add(new('+', line.Text, 0, at));
            }
            else
            {
                added.Add(new('+', line.Text, 0, 0));
            }
            next = Math.Max(next, line.Number + 1);
        }
        rows.AddRange(added);
        for (; next <= before.Length; next++)
            rows.Add(new('-', before[next - 1].Text, next, 0));
        // The empty text after a last line end is no line.
        if (rows is [.., { Sign: ' ', Text: "" }])
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    /// <summary>Masked, cut and made printable, in this order. A long line is shown around its first change.</summary>
    private static string Shown(Row row)
    {
        var start = row.Text.Length <= Widest ? 0 : Math.Max(0, row.At - BeforeChange);
        var end = Math.Min(row.Text.Length, start + Widest);
        var text = SafeText.Printable(Excerpts.Cut(row.Text, start, end, PublicText.WithoutNames), mayBegin: false);
        return (start > 0 ? "…" : "") + (row.Sign == '-' && end == row.Text.Length ? WithMarks(text) : text) + (end < row.Text.Length ? "…" : "");
    }

    /// <summary>Shows what a reader could not see go: hard blanks, marks over letters, blanks at the end.</summary>
    private static string WithMarks(string text)
    {
        var kept = text.TrimEnd(' ');
        var shown = new StringBuilder(text.Length);
        foreach (var c in kept)
        {
            if (c is '\u00A0' or (>= '\u0300' and <= '\u036F'))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                shown.Append(c);
        }
        return shown.Append('·', text.Length - kept.Length).ToString();
    }

    private static string Colored(string line, string code, bool color) => color && code.Length > 0 ? $"\u001b[{code}m{line}\u001b[0m\n" : line + "\n";

    /// <param name="Sign">Space, minus or plus.</param>
    /// <param name="Number">In the file as it was; 0 for a line that comes.</param>
    /// <param name="At">Offset of the first change.</param>
    private sealed record Row(char Sign, string Text, int Number, int At);
}
