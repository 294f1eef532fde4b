using System.Text.Json;

namespace KlyngeSite.Deriving.Search;

/// <summary>The sections that have a word, out of the files of lists.</summary>
internal sealed class SearchLists(SearchVocabulary vocabulary, Func<int, ReadOnlyMemory<byte>> file)
{
    private readonly Dictionary<int, (byte[] Signs, int[] Starts)> files = [];

    /// <summary>The rarity of a word, and the signs of its sections.</summary>
    public (int Rarity, ReadOnlyMemory<byte> Sections) Of(int word)
    {
        var number = vocabulary.Lists.Length - 1;
        while (number > 0 && vocabulary.Lists[number] > word)
            number--;
        if (!files.TryGetValue(number, out var lists))
            files[number] = lists = Read(number);
        var at = lists.Starts[word - vocabulary.Lists[number]];
        var end = lists.Starts[word - vocabulary.Lists[number] + 1] - 1;
        var rarity = SearchCode.Read(lists.Signs, ref at);
        return (rarity, lists.Signs.AsMemory(at, end - at));
    }

    private (byte[] Signs, int[] Starts) Read(int number)
    {
        using var json = JsonDocument.Parse(ScriptValue.Of(file(number)));
        var signs = System.Text.Encoding.ASCII.GetBytes(json.RootElement.GetProperty("lists").GetString()!);
        List<int> starts = [0];
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == ' ')
                starts.Add(i + 1);
        }
        return (signs, [.. starts]);
    }
}
