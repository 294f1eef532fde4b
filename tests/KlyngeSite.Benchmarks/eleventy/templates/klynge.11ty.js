import { each, e, template, layout, link, seal, clusterFacts, works, cards, untold } from "../parts.js";
import { byDoctors, clusters, partner, place, topic } from "../site.js";

const shared = (mine, his, of) => [...mine].filter(id => his.has(id)).map(id => of.get(id).title).join(", ");

const alike = one => byDoctors.get(one.læger).slice(0, 13).filter(other => other !== one).map(other => {
  const reasons = ["Lige mange læger"], guests = shared(one.guests, other.guests, partner), topics = shared(one.topics, other.topics, topic);
  if (guests)
    reasons.push(`Har mødt: ${guests}`);
  if (topics)
    reasons.push(`Samme emner: ${topics}`);
  if (other.dækning === one.dækning)
    reasons.push("Dækker lige meget");
  if (other.om_året === one.om_året)
    reasons.push("Lige mange møder om året");
  return { other, reasons };
}).sort((a, b) => b.reasons.length - a.reasons.length).slice(0, 4);

export default template(clusters, p => {
  const comments = p.interviews.flatMap(one => one.comments);
  return layout(p, `<div class="wrap article">
<div class="opening">
<header class="intro">
<p class="kicker">Lægeklynge</p>
<h1>${e(p.title)}</h1>
</header>
</div>
<aside class="facts" aria-labelledby="side-fakta">
<div class="facts-head">
${seal(p.læger)}
<h2 id="side-fakta">Kort om klyngen</h2>
</div>
<dl class="pairs">
${clusterFacts(p)}<div><dt>Opgjort</dt><dd>${p.opgjort}</dd></div>
</dl>
</aside>
<div class="body">
${p.interviews.length ? `<section id="side-interview">
<h2>Klyngen fortæller</h2>
${cards(p.interviews)}</section>
${comments.length ? `<section id="side-kommentarer">
<h2>Gæsterne fortæller</h2>
${cards(comments)}</section>
` : ""}${works(p.interviews.flatMap(one => one.arbejde))}` : untold}</div>
</div>
<section class="section band" id="side-lignende">
<div class="wrap split">
<div class="head">
<h2 class="mark">Klynger som jer</h2>
<p>De klynger, der ligner på flest måder, står først.</p>
<p><a href="/klynger/">Alle klynger</a></p>
</div>
<ul class="rows work">
${each(alike(p), ({ other, reasons }) => `<li>
<div>
<h3>${link(other)}</h3>
<p class="small">${place.get(other.kommuner[0]).title} Kommune</p>
</div>
<ul class="reasons">
${each(reasons, text => `<li>${e(text)}</li>\n`)}</ul>
</li>
`)}</ul>
</div>
</section>
<p class="wrap provenance">Oplysningerne er fra ${p.kilde.navn} (${p.kilde.år}) og kan have ændret sig.</p>`);
});
