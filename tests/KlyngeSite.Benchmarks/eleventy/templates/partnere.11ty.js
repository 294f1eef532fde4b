import { each, e, template, layout, intro, key, link, split } from "../parts.js";
import { partners, section } from "../site.js";
import { told } from "../tallies.js";

const rows = partners.map(page => ({ page, ...told(page) })).sort((a, b) => b.held - a.held);

export default template([section("partnere")], p => layout(p, `<div class="wrap">
${intro(p)}${key}</div>
${split("side-andre", "Andre gæster", `<ul class="weights">
${each(rows, row => `<li><div>${link(row.page)}<span class="under">${row.text}</span>
<span class="under">Emner: ${e(row.topics)}</span>
</div>
<span class="dots" aria-hidden="true">${each(row.dots, mark => `<span class="dot ${mark}"></span>`)}</span>
</li>
`)}</ul>
`)}`));
