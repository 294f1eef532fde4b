using System.Text;
using System.Text.Unicode;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;
using Microsoft.Win32.SafeHandles;

namespace KlyngeSite.Sources;

/// <summary>How the letters of a file are saved.</summary>
internal enum LetterForm
{
    Utf8,

    /// <summary>What older programs for Windows save as.</summary>
    Windows1252,
}

/// <summary>
/// A table on somebody's own machine, outside any site: read as a stream however long it is, never through a link. Windows-1252 is taken as well, for that is what many
/// registers' extracts are.
/// </summary>
internal sealed class LooseFile : IDisposable
{
    private const long MostBytes = 1_000_000_000;
    private const int Chunk = 1 << 17;

    private readonly SafeFileHandle handle;

    private LooseFile(SafeFileHandle handle, SourceText named, LetterForm form) => (this.handle, Named, Form) = (handle, named, form);

    /// <summary>Where findings point: the file's name and no folder, for logs are public.</summary>
    public SourceText Named { get; }

    public LetterForm Form { get; }

    /// <summary>Null when it cannot be read (and that was reported).</summary>
    public static LooseFile? Open(string path, DiagnosticBag bag)
    {
        var named = new SourceText(Path.GetFileName(path) is { Length: > 0 } name ? name : "fil", "", SourceRole.Content);
        SafeFileHandle? handle = null;
        try
        {
            handle = FileKinds.OpenRegular(path);
            if (handle is not null && RandomAccess.GetLength(handle) > MostBytes)
                bag.Report(Rules.TooLarge, named.Whole, "Filen fylder mere end 1 GB.", "Del den op.");
            else if (handle is not null && FormOf(handle, named, bag) is { } form)
                return new(handle, named, form);
            else if (handle is null)
                ReportNone(path, named, bag);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.CannotRead, named.Whole, "Filen kan ikke læses.", "Giv programmet lov til at læse den, og se, om et andet program har den åben.");
        }
        handle?.Dispose();
        return null;
    }

    /// <summary>The bytes of a small file, whatever it holds; null when it is larger than that or cannot be read (and that was reported).</summary>
    /// <param name="name">What findings call it.</param>
    public static ReadOnlyMemory<byte>? ReadBytes(string path, string name, int most, DiagnosticBag bag)
    {
        var named = new SourceText(name, "", SourceRole.Content);
        try
        {
            using var handle = FileKinds.OpenRegular(path);
            if (handle is null)
                ReportNone(path, named, bag);
            else if (BoundedRead.AtMost(handle, most) is { } bytes)
                return bytes;
            else
                bag.Report(Rules.TooLarge, named.Whole, $"Filen fylder mere end {DanishNumber.Of(most / 1000)} KB.", "Se, om det er den rigtige fil.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.CannotRead, named.Whole, "Filen kan ikke læses.", "Giv programmet lov til at læse den, og se, om et andet program har den åben.");
        }
        return null;
    }

    /// <summary>The text from its beginning; can be asked for again when the last one is read.</summary>
    public TextReader Read()
    {
        var encoding = Form == LetterForm.Utf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new StreamReader(new HandleStream(handle), encoding, detectEncodingFromByteOrderMarks: false, Chunk);
    }

    /// <summary>The whole text of a small file; null when it is larger than that or not UTF-8 (and that was reported).</summary>
    public string? ReadSmall(int most, DiagnosticBag bag)
    {
        if (BoundedRead.AtMost(handle, most) is not { } bytes)
            bag.Report(Rules.TooLarge, Named.Whole, $"Filen fylder mere end {DanishNumber.Of(most / 1000)} KB.", "Se, om det er den rigtige fil.");
        else if (TextDecoder.Decode(bytes.Span) is { } text)
            return text;
        else
            TextDecoder.Report(bytes.Span, Named, bag);
        return null;
    }

    public void Dispose() => handle.Dispose();

    private static void ReportNone(string path, SourceText named, DiagnosticBag bag)
    {
        if (FileKinds.Of(path).Kind == FileKind.Missing)
            bag.Report(Rules.CannotRead, named.Whole, "Filen findes ikke.", "Se efter, om navnet er rigtigt, og om du står i den rigtige mappe.");
        else
            bag.Report(Rules.CannotRead, named.Whole, "Det er en mappe, en genvej (link) eller en særlig fil.", "Angiv selve filen.");
    }

    /// <summary>Null when it is neither (and that was reported).</summary>
    private static LetterForm? FormOf(SafeFileHandle handle, SourceText named, DiagnosticBag bag)
    {
        var (isUtf8, hasUtf8Letters) = (true, false);
        var buffer = new byte[Chunk];
        var (kept, at) = (0, 0L);
        while (RandomAccess.Read(handle, buffer.AsSpan(kept), at) is var read and > 0)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (at == 0 && TextDecoder.SixteenBitName(bytes) is { } name)
            {
                bag.Report(Rules.NotUtf8, named.Whole, $"Filen er gemt som {name}.", "Gem den fra regnearket som CSV UTF-8.");
                return null;
            }
            at += read;
            var whole = bytes[..^Unfinished(bytes)];
            isUtf8 = isUtf8 && Utf8.IsValid(whole);
            hasUtf8Letters = hasUtf8Letters || HasDanishUtf8(whole);
            kept = bytes.Length - whole.Length;
            bytes[whole.Length..].CopyTo(buffer);
        }
        if (isUtf8 && kept == 0)
            return LetterForm.Utf8;
        if (!hasUtf8Letters)
            return LetterForm.Windows1252;
        bag.Report(Rules.NotUtf8, named.Whole, "Nogle æ, ø og å er gemt som UTF-8 og andre som Windows-1252.", "Det sker, når to filer er sat sammen: Gem hver for sig som CSV UTF-8, og sæt dem sammen igen.");
        return null;
    }

    /// <summary>How many of the last bytes begin a letter that goes on after them.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value < 0x80)
                return 0;
            if (value >= 0xC0)
                return back < (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) ? back : 0;
        }
        return 0;
    }

    private static bool HasDanishUtf8(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)0xC3) is >= 0 and var found && found + 1 < bytes.Length)
        {
            if (bytes[found + 1] is 0xA6 or 0xB8 or 0xA5 or 0x86 or 0x98 or 0x85)
                return true;
            bytes = bytes[(found + 1)..];
        }
        return false;
    }

    /// <summary>Reads from the beginning of a file that stays open.</summary>
    private sealed class HandleStream(SafeFileHandle handle) : Stream
    {
        private long at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = RandomAccess.Read(handle, buffer, at);
            at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
