import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";
import exercise from "../../src/binnenuit/lesson/widgets/exercise/exercise.js";
import "../../src/binnenuit/lesson/widgets/exercise/choice.js";
import "../../src/binnenuit/lesson/widgets/exercise/reflection.js";
import { kept } from "./model.js";

const choice = (id, answer) => ({ id, kind: "choice", question: ["Wat?"], points: "", result: null, more: "check",
  options: [{ id: "a", text: "A" }, { id: "b", text: "B" }], answer });
const writing = { id: "tekst", kind: "reflection", question: ["Wat nu?"], points: "", result: null, more: "check", rubric: [], max: 100 };

let model;
let el;
const at = (css) => el.querySelector(css);

beforeEach(() => {
  document.body.replaceChildren();
  el = document.createElement("div");
  document.body.append(el);
  model = kept({
    texts: { write_hint: "{left}" }, failed: "", notes: { tekst: "" },
    view: { ready: true, title: "Titel", intro: [], items: ["een", "twee", "tekst"], total: "" },
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
