using System.Globalization;
using KlyngeSite.Deriving.Booklets;
using KlyngeSite.Diagnostics;
using KlyngeSite.Outputs;
using KlyngeSite.Publishing;
using KlyngeSite.Rendering.Views.Booklets;

namespace KlyngeSite.Printing;

/// <summary>A booklet as a file.</summary>
internal sealed record PrintedBooklet(byte[] Pdf, int Pages, int Interviews);

/// <summary>What came of printing.</summary>
/// <param name="Failure">In Danish, why there is no booklet; null when there is one, or the findings say it.</param>
/// <param name="Code">The exit code of the failure.</param>
internal sealed record PrintResult(FindingList Findings, PrintedBooklet? Booklet, string? Failure = null, int Code = ExitCode.Fine);

/// <summary>
/// Sets a booklet twice: browsers cannot write the number of another page, so the first setting tells on which page each chapter begins, and the second has the
/// numbers. They have their room from the start, so nothing moves; that is looked at.
/// </summary>
internal sealed class BookletPrinter(string browser, bool withoutSandbox)
{
    /// <summary>The first Chromium that writes running heads and page numbers.</summary>
    private const int LeastVersion = 131;

    private const string Site = "site";
    private const string File = "haefte.pdf";

    /// <summary>Whether a file is a booklet that was printed here.</summary>
    public static bool IsOurs(ReadOnlyMemory<byte> file) => PdfFile.Read(file)?.Creator == BrowserRun.Creator;

    public async Task<PrintResult> PrintAsync(BuildRequest request, BookletChoice choice, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var bag = new DiagnosticBag();
        // The pages are read from the folder, so the addresses on them begin with it.
        var root = new Uri(Path.Join(folder.FullPath, Site) + Path.DirectorySeparatorChar);
        var context = SiteBuilder.Read(request with { Link = request.Link with { BaseUrl = "http://localhost/" + root.AbsolutePath.TrimStart('/') } }, bag, stop);
        if (context is null)
            return new(bag.Sorted(), null);
        if (context.Theme.Find(BookletView.Template) is null)
            return new(bag.Sorted(), null, $"Temaet har ingen skabelon '{BookletView.Template}'.", ExitCode.BrokenSettings);
        var (booklet, mistake) = choice.In(context.Insights.Booklets);
        if (booklet is null)
            return new(bag.Sorted(), null, mistake, ExitCode.WrongUse);
        var setting = new Setting(booklet, context, request.Link.BaseUrl ?? context.Site.Settings.BaseUrl, request.Link.AsOf, bag);
        var (printed, failure) = await SetAsync(setting, folder, new Uri(root, booklet.Path[1..] + "index.html"), stop);
        return new(bag.Sorted(), printed, failure, failure is null ? ExitCode.Fine : ExitCode.CannotReadOrWrite);
    }

    private async Task<(PrintedBooklet? Booklet, string? Failure)> SetAsync(Setting setting, PrivateFolder folder, Uri page, CancellationToken stop)
    {
        var chapters = BookletChapters.Of(setting.Booklet, setting.Context.Site).All;
        IReadOnlyDictionary<string, int> pageOf = new Dictionary<string, int>();
        for (var pass = 1; pass <= 3; pass++)
        {
            if (!setting.Write(folder, Site, pageOf, stop))
                return (null, null);
            folder.Delete(File);
            if (await BrowserRun.PrintAsync(browser, page, Path.Join(folder.FullPath, File), Path.Join(folder.FullPath, "profil"), withoutSandbox, stop) is { } failure)
                return (null, failure);
            if (folder.Read(File) is not { } pdf)
                return (null, "Browseren skrev ingen fil. Er den installeret som snap, kan den ikke læse midlertidige filer; sæt TMPDIR til en mappe i din hjemmemappe.");
            if (PdfFile.Read(pdf) is not { } read || VersionOf(read.Producer) is not { } version)
                return (null, "Browserens PDF kan ikke læses. Prøv med en anden browser, fx Chromium.");
            if (version < LeastVersion)
                return (null, $"Browseren er for gammel (version {version}); sidetal kræver mindst {LeastVersion}. Opdatér den.");
            if (chapters.Any(chapter => !read.PageOf.ContainsKey(chapter.Id)))
                return (null, "Browserens PDF siger ikke, hvor kapitlerne begynder. Prøv med en anden browser, fx Chromium.");
            if (pass > 1 && chapters.All(chapter => read.PageOf[chapter.Id] == pageOf[chapter.Id]))
                return (new(pdf, read.Pages, setting.Booklet.Interviews.Count), null);
            pageOf = read.PageOf;
        }
        return (null, "Sidetallene flytter sig, hver gang hæftet sættes, så indholdsfortegnelsen ville være forkert.");
    }

    /// <summary>The number after the last <c>m</c> of <c>Skia/PDF m131</c>; null for another writer.</summary>
    private static int? VersionOf(string producer)
    {
        const string Writer = "Skia/PDF m";
        return producer.StartsWith(Writer, StringComparison.Ordinal) && int.TryParse(producer[Writer.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    /// <summary>A booklet while it is set.</summary>
    private sealed record Setting(Booklet Booklet, OutputContext Context, string Address, DateOnly Day, DiagnosticBag Bag)
    {
        /// <summary>Writes the page and what it loads. False when its template failed (and that was reported).</summary>
        public bool Write(PrivateFolder folder, string below, IReadOnlyDictionary<string, int> pageOf, CancellationToken stop)
        {
            var worker = new RenderWorker(Context, files: 1, Bag, stop);
            foreach (var file in BookletPages.Files(Booklet, Context, new BookletPrint(Day, Address, pageOf)))
            {
                if (file.Render(worker) is not { } bytes)
                    return false;
                folder.Write($"{below}/{file.Path}", bytes.Span);
            }
            foreach (var asset in Context.Theme.Assets)
                folder.Write($"{below}/{asset.Path}", asset.Bytes);
            return true;
        }
    }
}
