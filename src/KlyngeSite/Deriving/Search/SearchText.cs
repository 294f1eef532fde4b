using System.Text.Json;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Search;

/// <summary>The texts behind the index, a few pages to a file: fetched for results that are shown.</summary>
internal static class SearchText
{
    /// <summary>About how much text a file takes: two interviews.</summary>
    private const int BytesOfFile = 12_000;

    /// <summary>The first page of each file. Nothing is read for it.</summary>
    public static IReadOnlyList<int> Files(SearchPages pages)
    {
        List<int> files = [];
        var size = BytesOfFile;
        for (var place = 0; place < pages.Count; place++)
        {
            if (size >= BytesOfFile)
            {
                files.Add(place);
                size = 0;
            }
            size += pages.SizeOf(place);
        }
        return files;
    }

    /// <summary>The pages of a file: <c>klyngeData("tekst-3", …)</c>.</summary>
    public static ReadOnlyMemory<byte> Of(int file, IReadOnlyList<int> files, SearchPages pages, Site site) => SearchIndex.Script($"tekst-{file}", json =>
    {
        var end = file + 1 < files.Count ? files[file + 1] : pages.Count;
        json.WriteStartArray("urls");
        for (var place = files[file]; place < end; place++)
            json.WriteStringValue(site.Url(pages[place].Path));
        json.WriteEndArray();
        json.WriteStartArray("pages");
        for (var place = files[file]; place < end; place++)
            Write(json, pages[place]);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteStartArray();
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Cluster ?? "");
        foreach (var section in page.Sections)
        {
            json.WriteStringValue(section.Anchor);
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Text);
        }
        json.WriteEndArray();
    }
}
