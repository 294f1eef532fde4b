// Serves a built site as its host does: the headers of _headers, packed, the page 404.html for what is not there.
import { createServer } from "node:http";
import { readFileSync, existsSync } from "node:fs";
import { join, extname, resolve, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

const root = resolve(process.argv[2]);
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".xml": "application/xml", ".json": "application/json", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json" };

// Blocks of "/path" or "/path/*", each with its indented "Name: value" lines.
const rules = [];
for (const line of readFileSync(join(root, "_headers"), "utf8").split("\n").filter(line => line.trim() && !line.startsWith("#")))
  if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
  else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s).slice(0, 2));
const matches = (rule, path) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path);

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const wanted = resolve(join(root, path.endsWith("/") ? path + "index.html" : path));
  const isThere = wanted.startsWith(root + sep) && existsSync(wanted) && extname(wanted) in types;
  const file = isThere ? wanted : join(root, "404.html");
  for (const [name, value] of rules.filter(rule => matches(rule, path)).flatMap(rule => rule.headers)) response.setHeader(name, value);
  response.setHeader("Content-Type", types[extname(file)]);
  response.setHeader("Content-Encoding", "br");
  response.writeHead(isThere ? 200 : 404);
  response.end(brotliCompressSync(readFileSync(file)));
}).listen(0, "127.0.0.1", function () {
  console.log(`http://localhost:${this.address().port}`);
});
