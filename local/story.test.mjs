import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { complaints } from "./story.mjs";
import { inputOf, offers, submissionOf } from "./story/card.mjs";
import { cardText, headLine } from "./story/card-text.mjs";
import { FakeTeams } from "./story/fake-teams.mjs";
import { Player } from "./story/player.mjs";
import { withoutRepeats } from "./story/repeats.mjs";
import { Telling } from "./story/telling.mjs";

const person = (number, name) => ({ name, objectId: `id-${number}`, tenant: "t", email: `${number}@a.example` });
const people = [person(1, "Ada One"), person(2, "Ben Two")];
const execute = (title) => ({ type: "Action.Execute", title, verb: "go", data: { verb: "go", case: "C" } });
const heading = (text) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", text }, { type: "TextRun", text: " · more" }] });

const long = ["a".repeat(60), "b".repeat(60)];

const form = {
  type: "AdaptiveCard",
  body: [
    heading("RPD-2026-000001"),
    { type: "TextBlock", text: "What do you say?", style: "heading" },
    { type: "Container", items: [{ type: "TextBlock", text: "Folded" }], isVisible: false },
    { type: "Input.Text", id: "in.1.why", label: "Why? (needed)", maxLength: 10 },
    { type: "Input.Text", id: "in.1.old", label: "Kept", value: "kept", isVisible: false },
    { type: "Input.Date", id: "in.1.day", label: "Which day?", value: "2026-06-04" },
    {
      type: "Input.ChoiceSet",
      id: "in.1.what",
      label: "What?",
      style: "expanded",
      isMultiSelect: true,
      value: "b",
      choices: [{ title: "First", value: "a" }, { title: "Second", value: "b" }, { title: long.join(" "), value: "c" }],
    },
    { type: "Input.ChoiceSet", id: "in.1.who", label: "Who?", choices: [], placeholder: "Type a name", "choices.data": {} },
    { type: "ActionSet", actions: [execute("Send it"), execute("Leave it")] },
    { type: "Container", separator: true, items: [heading("In danger now? Act."), { type: "TextBlock", text: "Police: 999" }] },
  ],
};
const submit = (answers) => submissionOf(form, execute("Send it"), answers, people);

test("a card reads as text: what stands in the inputs, what is chosen, the buttons; nothing that is folded away", () => {
  assert.equal(
    cardText(form),
    [
      "RPD-2026-000001 · more",
      "",
      "What do you say?",
      "Why? (needed)",
      "  | …",
      "Which day?",
      "  | 2026-06-04",
      "What?",
      "  [ ] First",
      "  [x] Second",
      `  [ ] ${long[0]}`,
      `      ${long[1]}`,
      "Who?",
      "  [Type a name ▾]",
      "[Send it] [Leave it]",
      "",
      "In danger now? Act. · more",
      "Police: 999",
    ].join("\n"),
  );
  assert.equal(headLine(form), "RPD-2026-000001 · more");
});

test("what a terminal cannot draw is read as an old client shows it, or named", () => {
  const fallback = { type: "TextBlock", text: "3 wait" };
  assert.equal(cardText({ body: [{ type: "Chart.Bar", fallback }, { type: "Chart.Bar", fallback: "drop" }] }), "3 wait\n(Chart.Bar)");
});

test("what somebody has read before is told as a number of lines; head, inputs and buttons stay", () => {
  const lines = ["head", "due", "stages", "", "a", "", "b", "c", "d", "new", "e", "  | box", "[Button]", "e", "f"];
  const seen = new Set(lines.filter((line) => line !== "new"));
  const told = ["head", "due", "stages", "", "⋮ 4 lines as before", "new", "e", "  | box", "[Button]", "e", "f"];
  assert.deepEqual(withoutRepeats(lines, seen), told);
  assert.deepEqual(withoutRepeats(lines, new Set()), lines);
});

test("what is sent is the button's data, what stands in the inputs, and the answers by their labels", () => {
  const sent = submit({ "Why?": "because", "What?": ["First", "Second"], "Who?": "Ben Two" });
  assert.deepEqual(sent, {
    verb: "go",
    case: "C",
    "in.1.why": "because",
    "in.1.old": "kept",
    "in.1.day": "2026-06-04",
    "in.1.what": "a,b",
    "in.1.who": "id-2",
  });
  assert.deepEqual(Object.keys(submit({})), ["verb", "case", "in.1.old", "in.1.day", "in.1.what"]);
});

test("what a person could not enter is no answer: the sentence says what the card has", () => {
  assert.throws(() => submit({ "How?": "so" }), /No input "How\?"; the card has "Why\? \(needed\)", "Which day\?"/);
  assert.throws(() => submit({ Kept: "other" }), /No input "Kept"/);
  assert.throws(() => submit({ Wh: "x" }), /More than one input "Wh"/);
  assert.throws(() => submit({ "What?": "Third" }), /No choice "Third" of "What\?"; the card has "First", "Second"/);
  assert.throws(() => submit({ "Who?": "Cat Three" }), /No person "Cat Three"/);
  assert.throws(() => submit({ "Which day?": "soon" }), /takes a day/);
  assert.throws(() => submit({ "Why?": "because of it" }), /takes 10 characters, not 13/);
  assert.ok(offers(form, "Send it") && !offers(form, "Send"));
  assert.equal(inputOf(form, "Why?").id, "in.1.why");
});

const activityOf = (card) => ({
  type: "message",
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
});
const simple = (text, ...titles) => ({ body: [{ type: "TextBlock", text }, { type: "ActionSet", actions: titles.map(execute) }] });

/** A fake Teams with a bot that does what the test says with each activity: `bot(activity, ask)`. */
async function scene(t, bot) {
  const teams = new FakeTeams(people);
  const printed = [];
  const telling = new Telling(teams, (line) => printed.push(line));
  await teams.start();
  const ask = async (method, path, body) => {
    const answer = await fetch(`${teams.serviceUrl}v3/conversations${path}`, { method, body: body && JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const server = createServer(async (request, response) => {
    const activity = JSON.parse((await request.setEncoding("utf8").toArray()).join(""));
    const answer = await bot(activity, ask);
    response.end(answer ? JSON.stringify(answer) : undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  teams.messages = `http://127.0.0.1:${server.address().port}/`;
  t.after(() => {
    server.closeAllConnections();
    server.close();
    teams.stop();
  });
  const [ada, ben] = people.map((one) => new Player(one, teams, telling, 300));
  return { teams, telling, printed, ask, ada, ben };
}

const answering = (card) => ({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card });
const refusing = (sentence) => ({ statusCode: 200, type: "application/vnd.microsoft.activity.message", value: sentence });
const path = (activity) => `/${encodeURIComponent(activity.conversation.id)}/activities`;

test("somebody writes, gets a card, presses a button and sees the answer in its place; all of it is told and counted", async (t) => {
  const { ada, telling, printed } = await scene(t, async (activity, ask) => {
    if (activity.type === "message") {
      await ask("POST", path(activity), activityOf(simple("A reminder: one", "Go")));
      return undefined;
    }
    assert.deepEqual(activity.value.action.data, { verb: "go", case: "C" });
    setTimeout(() => ask("PUT", `${path(activity)}/${activity.replyToId}`, activityOf(simple("Two", "On"))), 5);
    return answering(simple("Two", "On"));
  });
  await ada.writes("hello");
  const card = await ada.presses("Go");
  assert.ok(offers(card, "On"));
  await ada.sees("Two");
  assert.match(printed.join("\n"), /Ada One writes: hello[\s\S]*Ada One gets:\n +│ A reminder: one[\s\S]*presses \[Go\][\s\S]*in its place:\n +│ Two/);
  assert.match(telling.summary, /^1 people, 2 cards seen, 0 cards brought up to date, 1 clicks, 1 reminders, \d+ seconds$/);
});

test("a card that does not come is said, with what stands there", async (t) => {
  const { ada } = await scene(t, async (activity, ask) => {
    await ask("POST", path(activity), activityOf(simple("One", "Go")));
  });
  await ada.writes("hello");
  await assert.rejects(ada.presses("Stop"), /Ada One waited 0\.3 seconds for a card with the button \[Stop\]\. It did not come\.[\s\S]*One[\s\S]*\[Go\]/);
});

for (const [what, answer, sentence] of [
  ["answers that need mending", answering(simple("One thing needs mending:")), /not accepted[\s\S]*The card was:\nOne/],
  ["an answer that is not put in place", answering(simple("Two")), /not put in place/],
  ["an error", { statusCode: 400, type: "application/vnd.microsoft.error", value: {} }, /Teams shows an error/],
]) {
  test(`${what}: the story breaks off`, async (t) => {
    const { ada } = await scene(t, async (activity, ask) => {
      if (activity.type === "invoke") {
        return answer;
      }
      await ask("POST", path(activity), activityOf(simple("One", "Go")));
    });
    await ada.writes("hello");
    await assert.rejects(ada.presses("Go"), sentence);
  });
}

test("a sentence in the place of a card is told", async (t) => {
  const { ada, printed } = await scene(t, async (activity, ask) => {
    if (activity.type === "invoke") {
      return refusing("Not now.");
    }
    await ask("POST", path(activity), activityOf(simple("One", "Go")));
  });
  await ada.writes("hello");
  await ada.presses("Go");
  assert.match(printed.join("\n"), /Ada One reads: Not now\./);
});

test("Teams does for the bot what it documents, and says when the bot asks for more", async (t) => {
  const { teams, ask, ben } = await scene(t, () => undefined);
  const refused = [];
  teams.on("refused", (sentence) => refused.push(sentence));
  const chat = await ask("POST", "", { members: [{ id: "id-2" }], tenantId: "t" });
  assert.deepEqual(chat, { status: 201, body: { id: ben.chat.id } });
  const thread = await ask("POST", "", { isGroup: true, channelData: { channel: { id: teams.channel.id } }, activity: activityOf(simple("One")) });
  assert.equal(thread.body.id, `${teams.channel.id};messageid=${thread.body.activityId}`);
  assert.equal((await ask("GET", `/${chat.body.id}/members/29:id-2`)).body.email, "2@a.example");
  assert.deepEqual(refused, []);
  assert.equal((await ask("PUT", `/${chat.body.id}/activities/7`, activityOf(simple("One")))).status, 404);
  assert.equal((await ask("POST", `/${chat.body.id}/activities`, { type: "message" })).status, 400);
  assert.equal((await ask("POST", "", { members: [{ id: "id-9" }], tenantId: "t" })).status, 404);
  assert.equal((await ask("DELETE", `/${chat.body.id}/activities/7`)).status, 501);
  assert.equal(refused.length, 4);
});

test("in the channel the bot is mentioned in a thread, and its card there is pressed in that thread", async (t) => {
  const threads = [];
  const { ada, teams } = await scene(t, async (activity, ask) => {
    threads.push(activity.conversation.id);
    assert.deepEqual(activity.channelData.channel, { id: teams.channel.id });
    if (activity.type === "invoke") {
      return refusing("Done.");
    }
    assert.match(activity.text, /^<at>RpdBot<\/at> digest/);
    await ask("POST", path(activity), activityOf(simple("One", "Go")));
  });
  await ada.mentions("digest");
  await ada.presses("Go", {}, { inChannel: true });
  assert.equal(threads[0], threads[1]);
  assert.match(threads[0], /;messageid=\d+$/);
});

test("what the cards say that change without a click is told once, in a line", async (t) => {
  const { ada, ask, printed, telling } = await scene(t, async (activity, post) => {
    await post("POST", path(activity), activityOf(simple("One", "Go")));
  });
  await ada.writes("hello");
  const [{ id }] = ada.chat.cardsFor(ada.name);
  for (const text of ["One", "Two", "Two", "Three", "Two"]) {
    await ask("PUT", `/${ada.chat.id}/activities/${id}`, activityOf(simple(text, "Go")));
  }
  assert.deepEqual(printed.filter((line) => line.includes("it now says")).map((line) => line.split("  ").at(-1)), [
    "For Ada One it now says: Two",
    "For Ada One it now says: Three",
  ]);
  assert.equal(telling.updates, 3);
});

test("what the bot's log complains of is found", () => {
  const log = "info: A[1]\n      fine\nwarn: B[2]\n      late\nfail: C[3]\ncrit: D[4]\n";
  assert.deepEqual(complaints(log), ["warn: B[2]", "fail: C[3]", "crit: D[4]"]);
});
