using System.Text;

namespace KlyngeSite.Commands;

/// <summary>
/// The program's own output and error stream. What cannot be written (the stream is closed, the disk behind it full) is dropped: a build
/// does not become a failed one because nobody reads its log. The exit code tells how it went.
/// </summary>
internal sealed class ForgivingWriter(TextWriter inner) : TextWriter
{
    private bool isLost;

    public override Encoding Encoding => inner.Encoding;

    /// <summary>Puts forgiving writers in the place of the console's.</summary>
    public static void Install()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        Console.SetOut(Forgiving(() => Console.Out));
        Console.SetError(Forgiving(() => Console.Error));
    }

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Flush() => Try(inner.Flush);

    private static TextWriter Forgiving(Func<TextWriter> open)
    {
        try
        {
            return new ForgivingWriter(open());
        }
        catch (Exception e) when (IsLoss(e))
        {
            return Null;
        }
    }

    private void Try(Action write)
    {
        if (isLost)
            return;
        try
        {
            write();
        }
        catch (Exception e) when (IsLoss(e))
        {
            isLost = true;
        }
    }

    /// <summary>A limit on the size of files answers with a number out of range.</summary>
    private static bool IsLoss(Exception e) => e is IOException or UnauthorizedAccessException or ObjectDisposedException or ArgumentOutOfRangeException;
}
