using System.Text;
using KlyngeSite.Diagnostics;

namespace KlyngeSite.Outputs.Bundle;

/// <summary>Makes the files of a site into those of a bundle, which is read from a disk. May be called from several threads.</summary>
/// <param name="home">The path of the site's front page, with slashes.</param>
/// <param name="files">All files of the bundle.</param>
internal sealed class Bundler(string home, IReadOnlySet<string> files, DiagnosticBag bag)
{
    private readonly BundleAddresses addresses = new(home, files);

    // Which template wrote a link cannot be told from the page, so the place is the theme and the note names a file.
    private readonly Location place = new SourceText("theme", "", SourceRole.Theme).Whole;

    /// <summary>The file with the site's own addresses relative. A link that leads nowhere in the bundle is reported.</summary>
    public OutputFile Of(OutputFile file)
    {
        try
        {
            return new(file.Path, Bytes(file));
        }
        catch (DeadAddressException e)
        {
            bag.Report(Rules.TemplateFailed, place, $"Adressen '{ShortText.Quote(e.Address)}' fører ikke til noget i pakken.", "Ret den i skabelonen eller i stilarket.", $"I filen {file.Path}.");
        }
        catch (FormatException)
        {
            bag.Report(Rules.TemplateFailed, place, "En færdig fil er ikke gyldig HTML eller CSS, så dens links kan ikke findes.", "Se efter et anførselstegn eller et > , der mangler i skabelonen.", $"I filen {file.Path}.");
        }
        return file;
    }

    private ReadOnlyMemory<byte> Bytes(OutputFile file)
    {
        string Relative(string address) => addresses.In(file.Path, address);
        return Path.GetExtension(file.Path) switch
        {
            ".html" => Encoding.UTF8.GetBytes(PageAddresses.Replaced(Encoding.UTF8.GetString(file.Bytes.Span), Relative, addresses.IsFromRoot)),
            ".css" => Encoding.UTF8.GetBytes(SheetAddresses.Replaced(Encoding.UTF8.GetString(file.Bytes.Span), Relative)),
            ".js" when DataAddresses.Are(file.Bytes.Span) => DataAddresses.Replaced(file.Bytes, Relative),
            _ => file.Bytes,
        };
    }
}
