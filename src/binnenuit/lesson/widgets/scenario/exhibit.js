import { fill, h } from "../shared/dom.js";
import { face } from "../shared/stage.js";

const came = (/** @type {texts.scenario} */ t) => ({
  bericht: t.event_bericht, brief: t.event_brief, knipsel: t.event_knipsel, agenda: t.event_agenda, bezoek: t.event_bezoek, rekening: t.event_rekening,
});

// What came in, from whom.
export const event = (/** @type {scenario.EventPart} */ e, /** @type {texts.scenario} */ t) => h("section", { class: "bn-event" },
  h("div", { class: "bn-event__from" }, e.sender ? face(e.sender, true) : null,
    h("p", {}, h("strong", {}, came(t)[e.kind]), e.sender ? [h("br"), h("span", { class: "bn-muted" }, fill(t.event_from, { name: e.sender.name, role: e.sender.role }))] : null)),
  exhibit(e));

// What lies on the table, as what it is.
export const exhibit = (/** @type {scenario.ExhibitPart} */ e) => h("div", { class: `bn-exhibit bn-exhibit--${e.kind}` },
  h("p", { class: "bn-exhibit__head" }, e.head), e.text.map((text) => h("p", {}, text)));
