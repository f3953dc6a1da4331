// Teams, as far as the bot can see it: the Bot Connector's routes on a loopback port, and where people write.
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { teamsId } from "./activities.mjs";
import { cardOf, Conversation } from "./conversation.mjs";

const error = (status, code) => ({ status, body: { error: { code, message: "Refused." } } });
const found = (status, id) => ({ status, body: { id } });

/** How many bubbles an activity would make: Teams gives no id for more than one. */
const bubblesOf = ({ text, attachments }) => (text ? 1 : 0) + (attachments?.length ?? 0);

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : {};
}

/**
 * A personal chat for each person, and one channel. Emits "posted" and "updated" with the conversation and the
 * bubble, and "refused" with a sentence when the bot asks for something that Teams would not do.
 */
export class FakeTeams extends EventEmitter {
  #server = createServer((request, response) => this.#serve(request, response));
  #conversations = new Map();

  constructor(people) {
    super();
    this.people = people;
    people.forEach((person) => this.#add(new Conversation(`a:chat-${person.objectId}`, "personal", person.name)));
    this.channel = this.#add(new Conversation("19:differences@thread.tacv2", "channel", "Differences"));
  }

  /** Begins to listen, on a free port. */
  async start() {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.serviceUrl = `http://127.0.0.1:${this.#server.address().port}/teams/`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  chatOf(person) {
    return this.#conversations.get(`a:chat-${person.objectId}`);
  }

  /** Sends an activity to the bot, and gives what it answers: the body of an invoke's answer, else nothing. */
  async deliver(activity) {
    const response = await fetch(this.messages, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The bot answered ${response.status} to ${activity.type}. ${text}`);
    }
    return text === "" ? undefined : JSON.parse(text);
  }

  /** Waits until something is so, looking after each thing that the bot does. Gives it, or nothing after the time. */
  async until(what, milliseconds) {
    const late = AbortSignal.timeout(milliseconds);
    for (;;) {
      const it = what();
      if (it) {
        return it;
      }
      try {
        await once(this, "changed", { signal: late });
      } catch {
        return what();
      }
    }
  }

  #add(conversation) {
    this.#conversations.set(conversation.id, conversation);
    return conversation;
  }

  async #serve(request, response) {
    const path = new URL(request.url, this.serviceUrl).pathname.split("/").slice(2).map(decodeURIComponent);
    const answer = this.#route(request.method, path, await bodyOf(request));
    if (answer.status >= 400) {
      this.emit("refused", `${request.method} ${path.join("/")}: ${answer.status} ${answer.body.error.code}`);
    }
    response.writeHead(answer.status, { "Content-Type": "application/json" });
    response.end(answer.body ? JSON.stringify(answer.body) : undefined);
    this.emit("changed");
  }

  #route(method, [, , id, kind, which], body) {
    const conversation = this.#conversations.get(id?.split(";messageid=")[0]);
    if (method === "POST" && id === undefined) {
      return body.isGroup ? this.#createThread(body) : this.#createChat(body);
    }
    if (!conversation) {
      return error(404, "ConversationNotFound");
    }
    switch (`${method} ${kind}`) {
      case "POST activities":
        return this.#post(conversation, body, id.split(";messageid=")[1]);
      case "PUT activities":
        return this.#put(conversation, which, body);
      case "GET members":
        return this.#member(which);
      default:
        return error(501, "NotImplemented");
    }
  }

  #post(conversation, activity, root) {
    if (activity.type === "typing") {
      return { status: 202 };
    }
    if (bubblesOf(activity) !== 1) {
      return error(400, "BadSyntax");
    }
    const bubble = conversation.post(activity, root);
    this.emit("posted", conversation, bubble);
    return found(201, bubble.id);
  }

  #put(conversation, id, activity) {
    const bubble = conversation.find(id);
    if (!bubble || bubblesOf(activity) !== 1) {
      return bubble ? error(400, "BadSyntax") : error(404, "ActivityNotFoundInConversation");
    }
    const before = cardOf(bubble.activity);
    conversation.put(bubble, activity);
    this.emit("updated", conversation, bubble, before);
    return found(200, id);
  }

  #createChat({ members, tenantId }) {
    const person = this.#find(members?.[0]?.id);
    return person?.tenant === tenantId ? found(201, this.chatOf(person).id) : error(404, "UserNotFound");
  }

  #createThread({ channelData, activity }) {
    const channel = this.#conversations.get(channelData?.channel?.id);
    if (!channel || bubblesOf(activity ?? {}) !== 1) {
      return error(400, "BadSyntax");
    }
    const bubble = channel.post(activity);
    this.emit("posted", channel, bubble);
    return { status: 201, body: { id: `${channel.id};messageid=${bubble.id}`, activityId: bubble.id } };
  }

  #member(id) {
    const person = this.#find(id);
    return person
      ? {
          status: 200,
          body: {
            id: teamsId(person),
            aadObjectId: person.objectId,
            name: person.name,
            email: person.email,
            userPrincipalName: person.email,
            tenantId: person.tenant,
            userRole: "user",
          },
        }
      : error(404, "MemberNotFoundInConversation");
  }

  #find(id) {
    return this.people.find((person) => id === person.objectId || id === teamsId(person));
  }
}

