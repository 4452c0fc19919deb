import { h, paras } from "./dom.js";

// How a claim is shown: its evidence label, and its sources behind one line.
const sourceList = (/** @type {shared.Reference[]} */ sources) =>
  h("ul", {}, sources.map((s) => h("li", {},
    s.url ? h("a", { href: s.url, rel: "noreferrer", target: "_blank" }, s.text) : s.text,
    s.note ? h("span", { class: "bn-muted" }, ` ${s.note}`) : null)));
export const sourcesBlock = (/** @type {shared.Reference[]} */ sources, /** @type {{ sources: string }} */ texts) =>
  sources.length ? h("details", { class: "bn-sources" }, h("summary", {}, texts.sources), sourceList(sources)) : null;
const evidenceLabel = (/** @type {shared.Evidence} */ e) => h("span", { class: `bn-evidence bn-evidence--${e.id}`, title: e.explanation }, e.label);
// Where an advice comes from, apart from what was made up.
export const grounded = (/** @type {shared.GroundPart} */ g, /** @type {{ sources: string, ground: string }} */ texts) =>
  h("div", { class: "bn-ground", role: "group", "aria-label": texts.ground }, h("p", { class: "bn-ground__head" }, texts.ground), paras(g.text), claim(g.evidence, texts));
export const claim = (/** @type {shared.Evidence} */ e, /** @type {{ sources: string }} */ texts) => h("div", { class: "bn-claim" }, evidenceLabel(e), sourcesBlock(e.sources, texts));
