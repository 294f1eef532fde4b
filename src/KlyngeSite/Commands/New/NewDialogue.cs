using System.Collections.Immutable;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using KlyngeSite.Text;
using Spectre.Console;

namespace KlyngeSite.Commands.New;

/// <summary>Asks an editor on a terminal for what a new item must have and nobody has said yet. Any answer but the name can wait.</summary>
internal sealed class NewDialogue(IAnsiConsole console, NewRun run, CancellationToken stop)
{
    /// <summary>A longer list can be searched.</summary>
    private const int MostAtOnce = 10;

    /// <summary>A choice in a list; without a value it leaves the place to be filled in.</summary>
    private sealed record Choice(string? Value, string Words);

    private static readonly Choice Later = new(null, "Udfyld senere");

    public async Task<ContentKind> KindAsync(IEnumerable<ContentKind> kinds)
    {
        var choices = kinds.Select(kind => new Choice(kind.Name, kind.Name)).ToList();
        return ContentKinds.Find((await ChooseAsync("Hvad skal begyndes?", choices)).Value!)!;
    }

    /// <summary>The item with every answer, under a name that is free.</summary>
    public async Task<NewItem> CompleteAsync(NewItem item)
    {
        console.MarkupLine($"Du begynder [bold]{Markup.Escape(item.Kind.Fields.Of)}[/]. Skriv, og tryk Enter; et tomt svar kan udfyldes senere.");
        console.MarkupLine("I lister vælger du med pilene og Enter. Stop med Ctrl+C; så bliver intet skrevet.");
        var values = new Dictionary<string, ImmutableArray<string>>(item.Values);
        foreach (var group in Slots.Of(item.Kind).GroupBy(slot => slot.Owner ?? slot.Field))
        {
            var open = group.Where(slot => slot.IsRequired && !values.ContainsKey(slot.Name)).ToList();
            if (open is [{ IsMany: true, Owner: not null }, ..] && open.Count == group.Count(slot => slot.IsRequired))
                await AskListAsync(open, values);
            else
                await AskAllAsync(open, values);
        }
        item = item with { Values = values };
        if (item.Id.Length == 0)
            item = item with { Id = await NameAsync(item) };
        console.WriteLine();
        return item;
    }

    private async Task AskAllAsync(IEnumerable<Slot> slots, Dictionary<string, ImmutableArray<string>> values)
    {
        foreach (var slot in slots)
        {
            if (await AskAsync(slot) is { } answer)
                values[slot.Name] = [answer];
        }
    }

    /// <summary>One item after another, until there are no more; an item whose first part waits is the last.</summary>
    private async Task AskListAsync(List<Slot> parts, Dictionary<string, ImmutableArray<string>> values)
    {
        do
        {
            if (await AskAsync(parts[0]) is not { } first)
                return;
            Add(parts[0], first);
            foreach (var part in parts.Skip(1))
                Add(part, await AskAsync(part) ?? Content.Fields.FillMark.Word);
        }
        while ((await ChooseAsync($"Er der mere under '{parts[0].Owner!.Label}'?", [new(null, "Nej"), new("ja", "Ja, en til")])).Value is not null);

        void Add(Slot slot, string value) => values[slot.Name] = values.TryGetValue(slot.Name, out var before) ? before.Add(value) : [value];
    }

    /// <summary>The answer; null when it can wait.</summary>
    private async Task<string?> AskAsync(Slot slot)
    {
        Heading(slot);
        if (ChoicesFor(slot) is { } choices)
        {
            var chosen = await ChooseAsync(null, slot.Initial is null ? [Later, .. choices] : choices);
            console.MarkupLine($"> {Markup.Escape(chosen.Words)}");
            return chosen.Value;
        }
        while (true)
        {
            var answer = (await ReadAsync(null)).Trim();
            if (answer.Length == 0)
                return null;
            if (run.Known.CheckValue(slot, answer) is not [var finding, ..])
                return answer;
            Complain(SlotMistake.Tell(finding, slot.Field.Key));
        }
    }

    private async Task<string> NameAsync(NewItem item)
    {
        Heading("Filens navn", "Det bliver sidens adresse. Tryk Enter for at bruge det, der foreslås.");
        var offered = run.FreeName(item);
        while (true)
        {
            var name = NewName.Bare((await ReadAsync(offered)).Trim(), item.Kind);
            if (run.NameMistake(name, item.Kind) is not { } mistake)
                return name;
            Complain(mistake);
        }
    }

    private void Heading(Slot slot)
    {
        var label = slot.Owner is null || slot.Owner.Label == slot.Field.Label ? slot.Field.Label : $"{slot.Owner.Label}, {slot.Field.Label.ToLowerInvariant()}";
        // A list shows what can be chosen better than its help can say.
        var help = slot.ValueType.Target is not null ? "" : FieldHelp.WantsExample(slot.Field) ? $"{slot.Field.Help} Fx: {slot.Field.Example}" : slot.Field.Help;
        Heading(label, help);
    }

    private void Heading(string label, string help)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(label)}:[/] [grey]{Markup.Escape(help)}[/]");
    }

    private List<Choice>? ChoicesFor(Slot slot)
    {
        if (slot.ValueType.Vocabulary is { IsEmpty: false } words)
            return [.. words.Select(word => new Choice(word.Key, string.Equals(word.Key, word.Label, StringComparison.OrdinalIgnoreCase) ? word.Label : $"{word.Label} ({word.Key})"))];
        if (slot.ValueType.Target is not { } target)
            return null;
        var items = run.Known.All(ContentKinds.Find(target)!).OrderBy(item => item.Title, DanishOrder.Comparer).ThenBy(item => item.Id, StringComparer.Ordinal);
        return [.. items.Select(item => new Choice(item.Id, TextPrinter.Printable($"{ShortText.Quote(item.Title)} ({item.Id})")))];
    }

    private async Task<Choice> ChooseAsync(string? title, IReadOnlyList<Choice> choices)
    {
        var prompt = new SelectionPrompt<Choice>
        {
            Title = title,
            PageSize = MostAtOnce,
            WrapAround = true,
            SearchEnabled = choices.Count > MostAtOnce,
            SearchPlaceholderText = "[grey]Skriv for at søge.[/]",
            MoreChoicesText = "[grey]Der er flere: gå op og ned med pilene.[/]",
            Converter = choice => Markup.Escape(choice.Words),
        };
        foreach (var choice in choices)
            prompt.AddChoice(choice);
        try
        {
            return await prompt.ShowAsync(console, stop);
        }
        finally
        {
            // A list hides the cursor, and leaves it so when it is stopped.
            console.Cursor.Show();
        }
    }

    private async Task<string> ReadAsync(string? offered)
    {
        var prompt = new TextPrompt<string>(">") { AllowEmpty = true };
        if (offered is not null)
            prompt.DefaultValue(offered);
        return await prompt.ShowAsync(console, stop);
    }

    private void Complain(string message) => console.MarkupLine($"[red]{Markup.Escape(message)}[/]");
}
