using KlyngeSite.Diagnostics.Printing;

namespace KlyngeSite.Publishing;

/// <summary>What a build said that made the site as it stands.</summary>
internal sealed record LastBuild(int Pages, Listing Listing);

/// <summary>
/// What the next build needs to see that it would make the same again: all that decided, the files that came of it, and what was said.
/// Written when all else is done and removed before anything is changed, so that a record stands for a whole site or is not there.
/// </summary>
/// <param name="Inputs">A <see cref="StampList"/>.</param>
/// <param name="Published">A <see cref="StampList"/> with paths below the output folder; the manifest is one of them.</param>
internal sealed record BuildRecord(string Choices, byte[] Inputs, IReadOnlyList<UnsettledFile> Unsettled, byte[] Published, LastBuild Last)
{
    private const string FirstLine = "klynge 1";

    public void Write(string file)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(FirstLine);
        writer.Write(Choices);
        Write(writer, Inputs);
        writer.Write(Unsettled.Count);
        foreach (var (place, digest) in Unsettled)
        {
            writer.Write(place);
            Write(writer, digest);
        }
        Write(writer, Published);
        writer.Write(Last.Pages);
        StoredListing.Write(writer, Last.Listing);
        OwnFile.WriteWhole(file, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Null when there is none, or when it is not as we would write it.</summary>
    public static BuildRecord? Read(string file)
    {
        using var reader = new BinaryReader(new MemoryStream(OwnFile.Bytes(file)));
        try
        {
            return reader.ReadString() == FirstLine ? Read(reader) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static BuildRecord? Read(BinaryReader reader)
    {
        var choices = reader.ReadString();
        var inputs = Bytes(reader);
        List<UnsettledFile> unsettled = [];
        for (var left = reader.ReadInt32(); left > 0; left--)
            unsettled.Add(new(reader.ReadInt32(), Bytes(reader)));
        var published = Bytes(reader);
        LastBuild last = new(reader.ReadInt32(), StoredListing.Read(reader));
        return reader.BaseStream.Position == reader.BaseStream.Length ? new(choices, inputs, unsettled, published, last) : null;
    }

    private static void Write(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Asks first whether so many are left: room is made before they are read.</summary>
    private static byte[] Bytes(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && count <= left ? reader.ReadBytes(count) : throw new FormatException();
    }
}
