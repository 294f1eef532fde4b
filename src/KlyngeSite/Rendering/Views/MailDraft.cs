using System.Text;

namespace KlyngeSite.Rendering.Views;

/// <summary>A letter that a reader's mail program opens ready to fill in (RFC 6068).</summary>
internal static class MailDraft
{
    /// <summary>Mail programs cut longer addresses, and some cut at 2,000 characters.</summary>
    public const int Longest = 1_900;

    /// <summary>Between two paragraphs; RFC 6068 wants both characters of a line break.</summary>
    private const string Gap = "%0D%0A%0D%0A";

    /// <summary>The address, percent-encoded throughout. Of the paragraphs in the middle as many as there is room for, none in part.</summary>
    public static string Url(string address, string subject, IReadOnlyList<string> opening, IReadOnlyList<string> middle, IReadOnlyList<string> closing)
    {
        var url = new StringBuilder("mailto:").Append(Encoded(address).Replace("%40", "@", StringComparison.Ordinal))
            .Append("?subject=").Append(Encoded(subject)).Append("&body=").AppendJoin(Gap, opening.Select(Encoded));
        var end = string.Concat(closing.Select(paragraph => Gap + Encoded(paragraph)));
        foreach (var paragraph in middle.Select(paragraph => Gap + Encoded(paragraph)))
        {
            if (url.Length + paragraph.Length + end.Length > Longest)
                break;
            url.Append(paragraph);
        }
        return url.Append(end).ToString();
    }

    private static string Encoded(string text) => Uri.EscapeDataString(text);
}
