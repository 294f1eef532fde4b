using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KlyngeSite.Text;

/// <summary>
/// Data for the reader's scripts, written as a script: <c>klyngeData("find",{…});</c>. A page that is read from a disk may fetch nothing,
/// but may add a script element. An address in it is the value of a property <c>url</c>, or stands in the list of a property <c>urls</c>, and
/// is resolved against the file, so that a bundle can make it relative.
/// </summary>
internal static class ScriptData
{
    /// <summary>What a reader's script sets on <c>window</c> to be handed the data.</summary>
    public const string Function = "klyngeData";

    /// <summary>
    /// Danish letters as they are: escaped, they would be six times as long. What a script could read in another way than a JSON reader
    /// does (U+2028, U+2029) is escaped all the same.
    /// </summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="name">What tells the data from other data: small letters.</param>
    /// <param name="bytes">About what it takes; with less the buffer would grow, and leave copies of itself when memory is at its peak.</param>
    /// <param name="write">Writes one value. The names of its properties are made by the program: <c>__proto__</c> would be no property in a script.</param>
    public static ReadOnlyMemory<byte> Of(string name, int bytes, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(bytes + 100);
        Encoding.UTF8.GetBytes($"{Function}(\"{name}\",", buffer);
        using (var json = new Utf8JsonWriter(buffer, Plain))
            write(json);
        buffer.Write(");"u8);
        return buffer.WrittenMemory;
    }
}
