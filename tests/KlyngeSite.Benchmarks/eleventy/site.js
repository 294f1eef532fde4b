/** The whole content, read once, and every look-up that a page needs: no template searches all pages. */
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import yaml from "js-yaml";
import MarkdownIt from "markdown-it";

const corpus = process.env.CORPUS;
const markdown = new MarkdownIt();
markdown.core.ruler.push("heading-ids", state => {
  state.tokens.forEach((token, i) => {
    if (token.type !== "heading_open")
      return;
    const text = state.tokens[i + 1].children.at(-1);
    const given = / ?\{#([a-z0-9-]+)\}$/.exec(text.content);
    if (given)
      text.content = text.content.slice(0, given.index);
    token.attrSet("id", given ? given[1] : state.tokens[i + 1].content.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"));
  });
});

/** A class, for Eleventy copies plain objects deeply. */
class Item {
  constructor(kind, id, file, url = `/${kind}/${id}/`) {
    const text = fs.readFileSync(file, "utf8");
    const end = text.indexOf("\n---", 3);
    Object.assign(this, yaml.load(text.slice(4, end)));
    this.kind = kind;
    this.id = id;
    this.url = url;
    this.html = markdown.render(text.slice(end + 5));
  }
}

const folder = name => path.join(corpus, "content", name);
const byTitle = (a, b) => a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
const byDate = (a, b) => b.date - a.date || byTitle(a, b);
const files = kind => fs.readdirSync(folder(kind)).filter(name => name !== "_index.md").map(name => new Item(kind, name.slice(0, -3), path.join(folder(kind), name)));
const terms = kind => fs.readdirSync(folder(kind)).filter(name => name !== "_index.md").map(name => new Item(kind, name, path.join(folder(kind), name, "_index.md")));
export const section = (kind, url = `/${kind}/`) => new Item(kind, kind, path.join(folder(kind), "_index.md"), url);
const byId = items => new Map(items.map(item => [item.id, item]));
/** Items by the value of a field, or by each of its values; in the order of the values. */
export const group = (items, of) => {
  const found = new Map();
  for (const item of items) {
    for (const key of [of(item) ?? []].flat()) {
      const there = found.get(key);
      there ? there.push(item) : found.set(key, [item]);
    }
  }
  return new Map([...found].sort((a, b) => a[0] < b[0] ? -1 : 1));
};
/** How many of the items have each value, in the order of the values. */
export const count = (items, of) => {
  const found = new Map();
  for (const item of items)
    for (const key of [of(item) ?? []].flat())
      found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].sort((a, b) => a[0] < b[0] ? -1 : 1);
};

export const home = new Item("home", "", path.join(corpus, "content", "_index.md"), "/");
export const plain = fs.readdirSync(folder("")).filter(name => name.endsWith(".md") && name !== "_index.md").map(name => new Item("side", name, folder(name), `/${name.slice(0, -3)}/`));
export const interviews = files("interview").sort(byDate);
export const clusters = files("klynger").sort(byTitle);
export const comments = files("kommentarer").sort(byDate);
export const words = files("ordbog").sort(byTitle);
export const topics = terms("emner").sort(byTitle);
export const partners = terms("partnere").sort(byTitle);
export const questions = terms("spoergsmaal").sort(byTitle);
export const places = terms("kommuner").sort(byTitle);
export const facets = ["region-2026", "region-2027", "tal", "udfald", "stoerrelse"];
export const facetNames = ["Region til og med 2026", "Region fra 2027", "Tal fra", "Hvad kom der ud af det", "Klyngens størrelse"];
export const values = new Map(facets.map(facet => [facet, terms(facet)]));
export const collections = [section("samlinger/maalte-resultater"), section("samlinger/daekning"), section("samlinger/opfoelgning")].sort(byTitle);
export const dots = JSON.parse(fs.readFileSync(path.join(corpus, "data", "maerke.json"), "utf8"));
export const css = fs.readFileSync(path.join(corpus, "assets", "site.css"), "utf8");
export const cssUrl = `/site.${crypto.createHash("sha256").update(css).digest("hex")}.css`;

const cluster = byId(clusters);
export const topic = byId(topics), partner = byId(partners), place = byId(places), interview = byId(interviews), question = byId(questions);
export const value = new Map(facets.map(facet => [facet, byId(values.get(facet))]));

for (const item of interviews) {
  item.cluster = cluster.get(item.klynge);
  item.answers = new Map();
  const [intro, ...parts] = item.html.split('<h2 id="');
  item.html = intro;
  for (const part of parts) {
    const id = part.slice(0, part.indexOf('"'));
    item.answers.set(id, { title: part.slice(id.length + 2, part.indexOf("</h2>")), html: part.slice(part.indexOf("</h2>") + 5) });
  }
}

const told = (items, of, all) => {
  const by = group(items, of);
  for (const one of all)
    one.interviews = by.get(one.id) ?? [];
};
told(interviews, one => one.klynge, clusters);
told(interviews, one => one.emner, topics);
told(interviews, one => one.partnere, partners);
told(interviews, one => one.spoergsmaal, questions);
told(interviews, one => one.sted, places);
for (const facet of facets)
  told(interviews, one => one[facet], values.get(facet));
const clustersOf = group(clusters, one => one.kommuner);
for (const one of places)
  one.clusters = clustersOf.get(one.id) ?? [];
export const byDoctors = group(clusters, one => one.læger);
const [ofInterview, ofTopic, ofPlace] = ["interview", "emne", "kommune"].map(key => group(comments, one => one[key]));
for (const [items, of] of [[interviews, ofInterview], [topics, ofTopic], [places, ofPlace]])
  for (const one of items)
    one.comments = of.get(one.id) ?? [];

for (const one of clusters) {
  one.topics = new Set(one.interviews.flatMap(it => it.emner ?? []));
  one.guests = new Set(one.interviews.flatMap(it => it.samarbejder.filter(m => m.status === "holdt").map(m => m.partner)));
}
/** Topics with one kind of guest. */
export const crossings = [...group(interviews, one => one.moeder)].map(([id, pages]) => {
  const [first, second] = id.split("--").map((key, i) => (i ? partner : topic).get(key));
  return Object.assign(Object.create(Item.prototype), { kind: "moeder", id, url: `/moeder/${id}/`, topic: first, partner: second, interviews: pages });
});
const ofFirst = group(crossings, one => one.topic.id), ofSecond = group(crossings, one => one.partner.id);
for (const one of topics)
  one.crossings = (ofFirst.get(one.id) ?? []).map(it => ({ url: it.url, title: it.partner.title, count: it.interviews.length }));
for (const one of partners)
  one.crossings = (ofSecond.get(one.id) ?? []).map(it => ({ url: it.url, title: it.topic.title, count: it.interviews.length }));
export const meetingsOf = items => items.flatMap(it => it.samarbejder.map(m => ({ m, interview: it })));
export const measured = interviews.flatMap(it => it.resultater.filter(r => r.tal).map(r => ({ r, interview: it })));
export const plans = interviews.flatMap(it => it.næste.map(n => ({ n, interview: it })));
export const slug = text => text.toLowerCase().replaceAll("ø", "oe").replaceAll(" ", "-").replaceAll("æ", "ae").replaceAll("å", "aa");
