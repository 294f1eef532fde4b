import { each, template, layout, intro, link, cards, pager, unsaid } from "../parts.js";
import { clusters, partner, place, section } from "../site.js";

const names = ["Læger", "Patienter", "Dækker", "Møder om året", "Mødets længde", "Mødested", "Emnevalg", "Har arbejdet med", "Tal fra"];

export default template([section("klynger")], (p, it) => layout(p, `<div class="wrap page">
${intro(p)}<p class="small count">${clusters.length} i alt</p>
${it.first ? `<table class="overview" role="table">
<caption class="visually-hidden">Klyngerne og det, der er oplyst om dem</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">Klynge</th>${each(names, name => `<th role="columnheader" scope="col">${name}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${each(it.cut(clusters), one => `<tr role="row">
<th role="rowheader" scope="row">${link(one)}</th>
<td role="cell" data-label="Læger" data-sort="${one.læger}"><div>${one.læger}</div></td>
<td role="cell" data-label="Patienter"><div>${one.patienter}</div></td>
<td role="cell" data-label="Dækker"><div>${place.get(one.kommuner[0]).title}<span class="under">${one.dækning}</span></div></td>
<td role="cell" data-label="Møder om året" data-sort="${one.om_året}"><div>${one.om_året}</div></td>
<td role="cell" data-label="Mødets længde"><div>${unsaid()}</div></td>
<td role="cell" data-label="Mødested"><div>${unsaid()}</div></td>
<td role="cell" data-label="Emnevalg"><div>${unsaid(one.interviews[0]?.metode.emnevalg)}</div></td>
<td role="cell" data-label="Har arbejdet med"><div>${one.guests.size ? `<ul>${each(one.guests, id => `<li>${link(partner.get(id))}</li>`)}</ul>` : unsaid()}</div></td>
<td role="cell" data-label="Tal fra"><div>${one.interviews.length ? "<ul><li>Regionen</li></ul>" : unsaid()}</div></td>
</tr>
`)}</tbody>
</table>
` : cards(it.cut(clusters))}${pager(it)}</div>`), () => clusters.length, 200);
