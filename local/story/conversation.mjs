// What stands in one chat or channel, and what each person there sees in it.
const contentType = "application/vnd.microsoft.card.adaptive";

/** A personal chat, or a channel. Ids of messages are unique in their conversation only, as in Teams. */
export class Conversation {
  #bubbles = [];
  #lastId = 1_795_307_638_552;

  constructor(id, type, name) {
    Object.assign(this, { id, type, name });
  }

  nextId() {
    return String(++this.#lastId);
  }

  /** A new message of the bot, in the thread of another or in one of its own. */
  post(activity, root) {
    const id = this.nextId();
    const bubble = { id, root: root ?? id, activity, answers: new Map(), puts: 0 };
    this.#bubbles.push(bubble);
    return bubble;
  }

  find(id) {
    return this.#bubbles.find((bubble) => bubble.id === id);
  }

  /** Other content for a message; what was answered to anybody's click is gone. */
  put(bubble, activity) {
    bubble.activity = activity;
    bubble.answers.clear();
    bubble.puts++;
  }

  /** The cards that this viewer sees now, the oldest first: `{ card, id, thread }`. */
  cardsFor(viewer) {
    return this.#bubbles.flatMap((bubble) => {
      const card = bubble.answers.get(viewer) ?? cardOf(bubble.activity);
      return card ? [{ card, id: bubble.id, thread: this.#thread(bubble) }] : [];
    });
  }

  /** The texts of the bot that are no cards. */
  get texts() {
    return this.#bubbles.map(({ activity }) => activity.text).filter(Boolean);
  }

  #thread({ root }) {
    return this.type === "channel" ? `${this.id};messageid=${root}` : this.id;
  }
}

/** The card of a message; nothing when it has none. */
export function cardOf(activity) {
  return activity.attachments?.find((attachment) => attachment.contentType === contentType)?.content;
}
