using System.Text;
using System.Text.Json;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;

namespace KlyngeSite.Deriving.Search;

/// <summary>Which pages have which topic, guest and region, gathered page by page for the index.</summary>
internal sealed class FacetLists
{
    private readonly (string Id, string Name, IReadOnlyList<(string Id, string Text)> Values, Dictionary<string, Pages> Having)[] facets;

    public FacetLists(Site site)
    {
        facets =
        [
            ("emne", "Emne", [.. site.All<Topic>().Select(topic => (topic.Id, topic.Title))], []),
            ("partner", "Samarbejdspartner", [.. site.All<Partner>().Select(partner => (partner.Id, partner.Title))], []),
            ("region", "Region fra 2027", [], []),
        ];
    }

    public void Add(int page, SearchFacets values)
    {
        Add(facets[0].Having, page, values.Topics);
        Add(facets[1].Having, page, values.Partners);
        Add(facets[2].Having, page, values.Regions);
    }

    /// <summary>Only what some page has. Pages are distances from the one before.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("facets");
        foreach (var (id, name, known, having) in facets)
        {
            // A region is no item: it is its name.
            var values = known.Count > 0 ? known : [.. having.Keys.Order(Text.DanishOrder.Comparer).Select(text => (text, text))];
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("name", name);
            json.WriteStartArray("values");
            foreach (var value in values)
            {
                if (!having.TryGetValue(value.Id, out var pages))
                    continue;
                json.WriteStartArray();
                json.WriteStringValue(Text.Slug.From(value.Id));
                json.WriteStringValue(value.Text);
                json.WriteStringValue(pages.Signs.ToString());
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Add(Dictionary<string, Pages> having, int page, IReadOnlyList<string> values)
    {
        Span<byte> signs = stackalloc byte[8];
        foreach (var value in values)
        {
            if (!having.TryGetValue(value, out var pages))
                having[value] = pages = new();
            pages.Signs.Append(Encoding.ASCII.GetString(signs[..SearchCode.Write(page - pages.Last, signs)]));
            pages.Last = page;
        }
    }

    private sealed class Pages
    {
        public StringBuilder Signs { get; } = new();
        public int Last { get; set; }
    }
}
