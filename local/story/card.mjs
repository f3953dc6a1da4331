// A card as a client shows it: what can be filled in, what can be pressed, and what is then sent.

/** Everything shown in an element, parents first; `data` and what only an old client shows are left out. */
function* shownIn(element) {
  yield element;
  const parts = [element.body, element.items, element.columns, element.actions];
  for (const part of parts.flatMap((list) => list ?? [])) {
    yield* shownIn(part);
  }
}

const isInput = (element) => element.type?.startsWith("Input.") && element.isVisible !== false;
const isButton = (element) => element.type?.startsWith("Action.");

/** The inputs that can be seen, in reading order. */
export function inputsOf(card) {
  return [...shownIn(card)].filter(isInput);
}

/** The buttons, in reading order. */
export function buttonsOf(card) {
  return [...shownIn(card)].filter(isButton);
}

/** Whether the card has this button. */
export function offers(card, title) {
  return buttonsOf(card).some((button) => button.title === title);
}

/** The one of these that fits. */
function only(found, what, among) {
  if (found.length === 1) {
    return found[0];
  }
  const names = among.map((name) => `"${name}"`).join(", ") || "nothing";
  throw new Error(`${found.length === 0 ? "No" : "More than one"} ${what}; the card has ${names}.`);
}

/** The button of this title. */
export function buttonOf(card, title) {
  const all = buttonsOf(card);
  return only(all.filter((button) => button.title === title), `button "${title}"`, all.map((button) => button.title));
}

/** The input whose label begins so. */
export function inputOf(card, label) {
  const all = inputsOf(card);
  const found = all.filter((input) => input.label.startsWith(label));
  return only(found, `input "${label}"`, all.map((input) => input.label));
}

/** What stands for this answer among the choices; several answers are a list. */
function chosen(input, answer) {
  const choice = (title) => {
    const all = input.choices.filter((one) => one.title === title);
    return only(all, `choice "${title}" of "${input.label}"`, input.choices.map((one) => one.title)).value;
  };
  return [answer].flat().map(choice).join(",");
}

/** What a client sends for an answer: the value of a choice, the object id of somebody picked, else what was typed. */
function entered(input, answer, people) {
  if (input["choices.data"]) {
    const names = people.map((person) => person.name);
    return only(people.filter((person) => person.name === answer), `person "${answer}"`, names).objectId;
  }
  if (input.type === "Input.Date" && !/^\d{4}-\d\d-\d\d$/.test(answer)) {
    throw new Error(`"${input.label}" takes a day, not "${answer}".`);
  }
  if (input.maxLength && answer.length > input.maxLength) {
    throw new Error(`"${input.label}" takes ${input.maxLength} characters, not ${answer.length}.`);
  }
  return input.type === "Input.ChoiceSet" ? chosen(input, answer) : answer;
}

/**
 * What is sent when a button is pressed: its data, what stands in the inputs (folded away or not), and over it the
 * answers, by the beginning of the inputs' labels.
 */
export function submissionOf(card, button, answers, people) {
  const standing = [...shownIn(card)]
    .filter((element) => element.type?.startsWith("Input.") && ![undefined, ""].includes(element.value))
    .map((input) => [input.id, String(input.value)]);
  const typed = Object.entries(answers).map(([label, answer]) => {
    const input = inputOf(card, label);
    return [input.id, entered(input, answer, people)];
  });
  return { ...button.data, ...Object.fromEntries([...standing, ...typed]) };
}
