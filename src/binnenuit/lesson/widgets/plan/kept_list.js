import { button, fill, h, redraw } from "../shared/dom.js";

// What was kept on the way, each with a field for words of one's own, made once, and a button to take it away.
/** @type {(model: Model<plan.PlanPage, texts.plan>, field: (place: plan.FieldPart, attrs: Record<string, unknown>) => HTMLElement, names: (...parts: string[]) => string) => { el: HTMLElement, draw: (view: plan.PlanPage) => void }} */
export const keptList = (model, field, names) => {
  const t = model.get("texts");
  const list = h("div", {});
  const heading = h("h4", {}, t.insights);
  /** @type {Map<string, HTMLElement>} */
  const made = new Map();
  let shown = "";
  const away = (/** @type {plan.InsightPart} */ each) => {
    model.send({ type: "drop", place: each.place });
    heading.setAttribute("tabindex", "-1");
    heading.focus();
  };
  const row = (/** @type {plan.InsightPart} */ each) => {
    const input = field(each, { rows: "4" });
    return h("li", {}, h("label", { class: "bn-label", for: names(each.key) }, fill(t.insight_from, each)), input,
      button("subtle", t.insight_away, () => away(each), { "data-key": `drop-${each.place}`, "aria-label": fill(t.insight_away_label, { text: each.words }) }));
  };
  const draw = (/** @type {plan.PlanPage} */ { insights }) => {
    const text = JSON.stringify(insights);
    if (text === shown) return;
    shown = text;
    for (const each of insights) if (!made.has(each.place)) made.set(each.place, row(each));
    for (const place of [...made.keys()]) if (!insights.some((each) => each.place === place)) made.delete(place);
    redraw(list, insights.length
      ? [h("p", { class: "bn-muted" }, t.insights_hint), h("ul", { class: "bn-plan__kept" }, insights.map((each) => made.get(each.place)))]
      : h("p", { class: "bn-muted" }, t.insights_none));
  };
  return { el: h("article", { class: "bn-item", "data-section": "kept" }, heading, list), draw };
};
