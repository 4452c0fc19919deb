import { claim, sourcesBlock } from "../shared/claim.js";
import { button, failure, fill, focusOn, h, live, paras, redraw, sheet } from "../shared/dom.js";
import { keep } from "../shared/keep.js";
import { noteField } from "../shared/note.js";

const meterRow = (/** @type {scenario.MeterPart} */ m, /** @type {texts.scenario} */ t) => {
  const steps = Array.from({ length: m.count }, (_, i) =>
    h("span", { class: `bn-meter__step${i <= m.value ? " is-filled" : ""}` }));
  const [arrow, change] = m.change > 0 ? ["▲ ", t.up] : m.change < 0 ? ["▼ ", t.down] : ["", ""];
  return h("div", { class: "bn-meter" },
    h("dt", {}, m.label),
    h("dd", {},
      h("span", { class: "bn-meter__steps", "aria-hidden": "true" }, steps),
      h("span", { class: "bn-meter__word" }, m.word),
      change ? h("span", { class: "bn-meter__change" }, h("span", { "aria-hidden": "true" }, arrow), change) : null));
};

const changes = (/** @type {scenario.ScenarioPage} */ view, /** @type {texts.scenario} */ t) => {
  const moved = view.meters.filter((m) => m.change !== 0);
  if (!moved.length) return t.meters_unchanged;
  const words = moved.map((m) => `${m.label} ${m.change > 0 ? t.up : t.down}, ${m.word}`);
  return fill(t.meters_changed, { changes: words.join("; ") });
};

const notTaken = (/** @type {scenario.ForkPart[]} */ visits, /** @type {texts.scenario} */ t) =>
  h("details", { class: "bn-details" }, h("summary", {}, t.not_taken),
    visits.map((visit) => h("section", {}, h("h4", {}, visit.step),
      visit.choices.map((c) => h("div", { class: "bn-panel" },
        h("p", {}, h("strong", {}, c.text)), paras(c.consequence), claim(c.evidence, t))))));

const debrief = (/** @type {scenario.DebriefPart} */ d, /** @type {texts.scenario} */ t) =>
  h("section", { class: "bn-debrief", "aria-label": t.debrief },
    h("h3", {}, d.title), paras(d.intro),
    h("ul", { class: "bn-facts" }, d.facts.map((f) => h("li", {}, paras(f.text), claim(f.evidence, t)))),
    d.unknown.length ? [h("h4", {}, t.debrief_unknown),
      h("ul", {}, d.unknown.map((u) => h("li", {}, paras(u.text), sourcesBlock(u.sources, t))))] : null,
    d.questions.length ? [h("h4", {}, t.debrief_questions),
      h("ul", {}, d.questions.map((q) => h("li", {}, q)))] : null);

const comparisonTable = (/** @type {scenario.ComparisonPart} */ c, /** @type {texts.scenario} */ t) =>
  h("div", { class: "bn-table-scroll", tabindex: "0", role: "region", "aria-label": t.compare },
    h("table", { class: "bn-table" },
      h("caption", {}, t.compare),
      h("thead", {}, h("tr", {}, [t.compare_what, t.compare_now, t.compare_before].map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", {},
        [[t.compare_ending, ...c.endings], ...c.rows].map(([what, one, other]) => h("tr", {},
          h("th", { scope: "row" }, what), h("td", {}, one || t.compare_none), h("td", {}, other || t.compare_none))))));

/** @param {Given<scenario.ScenarioPage, texts.scenario>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const root = sheet("scenario", t.label, announce, body);
  el.append(root);
  let acted = false;
  /** @type {Record<string, HTMLElement>} */
  const fields = {};

  const act = (/** @type {{ type: string } & Record<string, unknown>} */ message) => { acted = true; model.send(message); };
  const reason = (/** @type {string} */ id) => h("label", { class: "bn-reason" }, h("span", {}, t.reason),
    fields[id] ??= noteField(model, id, { rows: "2", maxlength: "2000" }, (text) => model.send({ type: "reason", id, text })),
    h("span", { class: "bn-muted" }, t.reason_hint));

  const consequence = (/** @type {scenario.ConsequencePart} */ c) => h("div", { class: "bn-consequence", tabindex: "-1", role: "group", "aria-label": t.consequence },
    h("h3", {}, t.consequence),
    h("p", { class: "bn-muted" }, fill(t.you_chose, { choice: c.choice })),
    paras(c.text), claim(c.evidence, t), keep(c.place), reason(c.id));

  const start = (/** @type {scenario.ScenarioPage} */ v) => [
    h("div", { class: "bn-notice bn-notice--info" }, h("p", {}, h("strong", {}, t.warning)), paras(v.warning)),
    h("div", { class: "bn-panel" }, h("h3", {}, t.role), h("p", { class: "bn-muted" }, v.setting), paras(v.role), paras(v.intro))];

  const trail = (/** @type {scenario.ScenarioPage} */ v) => h("details", { class: "bn-details" }, h("summary", {}, `${t.trail} (${v.trail.length})`),
    h("ol", { class: "bn-trail" }, v.trail.map((x) => h("li", {}, fill(t.trail_item, x)))));

  const choices = (/** @type {string} */ question, /** @type {scenario.OfferPart[]} */ offers, /** @type {number} */ at) => h("fieldset", { class: "bn-choices" },
    h("legend", {}, question),
    offers.map((c) => h("button", { type: "button", class: "bn-choice", "data-choice": c.id, "data-key": `choice-${c.id}`,
      onclick: () => act({ type: "choose", id: c.id, at }) }, c.text)));

  const ending = (/** @type {scenario.EndingPart} */ e) => h("section", { class: "bn-ending" },
    h("p", { class: "bn-muted" }, t.ending), h("h3", {}, e.title), paras(e.text),
    h("p", {}, h("strong", {}, t.lesson)), paras(e.lesson), claim(e.evidence, t), keep(e.place));

  // A route that is not at its end is gone when one begins anew, so that is asked first.
  const moves = (/** @type {scenario.ScenarioPage} */ v) => {
    const again = () => act({ type: "restart" });
    const stay = () => { ask.hidden = true; plain.hidden = false; focusOn(root, "restart"); };
    const plain = h("div", { class: "bn-actions" },
      button("secondary-action", t.back, () => act({ type: "back", at: v.at }), { "data-key": "back" }),
      button("subtle", t.restart, () => {
        if (v.ending) return again();
        [plain.hidden, ask.hidden] = [true, false];
        return focusOn(root, "restart-no");
      }, { "data-key": "restart" }));
    const ask = h("div", { class: "bn-notice bn-notice--warning", role: "group", "aria-label": t.restart_sure, hidden: true },
      h("p", {}, t.restart_sure), h("div", { class: "bn-actions" },
        button("secondary-action", t.restart_yes, again, { "data-key": "restart-yes" }),
        button("primary-action", t.restart_no, stay, { "data-key": "restart-no" })));
    return [plain, ask];
  };

  const draw = (/** @type {scenario.ScenarioPage | null} */ previous = null) => {
    const v = model.get("view");
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    redraw(body,
      failure(model),
      v.repaired ? h("p", { class: "bn-notice bn-notice--info" }, t.repaired) : null,
      v.at ? trail(v) : start(v),
      v.consequence ? consequence(v.consequence) : null,
      v.meters.length ? [h("p", { class: "bn-label" }, t.meters), h("dl", { class: "bn-meters" }, v.meters.map((m) => meterRow(m, t))),
        h("details", { class: "bn-details" }, h("summary", { "data-key": "meters" }, t.meters_explained),
          h("ul", {}, v.meters.map((m) => h("li", {}, `${m.label}: ${m.explain}`))))] : null,
      v.situation ? h("div", { class: "bn-situation" },
        h("p", { class: "bn-muted" }, fill(t.number, { number: v.at + 1 })),
        h("h3", { tabindex: "-1" }, v.situation.title), paras(v.situation.text)) : null,
      v.situation && v.choices.length ? choices(v.situation.question, v.choices, v.at) : null,
      v.ending ? [ending(v.ending), v.debrief ? debrief(v.debrief, t) : null,
        v.comparison ? comparisonTable(v.comparison, t) : h("p", { class: "bn-muted" }, t.compare_hint), notTaken(v.not_taken, t)] : null,
      v.at ? moves(v) : null);
    if (acted && previous && previous.at !== v.at) {
      const forward = v.at > previous.at;
      /** @type {HTMLElement | null} */
      const target = body.querySelector(forward ? ".bn-consequence" : ".bn-situation h3");
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
      announce.textContent = forward ? `${t.consequence}. ${changes(v, t)}` : v.situation?.title ?? "";
      acted = false;
    }
  };

  let shown = model.get("view");
  model.on("change:view", () => { const before = shown; shown = model.get("view"); draw(before); });
  model.on("change:failed", () => draw(shown));
  draw();
}
export default { render };
