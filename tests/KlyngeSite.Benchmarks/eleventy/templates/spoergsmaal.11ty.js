import { each, template, layout, e, link, split, links, pager } from "../parts.js";
import { interviews, questions } from "../site.js";

const silent = new Map(questions.map(one => {
  const asked = new Set(one.interviews);
  return [one, interviews.filter(it => !asked.has(it))];
}));

export default template(questions, (p, it) => {
  const short = p.interviews.length > 30, unasked = it.cut(silent.get(p));
  return layout(p, `<div class="wrap">
<header class="intro">
<p class="kicker">Samme spørgsmål, flere svar</p>
<h1>${e(p.title)}</h1>
</header>
${each(it.cut(p.interviews), page => {
    const answer = page.answers.get(p.id);
    return `<article class="split told">
<p class="head">${link(page.cluster)}</p>
<div>
<h2><a href="${page.url}#${p.id}">${answer.title}</a></h2>
<div class="prose">
${short ? answer.html.slice(0, answer.html.indexOf("</p>") + 5) : answer.html}</div>
${short ? `<p class="small"><a href="${page.url}#${p.id}">Læs hele svaret</a></p>\n` : ""}</div>
</article>
`;
  })}</div>
${unasked.length ? split("side-ikke-spurgt", "Klynger, der ikke er spurgt om det", `<ul class="rows">
${each(unasked, page => `<li>\n<p class="name">${link(page.cluster)}</p>\n<p class="unsaid">Ikke oplyst</p>\n</li>\n`)}</ul>
`) : ""}${pager(it)}<section class="section band" id="side-spoergsmaal">
<div class="wrap split">
<div class="head"><h2 class="mark">Flere spørgsmål til klyngerne</h2></div>
${links(questions.filter(one => one !== p))}</div>
</section>
`);
}, p => Math.max(p.interviews.length, silent.get(p).length));
