// What is printed while the story plays, and what is counted.
import { cardLines, cardText, headLine } from "./card-text.mjs";
import { cardOf } from "./conversation.mjs";
import { withoutRepeats } from "./repeats.mjs";

const isReminder = (card) => /^A reminder: /m.test(cardText(card));

/** Prints who saw which card and did what, with the seconds since the start, and counts it. */
export class Telling {
  cards = 0;
  updates = 0;
  clicks = 0;
  reminders = 0;
  people = new Set();
  #start = performance.now();
  #heads = new Set(); // what was told of the cards that changed, with where
  #sameCards = new Map(); // who has been shown a card first
  #lines = new Map(); // the lines that were read, by who read them

  constructor(teams, print = console.log) {
    this.print = print;
    teams.on("posted", (where, bubble) => this.#posted(where, bubble));
    teams.on("updated", (where, bubble, before) => this.#updated(where, bubble, before));
  }

  get seconds() {
    return (performance.now() - this.#start) / 1000;
  }

  /** A new part of the story. */
  part(title) {
    this.print(`\n\n${"═".repeat(96)}\n${title}\n${"═".repeat(96)}`);
  }

  /** Somebody does something. */
  does(name, what) {
    this.people.add(name);
    this.#line(`${name} ${what}`);
  }

  /** Somebody presses a button, with these answers typed or chosen before. */
  presses(name, title, answers) {
    this.clicks++;
    this.does(name, `presses [${title}]${Object.keys(answers).length > 0 ? ", with" : ""}`);
    for (const [label, answer] of Object.entries(answers)) {
      this.print(`           ${label} → ${[answer].flat().join(", ")}`);
    }
  }

  /** The pressed card has become this one. */
  answered(name, card) {
    this.#shows(`${name} sees in its place`, name, card);
  }

  /** A text of the bot outside cards, or anything else worth a line. */
  says(text) {
    this.#line(text);
  }

  /** The last line. */
  get summary() {
    const counts = [
      [this.people.size, "people"],
      [this.cards, "cards seen"],
      [this.updates, "cards brought up to date"],
      [this.clicks, "clicks"],
      [this.reminders, "reminders"],
    ];
    return `${counts.map(([count, what]) => `${count} ${what}`).join(", ")}, ${this.seconds.toFixed(0)} seconds`;
  }

  #posted(where, { activity }) {
    const card = cardOf(activity);
    if (!card) {
      this.#line(`${where.name} reads: ${activity.text}`);
      return;
    }
    this.reminders += isReminder(card) ? 1 : 0;
    this.#posts(where.type === "channel" ? `The channel ${where.name} gets` : `${where.name} gets`, where.name, card);
  }

  /** The same card as somebody else's is told in a line. */
  #posts(how, name, card) {
    const text = cardText(card);
    const first = this.#sameCards.get(text);
    this.#sameCards.set(text, first ?? name);
    if (first && first !== name) {
      this.cards++;
      this.#line(`${how} the card that ${first} got.`);
    } else {
      this.#shows(how, name, card);
    }
  }

  /** Several cards of a case say the same first, and follow each other: it is told once. */
  #head(where, head) {
    const place = where.type === "channel" ? `In the channel ${where.name}` : `For ${where.name}`;
    const line = `${place} it now says: ${head}`;
    if (!this.#heads.has(line)) {
      this.#heads.add(line);
      this.#line(line);
    }
  }

  /** A card in place of another is told in a line, and only when it reads differently and nobody is pressing it. */
  #updated(where, bubble, before) {
    const card = cardOf(bubble.activity);
    if (card && !bubble.presser && !(before && cardText(before) === cardText(card))) {
      this.updates++;
      this.#head(where, headLine(card));
    }
  }

  #shows(how, name, card) {
    this.cards++;
    const seen = this.#lines.get(name) ?? new Set();
    const lines = cardLines(card);
    this.#line(`${how}:\n${framed(withoutRepeats(lines, seen))}\n`);
    this.#lines.set(name, new Set([...seen, ...lines]));
  }

  #line(text) {
    this.print(`${this.seconds.toFixed(1).padStart(6)} s  ${text}`);
  }
}

/** Lines with a bar before them, without empty ones at either end. */
export function framed(lines) {
  return lines.join("\n").trim().split("\n").map((line) => `      │ ${line}`.trimEnd()).join("\n");
}
