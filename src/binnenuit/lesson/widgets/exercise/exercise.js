import { claim } from "../shared/claim.js";
import { button, failure, h, live, paras, redraw, sheet } from "../shared/dom.js";
import { download } from "../shared/files.js";
import { pageOf } from "../shared/parts.js";
import { kinds } from "./kinds.js";

/** @type {Record<string, string>} */
const VERDICT = { right: "✓", partly: "◐", wrong: "✗" };

const feedback = (/** @type {exercise.ItemPart} */ item, /** @type {texts.exercise} */ t) => {
  const r = item.result;
  if (!r) return null;
  if (!r.answered) return h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id }, h("p", {}, t.unanswered));
  const word = (/** @type {"right" | "partly" | "wrong"} */ v) => h("strong", { class: "bn-verdict" }, h("span", { "aria-hidden": "true" }, `${VERDICT[v]} `), t[v]);
  return h("div", { class: `bn-feedback is-${r.verdict}`, tabindex: "-1", "data-feedback": item.id },
    h("p", {}, word(r.verdict), " ", r.points),
    h("ul", {}, r.remarks.map((x) => h("li", {},
      h("p", {}, h("strong", {}, x.text), x.chosen && item.kind !== "order" && item.kind !== "sort" ? ` (${t.your_choice})` : "", " ", word(x.verdict)),
      paras(x.feedback), claim(x.evidence, t)))));
};

/** @param {Given<exercise.ExercisePage, texts.exercise>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const failed = h("div", {});
  const root = sheet("exercise", t.label, announce, failed, body);
  el.append(root);
  let asked = "";
  /** @type {Record<string, unknown>} */
  const clicked = {}; // answers not yet heard back; a second click builds on the first
  const answer = (/** @type {string} */ id, /** @type {unknown} */ value) => { clicked[id] = value; model.send({ type: "answer", id, value }); };
  const now = (/** @type {{ id: string, answer: unknown }} */ item) => clicked[item.id] ?? item.answer;
  const check = (/** @type {string} */ id) => { asked = id; model.send({ type: "check", id }); };

  const tools = { model, t, answer, now, announce, fields: {} };

  const article = (/** @type {exercise.ItemPart} */ item) => h("article", { class: "bn-item", "data-item": item.id },
    h("h4", {}, item.question[0]), paras(item.question.slice(1)), item.guidance ? paras(item.guidance) : null,
    item.points ? h("p", { class: "bn-muted" }, item.points) : null,
    kinds[item.kind](item, tools),
    button("secondary-action", t[item.more], () => check(item.id), { "data-key": `${item.id}-check` }),
    item.feedback?.length ? h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id }, paras(item.feedback)) : null,
    feedback(item, t));

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
  const drawAll = (/** @type {exercise.ExercisePage} */ v) => redraw(body, h("h3", {}, v.title), paras(v.intro), v.items.map((item) => shown.get(item.id).place),
    total, h("p", {}, t.hand_in_hint),
    button("secondary-action", t.hand_in, () => model.send({ type: "hand-in" }), { "data-key": "hand-in" }));
  const draw = () => {
    const v = pageOf(model, "items");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const first = !shown.size;
    v.items.forEach(drawItem);
    root.setAttribute("aria-label", `${t.label}: ${v.title}`); // a lesson may have more than one
    if (first) drawAll(v);
    total.textContent = v.total;
    total.hidden = !v.total;
    /** @type {HTMLElement | "" | null} */
    const told = asked && body.querySelector(`[data-feedback="${CSS.escape(asked)}"]`);
    if (told) {
      told.focus();
      asked = "";
    }
  };
  model.on("msg:custom", (message) => download(message.file, message.text, "application/json"));
  model.on("change:failed", () => {
    if (model.get("failed")) Object.keys(clicked).forEach((id) => { delete clicked[id]; }); // they were not kept
  });
  model.on("change", draw);
  draw();
}
export default { render };
