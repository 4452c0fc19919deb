import { claim } from "../shared/claim.js";
import { keep } from "../shared/keep.js";
import { button, h, paras } from "../shared/dom.js";

/** @type {Record<string, string>} */
const SIGN = { right: "✓", partly: "◐", wrong: "→" };

const word = (/** @type {exercise.RemarkPart} */ x) => h("span", { class: "bn-verdict" }, h("span", { "aria-hidden": "true" }, `${SIGN[x.verdict]} `), x.word);
const why = (/** @type {exercise.RemarkPart} */ x, /** @type {ExerciseWords} */ t) => [paras(x.feedback), x.evidence ? claim(x.evidence, t) : null, x.insight ? keep(x.insight) : null];

// The first line already says how a choice was, so its word stands only beside the others.
const options = (/** @type {exercise.ResultPart} */ r, /** @type {boolean} */ one, /** @type {ExerciseWords} */ t) => h("ul", {}, r.remarks.map((x) => h("li", {},
  h("p", {}, h("strong", {}, x.text), one && x.chosen ? ` (${t.your_choice})` : "", one && r.remarks.length === 1 ? null : [" ", word(x)]), why(x, t))));

// Where each card was put, beside where it lies better.
const places = (/** @type {exercise.ResultPart} */ r, /** @type {ExerciseWords} */ t) => {
  const whole = r.remarks.every((x) => x.better);
  const head = whole ? [t.verdict.mine, t.verdict.better, t.why] : [t.card, t.verdict.mine];
  const cell = (/** @type {string} */ name, /** @type {Kid[]} */ ...kids) => h("td", {}, h("span", { class: "bn-places__head" }, name), kids);
  return h("table", { class: "bn-places" }, h("caption", { class: "bn-sr-only" }, t.places),
    h("thead", {}, h("tr", {}, head.map((x) => h("th", { scope: "col" }, x)))),
    r.remarks.map((x) => {
      const mine = cell(t.verdict.mine, h("p", {}, x.mine), h("p", {}, word(x)));
      return h("tbody", {}, whole
        ? [h("tr", {}, h("th", { scope: "rowgroup", colspan: "3" }, x.text)), h("tr", {}, mine, cell(t.verdict.better, h("p", {}, x.better)), cell(t.why, why(x, t)))]
        : h("tr", {}, h("th", { scope: "row" }, x.text), mine));
    }));
};

// First what somebody answered, with a hint and a second try; every answer on demand.
export const feedback = (/** @type {exercise.ItemPart} */ item, /** @type {ExerciseWords} */ t, /** @type {(type: string, id: string) => void} */ ask) => {
  const r = item.result;
  if (!r) return null;
  const attrs = { tabindex: "-1", "data-feedback": item.id };
  if (!r.answered) return h("div", { class: "bn-feedback", ...attrs }, h("p", {}, t.unanswered));
  return h("div", { class: `bn-feedback is-${r.verdict === "wrong" ? "again" : r.verdict}`, ...attrs },
    h("p", {}, h("strong", {}, `${r.word}.`), r.points ? ` ${r.points}` : null),
    r.places ? places(r, t) : options(r, item.kind === "choice", t),
    r.hint ? h("p", {}, h("strong", {}, t.hint), " ", r.hint) : null,
    h("div", { class: "bn-actions" },
      r.verdict === "right" ? null : button("primary-action", t.again, () => ask("again", item.id), { "data-key": `${item.id}-again` }),
      r.more ? button("secondary-action", t.reveal, () => ask("reveal", item.id), { "data-key": `${item.id}-reveal` }) : null));
};
