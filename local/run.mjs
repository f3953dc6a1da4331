// Starts the bot and the demo's windows, tells where they are, and stops them together.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { botIn } from "./bot.mjs";
import { Children } from "./children.mjs";
import { claim, forget } from "./data.mjs";
import { directoryOf, settingsOf } from "./demo.mjs";
import { readOptions, usage } from "./options.mjs";
import { readPeople } from "./people.mjs";
import { freePorts } from "./ports.mjs";
import { playStory } from "./story.mjs";
import { windowTable } from "./table.mjs";
import { windowOf } from "./window.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const local = join(root, "local");
const firstPort = { bot: 3978, window: 56150 };

/** Runs a command to its end; its failure is ours. */
function must(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(" ")} failed${error ? `: ${error.message}` : ""}.`);
  }
}

function installClient() {
  const installed = join(local, "node_modules/.package-lock.json");
  const wanted = join(local, "package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
    must("npm", ["ci", "--no-audit", "--no-fund"], local);
  }
}

async function startAll(children, { data: folder, fast, partnership, now }) {
  const people = readPeople(directoryOf(root, partnership));
  console.log("Starting …");
  const [botPort] = await freePorts(firstPort.bot, 1);
  const ports = await freePorts(firstPort.window, people.length);
  await children.start(botIn(root, { folder, port: botPort, fast, settings: settingsOf(partnership, now) }));
  const messages = `http://127.0.0.1:${botPort}/api/messages`;
  await Promise.all(
    people.map((person, index) =>
      children.start(windowOf(person, people, { folder, port: ports[index], messages })),
    ),
  );
  return people.map((person, index) => ({ person, address: `http://127.0.0.1:${ports[index]}` }));
}

async function supervise(options) {
  const children = new Children();
  const asked = new Promise((resolve) => {
    ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.on(signal, () => resolve(0)));
  });
  const failed = (sentence) => {
    console.error(sentence);
    return 1;
  };
  const started = startAll(children, options).then((windows) => {
    console.log(`\n${windowTable(windows, process.stdout.columns)}`);
    if (options.fast) {
      console.log("A working day is a minute: deadlines and reminders come while you watch.");
    }
    console.log(`Logs: ${join(options.data, "logs")}. Ctrl-C stops everything.`);
    return children.ended.then(failed);
  }, (error) => failed(error.message));
  const code = await Promise.race([asked, started]);
  console.log("\nStopping …");
  await children.stop();
  return code;
}

function build() {
  console.log("Building …");
  must("dotnet", ["build", "src/RpdBot", "--nologo", "--verbosity", "quiet", "-clp:ErrorsOnly;NoSummary"], root);
}

async function main(words) {
  const options = readOptions(words, root);
  if (options.error) {
    console.error(`${options.error}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (options.story) {
    build();
    return playStory(root);
  }
  const claimed = claim(options.data);
  if (claimed.holder) {
    console.error(`Process ${claimed.holder} already runs on ${options.data}: stop it first (run.pid there says so).`);
    return 1;
  }
  try {
    installClient();
    build();
    if (options.reset) {
      forget(options.data);
    }
    return await supervise(options);
  } finally {
    claimed.release();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
