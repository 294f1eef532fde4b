// Asks the reader's script what the tests ask the program: node engine.js SCRIPT FOLDER, questions as JSON lines. Answers with a line for each
// question, and last with the times that they took, in microseconds.
"use strict";
const fs = require("fs");
const vm = require("vm");
const path = require("path");
const [script, folder] = process.argv.slice(2);
const klyngeSearch = vm.runInThisContext(fs.readFileSync(script, "utf8") + "\nklyngeSearch");
const data = file => {
  let value;
  globalThis.klyngeData = (_, given) => { value = given; };
  vm.runInThisContext(fs.readFileSync(path.join(folder, file), "utf8"));
  return value;
};
const index = klyngeSearch.read(data("indeks.js"));
const texts = new Map();
const textOf = page => {
  const file = klyngeSearch.fileOf(index.texts, page);
  if (!texts.has(file)) texts.set(file, data(`tekst-${file}.js`).pages);
  return texts.get(file)[page - index.texts[file]];
};
const ask = text => {
  const query = klyngeSearch.parse(index, text);
  const clauses = klyngeSearch.clausesOf(index, query);
  for (const file of klyngeSearch.filesFor(index, query, clauses)) if (!index.files?.has(file)) klyngeSearch.addLists(index, file, data(`ord-${file}.js`));
  const hits = klyngeSearch.rank(index, query, clauses);
  return query.phrases.length === 0 ? hits : hits.slice(0, klyngeSearch.mostRead).map(hit => klyngeSearch.withPhrase(index, hit, query, textOf(hit.page))).filter(Boolean);
};
const questions = fs.readFileSync(0, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line));
const lines = questions.map(text => JSON.stringify(ask(text).map(hit => [hit.page, hit.score, hit.sections.join(" "), hit.reasons.map(one => `${one.kind} ${one.asked} ${one.found}`).join("; ")])));
const times = questions.map(text => { const start = process.hrtime.bigint(); ask(text); return Number((process.hrtime.bigint() - start) / 1000n); });
process.stdout.write([...lines, JSON.stringify(times)].join("\n") + "\n");
