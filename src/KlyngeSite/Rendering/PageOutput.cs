using System.Text;
using Scriban.Runtime;

namespace KlyngeSite.Rendering;

/// <summary>
/// Takes a page as it is rendered, as UTF-8, into one buffer that all pages of a thread share: a text of the whole page, and
/// its bytes beside it, would each be too large for the collector's cheap generations.
/// </summary>
internal sealed class PageOutput : IScriptOutput
{
    private byte[] buffer = new byte[64 * 1024];
    private int length;

    /// <summary>The page so far; good until the next <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    public void Clear() => length = 0;

    public void Write(string text, int offset, int count)
    {
        var most = length + Encoding.UTF8.GetMaxByteCount(count);
        if (most > buffer.Length)
            Array.Resize(ref buffer, Math.Max(most, 2 * buffer.Length));
        length += Encoding.UTF8.GetBytes(text.AsSpan(offset, count), buffer.AsSpan(length));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Empty: the engine asks for the text of the page when it is done, and nobody wants it.</summary>
    public override string ToString() => "";
}
