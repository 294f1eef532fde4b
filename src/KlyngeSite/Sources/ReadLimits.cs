namespace KlyngeSite.Sources;

/// <summary>How much is read. Beyond it a mistake is likelier than a long text, and a build would need more time and room than a runner has.</summary>
/// <param name="Total">Bytes of one folder with all below it.</param>
/// <param name="Files">Files of one folder with all below it.</param>
internal sealed record ReadLimits(long Total, int Files)
{
    /// <summary>Four times the largest corpus of the benchmarks (50 MB in 17,800 files).</summary>
    public static readonly ReadLimits Usual = new(200_000_000, 100_000);

    /// <summary>Folders within folders. Content has one level, a theme two or three.</summary>
    public const int Depth = 16;

    private const long Csv = 20_000_000;
    private const long Theme = 1_000_000;

    /// <summary>Twelve times the longest interview there is: about 15,000 words, an hour of reading.</summary>
    private const long Markdown = 100_000;

    /// <summary>What the reader of fields takes.</summary>
    private const long Yaml = 64_000;

    /// <summary>The most bytes that a file may have.</summary>
    public static long Of(string path, bool isTheme) => isTheme ? Theme : Path.GetExtension(path) switch
    {
        ".csv" => Csv,
        ".md" => Markdown,
        _ => Yaml,
    };
}
