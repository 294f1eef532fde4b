import { each, e, template, layout, intro, menu, cards, result, seal, clusterList, links, split, band, link, dot } from "../parts.js";
import { clusters, collections, comments, home, interviews, measured, questions, section, topics } from "../site.js";

const biggest = [...topics].sort((a, b) => b.interviews.length - a.interviews.length).slice(0, 12);

export default template([home], p => layout(p, `<div class="hero">
<div class="wrap">
${intro(p)}<figure class="field">
<div class="field-seals">
${each(clusters.slice(0, 24), one => `${seal(one.læger)}\n`)}</div>
<figcaption>Hver prik er en læge, og den gule er koordinatoren. <a href="#side-klynger">Se klyngerne</a></figcaption>
</figure>
</div>
</div>
<div class="wrap doors">
${each(menu.filter(([, id]) => ["find", "kommuner", "samlinger"].includes(id)), ([name, id]) => `<section class="door">
<h2>${name}</h2>
<p>Se, hvad andre klynger har taget op, med hvem, og hvad der kom ud af det.</p>
<p><a class="go" href="/${id}/">Se alle</a></p>
</section>
`)}</div>
${split("side-nyt", "Det nyeste på siden", cards(interviews.slice(0, 6)))}${band("side-resultater", `<div class="head"><h2 class="mark">Hvad klyngerne kan pege på</h2></div>
<div class="abreast">
${each(measured.slice(0, 3), one => result(one.r, one.interview))}</div>
`)}${split("side-samlinger", "På tværs af klyngerne", cards(collections), e(section("samlinger").kort))}${split("side-kommentarer", "Mødet set fra gæstens stol", cards(comments.slice(0, 3)))}<section class="section band" id="side-emner">
<div class="wrap split">
<div class="head"><h2 class="mark">Emner, klyngerne har taget op</h2></div>
<ul class="weights">
${each(biggest, one => `<li><div>${link(one)}<span class="under">${one.interviews.length} interview</span></div><span class="dots" aria-hidden="true">${each(one.interviews.slice(0, 24), page => each(page.arbejde, work => work.emne === one.id ? `<span class="dot ${dot(work.status)}"></span>` : ""))}</span></li>
`)}</ul>
</div>
</section>
${split("side-klynger", "Klyngerne, der fortæller", clusterList(clusters.slice(0, 24).map(one => [one, `${one.kommuner[0]} · ${one.læger} læger`])))}${split("side-spoergsmaal", "Samme spørgsmål, flere svar", links(questions))}`));
