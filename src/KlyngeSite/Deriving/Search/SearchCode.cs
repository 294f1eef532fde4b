namespace KlyngeSite.Deriving.Search;

/// <summary>
/// Whole numbers as signs that stand in a script's string unescaped: 64 signs that end a number, 22 that go on. Small numbers are one sign, and
/// what packs the file for the network makes the usual ones shorter still.
/// </summary>
internal static class SearchCode
{
    public const string Signs = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_!#$%()*,./:;=?@[]^{|}~";
    private const int Ends = 64;
    private static readonly int Continues = Signs.Length - Ends;
    private static readonly sbyte[] Values = ValuesOf();

    /// <summary>Writes a number; returns how many signs it took, at most 6.</summary>
    public static int Write(int number, Span<byte> to)
    {
        Span<int> high = stackalloc int[8];
        var count = 0;
        for (var rest = number / Ends; rest > 0; rest /= Continues)
            high[count++] = rest % Continues;
        for (var i = 0; i < count; i++)
            to[i] = (byte)Signs[Ends + high[count - 1 - i]];
        to[count] = (byte)Signs[number % Ends];
        return count + 1;
    }

    /// <summary>The number at a place, which is moved behind it.</summary>
    public static int Read(ReadOnlySpan<byte> signs, ref int at)
    {
        var high = 0;
        while (true)
        {
            var value = Values[signs[at++]];
            if (value < Ends)
                return high * Ends + value;
            high = high * Continues + value - Ends;
        }
    }

    private static sbyte[] ValuesOf()
    {
        var values = new sbyte[128];
        for (var i = 0; i < Signs.Length; i++)
            values[Signs[i]] = (sbyte)i;
        return values;
    }
}
