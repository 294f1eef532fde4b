using System.IO.Compression;
using System.Text;
using System.Xml;

namespace KlyngeSite.Forms.Contributions;

/// <summary>
/// A contribution as a Word document (ECMA-376): a heading for each question and a field under it to write in. Same form, same bytes.
/// </summary>
internal static class WordForm
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Placeholder = "Skriv her";

    /// <summary>What zip files can say at the earliest; a day of making would differ from one build to the next.</summary>
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ReadOnlyMemory<byte> Of(Contribution form)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(WordParts.ContentTypes));
            Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes(WordParts.Relations));
            Add(zip, "docProps/core.xml", Encoding.UTF8.GetBytes(WordParts.Properties(Contribution.Title)));
            Add(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(WordParts.DocumentRelations));
            Add(zip, "word/styles.xml", Encoding.UTF8.GetBytes(WordParts.Styles));
            Add(zip, "word/document.xml", Document(form));
        }
        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        (entry.LastWriteTime, entry.ExternalAttributes) = (NoDay, 0);
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static byte[] Document(Contribution form)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("w", "document", Main);
            xml.WriteStartElement("body", Main);
            Paragraph(xml, "Title", Contribution.Title);
            Paragraph(xml, "Subtitle", form.SiteTitle);
            Paragraph(xml, null, Contribution.Invitation);
            Paragraph(xml, null, Contribution.NoPatients);
            foreach (var asked in Contribution.About)
            {
                Paragraph(xml, WordParts.Heading, asked.Words);
                Paragraph(xml, WordParts.Help, asked.Help);
                Field(xml, asked.Words, asked.Id);
            }
            foreach (var (words, id) in form.Questions)
            {
                Paragraph(xml, WordParts.Heading, words);
                Field(xml, words, id);
            }
            Paragraph(xml, WordParts.Heading, "Samtykke");
            Paragraph(xml, WordParts.Help, "Skriv et kryds i stedet for firkanten, når det passer.");
            foreach (var yes in Contribution.Consent)
                Paragraph(xml, null, $"☐ {yes}");
            Paragraph(xml, WordParts.Heading, "Når I er færdige");
            Paragraph(xml, null, form.SendTo);
            Paragraph(xml, null, Contribution.Afterwards);
            Page(xml);
            xml.WriteEndDocument();
        }
        return file.ToArray();
    }

    private static void Paragraph(XmlWriter xml, string? style, string text)
    {
        xml.WriteStartElement("p", Main);
        Style(xml, style);
        Run(xml, text, null);
        xml.WriteEndElement();
    }

    /// <summary>A place to write in that a reader of the screen names by its question, and that grows with the answer.</summary>
    private static void Field(XmlWriter xml, string name, string id)
    {
        xml.WriteStartElement("sdt", Main);
        xml.WriteStartElement("sdtPr", Main);
        Value(xml, "alias", name.Length <= 64 ? name : name[..64]);
        Value(xml, "tag", id);
        xml.WriteElementString("showingPlcHdr", Main, "");
        xml.WriteEndElement();
        xml.WriteStartElement("sdtContent", Main);
        xml.WriteStartElement("p", Main);
        Style(xml, WordParts.Answer);
        Run(xml, Placeholder, "PlaceholderText");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, string text, string? style)
    {
        xml.WriteStartElement("r", Main);
        if (style is not null)
        {
            xml.WriteStartElement("rPr", Main);
            Value(xml, "rStyle", style);
            xml.WriteEndElement();
        }
        xml.WriteElementString("t", Main, text);
        xml.WriteEndElement();
    }

    private static void Style(XmlWriter xml, string? style)
    {
        if (style is null)
            return;
        xml.WriteStartElement("pPr", Main);
        Value(xml, "pStyle", style);
        xml.WriteEndElement();
    }

    /// <summary>A4 with margins of two centimetres, in twentieths of a point.</summary>
    private static void Page(XmlWriter xml)
    {
        xml.WriteStartElement("sectPr", Main);
        xml.WriteStartElement("pgSz", Main);
        xml.WriteAttributeString("w", Main, "11906");
        xml.WriteAttributeString("h", Main, "16838");
        xml.WriteEndElement();
        xml.WriteStartElement("pgMar", Main);
        foreach (var (side, size) in new[] { ("top", "1134"), ("right", "1134"), ("bottom", "1134"), ("left", "1134"), ("header", "567"), ("footer", "567"), ("gutter", "0") })
            xml.WriteAttributeString(side, Main, size);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("val", Main, value);
        xml.WriteEndElement();
    }
}
