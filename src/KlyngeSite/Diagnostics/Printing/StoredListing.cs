namespace KlyngeSite.Diagnostics.Printing;

/// <summary>A listing as bytes, to be printed again some other day, just as it was. What is read is masked and made printable once more: others may have written it.</summary>
internal static class StoredListing
{
    /// <summary>Far wider than what is shown of a line.</summary>
    private const int WidestExcerpt = 10_000;

    private static readonly Dictionary<string, Rule> Codes = Rules.All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    public static void Write(BinaryWriter writer, Listing listing)
    {
        writer.Write(listing.Mendable);
        Write(writer, listing.All);
        writer.Write(listing.Files.Count);
        foreach (var file in listing.Files)
        {
            writer.Write(file.Path);
            writer.Write(file.Left);
            writer.Write(file.Findings.Count);
            foreach (var finding in file.Findings)
                Write(writer, finding);
        }
    }

    /// <exception cref="FormatException">It is no listing.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    public static Listing Read(BinaryReader reader)
    {
        var mendable = reader.ReadInt32();
        Tally all = new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        List<ListedFile> files = [];
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var (path, left) = (Text(reader), reader.ReadInt32());
            List<ListedFinding> findings = [];
            for (var own = reader.ReadInt32(); own > 0; own--)
                findings.Add(Finding(reader));
            files.Add(new(path, findings, left));
        }
        return new(files, all) { Mendable = mendable };
    }

    private static void Write(BinaryWriter writer, Tally tally)
    {
        writer.Write(tally.Errors);
        writer.Write(tally.Warnings);
        writer.Write(tally.Hints);
    }

    private static void Write(BinaryWriter writer, ListedFinding finding)
    {
        writer.Write(finding.Rule.Code);
        writer.Write(finding.File);
        writer.Write(finding.Line);
        writer.Write(finding.Column);
        writer.Write(finding.Length);
        writer.Write(finding.Message);
        Write(writer, finding.Mend);
        Write(writer, finding.Note);
        writer.Write(finding.Excerpt is not null);
        if (finding.Excerpt is not { } excerpt)
            return;
        writer.Write(excerpt.Line);
        writer.Write(excerpt.Text);
        writer.Write(excerpt.CaretStart);
        writer.Write(excerpt.CaretWidth);
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static ListedFinding Finding(BinaryReader reader)
    {
        var rule = Codes.GetValueOrDefault(reader.ReadString()) ?? throw new FormatException();
        return new(rule, Text(reader), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), Text(reader), TextOrNone(reader), TextOrNone(reader),
            reader.ReadBoolean() ? Excerpt(reader) : null);
    }

    private static Excerpt Excerpt(BinaryReader reader) =>
        new(reader.ReadInt32(), SafeText.Printable(PublicText.WithoutNames.Masked(reader.ReadString()), mayBegin: false), Width(reader), Width(reader));

    private static int Width(BinaryReader reader) => reader.ReadInt32() is >= 0 and <= WidestExcerpt and var width ? width : throw new FormatException();

    private static string Text(BinaryReader reader) => PublicText.WithoutNames.Of(reader.ReadString());

    private static string? TextOrNone(BinaryReader reader) => reader.ReadBoolean() ? Text(reader) : null;
}
