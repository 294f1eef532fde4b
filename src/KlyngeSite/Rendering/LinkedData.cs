using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KlyngeSite.Content;
using KlyngeSite.Content.Comments;
using KlyngeSite.Content.Interviews;
using KlyngeSite.Content.Pages;
using KlyngeSite.Content.Settings;
using KlyngeSite.Content.Topics;
using KlyngeSite.Linking;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering;

/// <summary>
/// What a page says of itself to machines, as JSON-LD with the words of schema.org: the pages above it, and for a text its source. It
/// stands in a script element that no browser runs, so nothing may close the element: the encoder writes <c>&lt; &gt; &amp;</c> as numbers.
/// One per thread.
/// </summary>
internal sealed class LinkedData(Site site)
{
    /// <summary>Danish letters as they are; what could end the element, and what old scripts take for line ends, as numbers.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    /// <summary>Whether a page is a text of somebody's, rather than a list or an overview.</summary>
    public static bool IsArticle(PageHead head) => head.IsFirst && head.Item is Interview or Comment or Topic or Page;

    /// <summary>Null when there is nothing to say that the page does not say already.</summary>
    public Html? Of(PageHead head)
    {
        if (head.Crumbs.Count == 0 && !IsArticle(head))
            return null;
        buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        if (head.Crumbs.Count > 0)
            WriteCrumbs(json, head);
        if (IsArticle(head))
            WriteArticle(json, head, head.Item!);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return new(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private void WriteCrumbs(Utf8JsonWriter json, PageHead head)
    {
        Begin(json, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        for (var i = 0; i <= head.Crumbs.Count; i++)
        {
            Begin(json, "ListItem"u8);
            json.WriteNumber("position"u8, i + 1);
            json.WriteString("name"u8, i < head.Crumbs.Count ? head.Crumbs[i].Text : head.Title);
            // The last one is the page itself.
            if (i < head.Crumbs.Count)
                json.WriteString("item"u8, site.AbsoluteUrl(head.Crumbs[i].Path));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArticle(Utf8JsonWriter json, PageHead head, ContentItem item)
    {
        Begin(json, "Article"u8);
        json.WriteString("headline"u8, item.PageTitle);
        if (item.Summary is { } summary)
            json.WriteString("description"u8, summary);
        json.WriteString("inLanguage"u8, "da"u8);
        json.WriteString("mainEntityOfPage"u8, site.AbsoluteUrl(head.Path));
        if (item.Header.Publication.From is { } day)
            json.WriteString("datePublished"u8, day.Iso);
        // What stands in a demonstration's settings is no publisher.
        if (site.Settings.Status == SiteStatus.Published)
            WriteOrganization(json, "publisher"u8, site.Settings.Publisher);
        if (SourceOf(item) is { } source)
            WriteSource(json, source);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Provenance source)
    {
        json.WriteStartObject("isBasedOn"u8);
        json.WriteString("@type"u8, "CreativeWork"u8);
        json.WriteString("name"u8, source.Name);
        json.WriteString("dateCreated"u8, source.Year.Iso);
        if (source.Publisher is { } publisher)
            WriteOrganization(json, "publisher"u8, publisher);
        json.WriteEndObject();
    }

    private static void WriteOrganization(Utf8JsonWriter json, ReadOnlySpan<byte> property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
    }

    private static Provenance? SourceOf(ContentItem item) => item switch
    {
        Interview interview => interview.Provenance,
        Comment comment => comment.Provenance,
        _ => null,
    };
}
