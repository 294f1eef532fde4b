using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Forms;

/// <summary>What a field asks for, in Danish, from its declaration.</summary>
internal static class FieldHelp
{
    /// <summary>The field's own help and what its type adds.</summary>
    public static string Of(Field field)
    {
        var form = FormOf(field.Type.Item ?? field.Type);
        return form is null ? field.Help : $"{field.Help} {form}";
    }

    /// <summary>Whether an example tells more than the help: of a word from a list, or a file's name, it does not.</summary>
    public static bool WantsExample(Field field) => field.Type is { Parts: null, Item: null, Vocabulary: [], Target: null };

    /// <summary>What stands for a value in a list of options.</summary>
    public static string Placeholder(FieldType type) =>
        type.Vocabulary is { IsEmpty: false } words ? string.Join('|', words.Select(word => word.Key))
        : type.Target is not null ? "id"
        : type switch
        {
            DateType => "dato",
            QuantityType => "tal",
            YesNoType => "ja|nej",
            _ => "tekst",
        };

    /// <summary>What a type adds to a field's help, as a sentence; null for nothing.</summary>
    public static string? FormOf(FieldType type)
    {
        if (type.Vocabulary is { IsEmpty: false } words)
            return $"Vælg {DanishList.Of(words.Select(word => word.Key), "eller")}.";
        if (type.Target is { } target && ContentKinds.Find(target) is { } kind)
            return kind.IsCsv ? $"En kode fra content/{kind.Source}." : $"Navnet på en fil i content/{kind.Source}, uden {kind.Extension}.";
        return type is TextType text ? $"Højst {DanishNumber.Of(text.Longest)} tegn." : null;
    }
}
