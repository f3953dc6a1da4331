// What happens in the story: one difference, from "raise a difference" to the Executive's decision.
import { cardText } from "./card-text.mjs";
import { inputsOf, offers } from "./card.mjs";

const toSignOff = "Send it to the senior manager to sign off";
const inChannel = { inChannel: true };
const today = () => new Date().toLocaleDateString("en-CA", { timeZone: "Europe/London" });

async function everybodyComes(players, telling) {
  telling.part("Everybody adds the app");
  for (const player of Object.values(players)) {
    await player.adds();
    await player.sees("");
  }
}

async function theChannel({ nell }, telling) {
  telling.part("The business unit works in a channel");
  await nell.adds(nell.teams.channel);
  await nell.mentions("use this channel");
  await nell.sees("This is now the business unit's channel", inChannel);
}

async function stageOne({ robin }, telling) {
  telling.part("Stage 1: Robin has spoken with Dev, and it is not resolved");
  await robin.writes("raise a difference");
  await robin.presses("No, go on");
  await robin.presses("Next", { "Is it one of these?": "No: two agencies see a matter differently" });
  await robin.presses("Next", { "Who is your colleague": "Dev Applegarth" });
  await robin.presses("Next", {
    "What is the difference about?": ["Timeliness of interventions"],
    "What is the issue": "The referral was closed although the bruises are new.",
    "What outcome do you want": "A social worker sees Alex this week.",
    "What keeps the child safe": "Alex is in school every day, and we look out for new marks.",
  });
  await robin.presses("Next", { "Full name of the child": "Alex Bell" });
  await robin.presses("Next", { "Have you discussed it": "Yes, and it is not resolved" });
  await robin.presses("Next", {
    "On which date did you discuss it": today(),
    "What were the concerns": "We spoke on the telephone. I told Dev about the new bruises.",
    "Why was this unsuccessful": "Dev sees no new information.",
    "Is this step on the child's record?": "Yes",
  });
  await robin.presses("Raise the difference");
}

async function stageTwo({ tamsin, imani }, telling) {
  telling.part("Stage 2: the managers");
  await tamsin.presses("Open: this is for me");
  await tamsin.presses("Send it to the other manager");
  await tamsin.presses("Send it to the other manager");
  await imani.presses("Open: this is for me");
  await imani.presses("We have a proposal");
  await imani.presses("We have a proposal", {
    "What is your response?": "We will telephone the school each week.",
    "Is this step on the child's record?": "Yes",
  });
  await tamsin.presses("It is not resolved: go to stage 3");
  await tamsin.presses("It is not resolved: go to stage 3", {
    "On which date was the last contact": today(),
    "Why was this unsuccessful": "Nobody would see Alex.",
    "Is this step on the child's record?": "Yes",
  });
}

/** Leads somebody through the pages of section A, and counts the boxes that were filled when each page came. */
async function writesSectionA(author, typed) {
  const boxes = [];
  let card = await author.sees("Page 1 of 4");
  for (const answers of typed) {
    boxes.push(...inputsOf(card).filter(({ label }) => label.endsWith("(needed)")));
    card = await author.presses(offers(card, "Next") ? "Next" : toSignOff, answers);
  }
  return { filled: boxes.filter(({ value }) => value).length, of: boxes.length };
}

async function sectionA({ robin, margery }, telling) {
  telling.part("Stage 3: section A, written, returned, written again and signed off");
  const first = await writesSectionA(robin, [
    { "Child's date of birth": "4 May 2018", "Child's address": "not known" },
    {},
    {},
    {},
  ]);
  telling.says(`${first.filled} of the ${first.of} boxes of section A were filled when it opened.`);
  await margery.presses("Open: this is for me");
  await margery.presses("Return it with a comment");
  await margery.presses("Return it with a comment", { "What should be changed?": "Please give the address of Alex." });
  await writesSectionA(robin, [{ "Child's address": "1 Mill Lane" }, {}, {}, {}]);
  await margery.presses("Sign off and send to the Business Unit");
  await margery.presses("Sign off and send to the Business Unit", { "Type your name to sign": margery.name });
}

async function forwarding({ nell, imani }, telling) {
  telling.part("The business unit acknowledges the form and sends it on; Imani arranges the response");
  await nell.presses(
    "Acknowledge and send: they arrange the response",
    { "Who in the responding agency receives": imani.name, "What is their role?": "Team leader" },
    inChannel,
  );
  await imani.presses("Ask this senior manager to respond");
  await imani.presses("Ask this senior manager to respond", { "Which senior manager": "Callum Westerfold" });
}

async function silence({ callum, nell }, telling) {
  telling.part("Ten working days, which are twenty seconds here: nobody answers");
  await callum.sees("A reminder: Respond in section B", { within: 30_000 });
  await callum.sees("No answer has come in time", { within: 30_000 });
  await nell.presses("I have followed it up", { "How did you follow it up?": "By telephone" }, inChannel);
  await nell.mentions("digest");
  await nell.sees("Overdue, the longest first: 1", inChannel);
}

async function sectionB({ callum, margery }, telling) {
  telling.part("Section B comes; it does not resolve the difference");
  await callum.presses("Open: this is for me");
  await callum.presses("Next", { "What actions have been taken": "We will visit Alex at school next month." });
  await callum.presses("Send section B", { "Is there any learning": "New marks should lead to a new look." });
  await margery.presses("It is not resolved at stage 3");
  await margery.presses("It is not resolved at stage 3", { "Why does the response": "Next month is too late." });
  await margery.presses("Ask the Executive to decide");
  await margery.presses("Ask the Executive to decide", { "Why are the circumstances": "New marks come every week." });
}

async function executive({ nell, ottoline }, telling) {
  telling.part("Stage 4: the Executive");
  await nell.presses("Refer it to the Executive", {}, inChannel);
  await ottoline.presses("Open: this is for me");
  await ottoline.presses("Ask for a review first");
  await ottoline.presses("Ask for a review first", { "What should it look at?": "How the referral was closed." });
  // Other cards in the channel have the same button: this one is the newest once it is there.
  await nell.sees("The Executive asks for a review. What did it find?", inChannel);
  await nell.presses("Open it in my own chat", {}, inChannel);
  await nell.presses("Open: this is for me");
  await nell.presses("Record the answer of the Learning and Improvement Subgroup");
  await nell.presses("File the findings", {
    "What did the review find?": "The new marks were not passed on.",
    "How and when did this answer reach you?": "By e-mail from the subgroup's chair, this morning.",
  });
  await ottoline.presses("Decide: this is final");
  await ottoline.presses("Decide: this is final", {
    "What is the decision?": "A social worker sees Alex this week.",
    "Which actions follow": "Children's Social Care visits by Friday.",
  });
}

async function everybodyIsTold({ robin, nell, ...others }, telling) {
  telling.part("Everybody is told; Robin and the business unit ask where it is");
  for (const player of [robin, ...Object.values(others)]) {
    await player.sees(": decided");
  }
  const [reference] = cardText(await robin.sees("Closed: decided")).match(/RPD-\d{4}-\d{6}/);
  await robin.presses("Tell what changed");
  await robin.presses("Tell what changed", { "What has changed for the child?": "Alex was seen, and is safe at home." });
  await robin.writes(`status ${reference}`);
  await robin.sees("Who has what");
  await nell.mentions("digest");
  await nell.sees("Closed: 1", inChannel);
}

const parts = [
  ...[everybodyComes, theChannel, stageOne, stageTwo],
  ...[sectionA, forwarding, silence, sectionB],
  ...[executive, everybodyIsTold],
];

/** Plays it, to the end. */
export async function play(players, telling) {
  for (const part of parts) {
    await part(players, telling);
  }
}
