using System.Diagnostics;
using System.Text.RegularExpressions;
using KlyngeSite.Content;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms.Cms;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Cms;

/// <summary>What the editors' form is told follows from the declared fields.</summary>
public partial class CmsConfigTests
{
    private const string Settings = "titel: \"Prøve: én\"\nundertitel: x\nadresse: https://proeve.example/\nudgiver: x\nkontakt: {}\nstatus: demonstration\nkilde: x\nredaktør: ja\nkildekode:\n  adresse: https://github.com/eksempel/klynger\n  mappe: indhold\n";

    private static CmsConfig Config()
    {
        var bag = new DiagnosticBag();
        var settings = SiteSettings.Of(new SourceText("site.yml", Settings, SourceRole.Settings), bag)!;
        Assert.Empty(bag.Sorted());
        Assert.True(settings.HasEditor);
        return new(settings, settings.Repository!, new Dictionary<string, IReadOnlyList<(string, string)>> { ["kommune"] = [("0710", "Favrskov"), ("0707", "Norddjurs")] }, [("Hvem kom? # [x]", "partnere")]);
    }

    /// <summary>What stands before the collections, and each of them: the whole is longer than a file of content may be.</summary>
    private static string[] Parts(string text) => NewCollection().Split(text);

    private static IEnumerable<MapNode> Collections() => Parts(Config().Text).Skip(1).Select(part => List(Read("collections:\n" + part), "collections").Single());

    private static MapNode Read(string text)
    {
        var bag = new DiagnosticBag();
        var map = YamlReader.Read(new SourceText("config.yml", text, SourceRole.Content), 0, text.Length, bag);
        Assert.Empty(bag.Sorted());
        return map!;
    }

    private static IEnumerable<MapNode> List(MapNode map, string key) => ((ListNode)map.Find(key)!).Items.Cast<MapNode>();

    private static string? Word(MapNode map, string key) => (map.Find(key) as ScalarNode)?.Value;

    [Fact]
    public void It_is_YAML_with_a_collection_for_each_kind_that_has_files()
    {
        var root = Read(Parts(Config().Text)[0]);
        Assert.Equal(ContentKinds.All.Where(kind => !kind.IsCsv).Select(kind => $"indhold/{kind.Source}"), Collections().Select(collection => Word(collection, "folder")));
        Assert.Equal("Prøve: én: Redaktion", Word(root, "app_title"));
        Assert.Equal("eksempel/klynger", Word((MapNode)root.Find("backend")!, "repo"));
        Assert.Equal("editorial_workflow", Word(root, "publish_mode"));
    }

    [Fact]
    public void Every_declared_field_and_part_is_asked_for()
    {
        foreach (var (kind, collection) in ContentKinds.All.Where(kind => !kind.IsCsv).Zip(Collections()))
        {
            var body = kind.Body == BodyRule.None ? [] : new[] { "body" };
            Assert.Equal([.. kind.AllFields.Fields.Select(field => field.Key), .. body], List(collection, "fields").Select(field => Word(field, "name")));
            foreach (var (declared, asked) in kind.AllFields.Fields.Zip(List(collection, "fields")))
            {
                if ((declared.Type.Parts ?? declared.Type.Item?.Parts) is { } parts)
                    Assert.Equal(parts.Fields.Select(part => part.Key), List(asked, "fields").Select(part => Word(part, "name")));
            }
        }
    }

    /// <summary>Whoever sees another widget here may be about to make a form that writes what <c>check</c> refuses.</summary>
    [Fact]
    public void A_cluster_is_asked_for_as_expected()
    {
        var cluster = Parts(Config().Text).Single(part => part.StartsWith("  - name: \"klynger\"", StringComparison.Ordinal));
        Expected.Text(Path.Join(Repository.Tests, "Cms", "klynger.yml"), cluster);
    }

    [Fact]
    public void A_new_interview_is_a_draft_without_consent_and_has_the_questions()
    {
        var interview = Collections().First();
        var fields = List(interview, "fields").ToDictionary(field => Word(field, "name")!);
        Assert.Equal("ja", Word(fields["kladde"], "default"));
        Assert.Equal("mangler", Word(List(fields["samtykke"], "fields").First(), "default"));
        Assert.EndsWith("\n## Hvem kom? \\# \\[x\\] {#partnere}\n\nUDFYLD", Word(fields["body"], "default"), StringComparison.Ordinal);
    }

    [CmsFact]
    public void It_fits_the_schema_that_the_package_is_published_with()
    {
        using var folder = new TestSite();
        folder.Write("config.yml", Config().Text);
        Assert.Equal("", Validate(folder));
        folder.Write("config.yml", Config().Text.Replace("publish_mode: \"editorial_workflow\"", "publish_mode: \"andet\"", StringComparison.Ordinal));
        Assert.NotEqual("", Validate(folder));
    }

    private static string Validate(TestSite folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Join(Repository.Root, "tests", "admin", "validate.mjs"), Path.Join(folder.Root, "config.yml")]) { RedirectStandardError = true })!;
        var said = node.StandardError.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(said.Length > 0, node.ExitCode != 0);
        return said;
    }

    [GeneratedRegex("^(?=  - name: )", RegexOptions.Multiline)]
    private static partial Regex NewCollection();
}
