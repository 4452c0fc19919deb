import { claim, grounded, sourcesBlock } from "../shared/claim.js";
import { h, paras } from "../shared/dom.js";
import { keep } from "../shared/keep.js";

const MARKS = { gelukt: "✓", half: "◐", verlies: "✗" };

// How the story ended: what stays, what is half done and what was lost each look different, and say so.
export const ending = (/** @type {scenario.EndingPart} */ e, /** @type {texts.scenario} */ t) => {
  const words = { gelukt: t.outcome_gelukt, half: t.outcome_half, verlies: t.outcome_verlies };
  return h("section", { class: `bn-ending${e.outcome ? ` bn-ending--${e.outcome}` : ""}` },
    h("p", { class: "bn-muted" }, t.ending), h("h3", { tabindex: "-1" }, e.title),
    e.outcome ? h("p", { class: "bn-outcome" }, h("span", { "aria-hidden": "true" }, `${MARKS[e.outcome]} `), words[e.outcome]) : null,
    paras(e.text), h("p", {}, h("strong", {}, t.lesson)), paras(e.lesson), claim(e.evidence, t), keep(e.insight));
};

export const notTaken = (/** @type {scenario.ForkPart[]} */ visits, /** @type {texts.scenario} */ t) =>
  h("details", { class: "bn-details" }, h("summary", {}, t.not_taken),
    visits.map((visit) => h("section", {}, h("h4", {}, visit.step),
      visit.choices.map((c) => h("div", { class: "bn-panel" },
        h("p", {}, h("strong", {}, c.text)), paras(c.consequence), c.ground ? grounded(c.ground, t) : claim(c.evidence, t))))));

export const debrief = (/** @type {scenario.DebriefPart} */ d, /** @type {texts.scenario} */ t) =>
  h("section", { class: "bn-debrief", "aria-label": t.debrief },
    h("h3", {}, d.title), paras(d.intro),
    h("ul", { class: "bn-facts" }, d.facts.map((f) => h("li", {}, paras(f.text), claim(f.evidence, t)))),
    d.unknown.length ? [h("h4", {}, t.debrief_unknown),
      h("ul", {}, d.unknown.map((u) => h("li", {}, paras(u.text), sourcesBlock(u.sources, t))))] : null,
    d.questions.length ? [h("h4", {}, t.debrief_questions),
      h("ul", {}, d.questions.map((q) => h("li", {}, q)))] : null);
