// What somebody may write behind ./run.
import { resolve } from "node:path";
import { all, readPartnerships } from "./partnership.mjs";

export const usage = `Usage: ./run [--reset] [--fast] [--partnership ID] [--data FOLDER]
       ./run --story

Starts RpdBot and, for each person of the demo, a window of a local Teams client. Everything listens on this
machine only. Ctrl-C stops all of it; what was done is still there the next time.

  --reset        forgets everything that was done before in ./data
  --fast         a working day is a minute, and every day is one: deadlines and reminders can be watched
  --partnership ID
                 serves one of somerset, south-gloucestershire, adults-and-children and kcs, each with its own
                 procedure, or all: then the bot asks which one is meant
  --story        plays one whole case by itself, without windows, and tells it: who saw which card, who did what;
                 in a store of its own, which is deleted afterwards
  --data FOLDER  keeps cases and logs there (default: ./data)
  --help         shows this`;

/**
 * Reads the words behind ./run.
 * @returns {{ reset: boolean, fast: boolean, story: boolean, help: boolean, data: string, partnership?: string } | { error: string }}
 */
export function readOptions(words, root) {
  const options = { reset: false, fast: false, story: false, help: false, data: resolve(root, "data") };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (["--reset", "--fast", "--story", "--help"].includes(word)) {
      options[word.slice(2)] = true;
    } else if (word === "--data" && rest.length > 0) {
      options.data = resolve(rest.shift());
    } else if (word === "--partnership") {
      const known = [...readPartnerships(root).map((one) => one.id), all];
      options.partnership = rest.shift();
      if (!known.includes(options.partnership)) {
        return { error: `--partnership needs one of ${known.join(", ")}.` };
      }
    } else {
      return { error: word === "--data" ? "--data needs a folder." : `I do not know "${word}".` };
    }
  }
  if (options.story && words.some((word) => !["--story", "--help"].includes(word))) {
    return { error: "--story plays by itself: it takes nothing else." };
  }
  if (options.reset && options.data !== resolve(root, "data")) {
    return { error: "--reset empties ./data only: empty another folder yourself." };
  }
  return options;
}
