// Draws the app's icons: two speech bubbles that overlap. What the two sides share is in the light.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { png } from "./png.mjs";

const samples = 8; // a pixel is the mean of 8 × 8 points

// Points are in a square from -1 to 1; negative distances are inside.
const circle = (cx, cy, r) => (x, y) => Math.hypot(x - cx, y - cy) - r;

/** A circle with a small tail, down and to the left (-1) or to the right (1). */
function bubble(cx, cy, r, side) {
  const at = (degrees, reach) => {
    const angle = (degrees * Math.PI) / 180;
    return [cx + side * Math.sin(angle) * r * reach, cy + Math.cos(angle) * r * reach];
  };
  const corners = [at(22, 0.97), at(45, 1.32), at(56, 0.97)];
  // The distance to the line through two corners, positive on the outer side.
  const beyond = (x, y, [px, py], [qx, qy]) =>
    (side * ((qx - px) * (y - py) - (qy - py) * (x - px))) / Math.hypot(qx - px, qy - py);
  const tail = (x, y) =>
    Math.max(...corners.map((corner, index) => beyond(x, y, corner, corners[(index + 1) % 3])));
  const round = circle(cx, cy, r);
  return (x, y) => Math.min(round(x, y), tail(x, y));
}

/** The mean colour of a pixel over its sample points; `paint` gives [r, g, b, opacity 0..1] for a point. */
function shade(size, paint) {
  return (px, py) => {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample++) {
      const x = ((px + ((sample % samples) + 0.5) / samples) / size) * 2 - 1;
      const y = ((py + (Math.floor(sample / samples) + 0.5) / samples) / size) * 2 - 1;
      const [r, g, b, opacity] = paint(x, y);
      [r * opacity, g * opacity, b * opacity, opacity].forEach((part, index) => (sum[index] += part));
    }
    const opacity = sum[3];
    const colour = opacity === 0 ? [255, 255, 255] : sum.slice(0, 3).map((part) => Math.round(part / opacity));
    return [...colour, Math.round((opacity / samples ** 2) * 255)];
  };
}

const sea = [31, 78, 99, 1];
const mist = [130, 180, 196, 1];
const sand = [226, 190, 132, 1];
const light = [255, 255, 255, 1];

function inColour() {
  const left = bubble(-0.17, -0.04, 0.36, -1);
  const right = bubble(0.17, -0.04, 0.36, 1);
  return (x, y) => {
    const [inLeft, inRight] = [left(x, y) < 0, right(x, y) < 0];
    return inLeft && inRight ? light : inLeft ? mist : inRight ? sand : sea;
  };
}

function inOutline() {
  const left = bubble(-0.34, -0.08, 0.56, -1);
  const right = bubble(0.34, -0.08, 0.56, 1);
  const line = 0.11;
  return (x, y) => {
    const [l, r] = [left(x, y), right(x, y)];
    const drawn = (l < 0 && r < 0) || (l < 0 && l > -line) || (r < 0 && r > -line);
    return [255, 255, 255, drawn ? 1 : 0];
  };
}

/** The two icons by file name. */
export const drawIcons = () => ({
  "color.png": png(192, shade(192, inColour())),
  "outline.png": png(32, shade(32, inOutline())),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, picture] of Object.entries(drawIcons())) {
    writeFileSync(new URL(name, import.meta.url), picture);
  }
}
