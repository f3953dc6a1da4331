// What somebody may write behind ./run.
import { resolve } from "node:path";

export const usage = `Usage: ./run [--reset] [--data FOLDER]

Starts RpdBot and, for each person of the demo, a window of a local Teams client. Everything listens on this
machine only. Ctrl-C stops all of it; what was done is still there the next time.

  --reset        forgets everything that was done before in ./data
  --data FOLDER  keeps cases and logs there (default: ./data)
  --help         shows this`;

/**
 * Reads the words behind ./run.
 * @returns {{ reset: boolean, help: boolean, data: string } | { error: string }}
 */
export function readOptions(words, root) {
  const options = { reset: false, help: false, data: resolve(root, "data") };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--reset" || word === "--help") {
      options[word.slice(2)] = true;
    } else if (word === "--data" && rest.length > 0) {
      options.data = resolve(rest.shift());
    } else {
      return { error: word === "--data" ? "--data needs a folder." : `I do not know "${word}".` };
    }
  }
  if (options.reset && options.data !== resolve(root, "data")) {
    return { error: "--reset empties ./data only: empty another folder yourself." };
  }
  return options;
}
