using System.Text;
using Markdig.Syntax.Inlines;

namespace KlyngeSite.Sources.Markdown;

/// <summary>The words of a piece of Markdown without its marks.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline)
    {
        if (inline is null)
            return "";
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                _ => text,
            };
            if (inline is ContainerInline nested)
                Append(text, nested);
        }
    }
}
