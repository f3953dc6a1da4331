// The processes that run together: when one ends, all end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const patience = { ready: 180_000, stop: 10_000 };

/** Several child processes with one fate. */
export class Children {
  #running = new Map();
  #stopping = false;
  #reportEnd;

  /** Resolves with a sentence when a child ends that nobody asked to end. Never rejects. */
  ended = new Promise((resolve) => {
    this.#reportEnd = resolve;
  });

  /**
   * Starts a process, and waits until it answers.
   * @param {{ name: string, command: string, args: string[], cwd: string, env: object, log: string, ready: string }} what
   * @throws {Error} It ended first, or did not answer in time; the message says what it printed last.
   */
  async start({ name, command, args, cwd, env, log, ready }) {
    mkdirSync(dirname(log), { recursive: true });
    const output = openSync(log, "w");
    // A group of its own: Ctrl-C in the terminal reaches the supervisor only, which then stops the others in peace.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["pipe", output, output],
      detached: true,
    });
    closeSync(output);
    child.once("error", (error) => this.#gone(child, name, log, error.message));
    child.once("exit", (code, signal) => this.#gone(child, name, log, signal ?? `code ${code}`));
    this.#running.set(child, name);
    await this.#answers(child, ready, `${name} did not answer in time.${lastLines(log)}`);
  }

  /** Stops all, waits until they have ended, and kills what does not end. */
  async stop() {
    this.#stopping = true;
    const children = [...this.#running.keys()];
    const ends = children.map((child) => once(child, "exit"));
    children.forEach((child) => child.kill("SIGTERM"));
    const kill = setTimeout(() => children.forEach((child) => child.kill("SIGKILL")), patience.stop);
    await Promise.all(ends);
    clearTimeout(kill);
  }

  #gone(child, name, log, how) {
    this.#running.delete(child);
    if (!this.#stopping) {
      this.#reportEnd(`${name} ended unexpectedly (${how}).${lastLines(log)}`);
    }
  }

  async #answers(child, ready, late) {
    const deadline = Date.now() + patience.ready;
    while (this.#running.has(child)) {
      if (await fetch(ready).then((answer) => answer.ok, () => false)) {
        return;
      }
      if (Date.now() > deadline) {
        throw new Error(late);
      }
      await pause(100);
    }
    throw new Error(await this.ended);
  }
}

function lastLines(log) {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").slice(-8);
  return ` The end of ${log}:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
