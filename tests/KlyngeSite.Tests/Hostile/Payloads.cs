namespace KlyngeSite.Tests.Hostile;

/// <summary>What a hostile author would try to get into a reader's browser.</summary>
internal static class Payloads
{
    /// <summary>Addresses that run, load or pretend; and some that are only odd.</summary>
    public static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6a;avascript:alert(1)",
        "&#0000106avascript:alert(1)", "javascript\\:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "java%0ascript:alert(1)",
        "javascript://proeve.example/%0aalert(1)", "vbscript:msgbox(1)", "livescript:x", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,x", "blob:https://ond.example/1", "file:///etc/passwd", "filesystem:https://ond.example/x", "view-source:https://ond.example/", "//ond.example/",
        "/\\ond.example/", "\\\\ond.example\\x", "https:ond.example", "https:/ond.example/", "http:\\\\ond.example", "https://bruger:kode@ond.example/",
        "https://kiap.example\\@ond.example/", "https://kiap.example%40ond.example/", "https://ond.example/\"onmouseover=\"x", "https://ond.example/'onmouseover='x",
        "https://ond.example/<script>", "https://ond.example/`x`", "https://\u202Eelpmaxe.dno/", "https://xn--80ak6aa92e.example/", "mailto:a@b.example?subject=\"><script>",
        "mailto:a@b.example%0D%0ABcc:c@d.example", "mailto:javascript:alert(1)", "tel:112;ext=\"x", "emne:kol#\"onclick=\"x", "emne:kol#' onclick='x", "#javascript:alert(1)",
        "/om/#\"><script>", "ftp://ond.example/", "intent://x#Intent;end", "feed:javascript:alert(1)", "ms-word:ofe|u|https://ond.example/x",
    ];

    /// <summary>The ways to write an address: links and pictures of one kind of node, and addresses in angle brackets of the other.</summary>
    public static readonly Func<string, string>[] Forms =
    [
        address => $"[tekst]({address})",
        address => $"[tekst](<{address}>)",
        address => $"<{address}>",
        address => $"[tekst][r]\n\n[r]: {address}",
        address => $"![tekst]({address})",
        address => $"[![tekst]({address})](/om/)",
        address => $"[tekst](/om/ '{address}')",
        address => $"| a |\n|---|\n| [tekst]({address}) |",
    ];

    /// <summary>Bodies with markup of their own.</summary>
    public static readonly string[] Bodies =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "</p></main><script>alert(1)</script>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=//ond.example>", "<embed src=//ond.example>", "<form action=//ond.example><input name=cpr></form>", "<base href=//ond.example>",
        "<meta http-equiv=refresh content='0; url=//ond.example'>", "<link rel=stylesheet href=//ond.example>", "<details open ontoggle=alert(1)>", "<math><mi xlink:href=javascript:alert(1)>",
        "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<div style=\"position:fixed\">", "<!-- --><script>", "<![CDATA[<script>]]>",
        "<?php x ?>", "<script\n>alert(1)</script\n>", "<a href='javascript:alert(1)'>x</a>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "\\<script\\>", "`<script>`",
        "```html\" onclick=\"alert(1)\n<script>\n```", "```\"><script>\nx\n```", "~~~ <script>\nx\n~~~", "    <script>", "[<script>](/om/)", "[a](/om/ \"\\\" onclick=alert(1)\")", "[a](/om/){onclick=alert(1)}",
        "*a*{style=color:red}", "|<script>|b|\n|-|-|\n|<img src=x onerror=y>|`<b>`|", "[^1]\n\n[^1]: <script>", "- [ ] <script>", "::: {onclick=x}\na\n:::", "> <script>", "1. <script>",
        "{{ site.title }} {% x %}", "![x](https://www.youtube.com/watch?v=1)", "![x](film.mp4)", "$$ <script> $$", "\u2028<script>\u2028", "<a@b.example\"onclick=x>", "a\\\n<script>",
    ];

    /// <summary>Values of fields.</summary>
    public static readonly string[] Values =
    [
        "\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;", "{{ 1 + 1 }}",
        "javascript:alert(1)", "]]><script>", "--><script>", "</title><script>x</script>", "&#60;script&#62;", "a&quot; onclick=&quot;x", "`x` onclick=x", "</svg><script>",
    ];
}
