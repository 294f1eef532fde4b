using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;

namespace KlyngeSite.Content.Fields;

/// <summary>Several fields that belong together.</summary>
/// <param name="Make">Builds the value from its own fields.</param>
internal sealed record ObjectType<T>(FieldSet Fields, Func<FieldReader, T> Make) : FieldType<T>
{
    /// <summary>What an empty map reads as; its findings go nowhere, for the missing field itself is reported.</summary>
    public override T Placeholder
    {
        get
        {
            var nowhere = new SourceText("", "", SourceRole.Content);
            return Make(new FieldReader(new MapNode(nowhere.Whole, []), Fields, new ReadContext(new DiagnosticBag())));
        }
    }

    public override FieldSet? Parts => Fields;

    public override T? Read(Node node, Field field, ReadContext context)
    {
        if (node is MapNode map)
            return Make(new FieldReader(map, Fields, context));
        if (context.IsToFill(node, field))
            return default;
        var keys = string.Join(", ", Fields.Fields.Select(f => f.Key));
        if (field.Type is ListType<T>)
            context.Bag.Report(Rules.WrongForm, node.Location, $"Hvert punkt i '{field.Key}' skal have felter: {keys}.", $"Skriv fx: {field.Key}: {field.Example}");
        else
            context.Bag.Report(Rules.WrongForm, node.Location, $"Feltet '{field.Key}' skal have felter under sig: {keys}.", $"Skriv dem på hver sin linje, rykket to mellemrum ind under '{field.Key}:'.");
        return default;
    }
}
