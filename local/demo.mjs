// Which partnership the demo plays: a folder with its people, its agencies and its procedure.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The one that is played when none is named; its files lie in the demo's folder itself. */
export const usual = "somerset";

/** Serves every one of them, so that the bot asks which is meant; its people are the usual ones. */
export const all = "all";

const base = "People/demo";
const program = fileURLToPath(new URL("../src/RpdBot", import.meta.url));
const files = { People__DemoDirectory: "directory.json", People__Agencies: "agencies.json", People__Partnerships: "partnerships.json" };

/** The names of all partnerships that can be played. */
export function partnerships(root) {
  const folder = join(root, "src/RpdBot", base);
  const others = readdirSync(folder).filter((name) => existsSync(join(folder, name, files.People__Partnerships)));
  return [usual, ...others.sort()];
}

/** Where a partnership's file is, seen from the bot's program: in its folder, else the usual one. */
function placeOf(partnership, file) {
  const own = `${base}/${partnership}/${file}`;
  return existsSync(join(program, own)) ? own : `${base}/${file}`;
}

/** The file that names its people. */
export function directoryOf(root, partnership) {
  return join(root, "src/RpdBot", placeOf(partnership, files.People__DemoDirectory));
}

/** The settings with which the bot serves it, at the moment at which its clock is to begin. */
export function settingsOf(partnership, now) {
  const chosen = Object.entries(files).map(([setting, file]) => [setting, placeOf(partnership, file)]);
  return { ...Object.fromEntries(chosen), ...(now ? { Calendar__Now: now } : {}) };
}
