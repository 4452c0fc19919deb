import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";
import exercise from "../../src/binnenuit/lesson/widgets/exercise/exercise.js";
import "../../src/binnenuit/lesson/widgets/exercise/choice.js";
import "../../src/binnenuit/lesson/widgets/exercise/reflection.js";
import { kept } from "./model.js";

const choice = (id, answer) => ({ id, kind: "choice", question: ["Wat?"], points: "", answered: Boolean(answer), result: null, more: "check",
  options: [{ id: "a", text: "A" }, { id: "b", text: "B" }], answer });
const remark = (text, verdict, more) => ({ text, verdict, word: verdict, chosen: null, feedback: [], evidence: null, mine: "", better: "", ...more });
const answered = (result) => ({ ...choice("een", "a"), result: { answered: true, verdict: "wrong", word: "Kan beter", points: "", remarks: [], hint: "Denk na", places: false, more: true, ...result } });
const writing = { id: "tekst", kind: "reflection", question: ["Wat nu?"], points: "", answered: false, result: null, more: "check", rubric: [], max: 100 };

let model;
let el;
const at = (css) => el.querySelector(css);

beforeEach(() => {
  document.body.replaceChildren();
  el = document.createElement("div");
  document.body.append(el);
  model = kept({
    texts: { write_hint: "{left}", turns: { at: "", open: "", answered: "" }, verdict: { mine: "Mijn plek", better: "Beter" }, again: "Nog eens", reveal: "Alles", hint: "Hint" }, failed: "", notes: { tekst: "" },
    view: { ready: true, title: "Titel", intro: [], items: ["een", "twee", "tekst"], total: "", promise: [] },
    "items.een": choice("een", null), "items.twee": choice("twee", null), "items.tekst": writing,
  });
  exercise.render({ model, el });
});

test("a page whose items came apart is drawn in its order", () => {
  assert.deepEqual([...el.querySelectorAll("[data-item]")].map((each) => each.dataset.item), ["een", "twee", "tekst"]);
});

test("an item that comes in alone is drawn alone", () => {
  const [other, field] = [at("[data-item=twee]"), at("textarea")];
  model.hear({ "items.een": choice("een", "b") });
  assert.equal(at("[data-key=een-b]").checked, true);
  assert.equal(at("[data-item=twee]"), other);
  assert.equal(at("textarea"), field);
});

test("an answer that is older than the last click is not shown", () => {
  at("[data-key=een-a]").dispatchEvent(new page.Event("change"));
  at("[data-key=een-b]").dispatchEvent(new page.Event("change"));
  assert.deepEqual(model.sent.map((each) => each.value), ["a", "b"]);
  model.hear({ "items.een": choice("een", "a") });
  assert.equal(at("[data-key=een-a]").checked, false);
  model.hear({ "items.een": choice("een", "b") });
  assert.equal(at("[data-key=een-b]").checked, true);
});

test("an answer that could not be kept is no longer waited for", () => {
  at("[data-key=een-a]").dispatchEvent(new page.Event("change"));
  model.hear({ failed: "Dat lukte niet." });
  assert.equal(at("[role=alert]").textContent, "Dat lukte niet.");
  model.hear({ "items.een": choice("een", "b") });
  assert.equal(at("[data-key=een-b]").checked, true);
});

test("feedback on an answer that can be better offers a hint, a second try and every answer", () => {
  at("[data-key=een-check]").click();
  model.hear({ "items.een": answered({ remarks: [remark("A", "wrong", { chosen: true })] }) });
  const told = at("[data-feedback=een]");
  assert.equal(document.activeElement, told);
  assert.match(told.textContent, /Kan beter.*A.*Denk na/);
  at("[data-key=een-again]").click();
  at("[data-key=een-reveal]").click();
  assert.deepEqual(model.sent.map((each) => each.type), ["check", "again", "reveal"]);
});

test("a second try begins at the question", () => {
  at("[data-key=een-check]").click();
  model.hear({ "items.een": answered({}) });
  at("[data-key=een-again]").click();
  model.hear({ "items.een": choice("een", "a") });
  assert.equal(document.activeElement, at("[data-key=een-question]"));
});

test("nothing is left to try or to ask for after the whole answer", () => {
  model.hear({ "items.een": answered({ verdict: "right", more: false, hint: "" }) });
  assert.deepEqual([at("[data-key=een-again]"), at("[data-key=een-reveal]")], [null, null]);
});

test("where a card belongs stands beside where it was put only once it is told", () => {
  const card = remark("Kaart", "wrong", { mine: "Links" });
  model.hear({ "items.een": answered({ places: true, remarks: [card] }) });
  assert.deepEqual([...el.querySelectorAll("thead th")].map((each) => each.textContent).at(-1), "Mijn plek");
  model.hear({ "items.een": answered({ places: true, more: false, remarks: [{ ...card, better: "Rechts" }] }) });
  assert.equal(el.querySelectorAll("thead th").length, 3);
  assert.match(at("tbody").textContent, /Links.*Rechts/);
});

test("a text that was written counts as an answer, and its field stays", () => {
  const field = at("textarea");
  model.hear({ notes: { tekst: "Eerst luisteren." } });
  assert.equal(at("[data-turn=tekst]").classList.contains("is-answered"), true);
  assert.equal(at("textarea"), field);
});
