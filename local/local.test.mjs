import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";
import { botIn } from "./bot.mjs";
import { Children } from "./children.mjs";
import { claim, forget } from "./data.mjs";
import { all, directoryOf, partnerships, settingsOf, usual } from "./demo.mjs";
import { readOptions } from "./options.mjs";
import { managersAbove, peopleToPick, readPeople } from "./people.mjs";
import { freePorts } from "./ports.mjs";
import { windowTable, wrap } from "./table.mjs";
import { windowConfig } from "./window.mjs";

const root = fileURLToPath(new URL("../", import.meta.url)).replace(/\/$/, "");
const people = readPeople(fileURLToPath(new URL("../src/RpdBot/People/demo/directory.json", import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "rpdbot-local-"));
after(() => rmSync(folder, { recursive: true }));

test("no words: everything as usual, in ./data", () => {
  const none = { reset: false, fast: false, story: false, help: false, partnership: "somerset", data: "/r/data" };
  assert.deepEqual(readOptions([], "/r"), none);
});

test("--reset and --data are understood, unknown words and a missing folder are not", () => {
  assert.equal(readOptions(["--reset"], "/r").reset, true);
  assert.equal(readOptions(["--data", "/elsewhere"], "/r").data, "/elsewhere");
  assert.match(readOptions(["--rest"], "/r").error, /--rest/);
  assert.match(readOptions(["--data"], "/r").error, /folder/);
});

test("--partnership plays another procedure, with people, a folder and settings of its own", () => {
  assert.deepEqual(partnerships(root), ["somerset", "adults-and-children", "all", "kcs", "south-gloucestershire"]);
  const options = readOptions(["--partnership", "kcs", "--reset"], root);
  assert.deepEqual([options.partnership, options.data, options.error], ["kcs", join(root, "data-kcs"), undefined]);
  assert.match(readOptions(["--partnership", "atlantis"], root).error, /There are somerset, adults-and-children/);
  assert.equal(settingsOf("kcs").People__Partnerships, "People/demo/kcs/partnerships.json");
  assert.equal(settingsOf("somerset").People__DemoDirectory, "People/demo/directory.json");
});

test("every partnership has people to pick from for each of its people, and something for each to try", () => {
  for (const partnership of partnerships(root)) {
    const all = readPeople(directoryOf(root, partnership));
    assert.deepEqual(all.map((person) => person.demo.order), all.map((_, index) => index + 1));
    assert.ok(all.every((person) => peopleToPick(person, all).length === 5 && person.demo.try.length > 10));
  }
});

test("--now sets the clock", () => {
  assert.equal(settingsOf("kcs", readOptions(["--now", "2026-04-02T14:00"], root).now).Calendar__Now, "2026-04-02T14:00");
  assert.equal(settingsOf("kcs", undefined).Calendar__Now, undefined);
  assert.match(readOptions(["--now", "Thursday"], root).error, /2026-04-02T14:00/);
});

test("--fast makes a working day a minute, and has the bot look often enough", () => {
  assert.equal(readOptions(["--fast"], "/r").fast, true);
  const { env } = botIn("/r", { folder: "/r/data", port: 1, fast: true });
  assert.deepEqual([env.Calendar__Fast, env.Sweeper__Interval], ["true", "00:00:02"]);
  assert.equal(botIn("/r", { folder: "/r/data", port: 1, fast: false }).env.Calendar__Fast, undefined);
});

test("--partnership all serves every one, to the usual people", () => {
  const served = JSON.parse(readFileSync(join(root, "src/RpdBot", settingsOf(all).People__Partnerships), "utf8"));
  const ids = served.partnerships.map((one) => one.id).sort();
  assert.deepEqual(ids, partnerships(root).filter((name) => name !== all).sort());
  assert.deepEqual(peopleOf(all), peopleOf(usual));
});

/** The people of a demo, but for what it proposes to each of them to try. */
function peopleOf(partnership) {
  const known = JSON.parse(readFileSync(directoryOf(root, partnership), "utf8")).people;
  return known.map(({ demo, ...person }) => ({ ...person, demo: { ...demo, try: undefined } }));
}

test("--story takes nothing else", () => {
  assert.equal(readOptions(["--story"], "/r").story, true);
  assert.match(readOptions(["--story", "--reset"], "/r").error, /--story/);
  assert.match(readOptions(["--data", "/elsewhere", "--story"], "/r").error, /--story/);
});

test("--reset empties no folder but ./data", () => {
  assert.match(readOptions(["--data", "/elsewhere", "--reset"], "/r").error, /only/);
});

test("the demo has a window for eight people, in order, each with something to try", () => {
  assert.equal(people.length, 8);
  assert.deepEqual(people.map((person) => person.demo.order), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.ok(people.every((person) => person.demo.try.length > 10));
});

test("a practitioner picks from the other agency first, practitioner before managers, then from their own", () => {
  const picked = peopleToPick(people[0], people);
  assert.deepEqual(picked.map((other) => other.demo.order), [4, 5, 6, 2, 3]);
});

test("a senior manager picks from the other agency, the nearest in rank first", () => {
  const picked = peopleToPick(people[5], people);
  assert.deepEqual(picked.map((other) => other.demo.order), [3, 2, 1, 5, 4]);
});

test("the business unit picks managers of both agencies, senior ones first", () => {
  const picked = peopleToPick(people[6], people);
  assert.deepEqual(picked.map((other) => other.demo.order), [3, 6, 2, 5, 8]);
});

test("a circle of managers is walked once", () => {
  const ring = [{ objectId: "a", manager: "b" }, { objectId: "b", manager: "a" }];
  assert.equal(managersAbove(ring[0], ring), 2);
});

test("a window knows five others and has conversations that nobody else has, the same at every start", () => {
  const configs = people.map((person) => windowConfig(person, people));
  assert.ok(configs.every((config) => config.users.length === 5));
  assert.ok(configs.every((config) => config.users.every((user) => user.id !== config.currentUser.id)));
  const ids = configs.flatMap(({ personalChat, groupChat, team }) => [personalChat.id, groupChat.id, team.id, team.channels[0].id]);
  assert.equal(new Set(ids).size, 4 * people.length);
  assert.deepEqual(windowConfig(people[0], people), configs[0]);
});

test("lines break between words", () => {
  assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
  assert.deepEqual(wrap("indivisible", 3), ["indivisible"]);
});

test("the table names every person, their address and what to try", () => {
  const table = windowTable(people.map((person, index) => ({ person, address: `http://127.0.0.1:${index}` })));
  for (const [index, person] of people.entries()) {
    assert.ok(table.includes(person.name));
    assert.ok(table.includes(`http://127.0.0.1:${index}`));
    assert.ok(table.includes(person.demo.try.split(" ")[0]));
  }
});

test("a port that somebody listens on is passed over", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  const [free] = await freePorts(port, 1);
  server.close();
  assert.ok(free > port);
});

test("a folder is one run's; a killed run's claim is void; forgetting keeps the claim", () => {
  writeFileSync(join(folder, "run.pid"), "2147483646");
  const mine = claim(folder);
  assert.deepEqual(claim(folder), { holder: process.pid });
  writeFileSync(join(folder, "rpdbot.db"), "");
  forget(folder);
  assert.deepEqual(readdirSync(folder), ["run.pid"]);
  mine.release();
  assert.deepEqual(readdirSync(folder), []);
});

/** A child that answers on a port and, once asked for /die, ends with code 3. */
const serving = (name, port) => ({
  name,
  command: process.execPath,
  args: ["-e", `require("node:http").createServer((q, s) => q.url === "/die" ? process.exit(3) : s.end("here")).listen(${port}, "127.0.0.1")`],
  cwd: folder,
  env: {},
  log: join(folder, "logs", `${name}.log`),
  ready: `http://127.0.0.1:${port}/`,
});

test("children that answer are started; when one ends it is named, and the others can be stopped", async () => {
  const [first, second] = await freePorts(42100, 2);
  const children = new Children();
  await Promise.all([children.start(serving("One", first)), children.start(serving("Two", second))]);
  await fetch(`http://127.0.0.1:${first}/die`).catch(() => {});
  assert.match(await children.ended, /^One ended unexpectedly \(code 3\)/);
  await children.stop();
  await assert.rejects(fetch(`http://127.0.0.1:${second}/`));
});

test("a child that ends before it answers fails the start, with what it printed", async () => {
  const [port] = await freePorts(42200, 1);
  const children = new Children();
  const broken = { ...serving("Broken", port), args: ["-e", 'console.log("no such setting"); process.exit(1)'] };
  await assert.rejects(children.start(broken), /Broken ended unexpectedly \(code 1\)[\s\S]*no such setting/);
});

test("a program that is not there fails the start by name", async () => {
  const children = new Children();
  await assert.rejects(children.start({ ...serving("Absent", 1), command: "no-such-program" }), /Absent .*ENOENT/);
});

test("the client's version is fixed", () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  assert.match(devDependencies["@microsoft/m365agentsplayground"], /^\d+\.\d+\.\d+$/);
});
