import { claim } from "../shared/claim.js";
import { failure, h, paras, redraw } from "../shared/dom.js";
import { pageOf } from "../shared/parts.js";
import { turns } from "../shared/turns.js";

// A measurement: one question after the other, no right or wrong until the second time.
const measureTable = (/** @type {measure.GrowthPart} */ growth, /** @type {texts.measure} */ t) => h("div", { class: "bn-table-scroll", tabindex: "0", role: "region", "aria-label": t.table },
  h("table", { class: "bn-table" }, h("caption", {}, t.table),
    h("thead", {}, h("tr", {}, [t.topic, t.before, t.after, t.change].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", {}, [...growth.scales, ...growth.rows].map((row) => h("tr", {},
      h("th", { scope: "row" }, row.topic), h("td", {}, row.before), h("td", {}, row.after),
      h("td", {}, row.mark ? h("span", { "aria-hidden": "true" }, `${row.mark} `) : null, row.change))))));

const grown = (/** @type {measure.GrowthPart} */ growth, /** @type {texts.measure} */ t) => h("div", { class: "bn-panel", tabindex: "-1", "data-key": "growth" },
  h("h4", {}, t.growth), h("p", {}, growth.sentence), measureTable(growth, t), h("p", { class: "bn-muted" }, t.private),
  h("details", { class: "bn-details" }, h("summary", {}, t.explained), growth.explained.map((each) => [
    h("h5", {}, each.topic), h("p", {}, each.question), h("p", {}, h("strong", {}, `${t.best} `), each.right),
    paras(each.feedback), claim(each.evidence, t)])));

/** @param {Given<measure.MeasurePage, texts.measure & Turned>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const failed = h("div", {});
  const body = h("div", {});
  const progress = h("p", { class: "bn-muted", role: "status" });
  const end = h("div", {});
  el.append(h("section", { class: "bn-widget bn-measure", "aria-label": t.label }, failed, body, progress, end));
  const group = `bn-measure-${Math.random().toString(36).slice(2)}`;
  const item = (/** @type {measure.AskPart} */ each) => h("fieldset", { class: "bn-item", "data-item": each.id }, h("legend", { tabindex: "-1", "data-key": `${each.id}-question` }, each.question[0]), paras(each.question.slice(1)),
    each.options.map((option) => h("label", { class: "bn-option" },
      h("input", { type: "radio", name: `${group}-${each.id}`, value: option.id, checked: each.answer === option.id,
        "data-key": `${each.id}-${option.id}`, onchange: () => model.send({ type: "answer", id: each.id, value: option.id }) }),
      h("span", {}, option.text))));
  // Only a question that changed is drawn anew.
  /** @type {Map<string, { text: string, place: HTMLElement }>} */
  const shown = new Map();
  /** @type {ReturnType<typeof turns> | null} */
  let turned = null;
  const done = (/** @type {string} */ id) => Boolean(model.get(`items.${id}`).answer);
  const place = (/** @type {measure.AskPart} */ each) => {
    const mine = shown.get(each.id) ?? { text: "", place: h("div", {}) };
    const text = JSON.stringify(each);
    if (mine.text !== text) redraw(mine.place, item(each));
    mine.text = text;
    shown.set(each.id, mine);
    return { id: each.id, place: mine.place };
  };
  const draw = () => {
    const v = pageOf(model, "items");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const all = v.items.map(place);
    if (!turned) {
      turned = turns(t.turns, all, done);
      redraw(body, h("h3", {}, v.title), paras(v.intro), turned.el);
    }
    turned.mark();
    progress.textContent = v.progress;
    redraw(end, v.finished ? h("p", { class: "bn-notice bn-notice--ok" }, v.finished) : null, v.growth ? grown(v.growth, t) : null);
  };
  model.on("change", draw);
  draw();
  return () => turned?.stop();
}
export default { render };
