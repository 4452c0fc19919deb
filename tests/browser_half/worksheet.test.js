import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";
import worksheet from "../../src/binnenuit/lesson/widgets/worksheet/worksheet.js";
import { kept } from "./model.js";

const slot = (number, name = "") => ({ slot: number, keys: { name: `party.${number}.name`, influence: `party.${number}.influence` }, name, number: name ? number : 0, whole: false });
const map = (names = [], picture = "") => ({ title: "Partijen", question: "Wie?", hint: "", check: "", most: 60, example: "", wishes: [], seen: [], picture,
  axes: [{ name: "influence", label: "Invloed", question: "Hoeveel?", hint: "", check: "", levels: ["weinig", "veel"] }],
  slots: [1, 2, 3].map((number) => slot(number, names[number - 1])) });
const question = (given = "") => ({ id: "taal", question: "Taal?", why: "", act: "Doe dit", example: [], given, evidence: { id: "aanname", label: "", explanation: "", sources: [] },
  answers: ["yes", "partly", "no"].map((id) => ({ id, text: id })) });
const view = (more) => ({ ready: true, title: "Blad", why: [], ground: null, place: "R", example: [], map: map(), questions: [question()], groups: [], first: [], fine: false, tomorrow: [], insight: "worksheet:blad", begun: false, ...more });

let model;
let el;
const at = (css) => el.querySelector(css);
const shown = () => [...el.querySelectorAll(".bn-worksheet__party")].filter((each) => !each.hidden).length;

beforeEach(() => {
  document.body.replaceChildren();
  el = document.createElement("div");
  document.body.append(el);
  const texts = { label: "", party_at: "{number}: {name}", party_new: "Partij {number}", party_away: "Weg {name}", party_gone: "{name} is weg", party_open: "{name} mist iets", check: "{check}", example: "", example_filled: "", turns: { at: "", open: "", answered: "" } };
  model = kept({ texts, failed: "", notes: {}, view: view() });
  worksheet.render({ model, el });
});

test("a map begins with one open party", () => {
  assert.equal(shown(), 1);
  assert.equal(at(".bn-worksheet__party").open, true);
});

test("a party that is added opens with the focus on its name, until there is no more room", () => {
  at("[data-key=party-add]").click();
  assert.equal(shown(), 2);
  assert.equal(document.activeElement.dataset.key, "party.2.name");
  at("[data-key=party-add]").click();
  assert.equal(at("[data-key=party-add]").hidden, true);
});

test("a name that comes in stands in the summary, and what is taken away is told and gone", () => {
  model.hear({ view: view({ map: map(["Raad", "Club"]) }), notes: { "party.1.name": "Raad" } });
  assert.equal(at("[data-key=party-1]").textContent, "1: Raad");
  assert.equal(at("[data-key='party.1.name']").value, "Raad");
  at("[data-key=away-1]").click();
  assert.deepEqual(model.sent, [{ type: "away", slot: 1 }]);
  assert.equal(at("[aria-live]").textContent, "Raad is weg");
  model.hear({ view: view({ map: map(["", "Club"]) }), notes: {} });
  assert.equal(shown(), 1);
});

test("a level goes to the kernel as it is picked", () => {
  const select = at("select");
  select.value = "2";
  select.dispatchEvent(new page.Event("change"));
  assert.deepEqual(model.sent, [{ type: "write", key: "party.1.influence", text: "2" }]);
});

test("an older view does not undo the last choice, and what to do shows unless it is a yes", () => {
  const [yes, no] = [at("[data-key=taal-yes]"), at("[data-key=taal-no]")];
  no.checked = true;
  no.dispatchEvent(new page.Event("change"));
  model.hear({ view: view() });
  assert.equal(no.checked, true);
  model.hear({ view: view({ questions: [question("no")] }) });
  assert.match(at("[data-question=taal]").textContent, /Doe dit/);
  assert.equal(at("[data-question=taal] > div").hidden, false);
  model.hear({ view: view({ questions: [question("yes")] }) });
  assert.equal(yes.checked, true);
  assert.equal(at("[data-question=taal] > div").hidden, true);
});

test("a map is drawn anew only when it changed", () => {
  model.hear({ view: view({ map: map(["Raad"], "<p id='kaart'>1</p>") }) });
  const drawn = at("#kaart");
  model.hear({ view: view({ map: map(["Raad"], "<p id='kaart'>1</p>"), fine: true }) });
  assert.equal(at("#kaart"), drawn);
});
