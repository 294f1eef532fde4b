using System.Globalization;
using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>Writes a corpus as the <c>content/</c> of KlyngeSite.</summary>
internal sealed class KlyngeWriter(string folder)
{
    private const string Banner = "Eksempeldata: alt på siden er opfundet for at måle, hvor hurtigt den bygges.";

    public void Write(SampleCorpus corpus)
    {
        CopyContent();
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

    /// <summary>Kinds that the corpus has nothing of.</summary>
    private static readonly string[] LeftOut = ["/klyngepakker/", "/aarshjul/", "/moede/", "/tal/"];

    /// <summary>What does not depend on the size: the repository's own, under another banner.</summary>
    private void CopyContent()
    {
        List<string> settings = [];
        foreach (var line in File.ReadLines(Path.Join(Repository.Content, "site.yml")))
        {
            // An entry of a menu is two lines, and the second says where it leads.
            if (LeftOut.Any(path => line.Trim() == $"adresse: {path}"))
                settings.RemoveAt(settings.Count - 1);
            else
                settings.Add(line.StartsWith("banner:", StringComparison.Ordinal) ? $"banner: \"{Banner}\"" : line);
        }
        new Lines().AddAll(settings).WriteTo(folder, "site.yml");
        File.Copy(Path.Join(Repository.Content, "kommuner.csv"), Path.Join(folder, "kommuner.csv"));
        foreach (var name in new[] { "sider", "spoergsmaal", "ordbog" })
        {
            foreach (var page in Repository.Pages(name))
                new Lines().AddAll(page.Lines).WriteTo(folder, name, page.Name + ".md");
        }
    }

    private void Write(Subject subject, string kind) => new Lines()
        .Add("---").Add("titel", subject.Title).Add("kort", $"\"{subject.Short}\"").AddList("synonymer", [$"{subject.Title} i praksis", $"{subject.Id}-eksempel"]).Add("---")
        .AddText(["Det her er eksempeldata."])
        .WriteTo(folder, kind, subject.Id + ".md");

    private void Write(Cluster cluster)
    {
        var lines = new Lines()
            .Add("navn", cluster.Name).Add("kommuner:").Add("  - kode", cluster.Municipality.Code).Add("    dækning", cluster.IsWhole ? "hele" : "del")
            .Add("læger", cluster.Doctors).Add("patienter", $"ca. {Thousands(cluster.Patients)}").Add("møder:").Add("  om_året", cluster.Meetings).Add("opgjort: 2025");
        SharedFields.AddSource(lines);
        lines.WriteTo(folder, "klynger", cluster.Id + ".yml");
    }

    private void Write(Interview interview)
    {
        var lines = new Lines()
            .Add("---").Add("titel", interview.Title).Add("manchet", interview.Lead).Add("klynge", interview.Cluster.Id)
            .Add("interviewet", Iso(interview.Day)).Add("udgives", Iso(interview.From)).Add("samtykke:").Add("  status: givet");
        SharedFields.AddWorks(lines, "emner", interview);
        SharedFields.Add(lines, interview);
        lines.Add("---").AddText([interview.Opening]);
        foreach (var answer in interview.Answers)
            lines.AddText([$"## {answer.Heading} {{#{answer.Question}}}"]).AddText(answer.Text);
        lines.WriteTo(folder, "interview", interview.Id + ".md");
    }

    private void Write(Comment comment)
    {
        var lines = new Lines()
            .Add("---").Add("titel", comment.Title).Add("interview", comment.Interview.Id).Add("emne", comment.Topic.Id)
            .Add("taler:").Add("  navn", comment.Speaker).Add("  rolle", comment.Role).Add("kommune", comment.Interview.Cluster.Municipality.Code)
            .Add("interviewet", Iso(comment.Interview.Day)).Add("udgives", Iso(comment.From)).Add("samtykke:").Add("  status: givet").Add("utilsigtet", comment.SideEffect);
        SharedFields.AddSource(lines);
        lines.Add("---").AddText(comment.Text).WriteTo(folder, "kommentarer", comment.Id + ".md");
    }

    internal static string Thousands(int value) => $"{(value / 1000).ToString(CultureInfo.InvariantCulture)}.000";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
