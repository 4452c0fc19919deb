import { h } from "./dom.js";

// The button beside an insight that puts it in the plan. Where there is no plan, in an assignment, it stays hidden: the
// panel with the answers, which keeps what is kept, gives it its words and shows it.
export const keep = (/** @type {string} */ place) => {
  const el = h("button", { type: "button", class: "bn-keep", "data-keep": place, "data-key": `keep-${place}`, hidden: true });
  window.binnenuitKeep?.(el);
  return el;
};
