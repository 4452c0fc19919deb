import { button, fill, h } from "../shared/dom.js";

// All parts at a glance, each a button that opens it.
/** @type {(t: texts.plan, first: plan.PlanPage, go: (at: number) => void) => { el: HTMLElement, draw: (view: plan.PlanPage) => void }} */
export const overview = (t, first, go) => {
  const titles = [t.insights, ...first.sections.map((each) => each.title)];
  const buttons = titles.map((_, at) => button("subtle", "", () => go(at), { "data-key": `part-${at}` }));
  const draw = (/** @type {plan.PlanPage} */ view) => {
    const filled = [view.insights.length > 0, ...view.sections.map((each) => each.filled)];
    buttons.forEach((to, at) => {
      to.textContent = fill(filled[at] ? t.overview_filled : t.overview_open, { title: titles[at] });
      to.classList.toggle("is-filled", filled[at]);
    });
  };
  return { el: h("article", { class: "bn-item" }, h("h4", {}, t.overview), h("p", { class: "bn-muted" }, t.overview_hint),
    h("ul", { class: "bn-plan__parts" }, buttons.map((to) => h("li", {}, to)))), draw };
};
