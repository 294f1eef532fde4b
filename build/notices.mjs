// Prints whose the parts of the program are and under which licence, with the texts of those that ask to be handed on. Reads the list that
// sbom.mjs prints. CsvHelper is taken under the MS-PL, which asks for no text with a program.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { components } = JSON.parse(readFileSync(0, "utf8"));
console.log("The program klynge is made with these parts. Its own licence is in LICENSE; what .NET is made of, in DOTNET.txt.\n");
for (const { name, version, copyright, licenses: [{ expression, license }] } of components) {
  console.log([`${name} ${version}`, copyright, expression ?? license.id].filter(Boolean).join("\n  ") + "\n");
}
console.log("NUglify has parts of the Microsoft Ajax Minifier, copyright 2010-2015 Microsoft Corporation, under the Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0\n");
for (const licence of ["MIT", "BSD-2-Clause"]) {
  console.log(`---- ${licence} ----\n\n${readFileSync(join(import.meta.dirname, `licences/${licence}.txt`), "utf8")}`);
}
