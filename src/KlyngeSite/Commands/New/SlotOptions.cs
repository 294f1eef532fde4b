using System.Collections.Immutable;
using System.CommandLine;
using KlyngeSite.Content;
using KlyngeSite.Editing;
using KlyngeSite.Forms;

namespace KlyngeSite.Commands.New;

/// <summary>One option for everything that can be said of a new item in plain words: <c>--titel</c>, <c>--koordinator-navn</c>.</summary>
internal sealed class SlotOptions
{
    private readonly ImmutableArray<(Slot Slot, Option<string[]> Option)> all;

    public SlotOptions(ContentKind kind) => all = [.. Slots.Of(kind).Select(slot => (slot, OptionOf(slot)))];

    public IEnumerable<Option> Options => all.Select(one => one.Option);

    /// <summary>What was said, by the name of the slot; or, in Danish, what is wrong with it.</summary>
    public (Dictionary<string, ImmutableArray<string>> Values, string? Mistake) Read(ParseResult parsed, KnownContent known)
    {
        Dictionary<string, ImmutableArray<string>> values = [];
        foreach (var (slot, option) in all)
        {
            if (parsed.GetValue(option) is not [_, ..] given)
                continue;
            if (given.Length > 1 && !slot.IsMany)
                return (values, $"{option.Name} kan kun have én værdi.");
            foreach (var value in given)
            {
                if (known.CheckValue(slot, value) is [var finding, ..])
                    return (values, $"{option.Name}: {SlotMistake.Tell(finding)}");
            }
            values[slot.Name] = [.. given];
        }
        return (values, Uneven(values));
    }

    public static string NameOf(Slot slot) => "--" + slot.Name.Replace('.', '-').Replace('_', '-');

    /// <summary>A part that may be left out belongs to an item that can be counted only when each has it.</summary>
    private string? Uneven(Dictionary<string, ImmutableArray<string>> values)
    {
        foreach (var group in all.Where(one => one.Slot is { IsMany: true, Owner: not null }).GroupBy(one => one.Slot.Owner))
        {
            var counts = group.Where(one => values.ContainsKey(one.Slot.Name)).Select(one => (one.Option.Name, values[one.Slot.Name].Length)).ToList();
            if (counts.Find(count => count.Length != counts[0].Length) is { Name: { } uneven })
                return $"{uneven} skal skrives lige så mange gange som {counts[0].Name}; den første hører til den første, og så videre.";
        }
        return null;
    }

    private static Option<string[]> OptionOf(Slot slot) => new(NameOf(slot))
    {
        HelpName = FieldHelp.Placeholder(slot.ValueType),
        Description = slot.Field.Help + (slot.IsMany ? " Kan skrives flere gange." : "") + (slot is { IsRequired: true, Initial: null } ? " Skal udfyldes." : ""),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
