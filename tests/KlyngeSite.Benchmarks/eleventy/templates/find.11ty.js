import { template, layout, intro, cards, facetList, split, pager } from "../parts.js";
import { interviews, section } from "../site.js";

export default template([section("find")], (p, it) => layout(p, `<div class="wrap">
${intro(p)}</div>
${it.first ? `<div class="wrap page columns find" data-find="/find/index.json">
<section class="facets" aria-labelledby="side-valg">
<h2 class="visually-hidden" id="side-valg">Det kan I vælge imellem</h2>
${facetList(interviews)}</section>
<section class="found" aria-labelledby="side-fundet">
<h2 class="visually-hidden" id="side-fundet">Interview</h2>
<p class="small count">${interviews.length} interview</p>
${cards(it.cut(interviews))}${pager(it)}</section>
</div>
` : split("side-interview", "Interview", cards(it.cut(interviews))) + pager(it)}`), () => interviews.length);
