namespace KlyngeSite.Tests.Fuzzing;

/// <summary>What is put into files, by the language that is written there: what parsers stumble over, and what our own readers look for.</summary>
internal static class Tokens
{
    private static readonly string[] Anywhere =
    [
        "", " ", "\t", "\n", "\n\n", "\r", "\r\n", "\0", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2028", "\u2029", "\u0085", "\uFEFF", "\uFFFD", "\uFFFF", "\u001B[31m", "\u0007",
        "a\u030A", "A\u030Angstr\u00F8m", "e\u0301\u0301\u0301\u0301", "æøåÆØÅ", "ß", "İ", "ı", "ﬁ", "👩‍⚕️", "\U000E0041", "𝟙𝟚", "١٢٣", "½", "'", "\"", "\\", "/", "%", "%00", "%2e%2e%2f", "../", "..\\", "C:\\x",
        "0", "-0", "-1", "1", "007", "1e999", "99999999999999999999999", "-99999999999999999999999", "2147483648", "0.1", "1,5", "1.000,5", "NaN", "∞", "0x1F", "1_000", "12:30", "100 %", "-43 %",
        "0000-00-00", "0001-01-01", "9999-12-31", "2026-02-30", "2019", "2019-13", "2019-10-03", "1. juli 2024", "2019-10-03T10:00:00Z", "ikke oplyst", "UDFYLD", "ja", "nej", "null", "~", "true",
        "::error::x", "##[error]x", "<script>alert(1)</script>", "javascript:alert(1)", "&amp;", "&#0;", "&#x110000;", "]]>", "--><!--", "=1+1", "@SUM(1)", "constructor", "__proto__", "toString", "CON", "http://[", "https://a.example/?q=\"'<>", "emne:kol", "emne:", "interview:nord#x", ":",
    ];

    private static readonly string[] Yaml =
    [
        "&a ", "*a", "!!", "!!binary ", "!!python/object ", "!<x> ", "? ", "? a\n: b\n", "- - - ", "- ", "-", "---\n", "...\n", "--- |\n", "{{{", "[[[", "{", "}", "[", "]", "{}", "[]", "[,]", "{,}", "{a: b, a: c}", "[a, b", "{a: b", "<<: *a\n", "<<: {a: b}\n",
        "|\n", ">-\n", "|+9\n", ">9\n", "|-\n  a\n", "\"", "'", "\"\\x00\"", "\"\\uD800\"", "\"\\u202E\"", "\"\\U00110000\"", "\"\\e\"", "%YAML 1.2\n---\n", "%TAG ! x\n", "# x\n", " #", "@", "`", ": ", " :", ":\n", "a: b: c\n", "titel: x\n", "titel:\n", "  - x\n", "\t- x\n", "- {a: [b, {c: d}]}\n",
        "kladde: ja\n", "status: trukket\n", "udgives: 2027-01-01\n", "udløber: 2020-01-01\n", "gennemgås: 2020-01-01\n", "tidligere: [/om/, /a/, /a/]\n", "tidligere: [/../, //x/, /%2e/]\n", "emner: [kol, kol]\n", "samtykke: {status: trukket}\n", "samtykke: givet\n", "id: x\n", "ukendt: {a: {b: [c]}}\n",
        "synonymer: [KOL, kol, K.O.L.]\n", "kategori: ''\n", "periode: 2019-2018\n", "adresse: https://a.example/b/c/\n", "adresse: http://æ.example\n", "navigation: []\n", "navigation: x\n", "mindste_antal: 3\n", "mindste_antal: -1\n", "kontakt: {mail: a@b.example}\n", "arkiv: https://github.com/a/b\n", "værdier: [1, 2]\n", "graf: tragt\n", "enhed: \"%\"\n",
    ];

    public static readonly string[] Markdown =
    [
        "[", "]", "![](", "![a](b.png)", "[a](", "[a](emne:kol)", "[a](emne:kol#x)", "[a](interview:nord#partnere)", "[a](kommune:0751)", "[a](side:om)", "[a](data:spirometri)", "[a](javascript:x)", "[a](<b c>)", "[a](/om/ \"t\")", "[a][b]", "[b]: /om/\n", "[b]: javascript:x\n", "[a](#partnere)", "[a](//x)", "[a]()", "[](/om/)", "[![a](b)](c)", "[a](https://a.example/\u202E)",
        "*", "**", "***", "_", "__", "*a*", "**a", "`", "``", "```", "```\n", "~~~ x\n", "> ", ">>>>>>>>", "- ", "  - ", "1. ", "99999999999. ", "+ ", "* * *\n", "---\n", "===\n", "# ", "## ", "### x\n", "## Hvem kom? {#partnere}\n", "## x {#x}\n", "{#partnere}", "{#}", "{.a}", "{onclick=x}", "## \n", "##\n", "#######", "##x\n",
        "| a | b |\n|---|---|\n| c | d |\n", "|", "|-|", "\n|a|\n|-|\n|b|c|\n", "\\", "\\|", "<b>", "</b>", "<!--", "-->", "<?", "<![CDATA[", "<a@b.example>", "<https://a.example>", "<javascript:x>", "https://a.example", "[^1]", "[^1]: x\n", ":::\n", ":::boks x\n", "$$", "^a^", "~a~", "==a==", "- [ ] a\n", "    kode\n", "\t", "  \n", "a\\\n", "&nbsp;", "&#1234567;", "&Tab;", "{{ x }}", "{% x %}",
    ];

    private static readonly string[] Csv =
    [
        ",", ";", "\t", "|", "\"", "\"\"", "\"a", "a\"", "\"a\nb\"", "\"a\"b", "\0", "=1+1", "+1", "-1", "@x", "\n", ",,,,,,,,\n", ";;;;\n", "sep=,\n", "*", "klynge;periode;taeller;naevner\n", "kode,navn\n", "nord;2024;1;2\n", "nord;2024-1;50;100\n", "nord;2024-13;50;100\n", "klynge;nord;2025;;;\n", "fordeling", "region", "klynge", "10;20;30", "1,5", "1.5", "12.000", "1 000", "50;100", "4;100", "0;0", "101;100", "0101", "101",
    ];

    private static readonly string[] Scriban =
    [
        "{{", "}}", "{{ ", " }}", "{{-", "-}}", "{{~", "~}}", "{{{", "}}}", "{%", "%}", "{%{", "}%}", "{{ end }}", "{{ else }}", "{{ if true }}", "{{ for i in 1..1000000000 }}", "{{ for i in 1..3 }}", "{{ for x in page }}", "{{ for x in site.menu }}", "{{ while true }}", "{{ while true }}{{ end }}", "{{ tablerow i in 1..9 }}", "{{ case 1; when 1; end }}", "{{ case", "{{ with page }}", "{{ capture x }}", "{{ func f(x) }}", "{{ wrap f }}", "{{ import page }}", "{{ readonly x }}", "{{ ret 1 }}", "{{ break }}", "{{ continue }}", "{{ this }}", "{{ $ }}", "{{ $0 }}", "{{ $1 }}", "{{ $1 = 2 }}", "{{ x = 1 }}",
        "{{ include 'pages/side.html' }}", "{{ include 'parts/top.html' }}", "{{ include 'parts/link.html' page }}", "{{ include '../x' }}", "{{ include null }}", "{{ include page }}", "{{ include", "{{ include 'parts/cards.html' 1..1e9 }}", "{{ ((((((((((", "{{ [[[[[[[[[[", "{{ {a:{a:{a:1}}} }}", "{{ {a:1}.a }}", "{{ [1] * 2000000000 }}", "{{ 'x' * 2000000000 }}", "{{ 1 << 2000000000 }}", "{{ -9223372036854775808 / -1 }}", "{{ -9223372036854775808 % -1 }}", "{{ 9223372036854775807 + 1 }}", "{{ -2147483648 / -1 }}", "{{ -2147483648 % -1 }}", "{{ 1 / 0 }}", "{{ 1e309 }}", "{{ 0x7fffffffffffffffff }}", "{{ 1.. }}", "{{ ..1 }}", "{{ 1..'a' }}", "{{ 1..1e9 }}", "{{ 'a'..'z' }}",
        "{{ page.titel }}", "{{ page.title[0] }}", "{{ page.title[99999999999] }}", "{{ page.title[-1] }}", "{{ page['title'] }}", "{{ page[null] }}", "{{ page[page] }}", "{{ site.menu[99] }}", "{{ site.menu[-1] }}", "{{ site.menu['x'] }}", "{{ a?.b }}", "{{ null.x }}", "{{ null | null }}", "{{ page | page }}", "{{ 1 | 2 }}", "{{ page.title | string.upcase }}", "{{ 'a' | html.escape }}", "{{ date.now }}", "{{ object.eval '1' }}", "{{ include | include }}", "{{ @include }}", "{{ @page }}", "{{ x => x }}", "{{ do; end }}", "{{ `raw` }}", "{{ \"unclosed", "{{ 'unclosed", "{{ `unclosed", "{{ # x }}", "{{ ## }}", "{{ \"\\u{110000}\" }}", "{{ '\\uD800' }}", "{{ !page }}", "{{ -page }}", "{{ ^page }}", "{{ page + page }}", "{{ page == page }}", "{{ page < 1 }}", "{{ 'a' < 1 }}", "{{ page ?? 1 }}", "{{ true ? 1 : 2 }}", "{{ 1 ? }}", "{{ page.title = 1 }}", "{{ page.title++ }}", "{{ ++$x }}", "{{ $x += 1 }}", "{{ empty }}", "{{ blank }}", "{{ \n }}", "{{ ; ; }}", "{{ 1 \n 2 }}", "{{ 1 2 3 }}",
        "<", ">", "</p>", "<p", "<!--", "<script>", "<a href=\"", "<svg>", "<style>", "&", "<title>", "</html>",
    ];

    private static readonly string[] Css =
    [
        "{", "}", "/*", "*/", "@import url(//x);", "@media (", "@charset \"x\";", "@font-face{", "url(", "url(javascript:x)", "url(\"data:x", "a{b:c", ";", ":", "!important", "\\", "\\0", "<!--", "calc((((", ":not(:not(:not(", "var(--a)", "--a: ;", "@supports (", "@layer a,b;", "a::before{content:\"", "#", ".", "[a=", ">>>", "U+0-10FFFF", "1e999px", "{{{{", "}}}}", "@container (width>1px){", "&:hover{", "expression(",
    ];

    /// <summary>For files of an ending.</summary>
    public static IReadOnlyList<string> Of(string path, Dice dice) => dice.OneIn(4) ? Anywhere : Path.GetExtension(path) switch
    {
        ".md" => dice.OneIn(2) ? Yaml : Markdown,
        ".yml" => Yaml,
        ".csv" => Csv,
        ".html" => Scriban,
        ".css" or ".svg" or ".js" => Css,
        _ => Anywhere,
    };

    /// <summary>Names of files that there may be beside the others.</summary>
    public static readonly string[] Names =
    [
        "x", "index", "404", "side-2", "Æ", "a b", "A", "con", "nul", "a.b", "-", "_standard", "_x", "assets", "feed", "æ", "a\u030A", "x\u200B", "x\u202Ey", "x~", "a'b", "a\"b", "a<b", "a&b", "a;b", "a%2fb", "#a", "?a", "a:b", "0", "01", "1e9", "site", "kol", "nord", "undtagelser", "240737-5001",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];
}
