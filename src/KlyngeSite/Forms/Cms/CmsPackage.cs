using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KlyngeSite.Forms.Cms;

/// <summary>A file of the package that is published.</summary>
/// <param name="Path">Below the package's folder.</param>
/// <param name="Target">Below the form's folder.</param>
/// <param name="Digest">SHA-256 of its bytes.</param>
internal sealed record CmsFile(string Path, string Target, string Digest);

/// <summary>A piece of the program's text that is put in another's place.</summary>
/// <param name="Because">Why, for whoever moves on to another version.</param>
internal sealed record CmsChange(string From, string To, string Because);

/// <summary>
/// The one version of the one package that is known: which of its files the form needs, byte for byte, and what is changed in them so that
/// nothing is asked of other hosts. Another version is another program: it is read through again before its digests stand here.
/// </summary>
internal static class CmsPackage
{
    public const string Name = "@sveltia/cms";
    public const string Version = "0.221.1";

    /// <summary>Above the largest of its files.</summary>
    public const int MostBytes = 4_000_000;

    private const string Program = "npm/index.js";
    private const string Words = "locales/da.json";
    private const string Icons = "material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2";
    private const string Mono = "noto-mono-latin-400-normal-DiC8lJru.woff2";
    private const string Sans = "source-sans-3-latin-wght-normal-BqRLTx4X.woff2";
    private const string FontHost = "https://cdn.jsdelivr.net/fontsource/fonts/";

    public static readonly ImmutableArray<CmsFile> Files =
    [
        new(Program, "sveltia/index.js", "a66e2d91fab6fc23abdcc3f60ca5e0fc711fa89e62ed33a3fd76b95c4c7ca30a"),
        new("npm/chunks/react-B5rWoXIC.js", "sveltia/chunks/react-B5rWoXIC.js", "e9d1d6f2146196eb0db1434ae83b8a5ee1032a95603bc1926c3ad91fc918f4a1"),
        new($"npm/assets/{Icons}", $"sveltia/assets/{Icons}", "98db9feefa170bf76e9c19d19af6dd62054165efc89c4b506c361e069719e884"),
        new($"npm/assets/{Mono}", $"sveltia/assets/{Mono}", "2787a2983d94072a2c6262b1992a2642519800a889bd90ca1042d04a89852d58"),
        new($"npm/assets/{Sans}", $"sveltia/assets/{Sans}", "7a19a7027e125257d310c6dbd78ae3a30b5ea1e3794d60b12bb28227a003bfda"),
        new(Words, "sveltia/da.js", "facb895ea3212bcb799923c33e0f994d19f637b930917d69c62345b0f99970e9"),
        new("LICENSE.txt", "sveltia/LICENSE.txt", "dcbe3c626d85741f6fabefed0b34d07a2e92c032f63aa21c0279062363859c32"),
        new("npm/assets/material-symbols-outlined.LICENSE.txt", "sveltia/assets/material-symbols-outlined.LICENSE.txt", "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3"),
        new("npm/assets/noto-mono.LICENSE.txt", "sveltia/assets/noto-mono.LICENSE.txt", "0dab92d0544f7b233403f14b84a663bdbfa746982eda629e7f4f9ffe1b036feb"),
        new("npm/assets/source-sans-3.LICENSE.txt", "sveltia/assets/source-sans-3.LICENSE.txt", "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3"),
    ];

    /// <summary>Each stands exactly once in the program.</summary>
    public static readonly ImmutableArray<CmsChange> Changes =
    [
        new($"{FontHost}source-sans-3:vf@5.3.0/latin-wght-normal.woff2", $"sveltia/assets/{Sans}", "Its letters come from our own host."),
        new($"{FontHost}noto-mono@5.3.0/latin-400-normal.woff2", $"sveltia/assets/{Mono}", "So does its typewriter."),
        new($"{FontHost}material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2", $"sveltia/assets/{Icons}", "And its icons."),
        new("import(`../locales/da.json`)", "import(`./da.js`)", "A browser loads no JSON as a module without being told that it is some."),
        new("`ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW`.split(`,`)", "[`da`,`en-US`]", "Danish is copied, and English is in the program; it can offer no other."),
        new("return e&&jQ.includes(e)?e:AQ", "return`da`", "The form is Danish whatever the browser's language, until somebody chooses English."),
        new("locale:n&&lpe.includes(n)?n:void 0", "locale:`da`", "Names of files are made as ours are: æ, ø and å become ae, oe and aa."),
        new("p||vPe({fields:_,", "p||vPe({fields:JSON.parse(JSON.stringify(_,(e,t)=>e===`default`?void 0:t)),", "What a new file begins with is not put into one that is there: whoever mends a page would make a draft of it."),
        new("tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9]+$/,", "tag:`tag:yaml.org,2002:int`,test:/^[-+]?(?:0|[1-9][0-9]*)$/,", "0710 is a municipality, and stays so: as a number it would be written back as 710."),
        new("let{status:{indicator:e}}=await ZR(Rye);", "let{status:{indicator:e}}=null;", "It would ask another host every few minutes how GitHub is; a failed question is 'unknown' to it."),
    ];

    /// <summary>Whether bytes are those of a file of the known version.</summary>
    public static bool IsKnown(CmsFile file, ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Digest;

    /// <summary>A file as it is published; null when what is to be changed in it does not stand there once.</summary>
    public static ReadOnlyMemory<byte>? Published(CmsFile file, ReadOnlyMemory<byte> bytes) => file.Path switch
    {
        Program => Changed(Encoding.UTF8.GetString(bytes.Span)) is { } text ? Encoding.UTF8.GetBytes(text) : null,
        Words => (byte[])[.. "export default "u8, .. bytes.Span, .. ";\n"u8],
        _ => bytes,
    };

    /// <summary>The program's text with every change; null when one of them does not stand there exactly once.</summary>
    public static string? Changed(string program)
    {
        foreach (var change in Changes)
        {
            var at = program.IndexOf(change.From, StringComparison.Ordinal);
            if (at < 0 || program.IndexOf(change.From, at + 1, StringComparison.Ordinal) >= 0)
                return null;
            program = string.Concat(program.AsSpan(0, at), change.To, program.AsSpan(at + change.From.Length));
        }
        return program;
    }
}
