namespace KlyngeSite.Content.Fields;

/// <summary>The address of a page elsewhere, which readers may follow.</summary>
internal static class WebAddress
{
    public static readonly PatternType Type = new(IsAddress, "en adresse på nettet, der begynder med https://") { Pattern = "^https://[^\\s<>\"]{1,292}$" };

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && text.Length <= 300 && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal)
        && uri.UserInfo.Length == 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"');
}
