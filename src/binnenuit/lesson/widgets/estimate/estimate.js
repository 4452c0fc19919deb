import { claim } from "../shared/claim.js";
import { button, failure, fill, h, paras, redraw, sheet, show } from "../shared/dom.js";
import { pageOf } from "../shared/parts.js";
import { turns } from "../shared/turns.js";

// Guess and answer on one line: a ring above it for the guess, a diamond below it for the answer.
const numberLine = (/** @type {estimate.GuessPart} */ item, /** @type {estimate.ResultPart} */ r, /** @type {texts.estimate} */ t) => {
  const at = (/** @type {number} */ value) => Math.min(Math.max((value - item.low) / (item.high - item.low), 0), 1) * 100;
  const mark = (/** @type {string} */ kind, /** @type {number} */ place, /** @type {string} */ words) => {
    const side = place < 30 ? "start" : place > 70 ? "end" : "middle";
    const style = `inset-inline-start:${place}%`;
    return [h("span", { class: `bn-line__mark bn-line__mark--${kind}`, style }),
      h("span", { class: `bn-line__word bn-line__word--${kind} bn-line__word--${side}`, style }, words)];
  };
  return h("div", { class: "bn-line", "aria-hidden": "true" },
    h("span", { class: "bn-line__rail" }),
    h("span", { class: "bn-line__end bn-line__end--low" }, item.low), h("span", { class: "bn-line__end bn-line__end--high" }, item.high),
    mark("guess", at(Number(item.answer)), fill(t.yours, { value: item.answer })),
    mark("answer", at(r.at), fill(t.answer, { value: r.value })));
};

const resultOf = (/** @type {estimate.GuessPart} */ item, /** @type {estimate.ResultPart} */ r, /** @type {texts.estimate} */ t) => {
  const guess = fill(t.value, { value: item.answer, unit: item.unit });
  return h("div", { class: "bn-estimate__result", tabindex: "-1", "data-result": item.id },
    h("p", {}, fill(t.both, { guess, value: r.value, unit: item.unit })),
    numberLine(item, r, t),
    h("div", { class: `bn-feedback${r.verdict === "close" ? " is-right" : ""}` },
      h("p", {}, h("strong", { class: "bn-verdict" }, t[r.verdict])), paras(r.feedback)),
    h("p", {}, h("strong", {}, r.statement)), paras(r.explain),
    r.note ? h("p", { class: "bn-muted" }, r.note) : null,
    claim(r.evidence, t));
};

/** @param {Given<estimate.EstimatePage, texts.estimate & Turned>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  const failed = h("div", {});
  el.append(sheet("estimates", t.label, failed, body));
  let asked = "";

  // The slider stands in the middle, but that is no guess before somebody has touched it.
  const asking = (/** @type {estimate.GuessPart} */ item) => {
    let chosen = false;
    const middle = item.low + Math.round((item.high - item.low) / 2 / item.step) * item.step;
    const word = h("span", { class: "bn-range__word", "aria-hidden": "true" });
    const hint = h("p", { class: "bn-notice bn-notice--info", role: "alert" });
    const input = h("input", { type: "range", class: "bn-range", min: item.low, max: item.high, step: item.step, value: middle,
      "data-estimate": item.id, "data-key": `slider-${item.id}` });
    input.value = String(middle); // again, now that its ends are known
    const tell = () => {
      word.textContent = chosen ? fill(t.value, { value: input.value, unit: item.unit }) : t.unset;
      input.setAttribute("aria-valuetext", word.textContent);
      input.classList.toggle("is-unset", !chosen);
      go.setAttribute("aria-disabled", String(!chosen));
      if (chosen) hint.textContent = "";
    };
    const touch = () => { chosen = true; tell(); };
    const guess = () => {
      if (!chosen) { hint.textContent = t.choose_first; return input.focus(); }
      asked = item.id;
      return model.send({ type: "guess", id: item.id, value: Number(input.value) });
    };
    const go = button("primary-action", t.guess, guess, { "data-key": `guess-${item.id}` });
    input.addEventListener("input", touch);
    input.addEventListener("pointerup", touch);
    input.addEventListener("keydown", (event) => { if (event.key === " " || event.key === "Enter") { event.preventDefault(); touch(); } });
    tell();
    return [h("label", { class: "bn-dial__label" }, h("span", {}, t.slider), word, input),
      h("p", { class: "bn-estimate__ends bn-muted", "aria-hidden": "true" }, h("span", {}, item.low), h("span", {}, `${item.high} ${item.unit}`)),
      hint, go];
  };

  const article = (/** @type {estimate.GuessPart} */ item) => h("article", { class: "bn-item", "data-item": item.id },
    h("h4", { tabindex: "-1", "data-key": `${item.id}-question` }, item.question[0]), paras(item.question.slice(1)), item.result ? resultOf(item, item.result, t) : asking(item));

  // Only what changed is drawn anew, so that a slider in use stays where it is.
  const shown = new Map();
  /** @type {ReturnType<typeof turns> | null} */
  let turned = null;
  const done = (/** @type {string} */ id) => model.get(`items.${id}`).answer !== null;
  const draw = () => {
    const v = pageOf(model, "items");
    redraw(failed, failure(model));
    if (!v.ready) { shown.clear(); return redraw(body, h("p", { class: "bn-muted" }, t.loading)); }
    const first = !shown.size;
    for (const item of v.items) {
      const text = JSON.stringify(item);
      if (shown.get(item.id)?.text === text) continue;
      const place = shown.get(item.id)?.place ?? h("div", {});
      shown.set(item.id, { text, place });
      redraw(place, article(item));
    }
    if (first) {
      turned?.stop();
      turned = turns(t.turns, v.items.map(({ id }) => ({ id, place: shown.get(id).place })), done);
      redraw(body, h("h3", {}, v.title), paras(v.intro), turned.el);
    }
    turned?.mark();
    /** @type {HTMLElement | "" | null} */
    const told = asked && body.querySelector(`[data-result="${CSS.escape(asked)}"]`);
    if (!told) return;
    asked = "";
    show(told);
  };
  model.on("change", draw);
  draw();
  return () => turned?.stop();
}
export default { render };
