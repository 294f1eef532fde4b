// Asks a server for everything that a built site has, and holds the answers against the site's own _headers and _redirects.
// Usage: requests.mjs SITE ADDRESS, where ADDRESS ends with the site's path.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const [, , site, address] = process.argv;
const { port, pathname: base } = new URL(address);
const linesOf = name => readFileSync(join(site, name), "utf8").split("\n").filter(line => line.trim());

const headers = [];
for (const line of linesOf("_headers")) {
  if (line.startsWith("/")) headers.push({ path: line, values: new Map() });
  else headers.at(-1).values.set(line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim());
}
const redirects = linesOf("_redirects").map(line => line.split(" "));
const moved = new Set(redirects.map(([from]) => from));

/** The headers that the site wants for a path. A page must be asked for anew each time. */
function wanted(path) {
  const all = new Map([["cache-control", "public, max-age=0, must-revalidate"]]);
  for (const rule of headers) {
    if (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path)
      rule.values.forEach((value, name) => all.set(name, value));
  }
  return all;
}

// The types that the preview gives: the same list holds everywhere.
const types = new Map([...readFileSync(join(import.meta.dirname, "../../src/KlyngeSite/Serving/ContentTypes.cs"), "utf8")
  .matchAll(/("\.[^=]*) => "([^"]+)"/g)].flatMap(([, names, type]) => [...names.matchAll(/\.\w+/g)].map(([name]) => [name, type])));
types.set(".html", "text/html; charset=utf-8");

const ask = (path, { method = "GET", ...asked } = {}) => new Promise((resolve, reject) => {
  request({ port, host: "127.0.0.1", path, method, headers: asked, agent: false }, answer => {
    const parts = [];
    answer.on("data", part => parts.push(part)).on("end", () => resolve({ status: answer.statusCode, headers: answer.headersDistinct, body: Buffer.concat(parts) }));
  }).on("error", reject).end();
});

function hold(answer, path, as = path) {
  for (const [name, value] of wanted(as))
    assert.deepEqual(answer.headers[name], [value], `${path}: ${name}`);
}

let asked = 0;
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name).slice(join(site, "/").length);
  if (!entry.isFile() || file.startsWith(".") || file === "_headers" || file === "_redirects")
    continue;
  const path = base + file.replace(/(^|\/)index\.html$/, "$1");
  if (moved.has(path))
    continue; // a host that knows redirects does not show the page that stands in for one
  const answer = await ask(path);
  assert.equal(answer.status, 200, path);
  assert.ok(answer.body.equals(readFileSync(join(site, file))), `${path}: other bytes`);
  assert.deepEqual(answer.headers["content-type"], [types.get(/\.\w+$/.exec(file)[0])], path);
  hold(answer, path);
  asked++;
  if (path.endsWith("/") && path !== base) {
    const without = await ask(path.slice(0, -1));
    assert.deepEqual([without.status, without.headers.location], [301, [path]], path);
  }
}
assert.ok(asked > 300, `only ${asked} files`);

const found = pattern => base + readdirSync(site, { recursive: true }).find(file => pattern.test(file));
const table = await ask(found(/\.csv$/));
assert.deepEqual(table.headers["content-disposition"], ["attachment"]);
assert.deepEqual([...table.body.subarray(0, 3)], [0xef, 0xbb, 0xbf], "a spreadsheet needs the mark to read æ");
assert.deepEqual((await ask(found(/\.ics$/))).headers["content-type"], ["text/calendar; charset=utf-8"]);
assert.deepEqual((await ask(found(/^assets\/.*\.css$/))).headers["cache-control"], ["public, max-age=31536000, immutable"]);

assert.ok(redirects.length > 0, "no redirect to try");
for (const [from, to, status] of redirects) {
  for (const path of [from, from.slice(0, -1)]) {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.headers.location], [parseInt(status), [to]], path);
    hold(answer, path, base);
  }
}

const missing = readFileSync(join(site, "404.html"));
for (const path of ["findes-ikke/", "assets/findes-ikke.css", "_headers", "_redirects", ".klynge/manifest", ".klynge/", ".git/config", "emner/.skjult", ".klynge%2fmanifest", "%2eklynge/manifest"]) {
  const answer = await ask(base + path);
  assert.equal(answer.status, 404, path);
  assert.ok(answer.body.equals(missing), `${path}: not the site's own page`);
  hold(answer, path, base); // what is missing today may be there tomorrow, also under assets/
}
for (const path of ["/../../etc/passwd", `${base}..%2f..%2f..%2fetc/passwd`, `${base}lenke.txt`])
  assert.ok([400, 403, 404].includes((await ask(path)).status), path);

const plain = readFileSync(join(site, "index.html"));
const packed = await ask(base, { "accept-encoding": "gzip" });
assert.deepEqual([packed.headers["content-encoding"], packed.headers.vary], [["gzip"], ["Accept-Encoding"]]);
assert.ok(gunzipSync(packed.body).equals(plain));
const known = await ask(base, { "if-none-match": (await ask(base)).headers.etag[0] });
assert.deepEqual([known.status, known.body.length], [304, 0]);
assert.deepEqual([(await ask(base, { method: "HEAD" })).body.length, (await ask(base, { method: "POST" })).status], [0, 405]);
assert.ok(!/\d/.test((await ask(base)).headers.server?.[0] ?? ""), "the server tells its version");

console.log(`${base}: ${asked} files, ${redirects.length} redirects, headers and refusals hold`);
