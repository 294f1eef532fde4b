using System.Text;

namespace KlyngeSite.Tests.Fuzzing;

/// <summary>
/// Thinks out changes to the files of a site. All are kept as bytes at a place, so that they can be done again, and left out one by one.
/// </summary>
/// <param name="others">Files to take pieces from, by their ending.</param>
internal sealed class Mutator(Dice dice, ILookup<string, byte[]> others)
{
    /// <summary>The shape of a CPR number, which no page and no finding may show.</summary>
    public const string Number = "240737-5001";

    private const int LongestRun = 20_000;

    private static readonly string[] Numbers = [Number, "2407375001", "240737 5001", "24.07.1937-5001"];

    /// <summary>
    /// One to three files, each changed in one to five places; now and then a file more or less, or a number in a text. Every other time
    /// one place is changed to something else that an author could write, so that a site comes of it.
    /// </summary>
    public IReadOnlyList<Change> Changes(IReadOnlyDictionary<string, byte[]> site)
    {
        List<Change> changes = [];
        var files = new Dictionary<string, byte[]>(site, StringComparer.Ordinal);
        var onTheme = dice.OneIn(4);
        var paths = site.Keys.Where(path => path.StartsWith(onTheme ? "theme/" : "content/", StringComparison.Ordinal) && !path.EndsWith(".png", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var isGentle = dice.OneIn(2);
        for (var i = isGentle ? 0 : dice.Below(3); i >= 0; i--)
        {
            var path = dice.Of(paths);
            if (isGentle)
            {
                Do(Gentle(path, files[path]));
                break;
            }
            if (dice.OneIn(12))
                Do(dice.OneIn(3) ? new Gone(path) : new Copied(path, $"{(dice.OneIn(3) ? Folder(dice.Of(paths)) : Folder(path))}/{dice.Of(Tokens.Names)}{Path.GetExtension(path)}"));
            for (var n = dice.OneIn(3) ? dice.Below(5) : 0; n >= 0 && files.TryGetValue(path, out var bytes); n--)
                Do(Edit(path, bytes));
        }
        if (!onTheme && dice.OneIn(8) && dice.Of(paths) is var planted && files.TryGetValue(planted, out var text))
            Do(new Splice(planted, AfterBlank(text), 0, Encoding.UTF8.GetBytes(dice.Of(Numbers) + " ")));
        return changes;

        void Do(Change change)
        {
            changes.Add(change);
            change.Do(files);
        }
    }

    private Splice Edit(string path, byte[] bytes)
    {
        var at = dice.Below(bytes.Length + 1);
        var (line, lineEnd) = Line(bytes, at);
        var length = Math.Min(1 + dice.Below(dice.OneIn(3) ? 400 : 12), bytes.Length - at);
        return dice.Below(20) switch
        {
            0 => new(path, at, length, []),
            1 => new(path, at, 0, bytes[at..(at + length)]),
            2 => new(path, at, 0, Many(bytes[at..(at + length)])),
            3 => new(path, line, lineEnd - line, []),
            4 => new(path, line, 0, bytes[line..lineEnd]),
            5 => new(path, Line(bytes, dice.Below(bytes.Length + 1)).Start, 0, bytes[line..lineEnd]),
            6 => Swapped(path, bytes, line, lineEnd),
            7 => new(path, at, bytes.Length - at, []),
            8 => new(path, at, Math.Min(1, bytes.Length - at), [dice.Byte()]),
            9 => new(path, at, 0, [.. Enumerable.Range(0, 1 + dice.Below(8)).Select(_ => dice.Byte())]),
            10 or 11 => new(path, line, 0, Token(path)),
            12 => new(path, line, lineEnd - line, [.. Token(path), (byte)'\n']),
            13 or 14 => Value(path, bytes, line, lineEnd),
            15 => Word(path, bytes, at),
            16 => new(path, line, 0, Encoding.UTF8.GetBytes(new string(' ', dice.Below(5)))),
            17 => FromAnother(path, at, length),
            18 => new(path, at, 0, Many(Token(path))),
            _ => new(path, at, 0, Token(path)),
        };
    }

    /// <summary>A change of a text, or of a value with its quotation marks right.</summary>
    private Splice Gentle(string path, byte[] bytes)
    {
        var start = Path.GetExtension(path) == ".md" && bytes.AsSpan().LastIndexOf("\n---\n"u8) is var end and >= 0 ? end + 5 : 0;
        if (start == 0 || start >= bytes.Length || dice.OneIn(3))
        {
            var (line, lineEnd) = Line(bytes, dice.Below(start == 0 ? bytes.Length + 1 : start));
            var colon = bytes.AsSpan(line, lineEnd - line).IndexOf(": "u8);
            if (colon < 0 || Path.GetExtension(path) is not (".md" or ".yml"))
                return Word(path, bytes, line + dice.Below(lineEnd - line));
            var value = line + colon + 2;
            return new(path, value, Math.Max(0, lineEnd - 1 - value), dice.OneIn(4) ? FromSame(bytes, start, value) : [.. "'"u8, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Token(path)).Replace("'", "''", StringComparison.Ordinal)), .. "'"u8]);
        }
        var at = start + dice.Below(bytes.Length - start);
        var (first, after) = Line(bytes, at);
        var (other, otherEnd) = Line(bytes, start + dice.Below(bytes.Length - start));
        return dice.Below(6) switch
        {
            0 => new(path, first, 0, bytes[other..otherEnd]),
            1 => Swapped(path, bytes, first, after),
            2 => new(path, first, after - first, []),
            3 => new(path, first, 0, Encoding.UTF8.GetBytes(dice.Of(Tokens.Markdown) + "\n\n")),
            4 => new(path, at, 0, Many(Encoding.UTF8.GetBytes(dice.Of(Tokens.Markdown)))),
            _ => new(path, at, 0, Encoding.UTF8.GetBytes(dice.Of(Tokens.Markdown))),
        };
    }

    /// <summary>The value of another line.</summary>
    private byte[] FromSame(byte[] bytes, int end, int except)
    {
        var (line, lineEnd) = Line(bytes, dice.Below(end == 0 ? bytes.Length + 1 : end));
        var colon = bytes.AsSpan(line, lineEnd - line).IndexOf(": "u8);
        return colon < 0 || lineEnd <= except ? "x"u8.ToArray() : bytes[(line + colon + 2)..(lineEnd - 1)];
    }

    private byte[] Token(string path) => Encoding.UTF8.GetBytes(dice.Of(Tokens.Of(path, dice)));

    private byte[] Many(byte[] piece)
    {
        var most = LongestRun / Math.Max(1, piece.Length);
        var count = dice.OneIn(3) ? dice.Below(most) : dice.Below(Math.Min(most, 40));
        return [.. Enumerable.Repeat(piece, count).SelectMany(bytes => bytes)];
    }

    private static Splice Swapped(string path, byte[] bytes, int line, int lineEnd)
    {
        var (next, nextEnd) = Line(bytes, lineEnd);
        return new(path, line, nextEnd - line, [.. bytes.AsSpan(next, nextEnd - next), .. bytes.AsSpan(line, lineEnd - line)]);
    }

    /// <summary>What stands after the colon or the separator of a line.</summary>
    private Splice Value(string path, byte[] bytes, int line, int lineEnd)
    {
        var end = lineEnd > line && bytes[lineEnd - 1] == '\n' ? lineEnd - 1 : lineEnd;
        var colon = bytes.AsSpan(line, end - line).IndexOfAny((byte)':', (byte)';', (byte)',');
        var start = colon < 0 ? line : Math.Min(end, line + colon + 1 + dice.Below(2));
        return new(path, start, end - start, Token(path));
    }

    private Splice Word(string path, byte[] bytes, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsWord(bytes[start - 1]))
            start--;
        while (end < bytes.Length && IsWord(bytes[end]))
            end++;
        return new(path, start, end - start, Token(path));
    }

    private Splice FromAnother(string path, int at, int length)
    {
        var other = dice.Of([.. others[Path.GetExtension(path)]]);
        var (start, end) = Line(other, dice.Below(other.Length + 1));
        for (var lines = dice.Below(6); lines > 0; lines--)
            (_, end) = Line(other, end);
        return new(path, at, dice.OneIn(2) ? length : 0, other[start..end]);
    }

    private int AfterBlank(byte[] bytes)
    {
        var from = dice.Below(bytes.Length + 1);
        var blank = bytes.AsSpan(from).IndexOf((byte)' ');
        return blank < 0 ? bytes.Length : from + blank + 1;
    }

    /// <summary>The line of a place, with its end.</summary>
    private static (int Start, int End) Line(byte[] bytes, int at)
    {
        var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var length = bytes.AsSpan(at).IndexOf((byte)'\n');
        return (start, length < 0 ? bytes.Length : at + length + 1);
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b >= 128 || b == '-';

    private static string Folder(string path) => path[..path.LastIndexOf('/')];
}
