// Runs each query through Pagefind's own reader, and counts what it found and what it fetched. Arguments: the index's folder, files of queries.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { join, basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const shown = 5;

// What the reader asks of a browser. Files of the index are packed already; script and WebAssembly are counted as a host packs them.
const base = 'http://localhost/pagefind/';
let fetched = 0;
globalThis.document = { querySelector: () => ({ getAttribute: () => 'da' }), currentScript: null };
globalThis.window = globalThis;
globalThis.location = new URL('http://localhost/');
globalThis.fetch = async address => {
  const bytes = await readFile(join(folder, new URL(address, base).pathname.replace('/pagefind/', '')));
  fetched += address.endsWith?.('.json') ? gzipSync(bytes).length : bytes.length;
  return new Response(bytes);
};

const script = await readFile(join(folder, 'pagefind.js'));
fetched += gzipSync(script).length;
const pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')));
await pagefind.options({ basePath: base, baseUrl: '/' });
await pagefind.init();
console.log(`Before the first query: ${(fetched / 1024).toFixed(0)} KB`);

const sizes = [];
for (const file of files) {
  const groups = new Map();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [group, query, wanted = ''] = line.split('\t');
    const pages = new Set(wanted.split(' ').filter(Boolean).map(address => address.split('#')[0]));
    const before = fetched;
    const answer = await pagefind.search(query);
    const found = (await Promise.all((answer?.results ?? []).slice(0, shown).map(result => result.data()))).map(page => new URL(page.url, 'http://localhost/').pathname.replace(/index\.html$/, ''));
    sizes.push(fetched - before);
    const rank = found.findIndex(page => pages.has(page));
    const count = groups.get(group) ?? { asked: 0, right: 0, reciprocal: 0 };
    count.asked++;
    if (group === 'none' ? found.length === 0 : rank >= 0) count.right++;
    if (group !== 'none' && rank >= 0) count.reciprocal += 1 / (rank + 1);
    groups.set(group, count);
  }
  console.log(`\n${basename(file)}\n| group | queries | recall@5 | MRR |\n|---|---|---|---|`);
  const all = { asked: 0, right: 0, reciprocal: 0 };
  for (const [group, { asked, right, reciprocal }] of groups) {
    console.log(`| ${group} | ${asked} | ${(right / asked).toFixed(2)} | ${group === 'none' ? '' : (reciprocal / asked).toFixed(2)} |`);
    if (group === 'none') continue;
    all.asked += asked;
    all.right += right;
    all.reciprocal += reciprocal;
  }
  console.log(`| all but none | ${all.asked} | ${(all.right / all.asked).toFixed(2)} | ${(all.reciprocal / all.asked).toFixed(2)} |`);
}
sizes.sort((a, b) => a - b);
console.log(`\nFetched for a query with its results: median ${(sizes[sizes.length >> 1] / 1024).toFixed(0)} KB, most ${(sizes.at(-1) / 1024).toFixed(0)} KB`);
process.exit(0);
