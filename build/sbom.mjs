// Prints what the program is made of as a CycloneDX 1.6 list, from the lock file and from what each package says of itself. Ends with 1 when a
// package has a licence that docs/dependencies.md does not allow. Usage: sbom.mjs VERSION, after a restore.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const allowed = new Set(["MIT", "BSD-2-Clause", "Apache-2.0", "MS-PL OR Apache-2.0", "BSD-2-Clause AND Apache-2.0"]);
// Packages whose licence is a file of theirs, which was read for this version.
const readByUs = new Map([["NUglify 1.23.6", "BSD-2-Clause AND Apache-2.0"]]);
const root = join(import.meta.dirname, "..");
const lock = JSON.parse(readFileSync(join(root, "src/KlyngeSite/packages.lock.json"), "utf8"));
const folder = execFileSync("dotnet", ["nuget", "locals", "global-packages", "--list"], { encoding: "utf8" }).replace(/^[^:]*: /, "").trim();

// One list for all platforms; what only builds the program is no part of it.
const packages = new Map();
for (const group of Object.values(lock.dependencies)) {
  for (const [name, { resolved, contentHash, type }] of Object.entries(group)) {
    if (type !== "Project" && !/^Microsoft\.(DotNet\.ILCompiler|NET\.ILLink\.Tasks)$|^runtime\./.test(name)) packages.set(name, { resolved, contentHash });
  }
}

let refused = 0;
const components = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { resolved, contentHash }]) => {
  const lower = name.toLowerCase();
  const nuspec = readFileSync(join(folder, lower, resolved, `${lower}.nuspec`), "utf8");
  const licence = /<license type="expression">([^<]+)</.exec(nuspec)?.[1] ?? readByUs.get(`${name} ${resolved}`);
  if (!allowed.has(licence)) {
    console.error(`${name} ${resolved}: licence ${licence ?? "is a file: read it, and write it down here"}`);
    refused++;
  }
  const purl = `pkg:nuget/${name}@${resolved}`;
  return {
    type: "library", "bom-ref": purl, name, version: resolved, purl,
    hashes: [{ alg: "SHA-512", content: Buffer.from(contentHash, "base64").toString("hex") }],
    licenses: [{ expression: licence ?? "NOASSERTION" }],
    copyright: /<copyright>([^<]+)</.exec(nuspec)?.[1] ?? /<authors>([^<]+)</.exec(nuspec)?.[1],
  };
});
const runtime = execFileSync("dotnet", ["--list-runtimes"], { encoding: "utf8" }).match(/Microsoft\.NETCore\.App (10\.\S+)/)[1];
components.push({ type: "framework", "bom-ref": "dotnet", name: ".NET, with ASP.NET Core", version: runtime, licenses: [{ license: { id: "MIT" } }] });

console.log(JSON.stringify({
  bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
  metadata: { component: { type: "application", "bom-ref": "klynge", name: "klynge", version: process.argv[2], licenses: [{ license: { id: "MIT" } }] } },
  components,
  dependencies: [{ ref: "klynge", dependsOn: components.map(component => component["bom-ref"]) }],
}, null, 2));
process.exitCode = refused === 0 ? 0 : 1;
