import { h, paras } from "../shared/dom.js";
import { kinds } from "./kinds.js";
import { writing } from "./writing.js";

// Sentences of one's own first; then a novice's and an expert's beside them, and the expert's moves to tick.
kinds.compare = (/** @type {kinds.compare} */ item, tools) => {
  const { t, answer, now } = tools;
  const v = item.versions;
  const ids = v ? v.options.map((x) => x.id) : [];
  const move = (/** @type {{ id: string, text: string }} */ o) => h("label", { class: "bn-option" },
    h("input", {
      type: "checkbox", name: item.id, value: o.id, "data-key": `${item.id}-${o.id}`, checked: item.answer.includes(o.id),
      onchange: (/** @type {any} */ event) => answer(item.id,
        ids.filter((id) => (id === o.id ? event.target.checked : now(item).includes(id)))),
    }),
    h("span", {}, o.text));
  return [writing(item, t.compare_write, tools),
    v ? h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id },
      h("h5", {}, t.compare_novice), h("blockquote", {}, paras([v.novice])), h("ul", {}, v.does.map((d) => h("li", {}, d))),
      h("h5", {}, t.compare_expert), h("blockquote", {}, paras([v.expert])),
      h("fieldset", {}, h("legend", {}, t.compare_tick), v.options.map(move))) : null];
};
