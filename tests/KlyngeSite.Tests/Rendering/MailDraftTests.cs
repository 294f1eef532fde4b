using CsCheck;
using KlyngeSite.Outputs.Inspection;
using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Tests.Rendering;

/// <summary>A letter ready to fill in: what the mail program shows is what was meant, and its address is never too long.</summary>
public class MailDraftTests
{
    private static readonly Gen<string> Paragraph = Gen.Char["abc æøåÆØÅé?&=#%+\"'<>@/\n\u2028€"].Array[1, 80].Select(letters => new string(letters));

    [Fact]
    public void Danish_letters_quotes_and_line_breaks_are_encoded()
    {
        var url = MailDraft.Url("a+b@proeve.example", "Hej & goddag", ["Klyngens \"navn\":"], ["1. Hvad får I ud af det?"], ["Tak"]);
        Assert.Equal(
            "mailto:a%2Bb@proeve.example?subject=Hej%20%26%20goddag&body=Klyngens%20%22navn%22%3A%0D%0A%0D%0A1.%20Hvad%20f%C3%A5r%20I%20ud%20af%20det%3F%0D%0A%0D%0ATak", url);
    }

    [Fact]
    public void Any_letter_reads_as_it_was_written_and_loses_only_whole_questions_from_the_end() =>
        Gen.Select(Paragraph, Paragraph.Array[0, 60], Paragraph).Sample((opening, middle, closing) =>
        {
            var url = MailDraft.Url("redaktion@proeve.example", "Emne", [opening], middle, [closing]);
            Assert.True(url.Length <= MailDraft.Longest, $"{url.Length}");
            Assert.True(AllowedAddress.IsAllowed(url), url);
            Assert.All(url, c => Assert.True(char.IsAscii(c) && !char.IsControl(c) && c is not (' ' or '"' or '<' or '>' or '\'')));
            var body = Uri.UnescapeDataString(url[(url.IndexOf("&body=", StringComparison.Ordinal) + 6)..]);
            var kept = Enumerable.Range(0, middle.Length + 1).Where(count => body == string.Join("\r\n\r\n", [opening, .. middle.Take(count), closing])).ToList();
            Assert.NotEmpty(kept);
            if (kept[^1] < middle.Length)
                Assert.True(url.Length + 12 + Uri.EscapeDataString(middle[kept[^1]]).Length > MailDraft.Longest, "there was room for more");
        });
}
