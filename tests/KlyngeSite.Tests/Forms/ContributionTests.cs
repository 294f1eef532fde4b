using System.Text;
using System.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KlyngeSite.Content;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Diagnostics;
using KlyngeSite.Forms;
using KlyngeSite.Forms.Contributions;
using KlyngeSite.Forms.Schemas;
using KlyngeSite.Rendering.Views;
using KlyngeSite.Sources;
using KlyngeSite.Sources.Yaml;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Forms;

/// <summary>The ways in for what clusters tell: every form asks the same, and what a door opens is a file that can become valid.</summary>
public class ContributionTests
{
    private const string Hostile = "Hvad <skete> & \"hvorfor\" {{x}} 'nej': # ja?";

    private static readonly Contribution Form = new("Prøve", "Send svarene til redaktionen@klynger.example.", [("Hvem kom?", "partnere"), (Hostile, "resultater")]);

    [Fact]
    public void Everything_that_an_interview_must_have_is_asked_for_or_written_by_editors()
    {
        var must = Slots.Of(InterviewKind.Kind).Where(slot => slot.IsRequired).Select(slot => slot.Name).Order(StringComparer.Ordinal);
        string[] told = [.. Contribution.About.SelectMany(asked => asked.Slots), .. Contribution.ByEditors, .. Contribution.ByAnswers.Select(answer => answer.Slot)];
        Assert.Equal(must, told.Order(StringComparer.Ordinal));
        using var site = TestSite.Real();
        Assert.All(Contribution.ByAnswers, answer => Assert.True(File.Exists(Path.Join(site.Content, "spoergsmaal", answer.Question + ".md"))));
    }

    [Fact]
    public void Word_would_open_the_document_and_finds_every_question_with_a_field()
    {
        using var file = new MemoryStream(WordForm.Of(Form).ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var body = document.MainDocumentPart!.Document!.Body!;
        var headings = body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == WordParts.Heading).Select(paragraph => paragraph.InnerText).ToList();
        var asked = Contribution.About.Select(asked => asked.Words).Concat(Form.Questions.Select(question => question.Words)).ToList();
        Assert.Equal(asked, headings.Take(asked.Count));
        Assert.Equal(asked.Count, body.Elements<SdtBlock>().Count());
        Assert.Equal(Contribution.Title, document.PackageProperties.Title);
        Assert.Equal("da-DK", document.PackageProperties.Language);
        Assert.All(Contribution.Consent, yes => Assert.Contains(yes, body.InnerText, StringComparison.Ordinal));
        Assert.Contains(Form.SendTo, body.InnerText, StringComparison.Ordinal);
        Assert.Equal(WordForm.Of(Form).ToArray(), WordForm.Of(Form).ToArray());
    }

    [Fact]
    public void The_plain_text_asks_the_same()
    {
        var bytes = TextForm.Of(Form).ToArray();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 76, line));
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Contribution.About.Select(asked => asked.Words).Concat(Form.Questions.Select(question => question.Words)).Concat(Contribution.Consent).Append(Form.SendTo), asked => Assert.Contains(asked, words, StringComparison.Ordinal));
    }

    /// <summary>What GitHub says of a form: known types, ids of letters, digits, hyphens and underscores that are unique, as are labels; one that is filled in.</summary>
    [Fact]
    public void An_issue_form_is_what_GitHub_takes()
    {
        foreach (var file in IssueForms.Files(Form).Where(file => !file.Path.EndsWith("config.yml", StringComparison.Ordinal)))
        {
            var bag = new DiagnosticBag();
            var source = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span), SourceRole.Content);
            var form = YamlReader.Read(source, 0, source.Text.Length, bag)!;
            Assert.Equal("", TextPrinter.Print(bag.Sorted()));
            Assert.Equal(["name", "description", "title", "body"], form.Entries.Select(entry => entry.Key.Value));
            var body = ((ListNode)form.Find("body")!).Items.Cast<MapNode>().ToList();
            Assert.Contains(body, part => Text(part, "type") != "markdown");
            Assert.All(body, part => Assert.Contains(Text(part, "type"), new[] { "markdown", "input", "textarea", "checkboxes" }));
            var asked = body.Where(part => Text(part, "type") != "markdown").ToList();
            var ids = asked.Select(part => Text(part, "id")).ToList();
            Assert.All(ids, id => Assert.Matches("^[a-zA-Z0-9_-]+$", id));
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var labels = asked.Select(part => Text((MapNode)part.Find("attributes")!, "label")).ToList();
            Assert.Equal(labels.Count, labels.Distinct().Count());
            if (file.Path.EndsWith(IssueForms.TellFile, StringComparison.Ordinal))
                Assert.Contains(Hostile, labels);
        }

        static string Text(MapNode map, string key) => ((ScalarNode)map.Find(key)!).Value;
    }

    [Fact]
    public void The_page_offers_the_documents_and_without_an_archive_no_way_there()
    {
        using var site = TestSite.Real().Built();
        var page = Doors(site);
        foreach (var link in page.QuerySelectorAll("#dokument a[download]").Select(link => link.GetAttribute("href")!))
            Assert.True(site.Files().ContainsKey(link[1..]), link);
        Assert.Equal(2, page.QuerySelectorAll("#dokument a[download]").Length);
        Assert.Empty(page.QuerySelectorAll("#github a"));
        Assert.Contains("endnu ikke et offentligt arkiv", page.QuerySelector("#github")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_GitHub_begins_with_becomes_valid_when_it_is_filled_in()
    {
        using var site = WithRepository().Built();
        var page = Doors(site);
        var url = page.QuerySelectorAll("#github ol a").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("/new/main/content/interview?", StringComparison.Ordinal));
        Assert.True(url.Length < 6_000, $"{url.Length} characters; hosts cut or refuse longer addresses");
        var query = HttpUtility.ParseQueryString(new Uri(url).Query);
        var text = query["value"]!;
        site.Write("content/interview/ny-klynge.md", text);
        Assert.All(site.Check().Findings, finding => Assert.Equal(Rules.ToFillInDraft, finding.Rule));

        string[] answers = ["Vi mødtes med hjemmeplejen", "Vi delte os i to.", "doc7", "Navn Navnesen", "klyngekoordinator", "2026-10", "Interview med koordinatoren", "2026", "kol", "holdt"];
        foreach (var answer in answers)
            text = ReplaceFirst(text, "UDFYLD", answer);
        text = text.Replace("UDFYLD: Skriv et par linjer om klyngen, og hvem der fortæller.", "Klyngen fortæller.", StringComparison.Ordinal).Replace("UDFYLD", "Vi mødtes i efteråret.", StringComparison.Ordinal)
            .Replace("status: mangler", "status: givet", StringComparison.Ordinal).Replace("kladde: ja\n", "", StringComparison.Ordinal);
        site.Write("content/interview/ny-klynge.md", text).Built();
        Assert.True(site.Files().ContainsKey("interview/ny-klynge/index.html"));

        Assert.Contains($"template={IssueForms.TellFile}", page.QuerySelectorAll("#github a").Select(link => link.GetAttribute("href")!).First(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(Repository.Root, ".github", "ISSUE_TEMPLATE", IssueForms.TellFile)));
    }

    [Fact]
    public void The_guide_tells_of_every_field_of_every_file()
    {
        using var site = TestSite.Real().Built();
        foreach (var kind in ContentKinds.All.Where(kind => !kind.IsCsv))
        {
            var page = new HtmlParser().ParseDocument(site.Page($"bidrag/felter/{kind.Source}/index.html"));
            Assert.Equal(kind.AllFields.Fields.Select(field => field.Key).Order(StringComparer.Ordinal), page.QuerySelectorAll(".guide-field > h3 > code").Select(code => code.TextContent).Order(StringComparer.Ordinal));
            foreach (var field in kind.AllFields.Fields)
            {
                var shown = page.QuerySelector($"#felt-{KlyngeSite.Text.Slug.From(field.Key)}")!;
                Assert.Contains(field.Help, shown.TextContent, StringComparison.Ordinal);
                foreach (var part in (field.Type.Parts ?? field.Type.Item?.Parts)?.Fields ?? [])
                    Assert.Contains(part.Key, shown.QuerySelectorAll("dt code").Select(code => code.TextContent));
            }
        }
        Assert.Equal(ContentKinds.All.Count(kind => !kind.IsCsv), new HtmlParser().ParseDocument(site.Page("bidrag/felter/index.html")).QuerySelectorAll(".guide-kinds dt a").Length);
    }

    [Theory]
    [InlineData("skriv@klynger.example", "demonstration", "skriv@klynger.example")]
    [InlineData(null, "demonstration", "ingen adresse")]
    [InlineData(null, "udgivet", "Klyngernes hus")]
    public void The_form_says_where_it_goes(string? mail, string status, string expected)
    {
        using var site = TestSite.Real();
        var settings = File.ReadAllText(Path.Join(site.Content, "site.yml"))
            .Replace("udgiver: Ingen udgiver endnu (demonstration)", "udgiver: Klyngernes hus", StringComparison.Ordinal)
            .Replace("status: demonstration", $"status: {status}", StringComparison.Ordinal);
        site.Write("content/site.yml", mail is null ? settings : settings.Replace("kontakt: {}", $"kontakt: {{mail: {mail}}}", StringComparison.Ordinal));
        Assert.NotNull(site.Build().Published);
        Assert.Contains(expected, Doors(site).QuerySelector("#dokument")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(expected, string.Join(' ', site.Page(DoorsView.TextFile).Split((char[]?)null)), StringComparison.Ordinal);
        Assert.Equal(mail is not null, Doors(site).QuerySelector("#dokument a[href^='mailto:']") is not null);
    }

    private static TestSite WithRepository()
    {
        var site = TestSite.Real();
        return site.Write("content/site.yml", File.ReadAllText(Path.Join(site.Content, "site.yml")) + "kildekode: {adresse: https://github.com/eksempel/klynger}\n");
    }

    private static IDocument Doors(TestSite site) => new HtmlParser().ParseDocument(site.Page("bidrag/index.html"));

    private static string ReplaceFirst(string text, string old, string by)
    {
        var at = text.IndexOf(": " + old, StringComparison.Ordinal) is >= 0 and var value ? value + 2 : throw new InvalidOperationException($"No place for '{by}'.");
        return string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + old.Length));
    }
}
