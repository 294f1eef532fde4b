/** Plain pages, words and comments, and the page that stands where there is none. */
import { each, e, template, layout, intro, link, menu, source } from "../parts.js";
import { comments, interview, plain, topic, words } from "../site.js";

const missing = { kind: "404", url: "/404.html", title: "Siden findes ikke", manchet: "Måske er siden flyttet, eller også er der en fejl i adressen." };
const render = {
  side: p => `<article class="wrap page">
${intro(p)}<div class="prose">
${p.html}</div>
</article>`,
  404: p => `<div class="wrap page">
${intro(p)}<h2>Prøv en af disse</h2>
<ul class="links">
${each(menu, ([name, id]) => `<li><a href="/${id}/">${name}</a></li>\n`)}</ul>
</div>`,
  ordbog: p => `<div class="wrap page">
${intro(p, "Ordbog")}${p.udskrevet ? `<p>Skrives ud som: <strong>${e(p.udskrevet)}</strong></p>\n` : ""}<div class="prose">
${p.html}</div>
${p.forveksles_med ? `<section class="page">
<h2>Forveksles med</h2>
<dl class="rows">
${each(p.forveksles_med, one => `<div><dt>${e(one.ord)}</dt><dd>${e(one.forskel)}</dd></div>\n`)}</dl>
</section>
` : ""}${p.synonymer ? `<p class="small synonyms">Andre ord for det: ${e(p.synonymer.join(", "))}</p>\n` : ""}${p.kilde ? `<p class="small synonyms">Kilde: ${e(p.kilde)}</p>\n` : ""}</div>`,
  kommentarer: p => `<div class="wrap article">
<div class="opening">
<header class="intro">
<p class="kicker">Kommentar, ${p.year}</p>
<h1>${e(p.title)}</h1>
</header>
</div>
<aside class="facts" aria-labelledby="side-hoerer-til">
<h2 id="side-hoerer-til">Læs det sammen</h2>
<dl class="pairs">
<div><dt>Klyngens side</dt><dd>${link(interview.get(p.interview))}</dd></div>
<div><dt>Emne</dt><dd>${link(topic.get(p.emne))}</dd></div>
</dl>
</aside>
<article class="body voice">
<p class="caveat"><strong>Utilsigtet følge</strong> ${e(p.utilsigtet)}</p>
<div class="prose">
${p.html}</div>
<footer><strong>${e(p.taler.navn)}</strong>, ${e(p.taler.rolle)}</footer>
</article>
</div>
${source(p.kilde)}`,
};

export default template([...plain, ...words, ...comments, missing], p => layout(p, render[p.kind](p)));
