import { claim } from "../shared/claim.js";
import { h, paras } from "../shared/dom.js";
import { kinds } from "./kinds.js";
import { writing } from "./writing.js";

// Sentences of one's own first; then a novice's and an expert's beside them, and the expert's moves to tick.
kinds.compare = (/** @type {kinds.compare} */ item, tools) => {
  const { t, answer, now } = tools;
  const v = item.versions;
  const ids = v ? v.options.map((x) => x.id) : [];
  const ground = (/** @type {number} */ at) => (item.claims?.[at] ? claim(item.claims[at], t) : null);
  const move = (/** @type {{ id: string, text: string }} */ o, /** @type {number} */ at) => [h("label", { class: "bn-option" },
    h("input", {
      type: "checkbox", name: item.id, value: o.id, "data-key": `${item.id}-${o.id}`, checked: item.answer.includes(o.id),
      onchange: (/** @type {From<HTMLInputElement>} */ event) => answer(item.id,
        ids.filter((id) => (id === o.id ? event.target.checked : now(item).includes(id)))),
    }),
    h("span", {}, o.text)), ground(at)];
  const version = (/** @type {string} */ who, /** @type {string} */ title, /** @type {string} */ text, /** @type {Kid[]} */ ...kids) =>
    h("div", { class: `bn-version bn-version--${who}` }, h("h5", {}, title), h("blockquote", {}, paras([text])), kids);
  return [writing(item, t.compare_write, tools, "4"),
    v ? h("div", { class: "bn-versions", tabindex: "-1", "data-feedback": item.id },
      h("div", { class: "bn-versions__both" },
        version("novice", t.compare_novice, v.novice, h("ul", {}, v.does.map((d) => h("li", {}, d)))),
        version("expert", t.compare_expert, v.expert)),
      h("fieldset", {}, h("legend", {}, t.compare_tick), v.options.map(move))) : null];
};
