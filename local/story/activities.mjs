// The activities that Teams sends to a bot, in the shapes in which it sends them.
import { randomUUID } from "node:crypto";

export const bot = { id: "28:22222222-2222-2222-2222-222222222222", name: "RpdBot" };
export const team = { id: "19:team@thread.tacv2" };

/** The id of somebody in Teams. */
export const teamsId = (person) => `29:${person.objectId}`;

function from(teams, person, where, type, id) {
  const isChannel = where.type === "channel";
  return {
    type,
    id,
    timestamp: new Date().toISOString(),
    channelId: "msteams",
    serviceUrl: teams.serviceUrl,
    from: { id: teamsId(person), name: person.name, aadObjectId: person.objectId },
    recipient: bot,
    conversation: {
      id: where.id,
      conversationType: where.type,
      tenantId: person.tenant,
      ...(isChannel ? { isGroup: true } : {}),
    },
    locale: "en-GB",
    entities: [{ type: "clientInfo", locale: "en-GB" }],
    channelData: { tenant: { id: person.tenant }, ...(isChannel ? { team, channel: { id: where.id } } : {}) },
  };
}

/** Somebody writes to the bot. */
export function message(teams, person, where, text) {
  return { ...from(teams, person, where, "message", where.nextId()), text, textFormat: "plain" };
}

/** Somebody begins a thread in a channel by mentioning the bot. */
export function mention(teams, person, channel, text) {
  const at = `<at>${bot.name}</at>`;
  const activity = message(teams, person, channel, `${at} ${text}\n`);
  activity.conversation.id = `${channel.id};messageid=${activity.id}`;
  activity.entities.push({ type: "mention", mentioned: bot, text: at });
  return activity;
}

/** Somebody adds the app, to themselves or to the team: Teams says so twice, at once. */
export function installed(teams, person, where) {
  const isPersonal = where.type === "personal";
  const members = [{ id: bot.id }, ...(isPersonal ? [{ id: teamsId(person), aadObjectId: person.objectId }] : [])];
  return [
    { ...from(teams, person, where, "installationUpdate", randomUUID()), action: "add" },
    { ...from(teams, person, where, "conversationUpdate", randomUUID()), membersAdded: members },
  ];
}

/** Somebody presses a button of a card that stands there. */
export function pressed(teams, person, where, shown, button, data) {
  const activity = from(teams, person, where, "invoke", `f:${randomUUID()}`);
  activity.conversation.id = shown.thread;
  return {
    ...activity,
    name: "adaptiveCard/action",
    replyToId: shown.id,
    value: { action: { type: button.type, title: button.title, verb: button.verb, data }, trigger: "manual" },
  };
}
