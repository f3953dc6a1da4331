// Checks a Teams manifest, given on standard input, against Microsoft's schema of its version. Prints every fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas/teams");
const manifest = JSON.parse(readFileSync(0, "utf8"));
const file = join(schemas, `v${manifest.manifestVersion}`, "MicrosoftTeams.schema.json");
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const check = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
check(manifest);
(check.errors ?? []).forEach((error) => console.log(`${error.instancePath}: ${error.message}`));
