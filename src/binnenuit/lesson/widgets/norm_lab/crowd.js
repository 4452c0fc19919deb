import { h } from "../shared/dom.js";

// A crowd as one picture: a figure for each person. What is inside shows in the figure, what is said in a balloon
// beside it, and who is at the meeting stands on a line. Shape says it; colour repeats it.
const SVG = "http://www.w3.org/2000/svg";
/** @type {(tag: string, attrs?: Record<string, string | number | null>, ...kids: Node[]) => SVGElement} */
export const svg = (tag, attrs = {}, ...kids) => {
  const el = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attrs)) if (value !== null) el.setAttribute(key, String(value));
  el.append(...kids);
  return el;
};
const CELL = 20;
const BODY = "M7.6 2.8a3.6 3.6 0 1 1-.01 0zM1.1 18.2c0-4.5 2.7-7 6.5-7s6.5 2.5 6.5 7z";
/** @type {Record<string, string>} */
const SAYS = {
  support: "M15.7.9a4 4 0 1 1-1.7 7.6l-2.9 1.6 1-3.2A4 4 0 0 1 15.7.9z",
  against: "M12.4 1.3h7v6.8h-3.6l-3.4 2.3z",
};
const INSIDE = 8;
const GUEST = 4;
export const saysOf = (/** @type {number} */ bits) => ["silent", "support", "against"][bits & 3];
export const insideOf = (/** @type {number} */ bits) => Boolean(bits & INSIDE);
export const guestOf = (/** @type {number} */ bits) => Boolean(bits & GUEST);
export const body = (/** @type {boolean} */ yes) => svg("path", { class: `bn-person__body bn-person__body--${yes ? "yes" : "no"}`, d: BODY });
export const balloon = (/** @type {string} */ says) => svg("path", { class: `bn-person__says bn-person__says--${says}`, d: SAYS[says] ?? "" });
export const floor = () => svg("path", { class: "bn-person__guest", d: "M.8 19.5h13.8" });

const draw = (/** @type {SVGElement} */ place, /** @type {number} */ bits) => {
  const says = saysOf(bits);
  place.replaceChildren(body(insideOf(bits)), ...(says === "silent" ? [] : [balloon(says)]), ...(guestOf(bits) ? [floor()] : []));
};

// `pick(i)` is told which person was tapped or reached with the arrow keys; the whole crowd is one tab stop.
export const crowd = (/** @type {number} */ count, /** @type {number} */ columns, /** @type {string} */ label, /** @type {(i: number) => void} */ pick) => {
  const rows = Math.ceil(count / columns);
  const at = (/** @type {number} */ i) => [(i % columns) * CELL, Math.floor(i / columns) * CELL];
  const people = Array.from({ length: count }, (_, i) => svg("g", { transform: `translate(${at(i).join(" ")})` }));
  const mark = svg("rect", { class: "bn-person__mark", width: CELL, height: CELL, rx: 3, visibility: "hidden" });
  const drawing = svg("svg", { class: "bn-crowd__svg", viewBox: `-1 -1 ${columns * CELL + 2} ${rows * CELL + 2}`, "aria-hidden": "true" }, ...people, mark);
  const el = h("div", { class: "bn-crowd", role: "slider", tabindex: "0", "aria-label": label, "aria-valuemin": "1", "aria-valuemax": count, "aria-valuenow": "1",
    "data-lm-suppress-shortcuts": "true", "data-key": `crowd-${label}` }, drawing);
  const shown = new Uint8Array(count).fill(255);
  let chosen = -1;
  const go = (/** @type {number} */ i) => { if (i >= 0 && i < count) pick(i); };
  el.addEventListener("click", (event) => {
    const box = drawing.getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    go(Math.min(Math.max(column, 0), columns - 1) + columns * Math.floor(((event.clientY - box.top) / box.height) * rows));
  });
  el.addEventListener("keydown", (event) => {
    const to = { ArrowRight: chosen + 1, ArrowLeft: chosen - 1, ArrowDown: chosen + columns, ArrowUp: chosen - columns, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(chosen < 0 ? 0 : to);
  });
  return {
    el,
    // Draws one week; only people who changed are touched. Returns how many there are of each kind.
    show(/** @type {Uint8Array} */ frame) {
      const counts = { all: count, inside: 0, outside: 0, silent: 0, support: 0, against: 0, hidden: 0, guests: 0 };
      frame.forEach((bits, i) => {
        const [says, yes] = [saysOf(bits), insideOf(bits)];
        counts[/** @type {"silent" | "support" | "against"} */ (says)] += 1;
        counts[yes ? "inside" : "outside"] += 1;
        if (yes && says === "silent") counts.hidden += 1;
        if (guestOf(bits)) counts.guests += 1;
        if (bits === shown[i]) return;
        shown[i] = bits;
        draw(people[i], bits);
      });
      return counts;
    },
    // The person who is looked at, with everything about that person in one sentence.
    choose(/** @type {number} */ i, /** @type {string} */ words) {
      chosen = i;
      const [x, y] = at(Math.max(i, 0));
      mark.setAttribute("x", String(x - 0.5));
      mark.setAttribute("y", String(y));
      mark.setAttribute("visibility", i < 0 ? "hidden" : "visible");
      el.setAttribute("aria-valuenow", String(Math.max(i, 0) + 1));
      el.setAttribute("aria-valuetext", words);
    },
  };
};
