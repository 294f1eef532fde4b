using System.Globalization;
using System.Text;
using KlyngeSite.Deriving.Search;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary>What a search found, for a person or for a program.</summary>
internal static class SearchPrinter
{
    public static string Text(SearchAnswer answer, int most)
    {
        var text = new StringBuilder();
        foreach (var (word, meant) in answer.Meant)
            text.Append(CultureInfo.InvariantCulture, $"'{word}' står her ikke. Mente du {DanishList.Of(meant.Select(one => $"'{one}'"), "eller")}?\n");
        foreach (var word in answer.Missing)
            text.Append(CultureInfo.InvariantCulture, $"'{word}' står her ikke.\n");
        if (text.Length > 0)
            text.Append('\n');
        for (var i = 0; i < Math.Min(most, answer.Hits.Count); i++)
        {
            var hit = answer.Hits[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,2}. {hit.Title}{(hit.Cluster.Length > 0 && hit.Cluster != hit.Title ? $" ({hit.Cluster})" : "")}\n");
            if (hit.Section.Length > 0)
                text.Append("    ").Append(hit.Section).Append('\n');
            text.Append("    ").Append(hit.Url).Append('\n');
            if (Why(hit) is { Length: > 0 } why)
                text.Append("    ").Append(why).Append('\n');
        }
        return text.ToString();
    }

    public static string Json(SearchAnswer answer, int most) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        for (var i = 0; i < Math.Min(most, answer.Hits.Count); i++)
        {
            var hit = answer.Hits[i];
            json.WriteStartObject();
            json.WriteNumber("rank", i + 1);
            json.WriteString("url", hit.Url);
            json.WriteString("title", hit.Title);
            json.WriteString("cluster", hit.Cluster);
            json.WriteString("section", hit.Section);
            json.WriteString("why", Why(hit));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>Empty where the words themselves stand there.</summary>
    private static string Why(FoundHit hit) => string.Join("; ", hit.Hit.Reasons.Select(reason => reason.Kind switch
    {
        FitKind.Part => $"fandt {reason.Asked} i {reason.Found}",
        FitKind.Prefix => $"fandt {reason.Found}, som begynder med {reason.Asked}",
        FitKind.Slip => $"fandt {reason.Found} for {reason.Asked}",
        FitKind.Synonym => $"fandt {reason.Found}, som er søgeord sammen med {reason.Asked}",
        _ => $"læste {reason.Asked} som {reason.Found}",
    }));
}
