// One person's window: a local Teams client of its own, with conversations of its own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peopleToPick } from "./people.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const client = join(here, "node_modules/@microsoft/m365agentsplayground/cli.js");

function user(person) {
  const names = person.name.split(" ");
  return {
    id: person.objectId,
    name: person.name,
    userPrincipleName: person.email,
    aadObjectId: person.objectId,
    givenName: names[0],
    surname: names.at(-1),
    email: person.email,
  };
}

/**
 * What the client reads at its start. The conversations are the same at every start: the bot keeps where it can
 * reach somebody, and writes there after a restart without waiting for them to say something.
 */
export function windowConfig(person, people) {
  const id = person.objectId;
  return {
    version: "0.1.1",
    tenantId: person.tenant,
    bot: { id: "28:22222222-2222-2222-2222-222222222222", name: "RpdBot" },
    currentUser: user(person),
    users: peopleToPick(person, people).map(user),
    personalChat: { id: `a:personal-${id}` },
    groupChat: { id: `19:group-${id}@thread.v2`, name: "Group chat" },
    team: {
      id: `19:team-${id}@thread.tacv2`,
      name: "Safeguarding",
      aadGroupId: id,
      channels: [{ id: `19:channel-${id}@thread.tacv2`, name: "Differences" }],
    },
  };
}

/** How to start this person's window, as `Children.start` wants it. */
export function windowOf(person, people, { folder, port, messages }) {
  const name = person.name.toLowerCase().replace(/[^a-z]+/g, "-");
  const config = join(folder, "windows", name, "m365agentsplayground.yml");
  mkdirSync(join(folder, "windows", name), { recursive: true });
  writeFileSync(config, JSON.stringify(windowConfig(person, people), null, 2)); // JSON is YAML too
  return {
    name: `The window of ${person.name}`,
    log: join(folder, "logs", `${name}.log`),
    ready: `http://127.0.0.1:${port}/_debug/ping`,
    command: process.execPath,
    args: [
      ...["-r", join(here, "loopback.cjs"), client, "start", "-p", String(port), "-e", messages],
      ...["-c", "msteams", "--disable-telemetry"],
    ],
    cwd: join(folder, "windows", name),
    env: {
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "logs", `${name}.client.log`),
      APPLICATION_INSIGHTS_NO_STATSBEAT: "true",
      APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: '{"enableAutoCollectHeartbeat":false}',
      RPDBOT_TETHERED: "1",
    },
  };
}
