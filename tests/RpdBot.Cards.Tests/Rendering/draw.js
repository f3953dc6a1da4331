// Draws cards with the official renderer, in colours like those of Teams, and tells everything it has to say about them.
const colour = (theme) => (name) => ({ default: theme[name], subtle: name === "default" ? theme.subtle : theme[name] });

const ground = (theme) => (name) => ({
  backgroundColor: theme.containers[name],
  foregroundColors: Object.fromEntries(
    ["default", "accent", "good", "warning", "attention"].map((c) => [c, colour(theme)(c)])
  ),
});

const hostConfig = (theme) => ({
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', 'Liberation Sans', Arial, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 12 },
  separator: { lineThickness: 1, lineColor: "#8a8a8a55" },
  containerStyles: Object.fromEntries(Object.keys(theme.containers).map((name) => [name, ground(theme)(name)])),
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left", spacing: "default" },
  textBlock: { headingLevel: 3 },
  inputs: { label: { inputSpacing: "small", optionalInputs: { color: "default", weight: "bolder", size: "default" } } },
});

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// As much Markdown as is needed to see what was read as Markdown.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const bold = escape(text).replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");
  result.outputHtml = `<span class="markdown">${bold.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')}</span>`;
  result.didProcess = true;
};

window.draw = (id, json, theme) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(theme));
  const context = new AdaptiveCards.SerializationContext();
  card.parse(json, context);
  const holder = document.createElement("section");
  holder.id = id;
  holder.className = "card";
  holder.style.backgroundColor = theme.ground;
  holder.append(card.render());
  document.getElementById("cards").append(holder);
  // Teams draws charts and this renderer does not: it shows the words that a chart has for such clients.
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !message.startsWith('Unknown element type "Chart.')
  );
  return [...events, ...card.validateProperties().validationEvents.map((event) => event.message)];
};

window.clear = () => document.getElementById("cards").replaceChildren();

window.examine = async (id) => {
  const found = await axe.run(document.getElementById(id), {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  });
  // The renderer forgets the label of its own look-up box, though the card gives one; Teams draws its people picker itself.
  const ours = (node) => !node.html.includes("ac-choiceSetInput-filtered-textbox");
  return found.violations.flatMap((violation) =>
    violation.nodes.filter(ours).map((node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`)
  );
};
