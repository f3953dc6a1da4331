// Somebody in the story: what they can do with Teams, and what they wait for.
import { installed, mention, message, pressed } from "./activities.mjs";
import { buttonOf, buttonsOf, offers, submissionOf } from "./card.mjs";
import { cardText } from "./card-text.mjs";
import { cardOf } from "./conversation.mjs";

const isRefused = (card) => /things? needs? mending/.test(cardText(card));

/** One person with a Teams client. Whatever does not come as expected is an Error that says so, with the card. */
export class Player {
  /** @param patience how long they wait for what should come at once, in milliseconds */
  constructor(person, teams, telling, patience = 15_000) {
    Object.assign(this, { person, teams, telling, patience, name: person.name, chat: teams.chatOf(person) });
  }

  /** Adds the app, or adds it to the team of a channel. */
  async adds(where = this.chat) {
    this.telling.does(this.name, where === this.chat ? "adds the app" : `adds the app to the team of ${where.name}`);
    await Promise.all(installed(this.teams, this.person, where).map((activity) => this.teams.deliver(activity)));
  }

  /** Writes to the bot, in their own chat. */
  async writes(text) {
    this.telling.does(this.name, `writes: ${text}`);
    await this.teams.deliver(message(this.teams, this.person, this.chat, text));
  }

  /** Mentions the bot in the channel. */
  async mentions(text) {
    const { channel } = this.teams;
    this.telling.does(this.name, `writes in the channel ${channel.name}: @RpdBot ${text}`);
    await this.teams.deliver(mention(this.teams, this.person, channel, text));
  }

  /** Waits for a card on which this can be read, and gives it. */
  async sees(text, { inChannel = false, within = this.patience } = {}) {
    const where = inChannel ? this.teams.channel : this.chat;
    const says = (card) => cardText(card).includes(text);
    return (await this.#card(where, says, `a card that says "${text}"`, within)).card;
  }

  /**
   * Waits for a card with this button, fills in the inputs whose labels begin so, and presses it.
   * @returns the card that is then in its place
   */
  async presses(title, answers = {}, { inChannel = false, within = this.patience } = {}) {
    const where = inChannel ? this.teams.channel : this.chat;
    const shown = await this.#card(where, (card) => offers(card, title), `a card with the button [${title}]`, within);
    return this.#onCard(shown.card, async () => {
      const button = buttonOf(shown.card, title);
      const data = submissionOf(shown.card, button, answers, this.teams.people);
      this.telling.presses(this.name, title, answers);
      return this.#press(where.find(shown.id), pressed(this.teams, this.person, where, shown, button, data));
    });
  }

  /**
   * Presses, and waits until the card that was answered stands: Teams shows an answer to whoever pressed, and only
   * for a while, so that the bot must put the same card in place as well.
   */
  async #press(bubble, activity) {
    const { puts } = bubble;
    bubble.presser = this.name;
    const answer = await this.teams.deliver(activity);
    if (this.#show(bubble, answer) && !(await this.teams.until(() => bubble.puts > puts, this.patience))) {
      throw new Error("The card answered was not put in place.");
    }
    bubble.presser = undefined;
    return answer.value;
  }

  /** Shows what was answered to a click; whether it is a card in the place of the one pressed. */
  #show(bubble, answer) {
    const kind = answer?.type?.replace("application/vnd.microsoft.", "");
    if (kind === "activity.message") {
      this.telling.says(`${this.name} reads: ${answer.value}`);
      return false;
    }
    if (kind !== "card.adaptive") {
      throw new Error(`Teams shows an error: ${JSON.stringify(answer)}.`);
    }
    if (cardText(cardOf(bubble.activity)) !== cardText(answer.value)) {
      bubble.answers.set(this.name, answer.value);
    }
    this.telling.answered(this.name, answer.value);
    if (isRefused(answer.value)) {
      throw new Error("The answers were not accepted.");
    }
    return true;
  }

  async #card(where, fits, what, within) {
    const find = () => where.cardsFor(this.name).findLast(({ card }) => fits(card));
    const shown = await this.teams.until(find, within);
    if (!shown) {
      const waited = `${this.name} waited ${within / 1000} seconds for ${what}`;
      throw new Error(`${waited}. It did not come.\n${this.#standing(where)}`);
    }
    return shown;
  }

  /** What went wrong with a card is told with the card. */
  async #onCard(card, act) {
    try {
      return await act();
    } catch (error) {
      throw new Error(`${this.name}: ${error.message} The card was:\n${cardText(card)}`, { cause: error });
    }
  }

  #standing(where) {
    const shown = where.cardsFor(this.name).map(({ card }) => {
      const titles = buttonsOf(card).map(({ title }) => `[${title}]`);
      return `--\n${cardText(card)}\n(buttons: ${titles.join(" ")})`;
    });
    return `What stands there, the newest last:\n${shown.slice(-3).join("\n") || "nothing"}`;
  }
}
