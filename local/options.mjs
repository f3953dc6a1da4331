// What somebody may write behind ./run.
import { resolve } from "node:path";
import { partnerships, usual } from "./demo.mjs";

export const usage = `Usage: ./run [--partnership NAME] [--now MOMENT] [--reset] [--fast] [--data FOLDER]
       ./run --story

Starts RpdBot and, for each person of the demo, a window of a local Teams client. Everything listens on this
machine only. Ctrl-C stops all of it; what was done is still there the next time.

  --partnership NAME  whose procedure is played: somerset (as usual), south-gloucestershire, adults-and-children, kcs,
                      or all of them: then the bot asks which one is meant
  --now MOMENT        sets the clock, such as 2026-04-02T14:00, from where it runs on: weekends and bank holidays
  --reset             forgets everything that was done before in ./data, or in ./data-NAME for another partnership
  --fast              a working day is a minute, and every day is one: deadlines and reminders can be watched
  --story             plays one whole case by itself, without windows, and tells it: who saw which card, who did what;
                      in a store of its own, which is deleted afterwards
  --data FOLDER       keeps cases and logs there (default: ./data, or ./data-NAME)
  --help              shows this`;

const flags = ["--reset", "--fast", "--story", "--help"];
const valued = { "--data": "a folder", "--partnership": "a name", "--now": "a moment" };

/**
 * Reads the words behind ./run.
 * @returns {{ reset: boolean, fast: boolean, story: boolean, help: boolean, data: string, partnership: string,
 *   now?: string } | { error: string }}
 */
export function readOptions(words, root) {
  const options = { reset: false, fast: false, story: false, help: false, partnership: usual };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (flags.includes(word)) {
      options[word.slice(2)] = true;
    } else if (word in valued && rest.length > 0) {
      options[word.slice(2)] = rest.shift();
    } else {
      return { error: word in valued ? `${word} needs ${valued[word]}.` : `I do not know "${word}".` };
    }
  }
  const own = resolve(root, options.partnership === usual ? "data" : `data-${options.partnership}`);
  options.data = options.data === undefined ? own : resolve(options.data);
  const error = wrong(options, words, own, root);
  return error ? { error } : options;
}

function wrong(options, words, own, root) {
  if (options.story && words.some((word) => !["--story", "--help"].includes(word))) {
    return "--story plays by itself: it takes nothing else.";
  }
  if (options.partnership !== usual && !partnerships(root).includes(options.partnership)) {
    return `There is no demo of "${options.partnership}". There are ${partnerships(root).join(", ")}.`;
  }
  if (options.now !== undefined && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(options.now)) {
    return "--now needs a moment, such as 2026-04-02T14:00.";
  }
  if (options.reset && options.data !== own) {
    return "--reset empties the usual folder only: empty another one yourself.";
  }
  return undefined;
}
