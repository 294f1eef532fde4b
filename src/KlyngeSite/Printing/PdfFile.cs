using System.Collections.Immutable;
using System.Text;

namespace KlyngeSite.Printing;

/// <summary>
/// What a printed booklet says of itself: who made it, and on which page each named place stands. It reads what Chromium's own writer (Skia)
/// writes, which is plain objects behind a plain table; anything else is not read at all.
/// </summary>
/// <param name="Creator">Empty when it does not say.</param>
/// <param name="Producer">The same; <c>Skia/PDF m131</c>.</param>
/// <param name="PageOf">By the name of the place; pages are counted from 1.</param>
internal sealed record PdfFile(string Creator, string Producer, int Pages, IReadOnlyDictionary<string, int> PageOf)
{
    /// <summary>How far from the end the place of the table may stand.</summary>
    private const int Tail = 1024;

    private const int MostPages = 100_000;

    /// <summary>Null when it is no PDF that this reads.</summary>
    public static PdfFile? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return file.Span.StartsWith("%PDF-"u8) ? new Reader(file).Read() : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed class Reader
    {
        private readonly ReadOnlyMemory<byte> file;
        private readonly Dictionary<int, int> places = [];
        private readonly PdfObject.Dictionary trailer;

        public Reader(ReadOnlyMemory<byte> file)
        {
            this.file = file;
            var end = file.Span.LastIndexOf("startxref"u8);
            if (end < file.Length - Tail)
                throw new FormatException("No table.");
            var syntax = At(end);
            syntax.Expect("startxref");
            syntax = At(syntax.WholeNumber());
            syntax.Expect("xref");
            while (!syntax.Takes("trailer"))
                ReadPlaces(syntax);
            trailer = syntax.Value() as PdfObject.Dictionary ?? throw new FormatException("No trailer.");
        }

        public PdfFile Read()
        {
            var info = trailer.Get<PdfObject.Reference>("Info") is { } about ? Find<PdfObject.Dictionary>(about) : new(ImmutableDictionary<string, PdfObject>.Empty);
            var root = Find<PdfObject.Dictionary>(trailer.Entries.GetValueOrDefault("Root"));
            Dictionary<int, int> pages = [];
            AddPages(root.Entries.GetValueOrDefault("Pages"), pages, depth: 0);
            Dictionary<string, int> pageOf = new(StringComparer.Ordinal);
            foreach (var (name, place) in root.Entries.GetValueOrDefault("Dests") is { } dests ? Find<PdfObject.Dictionary>(dests).Entries : ImmutableDictionary<string, PdfObject>.Empty)
            {
                if (Find<PdfObject.List>(place).Items is [PdfObject.Reference page, ..] && pages.TryGetValue(page.Object, out var number))
                    pageOf[name] = number;
            }
            return new(TextOf(info, "Creator"), TextOf(info, "Producer"), pages.Count, pageOf);
        }

        private void ReadPlaces(PdfSyntax syntax)
        {
            var first = syntax.WholeNumber();
            var count = syntax.WholeNumber();
            for (var i = 0; i < count; i++)
            {
                var place = syntax.WholeNumber();
                syntax.WholeNumber();
                if (syntax.Takes("n"))
                    places[first + i] = place;
                else
                    syntax.Expect("f");
            }
        }

        private void AddPages(PdfObject? node, Dictionary<int, int> pages, int depth)
        {
            if (node is not PdfObject.Reference reference || depth > 32 || pages.Count > MostPages)
                throw new FormatException("No page.");
            var found = Find<PdfObject.Dictionary>(reference);
            if (found.Get<PdfObject.Name>("Type")?.Value == "Page")
            {
                pages[reference.Object] = pages.Count + 1;
                return;
            }
            foreach (var kid in Find<PdfObject.List>(found.Entries.GetValueOrDefault("Kids")).Items)
                AddPages(kid, pages, depth + 1);
        }

        /// <summary>The value itself, or the one that it refers to.</summary>
        private T Find<T>(PdfObject? value)
            where T : PdfObject
        {
            if (value is PdfObject.Reference reference)
            {
                var syntax = At(places.GetValueOrDefault(reference.Object, -1));
                if (syntax.WholeNumber() != reference.Object)
                    throw new FormatException("The table leads elsewhere.");
                syntax.WholeNumber();
                syntax.Expect("obj");
                value = syntax.Value();
            }
            return value as T ?? throw new FormatException($"No {typeof(T).Name}.");
        }

        private static string TextOf(PdfObject.Dictionary info, string name) =>
            info.Get<PdfObject.String>(name) is { } text ? Encoding.Latin1.GetString(text.Bytes.AsSpan()) : "";

        private PdfSyntax At(int place) => place >= 0 && place < file.Length ? new(file, place) : throw new FormatException("Outside the file.");
    }
}
