import { h } from "../shared/dom.js";

// Options to click: one of them, or as many as hold.
export const pick = (/** @type {kinds.choice | kinds.multiple} */ item, /** @type {boolean} */ many, /** @type {Tools} */ { t, answer, now }) => h("fieldset", {},
  h("legend", {}, many ? t.tick : t.pick),
  item.options.map((o) => h("label", { class: "bn-option" },
    h("input", {
      type: many ? "checkbox" : "radio", name: item.id, value: o.id, "data-key": `${item.id}-${o.id}`,
      checked: many ? item.answer.includes(o.id) : item.answer === o.id,
      onchange: (/** @type {From<HTMLInputElement>} */ event) => answer(item.id, many
        ? item.options.map((x) => x.id).filter((id) => (id === o.id ? event.target.checked : now(item).includes(id)))
        : o.id),
    }),
    h("span", {}, o.text))));
