using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using KlyngeSite.Commands;
using KlyngeSite.Content;
using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing;
using KlyngeSite.Forms;
using KlyngeSite.Forms.Schemas;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Tests.Harness;
using NJsonSchema.Validation;
using JsonSchema = KlyngeSite.Forms.Schemas.JsonSchema;

namespace KlyngeSite.Tests.Forms;

/// <summary>The schemas for other programs say what the reader says: what it takes they take, and what they refuse it refuses.</summary>
public partial class SchemaTests
{
    private static readonly string Content = Path.Join(Repository.Root, "content");

    private static readonly KnownContent Known = KnownContent.Read(Content, new DiagnosticBag())!;

    public static TheoryData<string> Kinds => [.. ContentKinds.All.Where(kind => !kind.IsCsv).Select(kind => kind.Name)];

    [Fact]
    public void Every_file_of_the_real_content_fits_its_schema()
    {
        var seen = 0;
        foreach (var kind in ContentKinds.All.Where(kind => !kind.IsCsv))
        {
            var schema = Schema(JsonSchema.Of(kind.AllFields, Known.Present, Known.GivenBy(kind)));
            foreach (var file in Directory.EnumerateFiles(Path.Join(Content, kind.Source), "*" + kind.Extension).Where(file => Path.GetFileName(file)[0] != '_'))
            {
                AssertFits(schema, File.ReadAllText(file), file);
                seen++;
            }
            var defaults = Path.Join(Content, kind.Source, FolderDefaults.FileName);
            if (File.Exists(defaults))
                AssertFits(Schema(JsonSchema.OfDefaults(kind, Known.Present)), File.ReadAllText(defaults), defaults);
        }
        AssertFits(Schema(JsonSchema.Of(SiteSettings.Fields, Known.Present, new HashSet<string>())), File.ReadAllText(Path.Join(Content, "site.yml")), "site.yml");
        Assert.True(seen > 100, $"{seen} files");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_of_every_field_fits(string name)
    {
        var kind = ContentKinds.Find(name)!;
        using var site = TestSite.Real();
        foreach (var field in kind.AllFields.Fields)
            AssertFits(Schema(JsonSchema.Of(new FieldSet("et felt", field), Known.Present, new HashSet<string>())), $"{field.Key}: {Quoted(field)}\n", $"{name}.{field.Key}", unknownNames: true);
    }

    /// <summary>What the reader takes, the schema takes: dates, numbers, addresses, times, whatever somebody types.</summary>
    [Fact]
    public void A_value_that_is_read_fits_the_schema()
    {
        var fields = ContentKinds.All.Where(kind => !kind.IsCsv).SelectMany(kind => Scalars(kind.AllFields.Fields)).DistinctBy(field => (field.Type.GetType(), field.Type.Expression, field.Type.MostCharacters)).ToList();
        Assert.True(fields.Count > 8, $"{fields.Count} forms of values");
        var schemas = fields.Select(field => Schema(JsonSchema.Of(new FieldSet("et felt", field), Known.Present, new HashSet<string>()))).ToList();
        string[] pieces = ["2019", "-10", "-03", "0", "1", "12", "999", ".000", ",5", " %", " dage før mødet", "ca. ", "over ", "-", "−", "januar", "løbende", "på mødet", "/", "/a/", "https://", "a.dk", "true", "ja", "x", " ", "é", "kr. pr. år"];
        var typed = Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[1, 4].Select(parts => string.Concat(parts)), Gen.String[0, 20]);
        var taken = 0;
        Gen.Select(typed, Gen.Int[0, fields.Count - 1]).Sample((text, at) =>
        {
            var yaml = $"{fields[at].Key}: {YamlText.Of(text)}\n";
            if (!IsRead(fields[at], yaml))
                return;
            Interlocked.Increment(ref taken);
            AssertFits(schemas[at], yaml, fields[at].Key);
        }, iter: 4000);
        Assert.True(taken > 400, $"{taken} values were read");
    }

    /// <summary>Misspelt keys, missing fields, words outside the vocabulary, wrong forms and dates: an editor says so before <c>check</c> does.</summary>
    [Theory]
    [InlineData("KS2001")]
    [InlineData("KS2002")]
    [InlineData("KS2003")]
    [InlineData("KS2004")]
    [InlineData("KS2005")]
    [InlineData("KS2006")]
    [InlineData("KS2007")]
    public void A_file_that_is_refused_for_its_fields_does_not_fit(string code)
    {
        var seen = 0;
        foreach (var folder in Directory.EnumerateDirectories(Path.Join(Repository.Tests, "Invalid"), code + "-*"))
        {
            using var site = TestSite.Small().Overlay(folder);
            var known = NewSitePresent(site);
            foreach (Match finding in FieldFinding().Matches(File.ReadAllText(Path.Join(folder, "expected.txt"))))
            {
                var path = finding.Groups["path"].Value;
                if (KindOf(path) is not { } kind || finding.Groups["code"].Value != code || Path.GetFileName(path)[0] == '_' || !path.EndsWith(kind.Extension, StringComparison.Ordinal))
                    continue;
                if (Read(File.ReadAllText(Path.Join(site.Root, path))) is not { } node)
                    continue;
                // Some forms only the calendar or a body can refuse, and they are named here by not being counted.
                if (Schema(JsonSchema.Of(kind.AllFields, known.Present, known.GivenBy(kind))).Validate(Json(node).ToJsonString()).Count > 0)
                    seen++;
            }
        }
        Assert.True(seen > 0, $"no folder of {code} shows a file that the schema refuses");
    }

    [Fact]
    public void What_is_committed_is_what_the_command_writes()
    {
        var files = SchemaCommand.Files(Known.Settings!, Known).Where(file => file.Path.StartsWith(".github/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, files.Count);
        foreach (var file in files)
            Expected.Text(Path.Join(Repository.Root, file.Path), System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    }

    [Fact]
    public void The_command_writes_over_its_own_files_and_no_others()
    {
        using var site = TestSite.Small();
        var to = Path.Join(site.Root, "arkiv");
        Assert.Equal(0, Klynge.In(site.Root, "skema", "--ud", to, "--content", site.Content).ExitCode);
        var first = Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);
        Assert.All(first.Values, text => Assert.Contains(MadeHere.Mark, text[..Math.Min(text.Length, 200)], StringComparison.Ordinal));
        Assert.Equal(0, Klynge.In(site.Root, "skema", "--ud", to, "--content", site.Content).ExitCode);

        var settings = Path.Join(to, ".vscode", "settings.json");
        File.WriteAllText(settings, "{ \"editor.fontSize\": 14 }");
        var run = Klynge.In(site.Root, "skema", "--ud", to, "--content", site.Content);
        Assert.Equal(ExitCode.CannotReadOrWrite, run.ExitCode);
        Assert.Contains(".vscode/settings.json", run.Error, StringComparison.Ordinal);
        Assert.Equal("{ \"editor.fontSize\": 14 }", File.ReadAllText(settings));
        Assert.DoesNotContain(Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories), file => !first.ContainsKey(file));
    }

    [Fact]
    public void Every_schema_that_the_settings_name_is_written_and_every_file_has_one()
    {
        var files = EditorSettings.Files("content", Known.Present, Known.GivenBy).ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        var settings = JsonNode.Parse(files[".vscode/settings.json"], documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
        var named = settings["yaml.schemas"]!.AsObject();
        Assert.All(named, schema => Assert.Contains(schema.Key, files.Keys));
        Assert.Contains("content/klynger/*.yml", named[".vscode/skema/klynger.json"]!.AsArray().Select(glob => (string)glob!));
        Assert.Contains("content/site.yml", named[".vscode/skema/site.json"]!.AsArray().Select(glob => (string)glob!));
    }

    private static KnownContent NewSitePresent(TestSite site) => KnownContent.Read(site.Content, new DiagnosticBag())!;

    private static ContentKind? KindOf(string path) => ContentKinds.All.FirstOrDefault(kind => !kind.IsCsv && path.StartsWith($"content/{kind.Source}/", StringComparison.Ordinal));

    private static IEnumerable<Field> Scalars(IEnumerable<Field> fields) => fields.SelectMany(field =>
        field.Type.Parts is { } parts ? Scalars(parts.Fields)
        : field.Type.Item is { } item ? item.Parts is { } itemParts ? Scalars(itemParts.Fields) : []
        : field.Type.Target is null ? [field] : []);

    private static string Quoted(Field field) =>
        field.Type.Parts is null && field.Type.Item is null && !field.Example.StartsWith('[') && !field.Example.StartsWith('{') ? YamlText.Of(field.Example) : field.Example;

    private static bool IsRead(Field field, string yaml)
    {
        var bag = new DiagnosticBag();
        if (YamlReader.Read(new SourceText("x", yaml, SourceRole.Content), 0, yaml.Length, bag) is not { Entries: [var entry] })
            return false;
        return field.Type.Accepts(entry.Value, field, new ReadContext(bag)) && bag.Sorted().Count == 0;
    }

    private static NJsonSchema.JsonSchema Schema(ReadOnlyMemory<byte> bytes) =>
        NJsonSchema.JsonSchema.FromJsonAsync(System.Text.Encoding.UTF8.GetString(bytes.Span)).GetAwaiter().GetResult();

    private static void AssertFits(NJsonSchema.JsonSchema schema, string text, string what, bool unknownNames = false)
    {
        var errors = schema.Validate(Json(Read(text)!).ToJsonString()).SelectMany(Leaves)
            .Where(error => !(unknownNames && error.Kind == ValidationErrorKind.NotInEnumeration)).ToList();
        Assert.True(errors.Count == 0, $"{what}: {string.Join("; ", errors.Select(error => $"{error.Path} {error.Kind}"))}\n{text}");
    }

    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError child ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves) : [error];

    /// <summary>The fields of a file, with or without a text below.</summary>
    private static MapNode? Read(string text)
    {
        var source = new SourceText("x", text.Replace("\r\n", "\n", StringComparison.Ordinal), SourceRole.Content);
        var (start, end) = source.Text.StartsWith("---\n", StringComparison.Ordinal) && source.Text.IndexOf("\n---", 3, StringComparison.Ordinal) is > 0 and var close ? (4, close + 1) : (0, source.Text.Length);
        return YamlReader.Read(source, start, end, new DiagnosticBag());
    }

    /// <summary>As a reader of YAML 1.2 has it: a plain text that looks like a number is one.</summary>
    private static JsonNode Json(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => KeyValuePair.Create(entry.Key.Value, (JsonNode?)Json(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode scalar when IsPlain(scalar) && WholeNumber().IsMatch(scalar.Value) => JsonValue.Create(decimal.Parse(scalar.Value, CultureInfo.InvariantCulture)),
        ScalarNode scalar when IsPlain(scalar) && scalar.Value is "true" or "false" => JsonValue.Create(scalar.Value == "true"),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };

    private static bool IsPlain(ScalarNode scalar) => scalar.Location.Source.Line(scalar.Location.Line) is { } line && line.Length >= scalar.Location.Column && line[scalar.Location.Column - 1] is not ('"' or '\'' or '|' or '>');

    [GeneratedRegex(@"^[-+]?[0-9]{1,15}(\.[0-9]{1,9})?$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"(?m)^(?<path>content/[^:]+):\d+.*?(?<code>KS\d{4})")]
    private static partial Regex FieldFinding();
}
