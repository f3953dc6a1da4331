// The people of the demo, and whom each of them is likely to look for.
import { readFileSync } from "node:fs";

/** How many other people the local Teams client knows: exactly so many. */
const known = 5;

/** The people who have a window, in the order in which the demo presents them. */
export function readPeople(file) {
  const { people } = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(people) || people.length <= known) {
    throw new Error(`${file} must name at least ${known + 1} people.`);
  }
  return people.filter((person) => person.demo).sort((a, b) => a.demo.order - b.demo.order);
}

/** How many managers somebody has above them: a senior manager none, a practitioner two. */
export function managersAbove(person, people) {
  let count = 0;
  const seen = new Set();
  for (let id = person.manager; id && !seen.has(id); count++) {
    seen.add(id);
    id = people.find((other) => other.objectId === id)?.manager;
  }
  return count;
}

/**
 * The five whom this person's people picker offers: first the other agency, nearest in rank first, then their own
 * agency, then everybody else. Who belongs to no agency (the business unit, the executive) needs managers first.
 */
export function peopleToPick(person, people) {
  const rank = (other) => managersAbove(other, people);
  const inAgency = (other) => people.filter((mate) => mate.company === other.company).length > 1;
  const distance = (other) =>
    inAgency(person) ? Math.abs(rank(other) - rank(person)) : rank(other);
  const group = (other) => {
    if (!inAgency(person)) {
      return inAgency(other) && rank(other) < 2 ? 0 : 1;
    }
    if (!inAgency(other)) {
      return 2;
    }
    return other.company === person.company ? 1 : 0;
  };
  return people
    .filter((other) => other !== person)
    .sort((a, b) => group(a) - group(b) || distance(a) - distance(b))
    .slice(0, known);
}
