using System.Globalization;
using System.Text;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>A text file, line by line.</summary>
internal sealed class Lines
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly StringBuilder text = new();

    public Lines Add(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    public Lines AddAll(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Add(line);
        return this;
    }

    /// <summary>A line of YAML; left out when there is no value.</summary>
    public Lines Add(string key, string? value) => value is null ? this : Add($"{key}: {value}");

    public Lines Add(string key, int value) => Add(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A list of plain values below a key; nothing when it is empty.</summary>
    public Lines AddList(string key, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return this;
        Add(key + ":");
        foreach (var value in all)
            Add("  - " + value);
        return this;
    }

    /// <summary>Paragraphs, each after an empty line.</summary>
    public Lines AddText(IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            Add("").Add(paragraph);
        return this;
    }

    public void WriteTo(params string[] path)
    {
        var file = Path.Join(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ToString(), Utf8);
    }
}
