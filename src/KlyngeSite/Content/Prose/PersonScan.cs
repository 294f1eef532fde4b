using KlyngeSite.Content.Data;
using KlyngeSite.Content.Settings;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Prose;

/// <summary>
/// Looks for what names a person in a file's text as it stands, before anything is parsed: CPR numbers, phone numbers and mail
/// addresses. Nothing that it says repeats a digit.
/// </summary>
/// <param name="editors">The site's own phone and mail, which may stand anywhere; null when it has none.</param>
internal sealed class PersonScan(ScanExceptions exceptions, Contact? editors, DiagnosticBag bag)
{
    private readonly string editorsPhone = PhoneShape.Plain(editors?.Phone);

    private const string InHistory = "har det været i en pull request, så skriv til redaktionen, for det ligger stadig i historikken.";

    /// <summary>How far before ten digits a word such as ISBN may stand.</summary>
    private const int NearWord = 16;

    /// <summary>Names of files become addresses and are printed everywhere.</summary>
    public void CheckName(FoundFile file)
    {
        if (CprShape.Find(file.Path) is not [var match, ..])
            return;
        if (match.IsSure)
            bag.Report(Rules.Cpr, file.Whole, "Filens navn har form som et CPR-nummer.", "Kald filen noget andet; " + InHistory);
        else
            bag.Report(Rules.MaybeCpr, file.Whole, "Filens navn har ti cifre, der begynder med en dato, og det kan være et CPR-nummer.", "Kald filen noget andet.");
    }

    /// <summary>CPR numbers, phone numbers, mail addresses and, but for figures, which may be invented, the numbers of clinics.</summary>
    public void Check(SourceFile file)
    {
        List<CprMatch> found = [];
        var text = file.Text.Text;
        var chains = new DigitChains(text);
        while (chains.MoveNext())
        {
            if (chains.Digits < 8)
                continue;
            found.Clear();
            CprShape.Find(text, chains.Runs, found);
            foreach (var match in found)
                Report(file, match);
            if (found.Count == 0 && PhoneShape.Find(text, chains.Runs) is { } phone)
                ReportPhone(file.Text, phone.Start, phone.Length);
        }
        CheckMail(file.Text);
        if (!file.Path.StartsWith(DataSummaryKind.Folder, StringComparison.Ordinal))
            CheckClinics(file.Text);
    }

    /// <summary>Numbers of clinics (ydernumre).</summary>
    public void CheckClinics(SourceText source)
    {
        if (YderShape.Find(source.Text) is { } number)
            bag.Report(Rules.ClinicNumber, source.At(number, YderShape.Digits), "Her står noget, der har form som et ydernummer.", "Slet det; " + InHistory);
    }

    /// <summary>CPR numbers alone, for the settings, which hold the editors' own phone and mail.</summary>
    public void CheckSettings(SourceFile file)
    {
        foreach (var match in CprShape.Find(file.Text.Text))
            Report(file, match);
    }

    private void ReportPhone(SourceText source, int start, int length)
    {
        if (!IsInAddress(source.Text, start) && PhoneShape.Plain(source.Text.AsSpan(start, length)) != editorsPhone)
            bag.Report(Rules.PhoneNumber, source.At(start, length), "Her står et telefonnummer.", "Slet det; læserne kan bruge redaktionens nummer under 'kontakt' i site.yml.");
    }

    private void Report(SourceFile file, CprMatch match)
    {
        var text = file.Text.Text;
        var gap = text.AsSpan(match.Start, match.Length);
        var isInAddress = (!match.IsDivided || gap.Contains('/')) && IsInAddress(text, match.Start);
        if (!match.IsDivided && IsOtherNumber(text, match.Start))
            return;
        // A page's number in an address may be ten digits of any kind.
        if (isInAddress && (match.IsDivided || !match.IsSure))
            return;
        var place = file.Text.At(match.Start, match.Length);
        if (match.IsSure && !isInAddress)
            bag.Report(Rules.Cpr, place, "Her står noget, der har form som et CPR-nummer (******-****).", "Slet det; " + InHistory);
        else if (!exceptions.Allow(file.Path, place.Line))
            bag.Report(Rules.MaybeCpr, place, "Ti cifre, der begynder med en dato, kan være et CPR-nummer.",
                $"Slet dem. Er det noget andet, så skriv fil, linje og grund i content/{ScanExceptions.File}.");
    }

    private void CheckMail(SourceText source)
    {
        var text = source.Text;
        var lastLine = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (MailShape.Around(text, at) is not { } mail || text.AsSpan(mail.Start, mail.Length).Equals(editors?.Mail, StringComparison.OrdinalIgnoreCase))
                continue;
            var place = source.At(mail.Start, mail.Length);
            // A link has its address in the text as well.
            if (place.Line != lastLine)
                bag.Report(Rules.EmailAddress, place, "Her står en mailadresse.", "Slet den; læserne kan bruge redaktionens mailadresse under 'kontakt' i site.yml.");
            lastLine = place.Line;
        }
    }

    private static bool IsInAddress(string text, int start)
    {
        var begin = text.LastIndexOfAny([' ', '\n', '\t', '(', '<', '"', '\''], Math.Max(0, start - 1)) + 1;
        var before = text.AsSpan(begin, Math.Max(0, start - begin));
        return before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.Ordinal);
    }

    /// <summary>Numbers of ten digits with a name of their own: books, and places of work.</summary>
    private static bool IsOtherNumber(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - NearWord), Math.Min(start, NearWord));
        return before.Contains("ISBN", StringComparison.OrdinalIgnoreCase) || before.Contains("P-nummer", StringComparison.OrdinalIgnoreCase) || before.Contains("P-nr", StringComparison.OrdinalIgnoreCase);
    }
}
