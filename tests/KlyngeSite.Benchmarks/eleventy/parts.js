/** What pages share: the frame, cards, meetings, results, facets; and the shape of an Eleventy template that makes many pages. */
import { count, cssUrl, dots, facetNames, facets, partner, place, topic, value } from "./site.js";

export const title = "KlyngeSite";
export const subtitle = "Klyngers egne erfaringer, samlet til inspiration";
export const publisher = "Ingen udgiver endnu (demonstration)";
export const origin = "https://klyngesite.example";

const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
export const e = text => /[&<>"']/.test(text) ? String(text).replace(/[&<>"']/g, mark => marks[mark]) : String(text);
export const each = (items, of) => {
  let text = "";
  for (const item of items)
    text += of(item);
  return text;
};

/** A list cut at 100 is several pages; each cuts its own part out of every list that the page has. */
class Page {
  constructor(item, number, of, size) {
    this.item = item;
    this.number = number;
    this.of = of;
    this.first = number === 1;
    this.base = item.url;
    this.url = this.first ? item.url : `${item.url}side/${number}/`;
    this.cut = items => of === 1 ? items : items.slice((number - 1) * size, number * size);
  }
}
const pagesOf = (item, length, size) => {
  const of = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: of }, (_, i) => new Page(item, i + 1, of, size));
};

/** An Eleventy template with a page for each item, more where `length` says that its longest list is cut. */
export const template = (items, render, length = () => 1, size = 100) => ({
  data: {
    pages: items.flatMap(item => pagesOf(item, length(item), size)),
    pagination: { data: "pages", size: 1, alias: "it" },
    permalink: ({ it }) => it.url,
    eleventyExcludeFromCollections: true,
  },
  render: ({ it }) => render(it.item, it),
});

export const menu = [["Find", "find"], ["Emner", "emner"], ["Klynger", "klynger"], ["Partnere", "partnere"], ["Kommuner", "kommuner"], ["Samlinger", "samlinger"]];
const tops = new Map();
const top = section => {
  if (!tops.has(section))
    tops.set(section, `<a class="skip" href="#side-indhold">Gå til indholdet</a>
<header>
<div class="banner"><p class="wrap">Eksempeldata: alt på siden er opfundet for at måle, hvor hurtigt den bygges.</p></div>
<div class="wrap top">
<a class="logo" href="/"><svg viewBox="-1.55 -1.6 3.2 3.1" aria-hidden="true"><g class="on"><circle r=".43"/><circle cx="-.5" cy="-.87" r=".43"/><circle cx="-.5" cy=".87" r=".43"/><circle cx=".5" cy=".87" r=".43"/><circle cx="-1" r=".43"/><circle cx="1" r=".43"/></g><circle class="core" cx=".66" cy="-1.03" r=".4"/></svg><span>${title}</span></a>
<nav aria-label="Hovedmenu"><ul class="menu">
${each(menu, ([name, id]) => `<li><a href="/${id}/"${id === section ? ' aria-current="true"' : ""}>${name}</a></li>\n`)}</ul></nav>
</div>
</header>
`);
  return tops.get(section);
};
const bottom = `<footer class="foot">
<div class="wrap foot-grid">
<div>
<p><strong>${title}</strong></p>
<p>${subtitle}</p>
</div>
<ul class="foot-links">
<li><a href="/om/">Om siden</a></li>
<li><a href="/forord/">Forord</a></li>
<li><a href="/ordbog/">Ordbog</a></li>
<li><a href="/bidrag/">Bidrag</a></li>
<li><a href="/tilgaengelighed/">Tilgængelighed</a></li>
<li><a href="/feed.xml" type="application/atom+xml">Følg med (Atom)</a></li>
</ul>
<div>
<p>Udgiver: ${publisher}</p>
</div>
<p class="foot-source">Fakta er genfortalt efter KiAP&#39;s hæfte med ti interview med klyngekoordinatorer. Oplysningerne er fra 2019 og kan have ændret sig.</p>
</div>
</footer>
</body>
</html>
`;
const head = `<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${cssUrl}">
<link rel="alternate" type="application/atom+xml" title="Nyt på ${title}" href="/feed.xml">
</head>
<body>
`;
const parents = { find: ["/find/", "Find erfaringer"], emner: ["/emner/", "Alle emner"], klynger: ["/klynger/", "Alle klynger"], partnere: ["/partnere/", "Hvem har mødt en som os?"],
  kommuner: ["/kommuner/", "Kommunen og klyngerne"], samlinger: ["/samlinger/", "Samlinger"], interview: ["/interview/", "Alle interview"], kommentarer: ["/kommentarer/", "Alle kommentarer"],
  ordbog: ["/ordbog/", "Ordbog"], spoergsmaal: ["/spoergsmaal/", "Alle spørgsmål"] };
for (const facet of ["moeder", ...facets])
  parents[facet] = parents.find;

/** A whole page. Item: whose title, description and kind it has. */
export const layout = (item, main, name = item.title) => {
  const home = item.url === "/", about = item.manchet || item.kort || item.utilsigtet, kind = item.url.split("/", 2)[1], parent = parents[kind];
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'">
<title>${home ? `${title}: ${subtitle}` : `${e(name)} · ${title}`}</title>
${about ? `<meta name="description" content="${e(about)}">\n` : ""}<link rel="canonical" href="${origin}${item.url}">
${head}${top(kind)}<main id="side-indhold" tabindex="-1">
${home ? "" : `<nav class="wrap" aria-label="Sti"><ol class="crumbs">
<li><a href="/">Forside</a></li>
${parent && parent[0] !== item.url ? `<li><a href="${parent[0]}">${parent[1]}</a></li>\n` : ""}<li aria-current="page">${e(name)}</li>
</ol></nav>
`}${main}
</main>
${bottom}`;
};

export const intro = (item, kicker) => `<header class="intro">
${kicker ? `<p class="kicker">${kicker}</p>\n` : ""}<h1>${e(item.title)}</h1>
${item.manchet || item.kort ? `<p class="lead">${e(item.manchet || item.kort)}</p>\n` : ""}</header>
`;
export const unsaid = text => text ? e(text) : '<span class="unsaid">Ikke oplyst</span>';
export const link = item => `<a href="${item.url}">${e(item.title)}</a>`;
export const links = items => `<ul class="links">\n${each(items, one => `<li>${link(one)}</li>\n`)}</ul>\n`;
export const split = (id, heading, body, note = "") => `<section class="section wrap split" id="${id}">
<div class="head"><h2 class="mark">${heading}</h2>${note ? `<p>${note}</p>` : ""}</div>
${body}</section>
`;
export const band = (id, body) => `<section class="section band" id="${id}">\n<div class="wrap">\n${body}</div>\n</section>\n`;
export const pager = it => it.of === 1 ? "" : `<nav class="pager" aria-label="Flere sider">
${it.first ? "" : `<a rel="prev" href="${it.number === 2 ? it.base : `${it.base}side/${it.number - 1}/`}">Forrige side</a>\n`}<span>Side ${it.number} af ${it.of}</span>
${it.number === it.of ? "" : `<a rel="next" href="${it.base}side/${it.number + 1}/">Næste side</a>\n`}</nav>
`;
export const source = kilde => `<p class="wrap provenance">Kilde: ${e(kilde.navn)} (${kilde.år}); ikke gennemlæst af den interviewede.</p>`;
export const untold = `<section class="untold">
<svg viewBox="-2 -2 4 4" aria-hidden="true"><circle class="core" r=".48"/><circle cx="-.57" cy="-1" r=".48"/><circle cx="-.57" cy="1" r=".48"/><circle cx=".57" cy="-1" r=".48"/><circle cx=".57" cy="1" r=".48"/><circle cx="-1.15" r=".48"/><circle cx="1.15" r=".48"/></svg>
<div>
<h2>Her er ingen historie endnu</h2>
<p>Ingen har fortalt om det på denne side. Det betyder ikke, at det ikke er sket.</p>
<p>Har I holdt et møde, så fortæl om det, også når det ikke gik som ventet. Imens kan I <a href="/">se, hvad andre har prøvet</a>.</p>
</div>
</section>
`;

const statuses = { holdt: ["full", "Holdt"], "næste": ["half", "Aftalt til næste møde"], planlagt: ["core", "Planlagt"], "ønske": ["empty", "Ønske"] };
const slags = { "målt": ["full", "Målt"], erfaret: ["half", "Erfaret"] };
export const dot = status => statuses[status][0];
export const word = status => statuses[status][1];
const shown = ([mark, text]) => `<span class="state"><span class="dot ${mark}" aria-hidden="true"></span>${text}</span>`;
export const state = status => shown(statuses[status]);
export const key = `<ul class="key">\n${each(Object.keys(statuses), status => `<li>${state(status)}</li>\n`)}</ul>\n`;
/** "2 møder holdt, 1 aftalt og 3 planlagt". */
export const tally = (meetings, words) => joined(count(meetings, m => m.status).map(([status, n]) => `${n} ${words[status]}`));
const joined = parts => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}`;

const kicker = {
  interview: one => `${one.cluster ? `Interview med ${e(one.cluster.title)}, ` : ""}${one.year}`,
  klynger: one => `${one.kommuner[0]} · ${one.læger} læger`,
  kommentarer: one => `Kommentar, ${one.year}`,
  kommuner: one => e(one.region_til_2026),
};
export const cards = items => `<ul class="cards">
${each(items, one => {
    const text = one.manchet || one.kort || one.utilsigtet;
    return `<li class="card">
<p class="kicker">${kicker[one.kind]?.(one) ?? (one.interviews ? `${one.interviews.length} interview` : e(one.udskrevet ?? ""))}</p>
<h3>${link(one)}</h3>
${text ? `<p>${e(text)}</p>\n` : ""}</li>
`;
  })}</ul>
`;
const seals = new Map();
export const seal = doctors => {
  if (!seals.has(doctors)) {
    const [core, ...rest] = dots.prikker.slice(0, doctors);
    seals.set(doctors, `<svg class="seal" viewBox="${dots.felter[doctors]}" role="img" aria-label="${doctors} prikker, en for hver læge"><g class="on">${each(rest, ([x, y]) => `<circle cx="${x}" cy="${y}" r=".39"/>`)}</g><circle class="core" cx="${core[0]}" cy="${core[1]}" r=".38"/></svg>`);
  }
  return seals.get(doctors);
};
const facts = new Map();
export const clusterFacts = one => {
  if (!facts.has(one)) {
    const where = place.get(one.kommuner[0]);
    facts.set(one, `<div><dt>Kommune</dt><dd>${link(where)}<span class="under">${one.dækning}</span></dd></div>
<div><dt>Region</dt><dd>${where.region_til_2026}${where.region_til_2026 === where.region_fra_2027 ? "" : ` til og med 2026, derefter ${where.region_fra_2027}`}</dd></div>
<div><dt>Læger</dt><dd>${one.læger}</dd></div>
<div><dt>Patienter</dt><dd>${one.patienter}</dd></div>
<div><dt>Møder</dt><dd>${one.om_året} om året</dd></div>
<div><dt>Varighed</dt><dd>${unsaid()}</dd></div>
<div><dt>Sted</dt><dd>${unsaid()}</dd></div>
`);
  }
  return facts.get(one);
};
export const clusterList = items => `<ul class="clusters">
${each(items, ([one, under]) => `<li>
${seal(one.læger)}
<div>${link(one)}<span class="under">${under}</span></div></li>
`)}</ul>
`;
export const works = items => `<section id="side-emner">
<h2>Emner, klyngen har taget op</h2>
<ul class="rows">
${each(items, work => `<li>
<p class="name">${link(topic.get(work.emne))}</p>
<p>${state(work.status)}</p>
<p class="small">${e(work.note)}</p>
</li>
`)}</ul>
</section>
`;

/** A result, with its interview where it stands on another page. */
export const result = (r, interview) => {
  const read = interview ? `<p class="small">Læs interviewet: ${link(interview)}</p>\n` : "";
  return r.tal ? `<article class="result">
<p>${shown(slags[r.slags])}</p>
<p class="number">${r.tal.ændring ? `<span class="quantity">${e(r.tal.ændring)}</span>` : `<span class="quantity"><small>${e(r.tal.før)}</small></span> <span aria-hidden="true">→</span><span class="visually-hidden">til</span> <span class="quantity"><small>${e(r.tal.efter)}</small></span>`}</p>
<h3>${e(r.tekst)}</h3>
<p class="caveat"><strong>Forbehold</strong> ${e(r.forbehold)}</p>
<dl class="pairs">
<div><dt>Mål</dt><dd>${e(r.tal.mål)}</dd></div>
<div><dt>Omfang</dt><dd>${e(r.tal.omfang)}</dd></div>
<div><dt>Kilde</dt><dd>${e(r.kilde)}</dd></div>
<div><dt>Periode</dt><dd>${e(r.periode)}</dd></div>
<div><dt>Nævner</dt><dd><span class="unsaid">${e(r.nævner)}</span></dd></div>
</dl>
${read}</article>
` : `<li class="outcome">
<p>${shown(slags[r.slags])}</p>
<p>${e(r.tekst)}</p>
${read}</li>
`;
};
export const results = (items, interview) => [each(items, r => r.tal ? result(r, interview) : ""), each(items, r => r.tal ? "" : result(r, interview))];

const meeting = (m, interview, with_) => `<tr role="row">
<th role="rowheader" scope="row">${e(m.hvem)}${with_.partner ? `<span class="under">${link(partner.get(m.partner))}</span>` : ""}</th>
<td role="cell" data-label="Møde"><div>${state(m.status)}
${with_.topic && m.emne ? `<span class="under">om ${link(topic.get(m.emne))}</span>\n` : ""}${with_.interview ? `<span class="under">hos ${link(interview.cluster)}</span>
<span class="under"><a href="${interview.url}">Læs interviewet</a></span>
` : ""}</div></td>
<td role="cell" data-label="Gæsten bidrog med"><div>${unsaid(m.rolle)}</div></td>
<td role="cell" data-label="Hvem tog kontakt"><div>${unsaid(m.tog_kontakt)}</div></td>
<td role="cell" data-label="Klyngen tog med hjem"><div>${unsaid(m.klyngen_tog_med)}</div></td>
<td role="cell" data-label="Gæsten tog med hjem"><div>${unsaid(m.gæsten_tog_med)}</div></td>
</tr>
`;
export const meetingTable = (rows, with_) => `<table class="fold" role="table">
<caption class="visually-hidden">Klyngernes gæster, og hvad møderne gav</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">Gæst</th><th role="columnheader" scope="col">Møde</th><th role="columnheader" scope="col">Gæsten bidrog med</th><th role="columnheader" scope="col">Hvem tog kontakt</th><th role="columnheader" scope="col">Klyngen tog med hjem</th><th role="columnheader" scope="col">Gæsten tog med hjem</th></tr>
</thead>
<tbody role="rowgroup">
${each(rows, ({ m, interview }) => meeting(m, interview, with_))}</tbody>
</table>
`;
export const meetings = rows => `<ul class="meetings">\n${each(rows, ({ m, interview, hidden }) => {
  const held = m.status === "holdt", said = m.klyngen_tog_med || m.gæsten_tog_med;
  return `<li class="meeting">
<div class="meeting-head">
<h3>${link(interview.cluster)}</h3>
<p>${e(m.hvem)}${hidden ? "" : `<span class="under">${link(partner.get(m.partner))}</span>`}</p>
<p>${state(m.status)}${m.emne ? `, om ${link(topic.get(m.emne))}` : ""}</p>
</div>
<div class="meeting-body">
${held && said ? `<dl class="sides">
<div><dt>Klyngen tog med hjem</dt><dd>${unsaid(m.klyngen_tog_med)}</dd></div>
<div class="guest"><dt>Gæsten tog med hjem</dt><dd>${unsaid(m.gæsten_tog_med)}</dd></div>
</dl>
` : ""}<dl class="pairs">
${held && !said ? `<div><dt>Udbytte</dt><dd class="unsaid">Kilden siger ikke, hvad klyngen eller gæsten tog med hjem</dd></div>\n` : ""}<div><dt>Gæsten</dt><dd>${e(m.rolle)}</dd></div>
<div><dt>Tog kontakt</dt><dd>${unsaid(m.tog_kontakt)}</dd></div>
</dl>
<ul class="onward">
<li>Interviewet: ${link(interview)}</li>
</ul>
</div>
</li>
`;
})}</ul>
`;

const chip = (item, text, data, n) => `<li><a class="chip" href="${item.url}"${data ? ` data-value="${data}"` : ""}>${e(text)} <b>${n}</b></a></li>\n`;
export const chips = (heading, items) => items.length ? `<div class="facet">
${heading ? `<h3>${heading}</h3>\n` : ""}<ul class="chips">
${each(items, one => chip(one, one.title, "", one.count))}</ul>
</div>
` : "";
const facet = (name, counts, by, id, text, open = "") => `<details class="facet"${open}>
<summary>${name}</summary>
<ul class="chips">
${each(counts, ([key, n]) => chip(by.get(key), text(by.get(key)), `${id}=${key}`, n))}</ul>
</details>
`;
/** What the interviews can be chosen by, with how many have each value. */
export const facetList = (items, skip) => facet("Emne", count(items, it => it.emner), topic, "emne", it => it.title, " open")
  + facet("Samarbejdspartner", count(items, it => it.partnere), partner, "partner", it => it.title)
  + facet("Kommune", count(items, it => it.sted).slice(0, 60), place, "kommune", it => it.title)
  + each(facets, id => id === skip ? "" : facet(facetNames[facets.indexOf(id)], count(items, it => it[id]), value.get(id), id, it => it.tekst));

export const otherCollections = (all, item) => `<section class="section band" id="side-samlinger">
<div class="wrap split">
<div class="head"><h2 class="mark">Flere samlinger</h2></div>
${links(all.filter(one => one !== item))}</div>
</section>
`;
