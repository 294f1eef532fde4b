using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>A date as exactly as known: <c>2019</c>, <c>2019-10</c> or <c>2019-10-03</c>. Other forms are refused, never guessed.</summary>
/// <param name="WholeDay">Whether a day is required.</param>
internal sealed record DateType(bool WholeDay) : FieldType<PartialDate>
{
    public override PartialDate Placeholder { get; } = new(1);

    public override string Expression => WholeDay ? $"^{Year}-{Month}-{Day}$" : $"^{Year}(-{Month}(-{Day})?)?$";

    private const string Year = "[0-9]{4}";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string Day = "(0[1-9]|[12][0-9]|3[01])";

    public override PartialDate? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (PartialDate.Parse(scalar.Value) is { } date && (!WholeDay || date.Day is not null))
            return date;
        context.Bag.Report(Rules.WrongDate, node.Location,
            HasForm(scalar.Value) ? $"Datoen '{ShortText.Quote(scalar.Value)}' findes ikke i kalenderen."
            : WholeDay ? $"'{ShortText.Quote(scalar.Value)}' er ikke en dato skrevet som år-måned-dag."
            : $"'{ShortText.Quote(scalar.Value)}' er ikke en dato skrevet som år, år-måned eller år-måned-dag.",
            Mend(scalar.Value, field));
        return null;
    }

    /// <summary>Whether a text looks like an ISO month or day that the calendar lacks.</summary>
    private static bool HasForm(string text) =>
        PartialDate.Parse(text) is null && text.Length is 7 or 10
        && text.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(fits => fits);

    private string Mend(string text, Field field)
    {
        if (DateGuess.Of(text) is { } guess && (!WholeDay || guess.Date.Day is not null))
        {
            var (date, article) = (guess.Date, guess.Date.Day is null ? "" : "den ");
            return guess.IsCertain ? $"Skriv: {field.Key}: {date.Iso}" : $"Er det {article}{date.Danish}, så skriv {date.Iso}.";
        }
        return DateGuess.HasShortYear(text)
            ? $"Skriv årstallet med fire cifre og først, fx: {field.Key}: {field.Example}"
            : $"Skriv fx: {field.Key}: {field.Example}";
    }
}
