import { claim, grounded } from "../shared/claim.js";
import { button, failure, fill, h, paras, redraw, sheet } from "../shared/dom.js";
import { download, printPage } from "../shared/files.js";
import { keep } from "../shared/keep.js";
import { noteField } from "../shared/note.js";
import { turns } from "../shared/turns.js";
import { parties } from "./parties.js";

// A worksheet, one part a screen: the example, what is filled in, and what comes of it. Each field is made once and stays
// where it is; only what the answers change is drawn anew.
/** @param {Given<worksheet.WorksheetPage, texts.worksheet & Turned>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  const failed = h("div", {});
  const root = sheet("worksheet", fill(t.label, model.get("view")), failed, body);
  el.append(root);
  const own = `bn-worksheet-${Math.random().toString(36).slice(2)}`;
  const names = (/** @type {(string | number)[]} */ ...parts) => [own, ...parts].join("-").replaceAll(".", "-");
  /** @type {((view: worksheet.WorksheetPage) => void)[]} */
  const draws = []; // what each part does with a new view

  const check = (/** @type {string} */ text, id = "") => h("p", { class: "bn-worksheet__check", id: id || null }, fill(t.check, { check: text }));
  const example = (/** @type {worksheet.WorksheetPage} */ v, /** @type {string} */ key, /** @type {Kid[]} */ ...kids) => h("details", { class: "bn-details" },
    h("summary", { "data-key": `example-${key}` }, fill(t.example_filled, v)), kids);

  const first = (/** @type {worksheet.WorksheetPage} */ v) => h("article", { class: "bn-item" }, h("h4", {}, t.before), paras(v.why),
    v.ground ? grounded(v.ground, t) : null,
    h("p", { class: "bn-notice bn-notice--info" }, t.privacy),
    h("h4", {}, fill(t.example, v)), paras(v.example), v.map ? shown(v.map) : null);
  const shown = (/** @type {worksheet.MapPart} */ map) => {
    const place = h("div", {});
    place.innerHTML = map.example; // made and escaped by our own template
    return [place, h("details", { class: "bn-details" }, h("summary", { "data-key": "wishes" }, t.wish),
      h("ol", {}, map.wishes.map((each) => h("li", {}, h("strong", {}, each.name), `: ${each.wish}`))))];
  };

  const field = (/** @type {worksheet.BlankPart} */ blank, /** @type {worksheet.WorksheetPage} */ v) => {
    const [hint, asks, left] = ["hint", "check", "left"].map((part) => names(blank.key, part));
    const made = noteField(model, blank.key, { id: names(blank.key), rows: "4", maxlength: blank.most, "aria-describedby": [hint, asks, left].join(" ") },
      (text) => model.send({ type: "write", key: blank.key, text }));
    const count = h("p", { class: "bn-muted", id: left });
    const tell = () => { count.textContent = fill(t.left, { left: blank.most - made.value.length }); };
    made.addEventListener("input", tell);
    model.on("change:notes", tell);
    tell();
    return [h("label", { class: "bn-label", for: made.id }, blank.question), h("p", { class: "bn-muted", id: hint }, blank.hint),
      example(v, blank.key, paras(blank.example)), made, count, check(blank.check, asks)];
  };
  const group = (/** @type {worksheet.GroupPart} */ each, /** @type {worksheet.WorksheetPage} */ v) => h("article", { class: "bn-item" }, h("h4", {}, each.title),
    each.fields.map((blank) => field(blank, v)));

  const question = (/** @type {worksheet.QuestionPart} */ each, /** @type {worksheet.WorksheetPage} */ v) => {
    const act = h("div", {}, h("p", { class: "bn-label" }, t.act), h("p", {}, each.act), claim(each.evidence, t));
    let asked = ""; // a choice not yet heard back; an older view does not undo it
    const choose = (/** @type {string} */ answer) => { asked = answer; model.send({ type: "choose", id: each.id, answer }); };
    const boxes = each.answers.map((answer) => h("input", { type: "radio", name: names(each.id), value: answer.id, "data-key": `${each.id}-${answer.id}`,
      onchange: () => choose(answer.id) }));
    draws.push((view) => {
      const now = view.questions.find((one) => one.id === each.id)?.given ?? "";
      if (model.get("failed")) asked = "";
      if (asked && asked !== now) return;
      asked = "";
      boxes.forEach((box) => { box.checked = box.value === now; });
      act.hidden = !now || now === "yes";
    });
    return h("article", { class: "bn-item", "data-question": each.id }, h("fieldset", {}, h("legend", {}, each.question),
      h("p", {}, h("strong", {}, t.why), ". ", each.why),
      boxes.map((box, at) => h("label", { class: "bn-option" }, box, h("span", {}, each.answers[at].text)))),
    act, example(v, each.id, paras(each.example)));
  };

  const todo = (/** @type {worksheet.SignPart} */ each) => h("li", {}, h("p", {}, each.text),
    each.names ? h("p", { class: "bn-muted" }, fill(t.seen_about, each)) : null, claim(each.evidence, t), keep(each.place));
  const notice = h("p", { class: "bn-notice", role: "status", hidden: true });
  const make = (/** @type {string} */ kind) => { notice.hidden = true; model.send({ type: "make", kind }); };
  const take = (/** @type {worksheet.WorksheetPage} */ v) => h("div", { class: "bn-panel" }, h("h4", {}, t.take), h("p", {}, t.take_hint), keep(v.insight),
    h("div", { class: "bn-actions" },
      button("primary-action", t.docx, () => make("docx"), { "data-key": "docx" }),
      button("primary-action", t.pdf, () => make("pdf"), { "data-key": "pdf" }),
      button("secondary-action", t.print, () => model.send({ type: "print" }), { "data-key": "print" })));

  const outcome = (/** @type {worksheet.WorksheetPage} */ v) => [
    v.map?.seen.length ? [h("h4", {}, t.seen), h("ul", { class: "bn-worksheet__todo" }, v.map.seen.map(todo))] : null,
    v.questions.length ? [h("h4", {}, t.first), v.first.length
      ? [h("p", { class: "bn-muted" }, t.first_hint), h("ol", { class: "bn-worksheet__todo" }, v.first.map(todo))]
      : h("p", {}, v.fine ? t.first_fine : t.first_none)] : null,
    h("h4", {}, t.tomorrow), paras(v.tomorrow)];
  const result = () => {
    const place = h("div", {});
    const picture = h("div", {});
    let told = "";
    let drawn = "";
    draws.push((v) => {
      if (v.map && drawn !== v.map.picture) { drawn = v.map.picture; picture.innerHTML = drawn; } // made and escaped by our own template
      const now = JSON.stringify([v.map?.seen, v.first, v.fine, v.begun]);
      if (now === told) return;
      told = now;
      redraw(place, v.begun ? [h("article", { class: "bn-item" }, h("h4", {}, t.result), picture, outcome(v)), take(v)]
        : h("article", { class: "bn-item" }, h("h4", {}, t.result), h("p", {}, t.nothing)));
    });
    return h("div", {}, place, notice);
  };

  /** @type {ReturnType<typeof turns> | null} */
  let turned = null;
  const build = (/** @type {worksheet.WorksheetPage} */ v) => {
    const map = v.map ? parties(model, v.map, t, names, check) : null;
    if (map) draws.push((view) => { if (view.map) map.draw(view.map); });
    const screens = [{ id: "first", place: first(v) }, ...(map ? [{ id: "map", place: map.el }] : []),
      ...v.questions.map((each) => ({ id: `question-${each.id}`, place: question(each, v) })),
      ...v.groups.map((each) => ({ id: `group-${each.id}`, place: group(each, v) })), { id: "result", place: result() }];
    const filled = (/** @type {string} */ id) => {
      const now = model.get("view");
      if (id === "first") return now.begun;
      if (id === "map") return Boolean(now.map?.slots.some((each) => each.whole));
      return Boolean(now.questions.find((each) => `question-${each.id}` === id)?.given || now.groups.find((each) => `group-${each.id}` === id)?.filled);
    };
    turned = turns(t.turns, screens, filled);
    redraw(body, h("h3", {}, v.title), turned.el);
  };
  const draw = () => {
    const v = model.get("view");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    if (!turned) build(v);
    for (const each of draws) each(v);
    turned?.mark();
  };
  model.on("msg:custom", (message, buffers) => {
    if (message.page) printPage(message.page, model.get("view").title);
    if (message.file) download(message.file, buffers[0], message.type);
    if (!message.notice) return;
    notice.hidden = false;
    notice.textContent = message.notice;
  });
  model.on("change", draw);
  draw();
  return () => turned?.stop();
}
export default { render };
