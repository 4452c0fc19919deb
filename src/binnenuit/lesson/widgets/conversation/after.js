import { claim } from "../shared/claim.js";
import { comparisonTable } from "../shared/comparison.js";
import { button, fill, h, paras } from "../shared/dom.js";
import { keep } from "../shared/keep.js";
import { levels } from "./levels.js";

/** @typedef {(turn: string) => string} Own the own sentence at a turn */

const line = (/** @type {string} */ who, /** @type {string[]} */ texts, look = "") => h("div", { class: `bn-utter${look}` }, h("p", { class: "bn-label" }, who), paras(texts));

const spoken = (/** @type {conversation.SpokenPart} */ turn, /** @type {string} */ name, /** @type {texts.conversation} */ t, /** @type {Own} */ own) => h("li", {},
  h("details", { class: "bn-details", open: turn.number === 1 }, h("summary", {}, fill(t.turn, turn)),
    turn.skipped ? h("p", { class: "bn-muted" }, t.turn_skipped) : null,
    line(name, turn.says),
    own(turn.id) ? line(t.your_own, [own(turn.id)], " bn-utter--own") : null,
    line(t.you_said, [turn.chosen], " bn-utter--you"), line(name, turn.reply),
    turn.caught ? [line(t.you_did, [turn.caught.chosen], " bn-utter--you"), line(name, turn.caught.reply)] : null,
    h("div", { class: "bn-coach" }, h("p", { class: "bn-label" }, t.coach), paras(turn.note),
      h("p", { class: "bn-label" }, t.ground), paras(turn.ground), claim(turn.evidence, t))));

const example = (/** @type {conversation.ExamplePart} */ e, /** @type {string} */ name, /** @type {texts.conversation} */ t, /** @type {Own} */ own) => [
  h("p", {}, fill(t.examples_hint, { number: e.number, name })), h("blockquote", { class: "bn-heard" }, paras(e.says)),
  h("dl", { class: "bn-examples" },
    [[t.your_own, [own(e.id) || t.nothing_own]], [t.novice, e.novice], [t.expert, e.expert]].map(([who, said]) =>
      h("div", {}, h("dt", {}, who), h("dd", {}, paras(/** @type {string[]} */ (said)))))),
  paras(e.compare)];

// How it ended, what counts for safety whatever happened, the talk with the coach beside it, and what to do with it.
/** @type {(v: conversation.AfterPart, s: conversation.SettingPart, t: texts.conversation, own: Own, restart: () => void) => HTMLElement} */
export const after = (v, s, t, own, restart) => h("div", { class: "bn-after" },
  h("section", { class: "bn-ending" }, h("p", { class: "bn-muted" }, t.ending), h("h3", { tabindex: "-1" }, v.title), paras(v.text),
    v.always.length ? h("div", { class: "bn-notice bn-notice--info" }, h("p", {}, h("strong", {}, t.always)), paras(v.always)) : null,
    h("p", {}, h("strong", {}, t.lesson)), paras(v.lesson), keep(v.insight)),
  h("section", {}, h("h4", {}, t.transcript), h("p", { class: "bn-muted" }, t.transcript_hint),
    h("ol", { class: "bn-transcript" }, v.turns.map((turn) => spoken(turn, s.name, t, own)))),
  levels(v.levels, s.name, t),
  h("section", {}, h("h4", {}, fill(t.behind, s)),
    h("dl", { class: "bn-behind" }, v.behind.map((part) => h("div", {}, h("dt", {}, part.label), h("dd", {}, paras(part.text)))))),
  v.examples.length ? h("section", {}, h("h4", {}, t.examples), v.examples.map((e) => example(e, s.name, t, own))) : null,
  h("section", { class: "bn-panel" }, h("h4", {}, t.tries), h("ul", { class: "bn-tries" }, v.tries.map((x) => h("li", {}, h("p", {}, x.text), keep(x.insight))))),
  h("section", {}, h("h4", {}, t.again), paras(v.again), v.comparison ? comparisonTable(v.comparison, t) : null,
    h("div", { class: "bn-actions" }, button("secondary-action", t.restart, restart, { "data-key": "restart" }))));
