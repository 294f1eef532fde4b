/** The plain lists: interviews, comments, topics, questions, words, collections. */
import { template, layout, intro, cards, pager } from "../parts.js";
import { collections, comments, interviews, questions, section, topics, words } from "../site.js";

const all = { interview: interviews, kommentarer: comments, emner: topics, spoergsmaal: questions, ordbog: words, samlinger: collections };

export default template(Object.keys(all).map(kind => section(kind)), (p, it) => layout(p, `<div class="wrap page">
${intro(p)}${p.kind === "samlinger" ? "" : `<p class="small count">${all[p.kind].length} i alt</p>\n`}${cards(it.cut(all[p.kind]))}${pager(it)}</div>`), p => all[p.kind].length);
