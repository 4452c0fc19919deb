import { button, h } from "../shared/dom.js";

// One of several panels in sight, with a tab for each: arrow keys go from tab to tab, and one tab stop is enough.
let lists = 0;
/** @typedef {{ id: string, label: string, panel: HTMLElement }} Tab */
export const tabList = (/** @type {string} */ label, /** @type {(id: string) => void} */ opened) => {
  const el = h("div", { class: "bn-tabs", role: "tablist", "aria-label": label });
  lists += 1;
  const own = `bn-tabs-${lists}`;
  /** @type {Tab[]} */
  let all = [];
  let now = "";
  const tabOf = (/** @type {string} */ id) => /** @type {HTMLElement} */ (el.querySelector(`[data-key="look-${id}"]`));
  const show = (/** @type {string} */ id) => {
    now = id;
    for (const one of all) {
      const chosen = one.id === id;
      tabOf(one.id).setAttribute("aria-selected", String(chosen));
      tabOf(one.id).tabIndex = chosen ? 0 : -1;
      one.panel.hidden = !chosen;
    }
  };
  const open = (/** @type {string} */ id) => { if (id !== now) { show(id); opened(id); } };
  el.addEventListener("keydown", (event) => {
    const at = all.findIndex((one) => one.id === now);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(all[(to + all.length) % all.length].id);
    tabOf(now).focus();
  });
  return {
    el,
    now: () => now,
    // These tabs; the first is open when the open one is not among them.
    set: (/** @type {Tab[]} */ next) => {
      if (next.length === all.length && next.every((one, i) => one.id === all[i].id)) return;
      all = next;
      el.replaceChildren(...all.map(({ id, label: text, panel }) => {
        Object.assign(panel, { id: `${own}-${id}`, role: "tabpanel" });
        panel.setAttribute("aria-labelledby", `${own}-${id}-tab`);
        return button("tab", text, () => open(id), { role: "tab", class: "bn-tabs__one", id: `${own}-${id}-tab`, "aria-controls": panel.id, "data-key": `look-${id}` });
      }));
      show(all.some((one) => one.id === now) ? now : all[0].id);
    },
  };
};
