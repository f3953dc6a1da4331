// A card as text that reads calmly in a terminal.
import { wrap } from "../table.mjs";

const width = 92;

const indented = (lines) => lines.map((line) => `  ${line}`);
const lines = (text) => text.split("\n").flatMap((line) => wrap(line, width));
const plain = (text) => text.replaceAll("\u2060", ""); // breaks what a client would read as Markdown

/** The titles of what is chosen. */
function chosenIn({ choices, value }) {
  const values = String(value ?? "").split(",");
  return choices.filter((choice) => values.includes(choice.value)).map((choice) => choice.title);
}

function choices(input) {
  const chosen = chosenIn(input);
  if (input.style !== "expanded") {
    return [`[${chosen.join(", ") || input.placeholder || " "} ▾]`];
  }
  const [on, off] = input.isMultiSelect ? ["[x]", "[ ]"] : ["(o)", "( )"];
  return input.choices.flatMap(({ title }) => {
    const [first, ...rest] = lines(title);
    return [`${chosen.includes(title) ? on : off} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
}

function inputText(input) {
  const standing = String(input.value ?? "");
  const box = input.type === "Input.ChoiceSet" ? choices(input) : lines(standing || "…").map((line) => `| ${line}`);
  return [...lines(input.label), ...indented(box.map(plain))];
}

/** Buttons side by side, as many as fit. */
function buttonRow(buttons) {
  const titles = buttons.map(({ title }) => `[${title.replaceAll(" ", "\u00a0")}]`).join(" ");
  return wrap(titles, width).map((line) => line.replaceAll("\u00a0", " "));
}

const inlines = (runs) => runs.map((run) => run.text ?? run).join("");

const readers = {
  TextBlock: (block) => [...(block.style === "heading" ? [""] : []), ...lines(plain(block.text))],
  RichTextBlock: (block) => lines(plain(inlines(block.inlines))),
  Container: (container) => [...(container.separator ? [""] : []), ...container.items.flatMap(elementText)],
  ColumnSet: (set) => [set.columns.flatMap((column) => column.items.flatMap(elementText)).join("  ")],
  ActionSet: (set) => buttonRow(set.actions),
};

function elementText(element) {
  if (element.isVisible === false) {
    return [];
  }
  const read = element.type.startsWith("Input.") ? inputText : readers[element.type];
  if (read) {
    return read(element);
  }
  return element.fallback?.type ? elementText(element.fallback) : [`(${element.type})`];
}

/** What can be read on the card, line by line. */
export function cardLines(card) {
  return [...(card.body ?? []).flatMap(elementText), ...(card.actions?.length ? buttonRow(card.actions) : [])];
}

/** The same as one text. */
export function cardText(card) {
  return cardLines(card).join("\n");
}

/** What stands first, in one line: which case it is, or what it is about. */
export function headLine(card) {
  const [head] = card.body;
  const text = () => plain(head.inlines ? inlines(head.inlines) : head.text).replace(/\s+/g, " ");
  return head.items ? headLine({ body: head.items }) : text();
}
