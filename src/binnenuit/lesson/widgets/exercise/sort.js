import { h } from "../shared/dom.js";
import { kinds } from "./kinds.js";

// A row of bins below each card.
kinds.sort = (/** @type {kinds.sort} */ item, { t, answer, now }) => h("div", { class: "bn-sort" }, h("p", { class: "bn-label" }, t.sort),
  item.cards.map((c) => h("fieldset", { class: "bn-sort__card" }, h("legend", {}, c.text),
    item.bins.map((b) => h("label", { class: "bn-option" },
      h("input", {
        type: "radio", name: `${item.id}-${c.id}`, value: b.id, checked: item.answer[c.id] === b.id,
        "data-key": `${item.id}-${c.id}-${b.id}`, onchange: () => answer(item.id, { ...now(item), [c.id]: b.id }) }),
      h("span", {}, b.text))))));
