import { template, layout, e, cards, split, meetingTable, band, tally, word, pager } from "../parts.js";
import { crossings } from "../site.js";

const words = Object.fromEntries(["holdt", "næste", "planlagt", "ønske"].map(status => [status, word(status).toLowerCase()]));

export default template(crossings, (p, it) => {
  const pages = it.cut(p.interviews), name = `Gæster om ${p.topic.title.toLowerCase()}: ${p.partner.title}`;
  const rows = pages.flatMap(interview => interview.samarbejder.filter(m => m.partner === p.partner.id && m.emne === p.topic.id).map(m => ({ m, interview })));
  return layout(p, `<div class="wrap">
<header class="intro">
<h1>${e(name)}</h1>
</header>
</div>
${band("side-moeder", `<h2 class="mark">Møder og planer</h2>
<p class="small count">${p.interviews.length} samarbejder: ${tally(rows.map(row => row.m), words)}</p>
${meetingTable(rows, { partner: true, topic: true, interview: true })}`)}${split("side-interview", "Interview", cards(pages))}${pager(it)}<section class="section wrap split" id="side-videre">
<div class="head"><h2 class="mark">Se også</h2></div>
<ul class="links">
<li><a href="${p.topic.url}">${e(p.topic.title)}: hele emnet</a></li>
<li><a href="${p.partner.url}">${e(p.partner.title)}: alle møder</a></li>
</ul>
</section>
`, name);
}, one => one.interviews.length);
