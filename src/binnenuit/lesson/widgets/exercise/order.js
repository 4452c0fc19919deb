import { button, fill, h } from "../shared/dom.js";
import { kinds } from "./kinds.js";

// Cards with arrows; whoever cannot see hears where a card went.
kinds.order = (/** @type {kinds.order} */ item, { t, answer, now, announce }) => {
  const cards = Object.fromEntries(item.cards.map((c) => [c.id, c.text]));
  const move = (/** @type {string} */ id, /** @type {number} */ step) => {
    const next = now(item).filter((/** @type {string} */ x) => x !== id);
    const to = Math.min(Math.max(now(item).indexOf(id) + step, 0), next.length);
    next.splice(to, 0, id);
    announce.textContent = fill(t.moved, { card: cards[id], place: to + 1, count: next.length });
    answer(item.id, next);
  };
  const arrow = (/** @type {string} */ id, /** @type {number} */ step, /** @type {number} */ at, /** @type {number} */ last) => {
    const off = step < 0 ? at === 0 : at === last;
    return button("secondary-action", [h("span", { "aria-hidden": "true" }, step < 0 ? "▲ " : "▼ "), step < 0 ? t.up_short : t.down_short], () => off || move(id, step), {
      "aria-label": fill(step < 0 ? t.up : t.down, { card: cards[id] }), "aria-disabled": off ? "true" : null,
      "data-key": `${item.id}-${id}-${step}` });
  };
  return h("div", { role: "group", "aria-label": t.order }, h("p", { class: "bn-label" }, t.order),
    h("ol", { class: "bn-order" }, item.answer.map((id, at) => h("li", { class: "bn-order__card" },
      h("span", {}, cards[id]),
      h("span", { class: "bn-order__moves" }, arrow(id, -1, at, item.answer.length - 1), arrow(id, 1, at, item.answer.length - 1))))));
};
