namespace KlyngeSite.Content.Data.Table;

/// <summary>What is said when something stands in a public file that nobody should have seen.</summary>
internal static class PublicTable
{
    public const string Anonymise = "Kør klynge data anonymiser på filen, og læg kun det her, den skriver.";

    /// <summary>A pull request is public, and what was in one stays in its history when the file is mended.</summary>
    public const string InHistory = "Har filen været i en pull request, så luk den, slet grenen, og skriv til redaktionen: Tallene ligger stadig i historikken, og den skal skrives om.";
}
