import { template, layout, e, cards, split, links, band, meetingTable, facetList, pager } from "../parts.js";
import { meetingsOf, values } from "../site.js";

/** Values that say something of the cluster have its meetings, too. */
const about = kind => kind === "stoerrelse" || kind.startsWith("region-");
const rows = new Map();
const rowsOf = p => {
  if (!rows.has(p))
    rows.set(p, about(p.kind) ? meetingsOf(p.interviews) : []);
  return rows.get(p);
};

export default template([...values.values()].flat(), (p, it) => {
  const pages = it.cut(p.interviews), met = it.cut(rowsOf(p));
  return layout(p, `<div class="wrap">
<header class="intro">
<h1>${e(p.title)}</h1>
</header>
</div>
${pages.length ? split("side-interview", "Interview", cards(pages), `${p.interviews.length} interview`) : ""}${met.length ? band("side-moeder", `<h2 class="mark">Møder og planer</h2>
${meetingTable(met, { partner: true, topic: true, interview: true })}`) : ""}${pager(it)}${it.first ? split("side-valg", "Det handler de også om", `<div class="facets">
${facetList(p.interviews, p.kind)}</div>
`, "Tallet er, hvor mange af interviewene her det gælder.") : ""}${split("side-videre", "Se også", links(values.get(p.kind).filter(one => one !== p)))}`);
}, p => Math.max(p.interviews.length, rowsOf(p).length));
