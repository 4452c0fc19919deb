import { h } from "./dom.js";

// How a claim is shown: its evidence label, and its sources behind one line.
const sourceList = (sources) =>
  h("ul", {}, sources.map((s) => h("li", {},
    s.url ? h("a", { href: s.url, rel: "noreferrer", target: "_blank" }, s.text) : s.text,
    s.note ? h("span", { class: "bn-muted" }, " " + s.note) : null)));
export const sourcesBlock = (sources, texts) =>
  sources.length ? h("details", { class: "bn-sources" }, h("summary", {}, texts.sources), sourceList(sources)) : null;
const evidenceLabel = (e) => h("span", { class: `bn-evidence bn-evidence--${e.id}`, title: e.explanation }, e.label);
export const claim = (e, texts) => h("div", { class: "bn-claim" }, evidenceLabel(e), sourcesBlock(e.sources, texts));
