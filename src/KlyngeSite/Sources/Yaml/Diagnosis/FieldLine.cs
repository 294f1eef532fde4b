namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>
/// One line of fields, taken apart by eye rather than by the grammar, for it is asked about lines that are not YAML:
/// blanks, hyphens of a list, a field's name with its colon, and the value.
/// </summary>
internal sealed class FieldLine
{
    public FieldLine(string text, int number)
    {
        Text = text.TrimEnd(' ', '\t');
        Number = number;
        while (Indent < Text.Length && Text[Indent] == ' ')
            Indent++;
        Content = Indent;
        while (Content < Text.Length && Text[Content] == '-' && (Content + 1 == Text.Length || Text[Content + 1] == ' '))
        {
            Content++;
            while (Content < Text.Length && Text[Content] == ' ')
                Content++;
        }
        ValueStart = Content;
        var name = NameLength(Text, Content);
        if (name == 0 || !IsColon(Text, Content + name))
            return;
        Key = Text.Substring(Content, name);
        ValueStart = Content + name + 1;
        while (ValueStart < Text.Length && Text[ValueStart] is ' ' or '\t')
            ValueStart++;
    }

    public string Text { get; }

    /// <summary>In the file, from 1.</summary>
    public int Number { get; }

    /// <summary>How many blanks the line begins with.</summary>
    public int Indent { get; }

    /// <summary>Offset of what follows the blanks and the hyphens of a list.</summary>
    public int Content { get; }

    /// <summary>The field's name; null when the line does not begin with one and a colon.</summary>
    public string? Key { get; }

    /// <summary>Offset of the value, or of the whole content when there is no name.</summary>
    public int ValueStart { get; }

    /// <summary>Whether the line belongs to a text that began above: a block, a quoted text or a bracket.</summary>
    public bool IsInside { get; init; }

    public string Value => Text[ValueStart..];

    public bool HasDash => Content > Indent;

    public bool IsBlank => Indent == Text.Length;

    public bool IsRemark => !IsBlank && Text[Indent] == '#';

    /// <summary>Whether the value only announces a text of several lines below: <c>&gt;-</c>, <c>|</c>.</summary>
    public bool OpensBlock
    {
        get
        {
            var value = Text.AsSpan(ValueStart);
            if (value.Length == 0 || value[0] is not ('>' or '|'))
                return false;
            var rest = value[1..].TrimStart("+-0123456789");
            return rest.Length == 0 || rest[0] == ' ' && rest.TrimStart(' ')[0] == '#';
        }
    }

    /// <summary>How long the word at an offset is that may name a field: letters, digits, hyphens and underscores.</summary>
    public static int NameLength(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' && end > offset))
            end++;
        return end > offset && char.IsLetter(text[offset]) ? end - offset : 0;
    }

    /// <summary>Whether a colon that ends a name stands at an offset: one with a blank or nothing after it.</summary>
    public static bool IsColon(string text, int offset) =>
        offset < text.Length && text[offset] == ':' && (offset + 1 == text.Length || text[offset + 1] is ' ' or '\t');
}
