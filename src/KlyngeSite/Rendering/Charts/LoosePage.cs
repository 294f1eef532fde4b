using KlyngeSite.Diagnostics;
using KlyngeSite.Rendering.Views.Charts;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Charts;

/// <summary>Charts in a page of its own, outside any site: all that it needs is in it, and it loads nothing.</summary>
internal static class LoosePage
{
    private const string Template = "pages/figurer.html";

    /// <param name="mark">Stands at the very beginning, and tells later that the page was made here.</param>
    /// <param name="lead">Below the title.</param>
    public static byte[] Of(string mark, string title, IReadOnlyList<string> lead, IEnumerable<FigureInput> figures)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile(Template, [], new SourceText(Template, Markup, SourceRole.Theme));
        var theme = Theme.Load(new SourceTree([], [file], new HashSet<string>(), default), bag);
        var view = View.Of(("mark", new Html(mark)), ("style", new Html(Style)), ("title", title), ("lead", View.List(lead)), ("figures", View.List(figures.Select(FigureView.Of))));
        return new PageRenderer(theme, 1, bag, CancellationToken.None).Render(Template, view, "/", null)?.ToArray()
            ?? throw new InvalidOperationException(bag.Sorted()[0].Message);
    }

    private const string Markup =
        """
        {{ mark }}
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{ title }}</title>
        <style>
        {{ style }}
        </style>
        </head>
        <body>
        <main>
        <h1>{{ title }}</h1>
        {{~ for line in lead ~}}
        <p class="small">{{ line }}</p>
        {{~ end ~}}
        {{~ for figure in figures ~}}
        <figure id="{{ figure.id }}" aria-labelledby="{{ figure.id }}-h">
        <figcaption><h2 id="{{ figure.id }}-h">{{ figure.title }}</h2>
        <p class="finding">{{ figure.finding }}</p></figcaption>
        {{~ if figure.svg ~}}
        {{ figure.svg }}
        {{~ end ~}}
        {{~ if figure.key ~}}
        <ul class="key">
        {{~ for mark in figure.key ~}}
        <li>{{ if mark.dot }}<span class="{{ mark.dot }}" aria-hidden="true"></span>{{ else }}<span aria-hidden="true">{{ mark.sign }}</span>{{ end }} {{ mark.text }}</li>
        {{~ end ~}}
        </ul>
        {{~ end ~}}
        {{~ if figure.detail ~}}
        <p>{{ figure.detail }}</p>
        {{~ end ~}}
        <p><strong>Det kan man ikke slutte:</strong> {{ figure.limit }}</p>
        <dl>
        {{~ for row in figure.meta ~}}
        <div><dt>{{ row.label }}</dt><dd>{{ if row.value }}{{ row.value }}{{ else }}Ikke oplyst{{ end }}</dd></div>
        {{~ end ~}}
        </dl>
        {{~ if figure.caveats ~}}
        <div class="caveat"><strong>Forbehold</strong>
        {{~ for caveat in figure.caveats ~}}
        <p>{{ caveat }}</p>
        {{~ end ~}}
        </div>
        {{~ end ~}}
        {{~ if figure.pitfalls ~}}
        <p><strong>Kendte faldgruber</strong></p>
        <ul>
        {{~ for pitfall in figure.pitfalls ~}}
        <li>{{ pitfall }}</li>
        {{~ end ~}}
        </ul>
        {{~ end ~}}
        <div class="numbers" role="group" aria-labelledby="{{ figure.id }}-c" tabindex="0"><table><caption id="{{ figure.id }}-c">Tallene bag</caption><thead><tr>
        {{- for heading in figure.table.headings }}<th scope="col">{{ heading }}</th>{{ end -}}
        </tr></thead><tbody>
        {{~ if figure.table.rows ~}}
        {{~ for row in figure.table.rows ~}}
        <tr><th scope="row">{{ row.heading }}</th>{{ for cell in row.cells }}<td>{{ cell }}</td>{{ end }}</tr>
        {{~ end ~}}
        {{~ end ~}}
        </tbody></table></div>
        </figure>
        {{~ end ~}}
        </main>
        </body>
        </html>

        """;

    /// <summary>Letters on the drawing are 15 units where 320 units are a small phone, and fewer where the drawing is larger: never under 12 px.</summary>
    private const string Style =
        """
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
        body { margin: 0; padding: 1rem }
        main { max-width: 44rem; margin: auto }
        h1 { font-size: 1.5rem; line-height: 1.25 }
        h2 { font-size: 1rem; margin: 0 }
        figure { container-type: inline-size; margin: 2rem 0; padding-top: 1rem; border-top: 3px solid }
        .small, .key, dl, table, .caveat { font-size: .875rem }
        .finding { font-size: 1.25rem; margin: .25rem 0 1rem }
        .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none }
        .dot { display: inline-block; width: .6em; height: .6em; border: .14em solid; border-radius: 50% }
        .dot.full { background: currentColor }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr)); gap: .75rem 1.25rem }
        dd { margin: 0; font-weight: 600 }
        .caveat { padding: .5rem 1rem; border-left: .375rem solid }
        .caveat p, .key + p { margin: .25rem 0 }
        .numbers { overflow-x: auto; margin-top: 1.5rem }
        th[scope=row] { white-space: nowrap }
        table { border-collapse: collapse }
        caption { text-align: left; font-weight: 600 }
        th, td { padding: .25rem 1rem .25rem 0; border-bottom: 1px solid; text-align: left; font-variant-numeric: tabular-nums }
        .chart { width: 100%; max-width: 40rem; height: auto; overflow: visible }
        .chart text { fill: CanvasText; font-size: 15px }
        .chart :is(.before, .flag) { fill: Canvas }
        @container (min-width: 26rem) { .chart text { font-size: 11px } }
        @container (min-width: 34rem) { .chart text { font-size: 9px } }
        @media print { body { padding: 0 } .chart { max-width: 120mm } figure { break-inside: avoid } }
        """;
}
