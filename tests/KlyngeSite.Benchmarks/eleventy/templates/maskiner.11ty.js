/** What machines read: the finder's data, feed, sitemap, robots, and the stylesheet under its hash. */
import { each, e, template, origin, publisher, subtitle, title } from "../parts.js";
import { clusters, collections, comments, crossings, css, cssUrl, facets, home, interviews, partners, places, plain, questions, topics, values, words } from "../site.js";

const day = date => date.toISOString().slice(0, 10) + "T00:00:00Z";
const newest = [...interviews, ...comments].sort((a, b) => b.date - a.date).slice(0, 50);
const number = new Map(interviews.map((one, i) => [one, i]));
const chosen = (key, text, all) => [key, { text, interviews: all.map(one => number.get(one)) }];

const bodies = {
  "/find/index.json": () => JSON.stringify({
    interviews: interviews.map(one => ({ kicker: `Interview med ${one.cluster.title}, ${one.year}`, title: one.title, url: one.url, text: one.manchet })),
    values: Object.fromEntries([
      ...topics.map(one => chosen(`emner=${one.id}`, one.title, one.interviews)), ...partners.map(one => chosen(`partnere=${one.id}`, one.title, one.interviews)),
      ...facets.flatMap(facet => values.get(facet).map(one => chosen(`${facet}=${one.id}`, one.tekst, one.interviews))),
      ...places.filter(one => one.interviews.length).map(one => chosen(`kommune=${one.id}`, one.title, one.interviews)),
    ]),
  }),
  "/feed.xml": () => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
<title>${title}</title>
<subtitle>${subtitle}</subtitle>
<id>${origin}/feed.xml</id>
<link rel="self" href="${origin}/feed.xml"/>
<link href="${origin}/"/>
<author><name>${publisher}</name></author>
<updated>${day(newest[0].date)}</updated>
${each(newest, one => `<entry>
<title>${e(one.title)}</title>
<id>${origin}${one.url}</id>
<link href="${origin}${one.url}"/>
<updated>${day(one.date)}</updated>
<summary>${e(one.manchet || one.utilsigtet)}</summary>
</entry>
`)}</feed>
`,
  "/sitemap.xml": () => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${each([home, ...["find", "emner", "klynger", "partnere", "kommuner", "samlinger", "interview", "kommentarer", "ordbog", "spoergsmaal"].map(kind => ({ url: `/${kind}/` })), ...plain, ...words, ...comments, ...interviews,
    ...clusters, ...topics, ...partners, ...questions, ...places, ...crossings, ...collections, ...[...values.values()].flat()], one => `<url><loc>${origin}${one.url}</loc><lastmod>${day(one.date ?? newest[0].date)}</lastmod></url>\n`)}</urlset>
`,
  "/robots.txt": () => "User-agent: *\nDisallow:\n",
  [cssUrl]: () => css,
};
class File {
  constructor(url) {
    this.url = url;
  }
}

export default template(Object.keys(bodies).map(url => new File(url)), one => bodies[one.url]());
