import { e, template, layout, intro, meetings, chips, band, pager, untold } from "../parts.js";
import { partners } from "../site.js";
import { told } from "../tallies.js";

export default template(partners, (p, it) => {
  const pages = it.cut(p.interviews);
  const rows = pages.flatMap(interview => interview.samarbejder.filter(m => m.partner === p.id).map(m => ({ m, interview, hidden: true })));
  return layout(p, `<div class="wrap">
${intro(p, "Samarbejdspartner")}<div class="columns">
<div>
${it.first ? `<div class="prose">\n${p.html}</div>\n` : ""}<p class="small synonyms">Søgeord: ${e(p.synonymer.join(", "))}</p>
</div>
</div>
</div>
${pages.length ? band("side-moeder", `<h2 class="mark">Møder med en som jer</h2>
<p class="small count">${told(p).text}. Hvad kilden ikke siger, står som <em>ikke oplyst</em>.</p>
${it.first ? chips("Møder om ét emne", p.crossings) : ""}${meetings(rows)}`) : `<div class="section wrap">\n${untold}</div>\n`}${pager(it)}`);
}, one => one.interviews.length);
