// Which partnership the demo plays: a folder with its people, its agencies and its procedure.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The one that is played when none is named; its files lie in the demo's folder itself. */
export const usual = "somerset";

const base = "People/demo";
const files = { People__DemoDirectory: "directory.json", People__Agencies: "agencies.json", People__Partnerships: "partnerships.json" };

/** The names of all partnerships that can be played. */
export function partnerships(root) {
  const folder = join(root, "src/RpdBot", base);
  const others = readdirSync(folder).filter((name) => existsSync(join(folder, name, files.People__Partnerships)));
  return [usual, ...others.sort()];
}

/** The folder of a partnership's files, seen from the bot's program. */
function folderOf(partnership) {
  return partnership === usual ? base : `${base}/${partnership}`;
}

/** The file that names its people. */
export function directoryOf(root, partnership) {
  return join(root, "src/RpdBot", folderOf(partnership), files.People__DemoDirectory);
}

/** The settings with which the bot serves it, at the moment at which its clock is to begin. */
export function settingsOf(partnership, now) {
  const folder = folderOf(partnership);
  const chosen = Object.entries(files).map(([setting, file]) => [setting, `${folder}/${file}`]);
  return { ...Object.fromEntries(chosen), ...(now ? { Calendar__Now: now } : {}) };
}
