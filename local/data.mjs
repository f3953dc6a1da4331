// The folder in which a run keeps everything. One run a folder: two would write over each other.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const pidFile = "run.pid";

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Claims a folder for this process.
 * @returns {{ release: () => void } | { holder: number }} the claim, or the process that has it
 */
export function claim(folder) {
  const file = join(folder, pidFile);
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== "EEXIST") {
        throw error;
      }
    }
    const holder = Number(readFileSync(file, "utf8"));
    if (holder > 0 && isAlive(holder)) {
      return { holder };
    }
    rmSync(file, { force: true }); // of a run that was killed
  }
}

/** Removes everything from a claimed folder but the claim. */
export function forget(folder) {
  readdirSync(folder)
    .filter((name) => name !== pidFile)
    .forEach((name) => rmSync(join(folder, name), { recursive: true }));
}
