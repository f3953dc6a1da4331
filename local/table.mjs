// The table that ./run prints: who, where, and what to try.

/** Breaks a text into lines of at most so many characters, between words. */
export function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= width || lines.at(-1) === "") {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Rows of cells, a cell being lines, as columns of the given widths; a blank line after each row. */
function columns(rows, widths) {
  return rows
    .flatMap((cells) => {
      const height = Math.max(...cells.map((cell) => cell.length));
      const lines = Array.from({ length: height }, (_, line) =>
        cells.map((cell, column) => (cell[line] ?? "").padEnd(widths[column])).join("  ").trimEnd(),
      );
      return [...lines, ""];
    })
    .join("\n");
}

/** @param {{ person: object, address: string }[]} windows */
export function windowTable(windows, width = 110) {
  const rows = windows.map(({ person, address }) => [
    [person.name, person.jobTitle, person.company],
    [address],
  ]);
  const widest = (column) => Math.max(...rows.map((cells) => Math.max(...cells[column].map((line) => line.length))));
  const widths = [widest(0), widest(1)];
  widths.push(Math.max(30, width - widths[0] - widths[1] - 4));
  const full = windows.map(({ person }, row) => [...rows[row], wrap(person.demo.try, widths[2])]);
  return columns([[["Person"], ["Window"], ["Try this"]], ...full], widths);
}
