import { each, e, template, layout, intro, link, seal, clusterFacts, works, results, meetingTable, source } from "../parts.js";
import { interviews, partner, question, topic } from "../site.js";

const near = 3;

/** Four to read next: who shares a topic, then who met the same guests, then who is as big; the rarest first. */
const related = page => {
  const seen = new Set([page.klynge]), found = [];
  const add = (text, one) => {
    seen.add(one.klynge);
    found.push({ text, one });
  };
  const byCount = (ids, of) => (ids ?? []).map(id => of.get(id)).sort((a, b) => a.interviews.length - b.interviews.length);
  const reasons = [...byCount(page.emner, topic).map(it => [`Samme emne: ${it.title}`, it.interviews]), ...byCount(page.partnere, partner).map(it => [`Har mødt samme slags gæst: ${it.title}`, it.interviews])];
  for (const [text, pages] of reasons) {
    let taken = 0;
    for (let i = 0; i < pages.length && i < 50 && taken < 2 && found.length < 4; i++) {
      if (!seen.has(pages[i].klynge)) {
        taken++;
        add(text, pages[i]);
      }
    }
  }
  for (let i = 0; i < interviews.length && i < 50 && found.length < 4; i++) {
    const one = interviews[i];
    if (!seen.has(one.klynge) && Math.abs(one.cluster.læger - page.cluster.læger) <= near)
      add(`Næsten lige så mange læger (${one.cluster.læger})`, one);
  }
  return found;
};

export default template(interviews, p => {
  const [figures, others] = results(p.resultater);
  const next = related(p);
  return layout(p, `<div class="wrap article">
<div class="opening">
${intro(p, `Interview med ${e(p.cluster.title)}, ${p.year}`)}<nav aria-label="På siden"><ul class="jump">
${each(p.answers.keys(), id => `<li><a href="#${id}">${e(question.get(id).kort)}</a></li>\n`)}<li><a href="#side-resultater">Målt og erfaret</a></li>
${p.comments.length ? '<li><a href="#side-kommentarer">Gæstens side</a></li>\n' : ""}<li><a href="#side-moeder">Møder</a></li>
</ul></nav>
</div>
<aside class="facts" aria-labelledby="side-fakta">
<div class="facts-head">
${seal(p.cluster.læger)}
<h2 id="side-fakta">${link(p.cluster)}</h2>
</div>
<dl class="pairs">
${clusterFacts(p.cluster)}<div><dt>Koordinator</dt><dd>${e(p.koordinator.navn)}</dd></div>
<div><dt>Tal fra</dt><dd>Regionen</dd></div>
<div><dt>Interviewet</dt><dd>${e(p.interviewet)}</dd></div>
</dl>
</aside>
<div class="body">
<div class="prose">
${p.html}</div>
${each(p.answers, ([id, answer]) => {
    const asked = question.get(id), more = asked.interviews.length - 1;
    return `<section class="answer" id="${id}">
<h2>${answer.title}</h2>
<div class="prose">
${answer.html}</div>
${more > 0 ? `<p class="same"><a href="${asked.url}">Sådan svarer ${more} andre klynger</a></p>\n` : ""}</section>
`;
  })}</div>
<div class="margin">
${works(p.arbejde)}<section>
<h2>Tal, klyngen har brugt</h2>
<ul class="rows">
${each(p.data, one => `<li>\n<p><strong>Regionen:</strong> ${e(one.hvad)}</p>\n</li>\n`)}</ul>
</section>
<section>
<h2>Sådan arbejder klyngen</h2>
<dl class="rows">
<div><dt>Emnevalg</dt><dd>${e(p.metode.emnevalg)}</dd></div>
<div><dt>Opfølgning</dt><dd>${e(p.metode.opfølgning)}</dd></div>
</dl>
</section>
${p.kommunen ? `<section>
<h2>Klyngen og kommunen</h2>
<dl class="rows">
<div><dt>Klyngen har kontakt med kommunen</dt><dd>${e(p.kommunen.tekst)}</dd></div>
</dl>
</section>
` : ""}</div>
</div>
<section class="section band" id="side-resultater">
<div class="wrap">
<h2 class="mark">Hvad klyngen kan pege på</h2>
<div class="beside">
<div class="stack">
${figures}<ul class="rows">
${others}</ul>
</div>
${p.comments.length ? `<div class="stack" id="side-kommentarer">
${each(p.comments, one => `<article class="voice">
<p class="kicker">Set fra gæstens side</p>
<h3>${link(one)}</h3>
<p class="caveat"><strong>Utilsigtet følge</strong> ${e(one.utilsigtet)}</p>
<div class="prose">
${one.html}</div>
<footer><strong>${e(one.taler.navn)}</strong>, ${e(one.taler.rolle)}, ${e(one.interviewet)}</footer>
</article>
`)}</div>
` : ""}</div>
</div>
</section>
<section class="section wrap" id="side-moeder">
<h2 class="mark">Klyngens gæster</h2>
${meetingTable(p.samarbejder.map(m => ({ m })), { partner: true, topic: true })}</section>
<section class="section band" id="side-videre">
<div class="wrap thirds">
<div>
<h2>Det vil klyngen give videre</h2>
<ul class="rows">
${each(p.læring, text => `<li>${e(text)}</li>\n`)}</ul>
</div>
<div>
<h2>Det var svært</h2>
<ul class="rows">
${each(p.barrierer, text => `<li>${e(text)}</li>\n`)}</ul>
</div>
<div>
<h2>Det skulle der ske bagefter</h2>
<ul class="rows">
${each(p.næste, one => `<li>
<p>${link(topic.get(one.emne))}</p>
<p>${e(one.tekst)}</p>
</li>
`)}</ul>
</div>
</div>
</section>
${next.length ? `<section class="section wrap split" id="side-lignende">
<div class="head"><h2 class="mark">Læs videre</h2></div>
<ul class="rows work">
${each(next, ({ text, one }) => `<li>
<p class="why">${e(text)}</p>
<div>
<h3>${link(one)}</h3>
<p class="small">Interview med ${e(one.cluster.title)}, ${one.year}</p>
</div>
</li>
`)}</ul>
</section>
` : ""}${source(p.kilde)}`);
});
