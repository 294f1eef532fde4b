namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>Follows lines from the top and knows which of them belong to a text or bracket that began above.</summary>
internal sealed class InsideText
{
    private const int Unknown = -1;

    private int owner = Unknown;
    private int block = Unknown;
    private char quote;
    private int brackets;

    /// <summary>Whether the line goes on with what began above; to be asked of each line once, in order.</summary>
    public bool Holds(FieldLine line)
    {
        if (owner != Unknown && (line.IsBlank || line.Indent > owner) && GoesOn(line))
            return true;
        owner = block = Unknown;
        quote = '\0';
        brackets = 0;
        Begin(line);
        return false;
    }

    private bool GoesOn(FieldLine line)
    {
        if (quote == '\0' && brackets == 0)
        {
            if (!line.IsBlank && block == Unknown)
                block = line.Indent;
            return line.IsBlank || line.Indent >= block;
        }
        Follow(line.Text);
        if (quote == '\0' && brackets == 0)
            owner = Unknown;
        return true;
    }

    private void Begin(FieldLine line)
    {
        var begins = line.ValueStart < line.Text.Length && !line.IsRemark ? line.Text[line.ValueStart] : ' ';
        if (begins is '"' or '\'' or '[' or '{')
            Follow(line.Value);
        if (quote != '\0' || brackets > 0 || line.OpensBlock)
            owner = line.Key is null ? line.Indent : line.Content;
    }

    private void Follow(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '"' && c == '\\')
                i++;
            else if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or '[' or '{' or ',' || c == '\'' && text[i - 1] == '\''))
                quote = c;
            else if (c is '[' or '{')
                brackets++;
            else if (c is ']' or '}')
                brackets--;
            else if (brackets <= 0)
                return;
        }
    }
}
