// Asks the package sources whether a package that the project uses, or one that comes along, has a known vulnerability. Ends with 0 when they know of
// none, 1 when they do, 3 when no source tells of vulnerabilities, for then an empty answer says nothing.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const answer = JSON.parse(execFileSync("dotnet", ["list", join(import.meta.dirname, "../KlyngeSite.sln"), "package", "--vulnerable", "--include-transitive", "--format", "json"], { encoding: "utf8" }));
const found = new Set();
for (const { frameworks = [] } of answer.projects) {
  for (const { topLevelPackages = [], transitivePackages = [] } of frameworks) {
    for (const { id, resolvedVersion, vulnerabilities = [] } of [...topLevelPackages, ...transitivePackages]) {
      for (const { severity, advisoryurl } of vulnerabilities) found.add(`${id} ${resolvedVersion}: ${severity} ${advisoryurl}`);
    }
  }
}
for (const line of found) console.log(line);

let tells = false;
for (const source of answer.sources) {
  const index = await fetch(source).then(reply => reply.json()).catch(() => null);
  tells ||= index?.resources?.some(({ "@type": type }) => [type].flat().some(one => one.startsWith("VulnerabilityInfo"))) ?? false;
}
if (found.size > 0) process.exitCode = 1;
else if (tells) console.log("No known vulnerability.");
else {
  console.log("Not known: no package source here tells of vulnerabilities.");
  process.exitCode = 3;
}
