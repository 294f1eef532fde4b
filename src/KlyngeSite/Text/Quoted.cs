namespace KlyngeSite.Text;

/// <summary>What a file says, within a message.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The text between single quotes, cut after 60 characters: messages are read on one screen.</summary>
    public static string Of(string text) => text.Length <= Longest ? $"'{text}'" : $"'{text.AsSpan(0, Longest)}…'";
}
