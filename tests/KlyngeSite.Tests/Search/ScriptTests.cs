using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Tests.Harness;
using Xunit.Abstractions;

namespace KlyngeSite.Tests.Search;

/// <summary>The reader's script and the program answer alike: the same pages in the same order, with the same sections, weights and reasons.</summary>
public sealed class ScriptTests(RealContentTests.Built built, ITestOutputHelper output) : IClassFixture<RealContentTests.Built>
{
    /// <summary>What nobody asks, and what somebody tries.</summary>
    private static readonly string[] Hostile =
    [
        "", " ", "\"", "\"\"\"", "-", "--", "- -kol", "-kol", "kol -kol", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "__proto__", "constructor toString", "hasOwnProperty",
        new string('a', 100_000), string.Concat(Enumerable.Repeat("kol ", 25_000)), "kol\0\u0001\u001b[31m\u202ekol", "æøåÆØÅ", "a\u030Arshjul", "\u030A\u030A", "ÄÖÜ äöü ǽǿ", "İstanbul ıI ß ẞ ﬁ", "klynge\u00adpakke", "🙂 kol 🙂", "\ud800 kol",
        "\"det fælles medicinkort\"", "\"medicinkort det\"", "“kommunens sygepleje” -solrød", "\"kol", "«fald hos ældre»", "hvordan", "og", "43", "1. oktober 2019", "§ 2-aftale", "MR-skanning", "-1", "k", "ko", "kol diabetes kol kol",
        new string('k', 41), "samarbejdsaftalemødeform", "vesterhavsklyngens", "medicin gennemgang", "ÆLDRE", "a b c d e f g h i j k l m n o p q r s t u v",
    ];

    [NodeFact]
    public void Every_question_has_the_same_answer()
    {
        string[] questions = [.. Query.All.Select(query => query.Text), .. Hostile, .. Letters()];
        var lines = Ask(questions);
        var source = BuiltIndex.Of(built.Files);
        List<string> wrong = [];
        for (var i = 0; i < questions.Length; i++)
        {
            var own = Answer(questions[i], source);
            if (own != lines[i])
                wrong.Add($"{questions[i][..Math.Min(60, questions[i].Length)]}\n  {own[..Math.Min(300, own.Length)]}\n  {lines[i][..Math.Min(300, lines[i].Length)]}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n{string.Join('\n', wrong.Take(5))}");
        var times = JsonSerializer.Deserialize<int[]>(lines[^1])!.Take(Query.All.Count).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Count} questions in node: median {times[times.Count / 2] / 1000.0:0.0} ms, 95th percentile {times[times.Count * 95 / 100] / 1000.0:0.0} ms"));
    }

    [NodeFact]
    public void Words_of_the_site_typed_in_other_ways_have_the_same_answer()
    {
        var source = BuiltIndex.Of(built.Files);
        string[] words = [.. source.Vocabulary.Words.Select(word => word.Text).Where((_, i) => i % 23 == 0)];
        string[] questions = [.. words.SelectMany(word => (string[])[word, KlyngeSite.Text.WordKey.Spelt(word), KlyngeSite.Text.WordKey.Of(word), word[..^1], word + "erne", word[1..] + word[0]])];
        var lines = Ask(questions);
        for (var i = 0; i < questions.Length; i++)
            Assert.Equal(Answer(questions[i], source), lines[i]);
    }

    /// <summary>Every letter that an index could meet, each within a word.</summary>
    private static IEnumerable<string> Letters() => Enumerable.Range(0x20, 0x2a0).Concat(Enumerable.Range(0x300, 0x70)).Concat([0x1e9e, 0x1ea1, 0x212b, 0xfb01])
        .Select(c => $"k{(char)c}l so{(char)c}");

    private static string Answer(string text, SearchSource source) => JsonSerializer.Serialize(
        SearchAnswer.Of(text, source).Hits.Select(hit => new object[]
        {
            hit.Hit.Page, hit.Hit.Score, string.Join(' ', hit.Hit.Sections),
            string.Join("; ", hit.Hit.Reasons.Select(reason => $"{reason.Kind.ToString().ToLowerInvariant()} {reason.Asked} {reason.Found}")),
        }), Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string[] Ask(string[] questions)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Join(Repository.Tests, "Search", "engine.js"), Path.Join(Repository.Theme, "assets", "search.js"), Path.Join(built.Site.Output, "soeg")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var answers = node.StandardOutput.ReadToEndAsync();
        foreach (var question in questions)
            node.StandardInput.Write(JsonSerializer.Serialize(question) + "\n");
        node.StandardInput.Close();
        var lines = answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        Assert.Equal(questions.Length + 1, lines.Length);
        return lines;
    }
}

/// <summary>A test that runs the reader's scripts without a browser; skipped where there is no node, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        if (!isThere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "There is no node here.";
    }
}
