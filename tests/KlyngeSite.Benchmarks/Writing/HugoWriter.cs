using System.Globalization;
using System.Text.RegularExpressions;
using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>
/// Writes a corpus as a whole Hugo site: <c>hugo/</c> of this project, the real theme's stylesheet, and the content with
/// relations as taxonomies. Links are written as addresses, dates in Danish, and the dots of the clusters' marks as data.
/// </summary>
internal sealed partial class HugoWriter(string folder)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private readonly Dictionary<string, string> municipalitySlugs = new(StringComparer.Ordinal);

    public void Write(SampleCorpus corpus)
    {
        CopySite();
        WriteDots();
        foreach (var municipality in corpus.Municipalities)
            municipalitySlugs[municipality.Code] = municipality.Slug;
        HugoPlaces.Write(corpus.Municipalities, folder);
        HugoFacets.WriteTerms(corpus, folder);
        foreach (var page in Repository.Pages("sider"))
            Write(page.Lines, page.Name == "forside" ? "_index.md" : page.Name + ".md");
        foreach (var question in Repository.Pages("spoergsmaal"))
            Write(question.Lines, "spoergsmaal", question.Name, "_index.md");
        foreach (var term in Repository.Pages("ordbog"))
            Write(term.Lines, "ordbog", term.Name + ".md");
        foreach (var topic in Subjects.Topics)
            Write(topic, "emner");
        foreach (var partner in Subjects.Partners)
            Write(partner, "partnere");
        foreach (var cluster in corpus.Clusters)
            Write(cluster);
        foreach (var interview in corpus.Interviews)
            Write(interview);
        foreach (var comment in corpus.Comments)
            Write(comment);
    }

    private void CopySite()
    {
        var source = Path.Join(Repository.Root, "tests", "KlyngeSite.Benchmarks", "hugo");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Copy(file, Path.GetRelativePath(source, file));
        Copy(Path.Join(Repository.Root, "theme", "assets", "site.css"), Path.Join("assets", "site.css"));
    }

    private void Copy(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
        File.Copy(file, Path.Join(folder, path));
    }

    /// <summary>A page of the repository under Hugo's name for the title.</summary>
    private void Write(IEnumerable<string> lines, params string[] path) =>
        new Lines().AddAll(lines.Select(line => line.StartsWith("titel:", StringComparison.Ordinal) ? "title:" + line[6..] : line)).WriteTo([folder, "content", .. path]);

    /// <summary>Vogel's model as KlyngeSite draws it; Hugo's templates have no sine.</summary>
    private void WriteDots()
    {
        var dots = Enumerable.Range(0, 60).Select(i => (Distance: 0.54 * Math.Sqrt(i + 0.5), Angle: i * 2.39996322972865332 + 1.2))
            .Select(dot => $"[\"{Number(dot.Distance * Math.Cos(dot.Angle))}\",\"{Number(dot.Distance * Math.Sin(dot.Angle))}\"]");
        var boxes = Enumerable.Range(0, 61).Select(n => Math.Round(n == 0 ? 0 : 0.54 * Math.Sqrt(n - 0.5) + 0.5, 2))
            .Select(radius => $"\"{Number(-radius)} {Number(-radius)} {Number(2 * radius)} {Number(2 * radius)}\"");
        new Lines().Add($"{{\"prikker\":[{string.Join(',', dots)}],\"felter\":[{string.Join(',', boxes)}]}}").WriteTo(folder, "data", "maerke.json");
    }

    private void Write(Subject subject, string kind) => new Lines()
        .Add("---").Add("title", subject.Title).Add("kort", $"\"{subject.Short}\"").AddList("synonymer", [$"{subject.Title} i praksis", $"{subject.Id}-eksempel"]).Add("---")
        .AddText(["Det her er eksempeldata."])
        .WriteTo(folder, "content", kind, subject.Id, "_index.md");

    private void Write(Cluster cluster)
    {
        var lines = new Lines()
            .Add("---").Add("title", cluster.Name).AddList("kommuner", [cluster.Municipality.Slug]).Add("dækning", cluster.IsWhole ? "hele kommunen" : "en del af kommunen")
            .Add("læger", cluster.Doctors).Add("patienter", $"ca. {KlyngeWriter.Thousands(cluster.Patients)}").Add("om_året", cluster.Meetings).Add("opgjort: 2025");
        SharedFields.AddSource(lines);
        lines.Add("---").WriteTo(folder, "content", "klynger", cluster.Id + ".md");
    }

    private void Write(Interview interview)
    {
        var lines = new Lines()
            .Add("---").Add("title", interview.Title).Add("manchet", interview.Lead).Add("klynge", interview.Cluster.Id)
            .Add("interviewet", Danish(interview.Day)).Add("year", interview.Day.Year).Add("date", interview.From.ToString("yyyy-MM-dd", Invariant))
            .AddList("emner", interview.Works.Select(work => work.Topic.Id))
            .AddList("partnere", interview.Encounters.Select(encounter => encounter.Partner.Id))
            .AddList("spoergsmaal", interview.Answers.Select(answer => answer.Question));
        HugoFacets.Add(lines, interview);
        SharedFields.AddWorks(lines, "arbejde", interview);
        SharedFields.Add(lines, interview);
        lines.Add("---").AddText([Linked(interview.Opening)]);
        foreach (var answer in interview.Answers)
            lines.AddText([$"## {answer.Heading} {{#{answer.Question}}}"]).AddText(answer.Text.Select(Linked));
        lines.WriteTo(folder, "content", "interview", interview.Id + ".md");
    }

    private void Write(Comment comment)
    {
        var lines = new Lines()
            .Add("---").Add("title", comment.Title).Add("interview", comment.Interview.Id).Add("emne", comment.Topic.Id)
            .Add("taler:").Add("  navn", comment.Speaker).Add("  rolle", comment.Role).Add("kommune", comment.Interview.Cluster.Municipality.Slug)
            .Add("interviewet", Danish(comment.Interview.Day)).Add("year", comment.Interview.Day.Year).Add("date", comment.From.ToString("yyyy-MM-dd", Invariant)).Add("utilsigtet", comment.SideEffect);
        SharedFields.AddSource(lines);
        lines.Add("---").AddText(comment.Text.Select(Linked)).WriteTo(folder, "content", "kommentarer", comment.Id + ".md");
    }

    /// <summary>Links to items as the addresses that KlyngeSite would give them.</summary>
    private string Linked(string text) => ItemLink().Replace(text, link => link.Groups["kind"].Value switch
    {
        "emne" => $"](/emner/{link.Groups["id"]}/)",
        "partner" => $"](/partnere/{link.Groups["id"]}/)",
        "klynge" => $"](/klynger/{link.Groups["id"]}/)",
        "kommune" => $"](/kommuner/{municipalitySlugs[link.Groups["id"].Value]}/)",
        var kind => $"](/{kind}/{link.Groups["id"]}/)",
    });

    private static string Danish(DateOnly day) => string.Create(Invariant, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    private static string Number(double value) => value.ToString("0.##", Invariant);

    [GeneratedRegex(@"\]\((?<kind>[a-z]+):(?<id>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemLink();
}
