// Holds a config.yml against the schema that the package is published with: node validate.mjs FILE
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";

const schema = JSON.parse(readFileSync(new URL("node_modules/@sveltia/cms/schema/sveltia-cms.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
if (!validate(parse(readFileSync(process.argv[2], "utf8")))) {
  for (const error of validate.errors.slice(0, 20))
    console.error(error.instancePath, error.message);
  process.exit(1);
}
