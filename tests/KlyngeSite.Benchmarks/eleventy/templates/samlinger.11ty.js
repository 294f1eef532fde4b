import { each, e, template, layout, intro, link, result, split, band, pager, otherCollections } from "../parts.js";
import { clusters, collections, interviews, measured, places, plans, questions, topic, values } from "../site.js";

const stated = [["Antal læger", "læger"], ["Antal patienter", "patienter"], ["Møder om året", "om_året"], ["Hvor længe et møde varer", "varighed"], ["Hvor møderne holdes", "sted"]];
const told = clusters.filter(one => one.interviews.length).length;

const bodies = {
  "samlinger/maalte-resultater": it => `<section class="section wrap">
<h2 class="mark">Hvad klyngerne kan pege på</h2>
<div class="abreast">
${each(it.cut(measured), one => result(one.r, one.interview))}</div>
</section>
`,
  "samlinger/opfoelgning": it => `<section class="split gathered wrap">
<div class="head">
<h2>Planer fra 2025</h2>
<p>Ingen har fortalt på siden, om det skete.</p>
</div>
<ul class="rows">
${each(it.cut(plans), ({ n, interview }) => `<li>
<h3>${e(interview.cluster.title)}</h3>
${n.emne ? `<p class="small">Om ${link(topic.get(n.emne))}</p>\n` : ""}<p>${e(n.tekst)}</p>
<p class="small">Fortalt under ${link(interview)}</p>
</li>
`)}</ul>
</section>
`,
  "samlinger/daekning": () => `<section class="section wrap split" id="side-regioner">
<div class="head">
<h2 class="mark">Hvor er der interview fra?</h2>
<p>${interviews.length} interview fra ${told} klynger, lavet i 2025.</p>
</div>
<div class="abreast regions">
${each(["region-2026", "region-2027"], facet => `<div>
<h3>${facet === "region-2026" ? "Regioner til og med 2026" : "Regioner fra 2027"}</h3>
<dl class="pairs">
${each(values.get(facet), one => `<div><dt>${e(one.tekst)}</dt><dd>${one.interviews.length}</dd></div>\n`)}</dl>
</div>
`)}</div>
</section>
${band("side-spoergsmaal", `<h2 class="mark">Hvilke spørgsmål er der svar på?</h2>
<table class="fold counts" role="table">
<caption class="visually-hidden">Hvor mange interview der svarer på hvert spørgsmål</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">Spørgsmål</th><th role="columnheader" scope="col">Har et svar</th><th role="columnheader" scope="col">Ikke oplyst</th></tr>
</thead>
<tbody role="rowgroup">
${each(questions, one => `<tr role="row"><th role="rowheader" scope="row">${link(one)}</th><td role="cell" data-label="Har et svar">${one.interviews.length}</td><td role="cell" data-label="Ikke oplyst">${interviews.length - one.interviews.length}</td></tr>\n`)}</tbody>
</table>
`)}${split("side-oplysninger", "Hvad er oplyst om klyngerne?", `<dl class="rows stated">
${each(stated, ([label, key]) => `<div><dt>${label}</dt><dd>Oplyst for ${clusters.filter(one => one[key] !== undefined).length} af ${clusters.length} klynger</dd></div>\n`)}</dl>
`)}${split("side-kommuner", "Kommuner uden interview", `<ul class="names">
${each(places, one => one.interviews.length ? "" : `<li>${link(one)}</li>\n`)}</ul>
`)}`,
};

export default template(collections, (p, it) => layout(p, `<div class="wrap">
${intro(p, "Samling")}</div>
${bodies[p.kind](it)}${pager(it)}${otherCollections(collections, p)}`), p => p.kind.endsWith("resultater") ? measured.length : p.kind.endsWith("opfoelgning") ? plans.length : 1);
