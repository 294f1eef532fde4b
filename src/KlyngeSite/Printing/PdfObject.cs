using System.Collections.Immutable;

namespace KlyngeSite.Printing;

/// <summary>A value of a PDF, as far as page numbers need it.</summary>
internal abstract record PdfObject
{
    internal sealed record Dictionary(IReadOnlyDictionary<string, PdfObject> Entries) : PdfObject
    {
        /// <summary>Null when there is no such entry, or it is of another kind.</summary>
        public T? Get<T>(string name)
            where T : PdfObject =>
            Entries.GetValueOrDefault(name) as T;
    }

    internal sealed record List(ImmutableArray<PdfObject> Items) : PdfObject;

    internal sealed record Reference(int Object) : PdfObject;

    internal sealed record Number(double Value) : PdfObject;

    /// <summary>Without the slash.</summary>
    internal sealed record Name(string Value) : PdfObject;

    internal sealed record String(ImmutableArray<byte> Bytes) : PdfObject;

    /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
    internal sealed record Word(string Value) : PdfObject;
}
