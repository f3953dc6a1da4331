// Makes the app package of one deployment: the manifest with its ids, and the icons.
import { readFileSync, writeFileSync } from "node:fs";
import { zip } from "./zip.mjs";

const usage = `Usage: manifest/package --bot-id GUID --app-id GUID --developer NAME --website URL --privacy URL --terms URL
                        [--version N.N.N] [--out FILE]

  --bot-id     the Entra application id under which the bot is registered (MicrosoftAppId)
  --app-id     the id of the app in Teams: a GUID of your own, always the same for the same deployment
  --developer  who runs it, as people shall read it, at most 32 characters
  --website, --privacy, --terms   where people can read about it: https addresses
  --version    higher than the one before, when you upload a change (default: the manifest's)
  --out        the file to write (default: rpdbot.zip)`;

const guid = {
  fits: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  wanted: "a GUID, such as 00000000-0000-0000-0000-000000000001",
};
const address = { fits: /^https:\/\/\S+$/, wanted: "an https address" };
const options = {
  "bot-id": guid,
  "app-id": guid,
  developer: { fits: /^.{1,32}$/, wanted: "a name of at most 32 characters" },
  website: address,
  privacy: address,
  terms: address,
  version: { fits: /^\d+\.\d+\.\d+$/, wanted: "three numbers, such as 1.0.1", default: undefined },
  out: { fits: /./, wanted: "a file name", default: "rpdbot.zip" },
};

/** What was asked for, and every fault of it as a sentence. */
function read(words) {
  const values = {};
  const faults = [];
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index].replace(/^--/, "");
    const value = words[index + 1] ?? "";
    if (!words[index].startsWith("--") || !Object.hasOwn(options, name)) {
      faults.push(`I do not know "${words[index]}".`);
    } else if (!options[name].fits.test(value)) {
      faults.push(`--${name} must be ${options[name].wanted}; "${value}" is not.`);
    }
    values[name] = value;
  }
  for (const [name, option] of Object.entries(options)) {
    if (!(name in values) && !("default" in option)) {
      faults.push(`--${name} is needed: ${option.wanted}.`);
    }
    values[name] ??= option.default;
  }
  return { values, faults };
}

/** The manifest with every "{name}" replaced. */
function fill(template, values) {
  const manifest = JSON.parse(template, (_, value) => {
    const name = typeof value === "string" && /^\{([a-z-]+)\}$/.exec(value)?.[1];
    return name ? values[name] : value;
  });
  return { ...manifest, version: values.version ?? manifest.version };
}

const here = (name) => readFileSync(new URL(name, import.meta.url));
const { values, faults } = read(process.argv.slice(2));
if (faults.length > 0) {
  console.error(`${faults.join("\n")}\n\n${usage}`);
  process.exit(2);
}
const manifest = JSON.stringify(fill(here("manifest.json").toString(), values), null, 2);
const files = { "manifest.json": Buffer.from(manifest), "color.png": here("color.png"), "outline.png": here("outline.png") };
writeFileSync(values.out, zip(files));
console.log(`${values.out} is ready: upload it in the Teams admin centre.`);
