// ./run --story: one whole case, played over HTTP without windows, and told as it happens.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botIn } from "./bot.mjs";
import { Children } from "./children.mjs";
import { readPeople } from "./people.mjs";
import { freePorts } from "./ports.mjs";
import { FakeTeams } from "./story/fake-teams.mjs";
import { Player } from "./story/player.mjs";
import { play } from "./story/plot.mjs";
import { Telling } from "./story/telling.mjs";

/** A working day is two seconds, so that ten of them can be waited for; and this Teams has no limits to keep. */
const settings = { Calendar__FastDay: "00:00:02", Sweeper__Interval: "00:00:01", Teams__LimitsSends: "false" };
const firstPort = 3978;

/** The lines of the bot's log that warn or say that something failed. */
export function complaints(log) {
  return log.split("\n").filter((line) => /^(warn|fail|crit): /.test(line));
}

async function startBot(children, root, folder, teams) {
  const [port] = await freePorts(firstPort, 1);
  const bot = botIn(root, { folder, port, fast: true, settings });
  await children.start(bot);
  teams.messages = `http://127.0.0.1:${port}/api/messages`;
  return bot;
}

function playersOf(people, teams, telling) {
  const firstName = (person) => person.name.split(" ")[0].toLowerCase();
  return Object.fromEntries(people.map((person) => [firstName(person), new Player(person, teams, telling)]));
}

async function tell(children, root, folder, teams) {
  const refused = [];
  teams.on("refused", (sentence) => refused.push(sentence));
  await teams.start();
  const bot = await startBot(children, root, folder, teams);
  const telling = new Telling(teams);
  await Promise.race([
    play(playersOf(teams.people, teams, telling), telling),
    children.ended.then((sentence) => Promise.reject(new Error(sentence))),
  ]);
  const wrong = [...refused, ...complaints(readFileSync(bot.log, "utf8"))];
  if (wrong.length > 0) {
    throw new Error(`The story came to its end, but:\n${wrong.join("\n")}`);
  }
  return telling.summary;
}

/** Plays the story. Gives 0 when everything came as it should, else 1; what went wrong is printed. */
export async function playStory(root) {
  const folder = mkdtempSync(join(tmpdir(), "rpdbot-story-"));
  const children = new Children();
  const teams = new FakeTeams(readPeople(join(root, "src/RpdBot/People/demo/directory.json")));
  const stopped = new Promise((_, reject) => {
    ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.once(signal, () => reject(new Error("Stopped."))));
  });
  try {
    const summary = await Promise.race([tell(children, root, folder, teams), stopped]);
    console.log(`\nThe story came to its end: ${summary}.`);
    return 0;
  } catch (error) {
    console.error(`\nThe story broke off. ${error.message}`);
    return 1;
  } finally {
    await children.stop();
    teams.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
