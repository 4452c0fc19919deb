import { button, failure, fill, h, live, paras, redraw, sheet, show } from "../shared/dom.js";
import { download } from "../shared/files.js";
import { pageOf } from "../shared/parts.js";
import { turns } from "../shared/turns.js";
import { feedback } from "./feedback.js";
import { kinds } from "./kinds.js";

/** @param {Given<exercise.ExercisePage, ExerciseWords>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const failed = h("div", {});
  const root = sheet("exercise", t.label, announce, failed, body);
  el.append(root);
  /** @type {{ type: string, id: string } | null} */
  let asked = null;
  /** @type {Record<string, unknown>} */
  const clicked = {}; // answers not yet heard back; a second click builds on the first
  const answer = (/** @type {string} */ id, /** @type {unknown} */ value) => { clicked[id] = value; model.send({ type: "answer", id, value }); };
  const now = (/** @type {{ id: string, answer: unknown }} */ item) => clicked[item.id] ?? item.answer;
  const ask = (/** @type {string} */ type, /** @type {string} */ id) => { asked = { type, id }; model.send({ type, id }); };

  const tools = { model, t, answer, now, announce, fields: {} };

  const article = (/** @type {exercise.ItemPart} */ item) => h("article", { class: "bn-item", "data-item": item.id },
    h("h4", { tabindex: "-1", "data-key": `${item.id}-question` }, item.question[0]), paras(item.question.slice(1)), item.guidance ? paras(item.guidance) : null,
    item.points ? h("p", { class: "bn-muted" }, item.points) : null,
    kinds[item.kind](item, tools),
    button("secondary-action", t[item.more], () => ask("check", item.id), { "data-key": `${item.id}-check` }),
    item.feedback?.length ? h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id }, paras(item.feedback)) : null,
    feedback(item, t, ask));

  // Only what changed is drawn anew, so that a field in use stays where it is.
  const shown = new Map();
  const total = h("p", { class: "bn-panel", hidden: true });
  const drawItem = (/** @type {exercise.ItemPart & { answer?: unknown }} */ item) => {
    const text = JSON.stringify(item);
    const mine = clicked[item.id];
    if (mine !== undefined && JSON.stringify(mine) !== JSON.stringify(item.answer)) return; // an older answer
    delete clicked[item.id];
    if (shown.get(item.id)?.text === text) return;
    const place = shown.get(item.id)?.place ?? h("div", {});
    shown.set(item.id, { text, place });
    redraw(place, article(item));
  };
  /** @type {ReturnType<typeof turns> | null} */
  let turned = null;
  const done = (/** @type {string} */ id) => Boolean(model.get(`items.${id}`).answered || model.get("notes")[id]);
  const promise = h("div", {}); // what somebody wanted to come back to
  const drawAll = (/** @type {exercise.ExercisePage} */ v) => redraw(body, h("h3", {}, v.title), paras(v.intro), promise,
    (turned = turns(t.turns, v.items.map(({ id }) => ({ id, place: shown.get(id).place })), done)).el, total, v.whole ? h("p", {}, t.hand_in_hint) : null,
    v.whole ? button("secondary-action", t.hand_in, () => model.send({ type: "hand-in" }), { "data-key": "hand-in" }) : null);
  const draw = () => {
    const v = pageOf(model, "items");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const first = !shown.size;
    v.items.forEach(drawItem);
    root.setAttribute("aria-label", `${t.label}: ${v.label}`); // a lesson may have more than one
    if (first) drawAll(v);
    const [sentence, from] = v.promise;
    redraw(promise, sentence ? h("figure", { class: "bn-quote" }, h("figcaption", {}, t.promise), h("blockquote", {}, h("p", {}, sentence)), h("p", { class: "bn-muted" }, fill(t.promise_from, { about: from }))) : null);
    total.textContent = v.total;
    total.hidden = !v.total;
    turned?.mark();
    tell();
  };
  // What was asked for comes to the focus: feedback by its top, a second try by its question.
  const tell = () => {
    if (!asked) return;
    const told = shown.get(asked.id).place.querySelector("[data-feedback]");
    if (Boolean(told) === (asked.type === "again")) return; // not heard back yet
    show(told ?? shown.get(asked.id).place.querySelector("h4"));
    asked = null;
  };
  model.on("msg:custom", (message) => download(message.file, message.text, "application/json"));
  model.on("change:failed", () => {
    if (model.get("failed")) Object.keys(clicked).forEach((id) => { delete clicked[id]; }); // they were not kept
  });
  model.on("change", draw);
  draw();
  return () => turned?.stop();
}
export default { render };
