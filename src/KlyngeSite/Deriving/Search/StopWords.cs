namespace KlyngeSite.Deriving.Search;

/// <summary>Words that say nothing of what a text is about. They are not in the index; within quotation marks they count, for there the text itself is asked.</summary>
internal static class StopWords
{
    public const string All =
        "ad af aldrig alle allerede alligevel alt altid altså anden andet andre at bag bare begge blandt ble blev blevet bliv blive bliver bort bruge bruger både da de dem den denne dens der derefter deres derfor derfra deri dermed " +
        "derved det dette dig din dine disse dit dog du efter egen egentlig eget egne eller ellers en end endnu enhver ens er et fik findes find finde finder flere flest for fordi fra frem før først få får fået gennem gjorde gjort gør gøre " +
        "gik gå går gået ham han handle handler har have havde helst hen hende hendes her hos hun hvad hvem hver hverken hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår hvorvidt i igen igennem ikke imod imellem ind inde inden indtil ingen " +
        "intet ja jeg jer jeres jo kan kom komme kommer kommet kun kunne lade langt lige ligesom lidt man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måtte nej nemlig netop ned nede noget nogen nogle nok nu " +
        "nær når nås næsten og også om omkring op os over overfor pga på sagde sammen samme samt sig siden sige siger selv selve sin sine sit sidst skal skulle som stadig stor står så sådan således synes tag tage tager taget " +
        "tit til tog uden ud under var ved vel vi via vil ville vor vore vores vær være været derhen hvortil hvoraf deraf heraf herom derom hertil dertil hvorhen ske sker skete slags gerne eventuelt fx f eks osv mv bl ca pr";

    private static readonly HashSet<string> Set = [.. All.Split(' ')];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is left out: one of the list, or a single letter.</summary>
    public static bool Has(ReadOnlySpan<char> word) => (word.Length == 1 && !char.IsAsciiDigit(word[0])) || Lookup.Contains(word);
}
