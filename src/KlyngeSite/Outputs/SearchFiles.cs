using KlyngeSite.Deriving.Search;

namespace KlyngeSite.Outputs;

/// <summary>The files that search reads, below <c>soeg/</c>. The index is made while pages are rendered.</summary>
internal sealed class SearchFiles : ISiteOutput
{
    public IEnumerable<PlannedOutput> Plan(OutputContext context)
    {
        if (!context.Site.HasPage(SearchPaths.Start))
            yield break;
        var made = new Made(context);
        yield return new(SearchPaths.Index, false, _ => made.Index.Core);
        for (var file = 0; file < made.ListFiles; file++)
        {
            var n = file;
            yield return new(SearchPaths.List(n), false, _ => made.Index.Lists[n]) { ComesWithAnother = true };
        }
        for (var file = 0; file < made.TextFiles; file++)
        {
            var n = file;
            yield return new(SearchPaths.Text(n), false, _ => made.Text(n));
        }
    }

    /// <summary>The files for whoever searches at once, with or without a theme that has a page for it.</summary>
    public static SearchSource Source(OutputContext context)
    {
        var made = new Made(context);
        return new(made.Index.Core, file => made.Index.Lists[file], file => made.Text(file));
    }

    private sealed class Made
    {
        private readonly OutputContext context;
        private readonly SearchPages pages;
        private readonly IReadOnlyList<int> texts;
        private readonly Lazy<SearchIndex> index;

        public Made(OutputContext context)
        {
            this.context = context;
            pages = new(context.Site, context.Insights);
            texts = SearchText.Files(pages);
            index = new(() => SearchIndex.Of(pages, texts));
        }

        public SearchIndex Index => index.Value;
        public int ListFiles => SearchIndex.ListFiles(pages.Count);
        public int TextFiles => texts.Count;

        public ReadOnlyMemory<byte> Text(int file) => SearchText.Of(file, texts, pages, context.Site);
    }
}
