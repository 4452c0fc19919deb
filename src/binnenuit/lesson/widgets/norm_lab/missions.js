import { button, fill, h, paras, redraw } from "../shared/dom.js";
import { keep } from "../shared/keep.js";
import { outcomeLabels } from "./outcome.js";

// Missions: what to bring about, how it stands now, and once it was found what there is to tell of it. What was found
// can be put back on the dials, and copied as text, in which there is nothing of the participant.
export const missionBoard = (/** @type {LabWords} */ t, /** @type {(id: string) => void} */ putBack, /** @type {(words: string) => void} */ announce) => {
  /** @type {Map<string, { el: HTMLElement, text: string }>} */
  const rows = new Map();
  const list = h("ul", { class: "bn-missions__all" });
  const el = h("div", { class: "bn-missions" }, h("h4", {}, t.missions), h("p", { class: "bn-muted" }, t.missions_hint), list);
  const copy = async (/** @type {norm_lab.MissionPart} */ m) => {
    try {
      await navigator.clipboard.writeText(`${m.title}. ${m.settings}`);
      announce(t.mission_copied);
    } catch {
      announce(t.mission_not_copied);
    }
  };
  const mission = (/** @type {norm_lab.MissionPart} */ m) => [
    h("p", { class: "bn-missions__title" }, h("strong", {}, m.title), " ",
      h("span", { class: `bn-missions__state bn-missions__state--${m.found ? "found" : "open"}` }, m.found ? t.mission_done : t.mission_open)),
    paras([...m.text, ...m.rules]),
    h("p", { class: "bn-missions__now" }, m.now.join(" ")),
    m.over && !m.found ? h("p", { class: "bn-missions__over" }, t.mission_over) : null,
    m.found ? h("div", { class: "bn-missions__found" }, paras(m.told), m.outcome ? outcomeLabels(m.outcome, t) : null, keep(m.insight),
      m.settings ? [h("p", {}, m.settings), h("p", { class: "bn-missions__buttons" },
        button("subtle", t.mission_back, () => putBack(m.id), { "data-key": `back-${m.id}` }),
        button("subtle", t.mission_copy, () => copy(m), { "data-key": `copy-${m.id}` }))] : null) : null];
  /** @type {Set<string> | null} */
  let found = null;
  return {
    el,
    // Shows the missions, and gives what there is to say aloud when one was found just now.
    show(/** @type {norm_lab.MissionPart[]} */ all) {
      el.hidden = !all.length;
      for (const m of all) {
        const text = JSON.stringify(m);
        const row = rows.get(m.id) ?? { el: h("li", { class: "bn-missions__one", "data-mission": m.id }), text: "" };
        if (!rows.has(m.id)) list.append(row.el);
        if (row.text !== text) redraw(row.el, mission(m));
        rows.set(m.id, { el: row.el, text });
      }
      const now = new Set(all.filter((m) => m.found).map((m) => m.id));
      const fresh = found ? all.filter((m) => m.found && !found?.has(m.id)) : [];
      found = now;
      return fresh.map((m) => fill(t.mission_found, m)).join(" ");
    },
  };
};
