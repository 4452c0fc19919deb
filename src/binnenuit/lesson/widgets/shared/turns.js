import { button, fill, h, show } from "./dom.js";

// One question at a time, the first without an answer first. On the page that shows all (`#alles`) and on paper they
// lie open below each other; shared.css does that, so that nothing is drawn anew. A page that is shown in steps says
// itself, on its root, that it shows all.
/** @type {(t: texts.turns, all: { id: string, place: HTMLElement }[], answered: (id: string) => boolean) => { el: HTMLElement, mark: () => void, go: (at: number) => void, stop: () => void }} */
export const turns = (t, all, answered) => {
  let now = Math.max(all.findIndex(({ id }) => !answered(id)), 0);
  const several = all.length > 1;
  const each = all.map(({ id, place }, at) => ({
    id,
    el: h("div", { class: "bn-turn" },
      several ? h("p", { class: "bn-turn__at" }, fill(t.at, { number: at + 1, count: all.length })) : null, place),
    to: h("button", { type: "button", class: "bn-turns__to", "data-turn": id, onclick: () => go(at) }, at + 1),
  }));
  const mark = () => each.forEach(({ id, to }, at) => {
    to.classList.toggle("is-answered", answered(id));
    to.setAttribute("aria-label", fill(answered(id) ? t.answered : t.open, { number: at + 1 }));
    if (at === now) to.setAttribute("aria-current", "step");
    else to.removeAttribute("aria-current");
  });
  const turn = () => {
    each.forEach(({ el }, at) => { el.classList.toggle("is-away", at !== now); });
    [back.hidden, on.hidden] = [now === 0, now === all.length - 1];
    mark();
  };
  const go = (/** @type {number} */ at) => {
    now = at;
    turn();
    const heading = /** @type {HTMLElement | null} */ (each[at].el.querySelector("h4, legend"));
    heading?.setAttribute("tabindex", "-1");
    show(heading);
  };
  const back = button("secondary-action", t.previous, () => go(now - 1), { "data-key": "turn-back" });
  const on = button("secondary-action", t.next, () => go(now + 1), { "data-key": "turn-on" });
  const el = h("div", { class: "bn-turns" },
    several ? h("div", { class: "bn-turns__nav", role: "group", "aria-label": t.label }, h("ol", {}, each.map(({ to }) => h("li", {}, to)))) : null,
    each.map((one) => one.el),
    several ? h("div", { class: "bn-turns__moves bn-actions" }, back, on) : null);
  const lay = () => { el.classList.toggle("is-open", !document.documentElement.dataset.step && window.location.hash === "#alles"); };
  window.addEventListener("hashchange", lay);
  lay();
  turn();
  return { el, mark, go, stop: () => window.removeEventListener("hashchange", lay) };
};
