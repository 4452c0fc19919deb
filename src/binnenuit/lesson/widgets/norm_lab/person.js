import { button, fill, h } from "../shared/dom.js";
import { insideOf, saysOf } from "./crowd.js";

// One person in words: what is inside, what is said, what this person thinks of the others and wants to see first.
const linesOf = (/** @type {LabWords} */ t, /** @type {import("./people.js").Group} */ group, /** @type {number} */ i, /** @type {number} */ week) => {
  const size = group.wants.length;
  const bits = group.frames[week * size + i];
  const wants = group.wants[i];
  /** @type {[string, string][]} */
  const lines = [[t.who_inside, insideOf(bits) ? t.inside_yes : t.inside_no]];
  if (group.frames.some((each) => saysOf(each) !== "silent")) lines.push([t.who_outside, t[saysOf(bits)]]);
  lines.push([t.who_belief, fill(t.who_belief_is, { number: Math.min(group.beliefs[week * size + i], 100) })]);
  lines.push([t.who_wants, wants <= 0 ? t.who_wants_none : wants > 100 ? t.who_wants_all : fill(t.who_wants_is, { number: wants })]);
  return lines;
};

// The panel below a crowd; `step(by)` asks for the next person or the one before. With two crowds it is the same person.
export const personPanel = (/** @type {LabWords} */ t, /** @type {(by: number) => void} */ step) => {
  const title = h("h4", {}, t.who);
  const body = h("div", { class: "bn-who__body" });
  const el = h("div", { class: "bn-who", role: "group", "aria-label": t.who }, title, body,
    h("div", { class: "bn-who__buttons" },
      button("subtle", t.who_before, () => step(-1), { "data-key": "who-before" }),
      button("subtle", t.who_after, () => step(1), { "data-key": "who-after" })));
  let known = "";
  return {
    el,
    // Shows person `i` of each group, and says the same of each in one sentence.
    show(/** @type {import("./people.js").Group[]} */ groups, /** @type {number} */ i, /** @type {number} */ week) {
      if (i < 0) {
        if (known !== "none") body.replaceChildren(h("p", { class: "bn-muted" }, t.who_hint));
        known = "none";
        return groups.map(() => t.who_hint);
      }
      const name = fill(t.who_name, { number: i + 1, all: groups[0].wants.length });
      const told = groups.map((group) => linesOf(t, group, i, week));
      const text = JSON.stringify([name, told, groups.map((group) => group.name)]);
      if (text !== known) {
        title.textContent = name;
        body.replaceChildren(...told.map((lines, at) => h("div", {},
          groups.length > 1 ? h("p", {}, h("strong", {}, groups[at].name)) : null,
          h("dl", {}, lines.map(([term, words]) => h("div", {}, h("dt", {}, term), h("dd", {}, words)))))));
      }
      known = text;
      return told.map((lines) => `${name}. ${lines.map(([term, words]) => `${term}: ${words}`).join(". ")}.`);
    },
  };
};
