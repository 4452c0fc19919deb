import { sourcesBlock } from "../shared/claim.js";
import { fill, h, paras, sheet } from "../shared/dom.js";

// A list of words with a field to search in. What is typed stays in this page.
const plainText = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {Given<glossary.GlossaryPage, texts.glossary>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const { terms } = model.get("view");
  const group = `bn-words-${Math.random().toString(36).slice(2)}`;
  const rows = terms.map((term) => ({
    text: plainText([term.term, ...term.definition].join(" ")),
    name: plainText(term.term),
    el: h("div", { class: "bn-word", "data-term": term.id }, h("dt", {}, term.term),
      h("dd", {}, paras(term.definition), sourcesBlock(term.sources, t))),
  }));
  const found = h("p", { class: "bn-muted", role: "status", id: `${group}-found` });
  const list = h("dl", { class: "bn-words" });
  const search = () => {
    const wanted = plainText(field.value.trim());
    // Words that begin so come first, then words whose explanation holds it.
    const hits = rows.filter((row) => row.text.includes(wanted));
    const first = wanted ? hits.filter((row) => row.name.startsWith(wanted)) : hits;
    list.replaceChildren(...[...first, ...hits.filter((row) => !first.includes(row))].map((row) => row.el));
    found.textContent = hits.length ? fill(wanted ? [t.found, t.found_one][Number(hits.length === 1)] : t.all, { count: hits.length }) : t.none;
  };
  const field = h("input", { type: "search", class: "bn-input utrecht-textbox", autocomplete: "off", "aria-describedby": found.id, oninput: search });
  el.append(sheet("glossary", t.label, h("label", { class: "bn-reason" }, h("span", {}, t.search), field), found, list));
  search();
}
export default { render };
