import { claim, grounded } from "../shared/claim.js";
import { comparisonTable } from "../shared/comparison.js";
import { button, failure, fill, focusOn, h, live, paras, redraw, sheet } from "../shared/dom.js";
import { keep } from "../shared/keep.js";
import { noteField } from "../shared/note.js";
import { stage } from "../shared/stage.js";
import { debrief, ending, notTaken } from "./ended.js";
import { event, exhibit } from "./exhibit.js";
import { routeMap } from "./map.js";
import { changes, explained, strip } from "./meters.js";
import { trustList } from "./trust.js";

/** @param {Given<scenario.ScenarioPage, texts.scenario>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const root = sheet("scenario", t.label, announce, body);
  el.append(root);
  let acted = false;
  let after = false; // the beat: what the last choice brought, or what is due now
  /** @type {Record<string, HTMLElement>} */
  const fields = {};

  const map = routeMap(model, t);

  const act = (/** @type {{ type: string } & Record<string, unknown>} */ message) => { acted = true; model.send(message); };

  const turn = () => {
    for (const beat of /** @type {NodeListOf<HTMLElement>} */ (body.querySelectorAll(".bn-beat"))) {
      beat.classList.toggle("is-away", (beat.dataset.beat === "after") !== after);
    }
  };
  // The focus on the heading of the beat, which comes clear of the strip when it is not in the upper half of the screen.
  const reveal = () => {
    const heading = /** @type {HTMLElement | null} */ (body.querySelector(".bn-beat:not(.is-away) h3"));
    if (!heading) return;
    heading.focus({ preventScroll: true });
    const clear = Math.max(body.querySelector(".bn-strip:not(.is-away)")?.getBoundingClientRect().bottom ?? 0, 0);
    const { top } = heading.getBoundingClientRect();
    if (top < clear || top > window.innerHeight / 2) heading.scrollIntoView({ block: "start" });
  };
  const onward = () => { after = false; turn(); reveal(); };

  // The meters of one beat alone: what came in may have moved them since.
  const beat = (/** @type {string} */ name, /** @type {HTMLElement | null} */ part) => {
    part?.classList.add("bn-beat");
    part?.setAttribute("data-beat", name);
    return part;
  };

  const reason = (/** @type {string} */ id) => {
    fields[id] ??= noteField(model, id, { rows: "2", maxlength: "2000" }, (text) => model.send({ type: "reason", id, text }));
    return h("details", { class: "bn-details bn-reason", open: Boolean(model.get("notes")[id]) }, h("summary", { "data-key": "reason" }, t.reason),
      h("label", {}, h("span", { class: "bn-sr-only" }, t.reason), fields[id]), h("p", { class: "bn-muted" }, t.reason_hint));
  };

  const consequence = (/** @type {scenario.ScenarioPage} */ v, /** @type {scenario.ConsequencePart} */ c) => h("div", { class: "bn-consequence bn-beat", "data-beat": "after", role: "group", "aria-label": t.consequence },
    h("h3", { tabindex: "-1" }, t.consequence),
    h("p", { class: "bn-muted" }, fill(t.you_chose, { choice: c.choice })),
    stage(c.place, c.speaker),
    paras(c.text), c.ground ? null : claim(c.evidence, t), keep(c.insight),
    c.ground ? grounded(c.ground, t) : null,
    h("div", { class: "bn-actions" }, button("primary-action", v.ending ? t.onward_end : t.onward, onward, { "data-key": "onward" })),
    reason(c.id));

  const dice = (/** @type {"on" | "off"} */ now) => h("div", { class: "bn-panel" }, h("p", {}, now === "on" ? t.dice : t.dice_off),
    button("subtle", now === "on" ? t.dice_to_off : t.dice_to_on, () => model.send({ type: "dice" }), { "data-key": "dice" }));

  const start = (/** @type {scenario.ScenarioPage} */ v) => [
    h("div", { class: "bn-notice bn-notice--info" }, h("p", {}, h("strong", {}, t.warning)), paras(v.warning)),
    h("div", { class: "bn-panel bn-panel--role" }, h("h3", {}, t.role), h("p", { class: "bn-muted" }, v.setting), paras(v.role), paras(v.intro)),
    v.dice ? dice(v.dice) : null];

  const trail = (/** @type {scenario.ScenarioPage} */ v) => h("details", { class: "bn-details" }, h("summary", {}, `${t.trail} (${v.trail.length})`),
    h("ol", { class: "bn-trail" }, v.trail.map((x) => h("li", {}, fill(t.trail_item, x)))));

  const number = (/** @type {scenario.ScenarioPage} */ v) =>
    fill(v.least === v.most ? t.number : t.number_between, { number: v.at + 1, least: v.least, most: v.most });

  const situation = (/** @type {scenario.ScenarioPage} */ v, /** @type {scenario.SituationPart} */ s) => {
    const said = s.text.findIndex((line) => line.said);
    const set = stage(s.place, s.speaker, s.text[said]?.text, v.at === 0);
    return h("div", { class: "bn-situation" },
      h("p", { class: "bn-muted" }, number(v)), h("h3", { tabindex: "-1" }, s.title),
      s.events.map((e) => event(e, t)),
      said < 0 ? set : null,
      s.text.map((line, at) => (at === said ? set : h("p", {}, line.text))),
      s.exhibit ? exhibit(s.exhibit) : null);
  };

  const choices = (/** @type {string} */ question, /** @type {scenario.OfferPart[]} */ offers, /** @type {number} */ at) => h("fieldset", { class: "bn-choices" },
    h("legend", {}, question),
    offers.map((c) => h("button", { type: "button", class: "bn-choice", "data-choice": c.id, "data-key": `choice-${c.id}`,
      onclick: () => act({ type: "choose", id: c.id, at }) }, c.text)));

  const due = (/** @type {scenario.ScenarioPage} */ v) => h("div", { class: "bn-beat", "data-beat": "now" },
    v.situation ? situation(v, v.situation) : null,
    v.situation && v.choices.length ? choices(v.situation.question, v.choices, v.at) : null,
    v.ending ? [ending(v.ending, t), trustList(v.trust, t), map(v), v.debrief ? debrief(v.debrief, t) : null,
      v.comparison ? comparisonTable(v.comparison, t) : h("p", { class: "bn-muted" }, t.compare_hint), notTaken(v.not_taken, t)] : null);

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
    const moved = previous?.at !== v.at || !previous.ready;
    // Who comes back reads once more what happened last; a story that was at its end shows its end.
    if (moved) after = v.at > (acted ? previous?.at ?? 0 : 0) && (acted || !v.ending);
    redraw(body,
      failure(model),
      v.repaired ? h("p", { class: "bn-notice bn-notice--info" }, t.repaired) : null,
      v.at ? null : start(v),
      v.meters_after.length ? beat("after", strip(v.meters_after, t)) : null,
      v.meters_after.length ? beat("now", strip(v.meters, t)) : strip(v.meters, t),
      v.ending ? null : beat("now", trustList(v.trust, t)),
      v.consequence ? consequence(v, v.consequence) : null,
      due(v),
      v.at ? moves(v) : null,
      v.at ? trail(v) : null,
      v.at && !v.ending ? map(v) : null,
      explained(v.meters, t));
    turn();
    if (acted && previous && moved) {
      reveal();
      announce.textContent = after ? `${t.consequence}. ${changes(v.meters_after.length ? v.meters_after : v.meters, t)}` : v.situation?.title ?? "";
      acted = false;
    }
  };

  let shown = model.get("view");
  model.on("change:view", () => { const before = shown; shown = model.get("view"); draw(before); });
  model.on("change:failed", () => draw(shown));
  draw();
}
export default { render };
