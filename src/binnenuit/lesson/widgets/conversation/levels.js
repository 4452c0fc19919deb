import { fill, h } from "../shared/dom.js";

const TOP = 6;
const [WIDE, HIGH, SIDE, ABOVE] = [320, 92, 14, 22];
const svg = (/** @type {string} */ tag, /** @type {Record<string, string | number>} */ attributes, /** @type {(Element | string)[]} */ ...kids) => {
  const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  el.append(...kids);
  return el;
};

// A line from the start to the end, its numbers at its points; it tells the same as the row of the table.
const picture = (/** @type {conversation.LevelPart} */ level) => {
  const step = (WIDE - 2 * SIDE) / Math.max(level.values.length - 1, 1);
  const points = level.values.map((value, at) => [SIDE + at * step, HIGH - 10 - (value / TOP) * (HIGH - 10 - ABOVE)]);
  const [low, high] = [0, TOP].map((value) => HIGH - 10 - (value / TOP) * (HIGH - 10 - ABOVE));
  return svg("svg", { class: "bn-level", viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": level.alt },
    svg("path", { class: "bn-level__frame", d: `M0 ${low}H${WIDE}M0 ${high}H${WIDE}` }),
    svg("polyline", { class: "bn-level__line", points: points.map((point) => point.join(",")).join(" ") }),
    ...points.flatMap(([x, y], at) => [
      svg("circle", { class: "bn-level__point", cx: x, cy: y, r: 4.5 }),
      svg("text", { class: "bn-level__number", x, y: y - 9, "text-anchor": "middle" }, String(level.values[at]))]));
};

// What was not shown during the talk: trust, safety and openness, each as a picture, and all in a table.
export const levels = (/** @type {conversation.LevelPart[]} */ all, /** @type {string} */ name, /** @type {texts.conversation} */ t) => h("section", {},
  h("h4", {}, fill(t.lines, { name })), h("p", { class: "bn-muted" }, t.lines_hint),
  all.map((level) => h("figure", { class: "bn-levels" }, h("figcaption", {}, h("strong", {}, level.label), ` ${level.explain}`), picture(level))),
  h("details", { class: "bn-details" }, h("summary", { "data-key": "levels" }, t.lines_table),
    h("div", { class: "bn-table-scroll", tabindex: "0", role: "region", "aria-label": t.lines_table },
      h("table", { class: "bn-table bn-table--small" },
        h("thead", {}, h("tr", {}, [t.lines_moment, ...all.map((level) => level.label)].map((x) => h("th", { scope: "col" }, x)))),
        h("tbody", {}, all[0].values.map((_, at) => h("tr", {},
          h("th", { scope: "row" }, at ? fill(t.lines_turn, { number: at }) : t.lines_start), all.map((level) => h("td", {}, level.values[at])))))))));
