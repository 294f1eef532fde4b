using System.Text;

namespace KlyngeSite.Forms.Contributions;

/// <summary>A contribution as a plain text to fill in, for any program; lines end as Windows' own editor was long in need of.</summary>
internal static class TextForm
{
    private const int Width = 76;

    public static ReadOnlyMemory<byte> Of(Contribution form)
    {
        var text = new StringBuilder();
        Paragraph($"{Contribution.Title} ({form.SiteTitle})");
        Paragraph(Contribution.Invitation);
        Paragraph(Contribution.NoPatients);
        foreach (var asked in Contribution.About)
            Ask(asked.Words, asked.Help);
        foreach (var (words, _) in form.Questions)
            Ask(words, null);
        Paragraph("Sæt kryds, når det passer:");
        foreach (var yes in Contribution.Consent)
            Paragraph($"[ ] {yes}");
        Paragraph(form.SendTo);
        Paragraph(Contribution.Afterwards);
        return (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\r\n"))];

        void Ask(string words, string? help)
        {
            text.Append('\n').Append('-', Width).Append('\n');
            Lines(words);
            if (help is not null)
                Lines(help);
            text.Append("\n\n\n");
        }

        void Paragraph(string words)
        {
            if (text.Length > 0)
                text.Append('\n');
            Lines(words);
        }

        void Lines(string words)
        {
            var column = 0;
            foreach (var word in words.Split(' '))
            {
                if (column > 0 && column + 1 + word.Length > Width)
                {
                    text.Append('\n');
                    column = 0;
                }
                if (column > 0)
                    text.Append(' ');
                text.Append(word);
                column += word.Length + 1;
            }
            text.Append('\n');
        }
    }
}
