namespace KlyngeSite.Diagnostics;

/// <summary>How grave a finding is. Errors stop publication; warnings do so under <c>--strict</c>.</summary>
internal enum Severity
{
    Error,
    Warning,
    Hint,
}

/// <summary>A kind of finding, with its code for ever.</summary>
/// <param name="Code"><c>KS</c> and four digits; the first digit is the stage.</param>
/// <param name="Title">In Danish, a few words.</param>
/// <param name="Cause">Why it happens, a sentence or two.</param>
/// <param name="Example">What somebody wrote: a line or two as in a file.</param>
/// <param name="Mend">What to do, a sentence or two.</param>
/// <param name="CanMend">Whether <c>klynge ret</c> mends some of its findings.</param>
internal sealed record Rule(string Code, Severity Severity, string Title, string Cause, string Example, string Mend, bool CanMend = false);

/// <summary>One finding: what is wrong and what to write instead, in Danish, a sentence each.</summary>
/// <param name="Mend">What to do; null when the message already says it.</param>
/// <param name="Note">Where else this shows, such as the page that was being rendered.</param>
internal sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Mend, string? Note)
    : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        var order = other is null ? 1 : CompareWithoutNote(other);
        return order != 0 ? order : string.CompareOrdinal(Note, other!.Note);
    }

    /// <summary>By place, then by what is wrong: 0 when it is the same finding, perhaps seen from two pages.</summary>
    public int CompareWithoutNote(Diagnostic other)
    {
        var order = string.CompareOrdinal(Location.Source.Path, other.Location.Source.Path);
        if (order == 0)
            order = Location.Line.CompareTo(other.Location.Line);
        if (order == 0)
            order = Location.Column.CompareTo(other.Location.Column);
        if (order == 0)
            order = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }
}
