using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KlyngeSite.Printing;

/// <summary>Reads the values of a PDF from a place on. What is not well-formed is a <see cref="FormatException"/>.</summary>
internal sealed class PdfSyntax(ReadOnlyMemory<byte> file, int place)
{
    /// <summary>Deeper than any browser writes, and far from the end of the stack.</summary>
    private const int Deepest = 64;

    private int at = place;

    private ReadOnlySpan<byte> Bytes => file.Span;

    /// <summary>Whether the next word is this one; it is taken then.</summary>
    public bool Takes(string word)
    {
        SkipBlanks();
        if (!Bytes[at..].StartsWith(Encoding.ASCII.GetBytes(word)))
            return false;
        at += word.Length;
        return true;
    }

    public void Expect(string word)
    {
        if (!Takes(word))
            throw new FormatException($"'{word}' is not at {at}.");
    }

    /// <summary>A whole number that is not negative.</summary>
    public int WholeNumber()
    {
        SkipBlanks();
        var start = at;
        while (at < Bytes.Length && char.IsAsciiDigit((char)Bytes[at]))
            at++;
        return int.TryParse(Bytes[start..at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"No number at {start}.");
    }

    public PdfObject Value(int depth = 0)
    {
        if (depth > Deepest)
            throw new FormatException("Too deep.");
        SkipBlanks();
        if (at >= Bytes.Length)
            throw new FormatException("The file ends in a value.");
        return (char)Bytes[at] switch
        {
            '<' when Peek(1) == '<' => Dictionary(depth),
            '<' => HexString(),
            '(' => LiteralString(),
            '[' => List(depth),
            '/' => new PdfObject.Name(Name()),
            '+' or '-' or '.' or (>= '0' and <= '9') => NumberOrReference(),
            _ => Word(),
        };
    }

    private PdfObject.Dictionary Dictionary(int depth)
    {
        at += 2;
        Dictionary<string, PdfObject> entries = new(StringComparer.Ordinal);
        while (!Takes(">>"))
        {
            if (at >= Bytes.Length || Bytes[at] != '/')
                throw new FormatException($"No name at {at}.");
            var name = Name();
            entries[name] = Value(depth + 1);
        }
        return new(entries);
    }

    private PdfObject.List List(int depth)
    {
        at++;
        var items = ImmutableArray.CreateBuilder<PdfObject>();
        while (!Takes("]"))
            items.Add(Value(depth + 1));
        return new(items.ToImmutable());
    }

    /// <summary><c>12 0 R</c> is a reference; a number alone is one only when no other follows with an R.</summary>
    private PdfObject NumberOrReference()
    {
        var start = at;
        var number = Token();
        var after = at;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            SkipBlanks();
            if (at < Bytes.Length && char.IsAsciiDigit((char)Bytes[at]) && int.TryParse(Token(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                SkipBlanks();
                if (at < Bytes.Length && Bytes[at] == 'R' && (at + 1 == Bytes.Length || !IsRegular(Bytes[at + 1])))
                {
                    at++;
                    return new PdfObject.Reference(whole);
                }
            }
        }
        at = after;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? new PdfObject.Number(value) : throw new FormatException($"No number at {start}.");
    }

    private PdfObject.Word Word()
    {
        var start = at;
        var word = Token();
        return word is "true" or "false" or "null" ? new(word) : throw new FormatException($"No value at {start}.");
    }

    private string Name()
    {
        at++;
        var name = new StringBuilder();
        while (at < Bytes.Length && IsRegular(Bytes[at]))
        {
            if (Bytes[at] == '#' && at + 2 < Bytes.Length && char.IsAsciiHexDigit((char)Bytes[at + 1]) && char.IsAsciiHexDigit((char)Bytes[at + 2]))
            {
                name.Append((char)Convert.ToByte(Encoding.ASCII.GetString(Bytes.Slice(at + 1, 2)), 16));
                at += 3;
            }
            else
            {
                name.Append((char)Bytes[at++]);
            }
        }
        return name.ToString();
    }

    private PdfObject.String HexString()
    {
        var digits = new StringBuilder();
        for (at++; ; at++)
        {
            if (at >= Bytes.Length)
                throw new FormatException("A string does not end.");
            if (Bytes[at] == '>')
                break;
            if (char.IsAsciiHexDigit((char)Bytes[at]))
                digits.Append((char)Bytes[at]);
        }
        at++;
        return new([.. Convert.FromHexString(digits.Length % 2 == 0 ? digits.ToString() : digits + "0")]);
    }

    /// <summary>Brackets within are in pairs or have a backslash before them. Other escapes are not told apart: nobody here asks for the text.</summary>
    private PdfObject.String LiteralString()
    {
        var bytes = ImmutableArray.CreateBuilder<byte>();
        var open = 1;
        for (at++; ; at++)
        {
            if (at >= Bytes.Length)
                throw new FormatException("A string does not end.");
            var one = Bytes[at];
            if (one == '\\' && at + 1 < Bytes.Length)
            {
                bytes.Add(Bytes[++at]);
                continue;
            }
            open += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (open == 0)
                break;
            bytes.Add(one);
        }
        at++;
        return new(bytes.ToImmutable());
    }

    private string Token()
    {
        var start = at;
        while (at < Bytes.Length && IsRegular(Bytes[at]))
            at++;
        return Encoding.Latin1.GetString(Bytes[start..at]);
    }

    private char Peek(int ahead) => at + ahead < Bytes.Length ? (char)Bytes[at + ahead] : '\0';

    private void SkipBlanks()
    {
        while (at < Bytes.Length && (IsBlank(Bytes[at]) || Bytes[at] == '%'))
        {
            if (Bytes[at++] != '%')
                continue;
            while (at < Bytes.Length && Bytes[at] is not ((byte)'\n' or (byte)'\r'))
                at++;
        }
    }

    private static bool IsBlank(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte one) => !IsBlank(one) && !"()<>[]{}/%"u8.Contains(one);
}
