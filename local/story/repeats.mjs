// Cards repeat what somebody has read already: a reader of the story need not read it again.

/** The first lines of a card, which say which case it is, always stay. */
const head = 3;
const fewest = 4;

/** Buttons and what stands in inputs stay too. */
const mayGo = (line, index) => index >= head && !/^(\[| {2})/.test(line);

/** The lines with each run of at least four that were seen before as one line that says how many they were. */
export function withoutRepeats(lines, seen) {
  const told = [];
  let run = [];
  const endRun = () => {
    if (run.filter(Boolean).length < fewest) {
      told.push(...run);
    } else {
      told.push(...(told.at(-1) === "" ? [] : [""]), `⋮ ${run.filter(Boolean).length} lines as before`);
    }
    run = [];
  };
  lines.forEach((line, index) => {
    if (mayGo(line, index) && (line === "" ? run.length > 0 : seen.has(line))) {
      run.push(line);
    } else {
      endRun();
      told.push(line);
    }
  });
  endRun();
  return told;
}
