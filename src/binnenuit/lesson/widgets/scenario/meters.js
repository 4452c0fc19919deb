import { fill, h } from "../shared/dom.js";

// A step that was lost or won stays to be seen until the next choice, by its shape as well.
const step = (/** @type {scenario.MeterPart} */ m, /** @type {number} */ i) => {
  const before = m.value - m.change;
  if (i <= m.value) return i > before ? " is-filled is-won" : " is-filled";
  return i <= before ? " is-lost" : "";
};

const row = (/** @type {scenario.MeterPart} */ m, /** @type {texts.scenario} */ t) => {
  const [look, arrow, change] = m.change > 0 ? ["is-up", "▲", t.up] : m.change < 0 ? ["is-down", "▼", t.down] : ["", "", ""];
  return h("div", { class: `bn-meter ${look}${m.value < 2 ? " is-low" : ""}` },
    h("dt", {}, m.label),
    h("dd", {},
      h("span", { class: "bn-meter__steps", "aria-hidden": "true" },
        Array.from({ length: m.count }, (_, i) => h("span", { class: `bn-meter__step${step(m, i)}` }))),
      h("span", { class: "bn-meter__word" }, m.word),
      change ? h("span", { class: "bn-meter__change" }, h("span", { "aria-hidden": "true" }, arrow),
        h("span", { class: "bn-meter__way" }, ` ${change}`)) : null));
};

// A slim strip that stays in sight.
export const strip = (/** @type {scenario.MeterPart[]} */ meters, /** @type {texts.scenario} */ t) => (meters.length
  ? h("div", { class: "bn-strip", role: "group", "aria-label": t.meters }, h("dl", { class: "bn-meters" }, meters.map((m) => row(m, t))))
  : null);

export const explained = (/** @type {scenario.MeterPart[]} */ meters, /** @type {texts.scenario} */ t) => (meters.length
  ? h("details", { class: "bn-details" }, h("summary", { "data-key": "meters" }, t.meters_explained),
    h("ul", {}, meters.map((m) => h("li", {}, `${m.label}: ${m.explain}`))))
  : null);

// What the last choice moved, in a sentence.
export const changes = (/** @type {scenario.MeterPart[]} */ meters, /** @type {texts.scenario} */ t) => {
  const moved = meters.filter((m) => m.change !== 0);
  if (!moved.length) return t.meters_unchanged;
  const words = moved.map((m) => `${m.label} ${m.change > 0 ? t.up : t.down}, ${m.word}`);
  return fill(t.meters_changed, { changes: words.join("; ") });
};
