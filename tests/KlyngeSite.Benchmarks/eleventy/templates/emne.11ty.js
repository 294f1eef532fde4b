import { each, e, template, layout, intro, link, dot, word, cards, split, results, meetingTable, band, chips, pager, untold } from "../parts.js";
import { count, topic, topics } from "../site.js";

const stop = (line, mark, lines) => `<div><span class="stop${line}"><span class="dot ${mark}" aria-hidden="true"></span></span>
${lines ? lines.join("\n") : '<p class="unsaid">Står ikke i kilden</p>'}
</div>`;
const last = (items, test) => items.findLast(test);

/** One cluster's way with the topic, from data to a new measure. */
const way = (page, id) => {
  const work = last(page.arbejde, it => it.emne === id), met = last(page.samarbejder, it => it.emne === id), figure = last(page.resultater, it => it.tal && it.emne === id);
  const line = figure ? " line" : " fade";
  return `<tr role="row">
<th role="rowheader" scope="row"><div class="who">
<div>${link(page.cluster)}
<span class="under">${page.cluster.læger} læger</span>
<span class="under"><a href="${page.url}">Læs interviewet<span class="visually-hidden">: ${e(page.title)}</span></a></span></div></div></th>
<td role="cell" data-label="Data">${stop(line, figure ? "full" : "unknown", figure && ['<p class="word">Set</p>', `<p>${e(figure.kilde)}</p>`])}</td>
<td role="cell" data-label="Gæst">${stop(line, met ? dot(met.status) : "unknown", met && [`<p class="word">${word(met.status)}</p>`, `<p>${e(met.hvem)}</p>`])}</td>
<td role="cell" data-label="Møde">${stop(line, dot(work.status), [`<p class="word">${word(work.status)}</p>`, `<p>${e(work.note)}</p>`])}</td>
<td role="cell" data-label="Ny måling">${stop("", figure ? "full" : "unknown", figure && ['<p class="word">Målt igen</p>', `<p>${e(figure.tal.mål)}</p>`, `<p><a href="${page.url}#side-resultater">Se tallet og forbeholdet</a></p>`])}</td>
</tr>
`;
};
const ways = new Map();
const counted = one => {
  if (!ways.has(one)) {
    const found = { data: 0, guest: 0, meeting: 0 }, held = it => it.emne === one.id && it.status === "holdt";
    for (const page of one.interviews) {
      found.data += page.resultater.filter(it => it.tal && it.emne === one.id).length;
      found.guest += page.samarbejder.filter(held).length;
      found.meeting += page.samarbejder.some(held) || page.arbejde.some(held) ? 1 : 0;
    }
    ways.set(one, found);
  }
  return ways.get(one);
};

export default template(topics, (p, it) => {
  const pages = it.cut(p.interviews), all = p.interviews.length, n = counted(p), comments = it.cut(p.comments).slice(0, 100);
  const together = it.first ? count(p.interviews.slice(0, 50), one => one.emner).filter(([id]) => id !== p.id).sort((a, b) => b[1] - a[1]).slice(0, 5) : [];
  const head = (heading, part, text) => `<th role="columnheader" scope="col"><b>${part} af ${all}</b> ${heading} <small>${text}</small></th>`;
  const found = pages.map(page => results(page.resultater.filter(r => r.emne === p.id), page));
  return layout(p, `<div class="wrap">
${intro(p, "Emne")}<div class="columns">
<div>
${it.first ? `<div class="prose">\n${p.html}</div>\n` : ""}<p class="small synonyms">Søgeord: ${e(p.synonymer.join(", "))}</p>
</div>
${together.length ? `<div class="margin">
<section>
<h2>Samme klynger, andre emner</h2>
<ul class="rows">
${each(together, ([id, both]) => `<li><p>${both} klynger har begge emner</p><p class="name">${link(topic.get(id))}</p></li>\n`)}</ul>
</section>
</div>
` : ""}</div>
</div>
${pages.length ? `<section class="section wrap" id="side-klynger">
<h2 class="mark">Fra data til ny måling</h2>
<table class="journey" role="table">
<caption class="visually-hidden">Klyngernes vej gennem emnet, fra data til ny måling</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col"><span class="visually-hidden">Klynge</span></th>${head("Data", n.data, "Hvad så de på?")}${head("Gæst", n.guest, "Hvem var med?")}${head("Møde", n.meeting, "Hvor langt er det?")}${head("Ny måling", n.data, "Flyttede det sig?")}</tr>
</thead>
<tbody role="rowgroup">
${each(pages, page => way(page, p.id))}</tbody>
</table>
</section>
<section class="section wrap" id="side-resultater">
<h2 class="mark">Hvad der er kommet ud af det</h2>
<div class="abreast">
${each(found, one => one[0])}</div>
<ul class="rows">
${each(found, one => one[1])}</ul>
</section>
${comments.length ? split("side-kommentarer", "Gæsterne fortæller", cards(comments)) : ""}${band("side-moeder", `<h2 class="mark">Gæster om emnet</h2>
${it.first ? chips("Emnet sammen med én slags gæst", p.crossings) : ""}${meetingTable(pages.flatMap(interview => interview.samarbejder.filter(m => m.emne === p.id).map(m => ({ m, interview }))), { partner: true, interview: true })}`)}` : `<div class="section wrap">
${untold}</div>
`}${pager(it)}`);
}, one => one.interviews.length);
