using System.Globalization;
using KlyngeSite.Benchmarks.Corpus;

namespace KlyngeSite.Benchmarks.Writing;

/// <summary>The fields that both forms write alike.</summary>
internal static class SharedFields
{
    public static void AddSource(Lines lines) => lines
        .Add("kilde:").Add("  navn: Eksempeldata").Add("  udgiver: Ingen").Add("  år: 2025").Add("  genfortalt: nej").Add("  gennemlæst: nej");

    /// <summary>All of an interview but its head and the list of topics, whose key means something of its own in Hugo.</summary>
    public static void Add(Lines lines, Interview interview)
    {
        lines.Add("koordinator:").Add("  navn", interview.Coordinator).Add("  rolle: klyngekoordinator");
        AddSource(lines);
        lines.Add("samarbejder:");
        foreach (var encounter in interview.Encounters)
            Add(lines, encounter);
        lines.Add("data:");
        foreach (var data in interview.Data)
            lines.Add("  - kilde: region").Add("    hvad", data);
        lines.Add("resultater:");
        foreach (var result in interview.Results)
            Add(lines, result);
        lines.Add("metode:").Add("  emnevalg", interview.TopicChoice).Add("  opfølgning", interview.FollowUp);
        if (interview.Contact is { } contact)
            lines.Add("kommunen:").Add("  kontakt: ja").Add("  tekst", contact);
        lines.AddList("læring", interview.Lessons).AddList("barrierer", interview.Barriers);
        lines.Add("næste:").Add("  - emne", interview.Works[0].Topic.Id).Add("    tekst", interview.Next);
    }

    public static void AddWorks(Lines lines, string key, Interview interview)
    {
        lines.Add(key + ":");
        foreach (var work in interview.Works)
            lines.Add("  - emne", work.Topic.Id).Add("    status", work.Status).Add("    note", work.Note);
    }

    private static void Add(Lines lines, Encounter encounter) => lines
        .Add("  - partner", encounter.Partner.Id).Add("    hvem", encounter.Who).Add("    emne", encounter.Topic?.Id).Add("    status", encounter.Status)
        .Add("    rolle", encounter.Role).Add("    tog_kontakt", encounter.FirstCall)
        .Add("    klyngen_tog_med", encounter.ClusterTook).Add("    gæsten_tog_med", encounter.GuestTook);

    private static void Add(Lines lines, Result result)
    {
        lines.Add("  - slags", result.Figure is null ? "erfaret" : "målt").Add("    tekst", result.Text).Add("    emne", result.Topic?.Id);
        if (result.Figure is not { } figure)
            return;
        lines.Add("    tal:").Add("      mål", figure.Measure);
        if (figure.Change is { } change)
            lines.Add("      ændring", $"\"{Percent(change)}\"");
        else
            lines.Add("      før", $"ca. {Percent(figure.Before)}").Add("      efter", $"over {Percent(figure.After)}");
        lines.Add("      omfang: hele klyngen").Add("    periode: 2024").Add("    nævner: ikke oplyst").Add("    kilde: Regionens tal (eksempeldata)")
            .Add("    forbehold: Tallet er opfundet, og der er intet at slutte af det.");
    }

    private static string Percent(int value) => value.ToString(CultureInfo.InvariantCulture) + " %";
}
