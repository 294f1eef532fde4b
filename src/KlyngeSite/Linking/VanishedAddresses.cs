using System.Collections.Immutable;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>Holds the addresses that were published against those that lead somewhere.</summary>
internal static class VanishedAddresses
{
    /// <summary>Reports each that leads nowhere. What may show again (a draft, an expired page, a list with nothing in it) is not gone.</summary>
    public static void Check(ImmutableArray<ListedAddress> listed, Addresses addresses, DiagnosticBag bag)
    {
        foreach (var address in listed)
        {
            if (addresses.Has(address.Path) || addresses.MovedTo(address.Path) is not null || addresses.IsHidden(address.Path))
                continue;
            var nearest = Nearest.To(address.Path, addresses.All.Where(path => path.Count(c => c == '/') == address.Path.Count(c => c == '/')));
            bag.Report(Rules.VanishedAddress, address.Location, $"Adressen {ShortText.Quote(address.Path)} har været udgivet, og nu fører den ingen steder hen.",
                $"Skriv 'tidligere: [{ShortText.Quote(address.Path)}]' i den side, læserne skal sendes til{(nearest is null ? "" : $", måske {nearest}")}. Er en person trådt tilbage, så lad filen ligge, og skriv status: trukket under samtykke.");
        }
    }
}
