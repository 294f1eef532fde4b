using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;

namespace KlyngeSite.Editing.Mending;

/// <summary>How far a file can be read; each step hides the mistakes of the next.</summary>
internal enum Reach
{
    /// <summary>Characters that nobody sees stop it before anything is read.</summary>
    Unclean,
    /// <summary>The fields or the table cannot be read past some line.</summary>
    Stopped,
    Whole,
}

/// <summary>What a check says of one file by itself, and what it reads in it.</summary>
/// <param name="Values">Every key, value and line of text in order; empty unless the file can be read as a whole.</param>
internal sealed record Reading(Reach Reach, FindingList Findings, IReadOnlyList<string> Values)
{
    public static Reading Of(string text, FileForm form, SourceText name)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(name.Path, text, name.Role);
        if (!TextCheck.IsClean(source, bag))
            return new(Reach.Unclean, bag.Sorted(), []);
        return form.Read(source, bag) ? new(Reach.Whole, bag.Sorted(), ValuesOf(source, form)) : new(Reach.Stopped, bag.Sorted(), []);
    }

    /// <summary>Whether a finding says that a line is not what its author meant it to be: no field, no list item, not of that part.</summary>
    public static bool IsAboutForm(Rule rule) =>
        rule.Code.StartsWith("KS1", StringComparison.Ordinal) || rule == Rules.UnknownKey || rule == Rules.WrongForm;

    private static List<string> ValuesOf(SourceText source, FileForm form)
    {
        List<string> values = [];
        if (form.IsTable)
        {
            values.AddRange(source.Text.Split('\n'));
        }
        else if (!form.HasBody)
        {
            Add(YamlReader.Read(source, 0, source.Text.Length, new DiagnosticBag()), values);
        }
        else if (FrontMatter.Read(source, new DiagnosticBag()) is { } front)
        {
            Add(front.Fields, values);
            values.AddRange(source.Text[front.BodyStart..].Split('\n'));
        }
        return values;
    }

    private static void Add(Node? node, List<string> values)
    {
        switch (node)
        {
            case ScalarNode scalar:
                values.Add(scalar.Value);
                break;
            case ListNode list:
                values.Add("[");
                foreach (var item in list.Items)
                    Add(item, values);
                values.Add("]");
                break;
            case MapNode map:
                values.Add("{");
                foreach (var entry in map.Entries)
                {
                    values.Add(entry.Key.Value);
                    Add(entry.Value, values);
                }
                values.Add("}");
                break;
        }
    }
}
