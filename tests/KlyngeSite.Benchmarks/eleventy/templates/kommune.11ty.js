import { each, template, layout, e, link, cards, clusterList, meetings, split, chips, pager, untold } from "../parts.js";
import { meetingsOf, place, places, slug, value } from "../site.js";

const told = new Map(places.map(one => {
  const interviews = one.clusters.flatMap(it => it.interviews);
  return [one, { interviews, rows: meetingsOf(interviews) }];
}));

/** Four interviews with different clusters near by. */
const near = p => {
  const found = [], seen = new Set();
  for (const id of p.naer ?? []) {
    for (const one of place.get(id).interviews.slice(0, 50)) {
      if (found.length === 4)
        return found;
      if (!seen.has(one.klynge)) {
        seen.add(one.klynge);
        found.push({ one, where: place.get(id).title });
      }
    }
  }
  return found;
};

export default template(places, (p, it) => {
  const { interviews: all, rows: everyRow } = told.get(p), clusters = it.cut(p.clusters), interviews = it.cut(all), comments = it.cut(p.comments), rows = it.cut(everyRow);
  const by = it.first ? near(p) : [];
  const regions = [["region-2026", p.region_til_2026], ["region-2027", p.region_fra_2027]].map(([facet, name]) => value.get(facet).get(slug(name))).filter(Boolean);
  return layout(p, `<div class="wrap">
<header class="intro">
<p class="kicker">Kommune</p>
<h1>${e(p.title)}</h1>
<p class="lead">${p.region_til_2026 === p.region_fra_2027 ? `${p.region_fra_2027}, både før og efter 1. januar 2027.` : `${p.region_til_2026} til og med 2026, ${p.region_fra_2027} fra 2027.`}</p>
</header>
${interviews.length || comments.length ? "" : `<div class="page">\n${untold}</div>\n`}</div>
${clusters.length ? split("side-klynger", "Lægeklynger i kommunen", clusterList(clusters.map(one => [one, one.dækning]))) : ""}${interviews.length ? split("side-interview", "Klyngen fortæller", cards(interviews)) : ""}${comments.length ? split("side-kommentarer", "Gæsterne fortæller", cards(comments)) : ""}${rows.length ? `<section class="section wrap" id="side-gaester">
<h2 class="mark">Klyngens andre gæster</h2>
${meetings(rows)}</section>
` : ""}${by.length ? `<section class="section band" id="side-naer">
<div class="wrap split">
<div class="head"><h2 class="mark">Erfaringer tæt på jer</h2><p>Interview fra andre kommuner, og hvorfor de kan være noget for jer.</p></div>
<ul class="rows work">
${each(by, ({ one, where }) => `<li>
<p class="why">Samme region, og tæt på jer på kortet</p>
<div>
<h3>${link(one)}</h3>
<p class="small">${link(one.cluster)}, ${where} Kommune</p>
</div>
</li>
`)}</ul>
</div>
</section>
` : ""}${it.first ? split("side-region", "Fra samme region", chips("", regions.map(one => ({ url: one.url, title: one.title, count: one.interviews.length })))) : ""}<div class="wrap ending">
<ul class="onward">
<li><a href="/partnere/">Hvem har mødt en som os?</a></li>
<li><a href="/kommuner/">Alle kommuner på kort og liste</a></li>
</ul>
</div>
${pager(it)}`);
}, p => Math.max(p.clusters.length, told.get(p).rows.length));
