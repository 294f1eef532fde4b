using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Fields;

/// <summary>A number with qualifier and unit, such as <c>ca. 30.000</c> or <c>over 50 %</c>.</summary>
/// <param name="IsCount">Whether it must be a whole number from 0 up, without unit.</param>
internal sealed record QuantityType(bool IsCount) : FieldType<Quantity>
{
    public override Quantity Placeholder { get; } = new(null, 0, null);

    public override string Expression =>
        IsCount ? $"^{Qualifier}{Digits}$" : $"^{Qualifier}[-\u2212]?{Digits}(,[0-9]{{1,6}})?([ \u00A0](%|[^0-9\\s%].{{0,30}}))?$";

    private const string Qualifier = "((ca\\.|over|under|mindst|højst)[ \u00A0])?";
    private const string Digits = "([0-9]{1,3}(\\.[0-9]{3}){1,3}|[0-9]{1,9})";

    public override Quantity? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        if (Fitting(scalar.Value) is { } quantity)
            return quantity;
        var (cause, mend) = Explain(scalar.Value, field);
        context.Bag.Report(Rules.WrongNumber, node.Location, cause, mend);
        return null;
    }

    /// <summary>The number; null when the text is none, or not of the kind that is asked for.</summary>
    private Quantity? Fitting(string text)
    {
        if (Quantity.Parse(text) is not { } quantity || HasZeroInFront(text))
            return null;
        return !IsCount || (quantity is { Unit: null, Value: >= 0 } && text.AsSpan().IndexOfAny(",-\u2212") < 0) ? quantity : null;
    }

    /// <summary>012 is ten to some readers and twelve to others; it is nothing here.</summary>
    private static bool HasZeroInFront(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        return text[first] == '0' && first + 1 < text.Length && char.IsAsciiDigit(text[first + 1]);
    }

    private (string Cause, string Mend) Explain(string text, Field field)
    {
        var guess = QuantityGuess.Of(text);
        if (guess?.Meant is { } meant && Fitting(meant) is not null)
            return (guess.Cause, $"Skriv: {field.Key}: {meant}");
        if (guess is { Meant: null })
            return (guess.Cause, $"Skriv det ene, evt. med ca., mindst eller højst foran: {field.Key}: {field.Example}");
        if (IsCount && (Quantity.Parse(text) ?? Quantity.Parse(guess?.Meant ?? "")) is { } quantity)
            return ExplainCount(quantity, field);
        return ($"'{ShortText.Quote(text)}' er ikke et tal, som kan bruges i '{field.Key}'.", IsCount
            ? $"Skriv et helt tal uden enhed, evt. med ca. foran: {field.Key}: {field.Example}"
            : $"Skriv tallet med komma som decimaltegn og mellemrum før enheden: {field.Key}: {field.Example}");
    }

    /// <summary>A number that is none to count with.</summary>
    private static (string Cause, string Mend) ExplainCount(Quantity quantity, Field field)
    {
        var qualifier = quantity.Qualifier is null ? "" : quantity.Qualifier + " ";
        if (quantity.Value < 0)
            return ("Et antal kan ikke være under nul.", $"Skriv et helt tal, fx: {field.Key}: {field.Example}");
        if (!decimal.IsInteger(quantity.Value))
            return ("Et antal er et helt tal.", $"Skriv det uden decimaler, evt. med ca. foran: {field.Key}: {field.Example}");
        return (quantity.Unit is null ? "Et antal skrives uden fortegn og decimaler." : "Et antal skrives uden enhed.", $"Skriv: {field.Key}: {qualifier}{DanishNumber.Of(quantity.Value)}");
    }
}
