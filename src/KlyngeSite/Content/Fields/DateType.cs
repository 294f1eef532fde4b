using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>A date as exactly as known: <c>2019</c>, <c>2019-10</c> or <c>2019-10-03</c>. Other forms are refused, never guessed.</summary>
/// <param name="WholeDay">Whether a day is required.</param>
internal sealed record DateType(bool WholeDay) : FieldType<PartialDate>
{
    public override PartialDate Placeholder { get; } = new(1);

    public override PartialDate? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (PartialDate.Parse(scalar.Value) is { } date && (!WholeDay || date.Day is not null))
            return date;
        context.Bag.Report(Rules.WrongDate, node.Location,
            HasForm(scalar.Value) ? $"Datoen '{scalar.Value}' findes ikke i kalenderen."
            : WholeDay ? $"'{scalar.Value}' er ikke en dato skrevet som år-måned-dag."
            : $"'{scalar.Value}' er ikke en dato skrevet som år, år-måned eller år-måned-dag.",
            Suggestion(scalar.Value) is { } iso ? $"Er det den {PartialDate.Parse(iso)!.Danish}, så skriv {iso}." : $"Skriv fx: {field.Key}: {field.Example}");
        return null;
    }

    /// <summary>Whether a text looks like an ISO month or day that the calendar lacks.</summary>
    private static bool HasForm(string text) =>
        PartialDate.Parse(text) is null && text.Length is 7 or 10
        && text.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(fits => fits);

    /// <summary>The ISO form of a Danish date (dag-måned-år), offered to the author but never taken.</summary>
    private static string? Suggestion(string text)
    {
        var parts = text.Split('-', '.', '/', ' ').Where(part => part.Length > 0).ToArray();
        return parts is [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year]
            && PartialDate.Parse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}") is { } date
            ? date.Iso
            : null;
    }
}
