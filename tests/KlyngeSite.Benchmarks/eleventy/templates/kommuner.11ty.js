import { each, template, layout, intro, link } from "../parts.js";
import { group, places, section } from "../site.js";

const regions = ["region_fra_2027", "region_til_2026"].map(key => group(places, one => one[key]));
const told = one => one.interviews.length + one.comments.length;

export default template([section("kommuner")], p => layout(p, `<div class="wrap">
${intro(p)}</div>
<section class="section wrap places" id="side-kort">
<div class="head"><h2 class="mark">Find jeres kommune</h2><p>${places.length} kommuner.</p></div>
${each(regions, by => `<div class="tilemap" role="group">
<svg viewBox="-3 -3 800 710" width="800" height="710">
${each(by, ([region, all]) => `<g role="group" aria-label="${region}">
${each(all, one => {
    const n = told(one);
    return `<a class="tile t${n < 2 ? n : n < 4 ? 2 : 3}" href="${one.url}"><title>${one.title} (${one.kortnavn}): ${n} historier</title><rect x="${one.x}" y="${one.y}" width="42" height="42"/><text x="${one.x + 21}" y="${one.y + 26}">${one.kortnavn}</text>${each([0, 1, 2].slice(0, n), i => `<circle cx="${one.x + 13 + 8 * i}" cy="${one.y + 35}" r="2.6"/>`)}</a>\n`;
  })}</g>
`)}</svg>
</div>
`)}<div id="side-liste">
${each(regions, by => `<div class="regions">
${each(by, ([region, all]) => `<section>
<h3>${region}</h3>
<ul class="names">
${each(all, one => `<li>${link(one)}${told(one) ? `<span class="under">${told(one)} historier</span>` : ""}</li>\n`)}</ul>
</section>
`)}</div>
`)}</div>
</section>`));
