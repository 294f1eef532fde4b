// The median of each category over the runs of each page, and the audits that cost something in any of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const names = ["performance", "accessibility", "best-practices", "seo"];
const pages = new Map();
for (const file of readdirSync(folder).filter(name => name.endsWith(".json")).sort()) {
  const report = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const path = new URL(report.finalDisplayedUrl).pathname;
  pages.set(path, [...(pages.get(path) ?? []), report]);
}
const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.log(`| page | ${names.join(" | ")} | LCP ms |\n|---|${"---|".repeat(names.length + 1)}`);
for (const [path, reports] of pages)
  console.log(`| ${path} | ${names.map(name => Math.round(median(reports.map(report => report.categories[name].score)) * 100)).join(" | ")} | ${Math.round(median(reports.map(report => report.audits["largest-contentful-paint"].numericValue)))} |`);
for (const [path, reports] of pages) {
  const lost = new Set(reports.flatMap(report => names.flatMap(name => report.categories[name].auditRefs
    .filter(ref => ref.weight > 0 && report.audits[ref.id].score !== null && report.audits[ref.id].score < (name === "performance" ? 0.9 : 1))
    .map(ref => `${name}: ${ref.id} (${report.audits[ref.id].displayValue ?? report.audits[ref.id].score})`))));
  for (const audit of lost) console.log(`${path} ${audit}`);
}
