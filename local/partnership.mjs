// Which of the demo's partnerships a run serves: the usual one, one of the four that have a procedure, or all of them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Serves all four, so that the bot asks which one is meant. */
export const all = "all";

const filesIn = (root) => join(root, "src/RpdBot/People/demo/four");

/** The partnerships there are, as their file has them. */
export function readPartnerships(root) {
  return JSON.parse(readFileSync(join(filesIn(root), "partnerships.json"), "utf8")).partnerships;
}

/**
 * The bot's settings for a partnership; the file that names it alone is written into the run's folder.
 * @returns {Record<string, string>} nothing for the usual demo
 */
export function settingsFor(root, folder, id) {
  if (!id) {
    return {};
  }
  const chosen = readPartnerships(root).filter((one) => id === all || one.id === id);
  const file = join(folder, "partnerships.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ partnerships: chosen }, null, 2));
  return { People__Partnerships: file, People__Agencies: join(filesIn(root), "agencies.json") };
}
