import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

let run = 0;
const told = async (answers, { ids = ["route", "vraag"], store = "sessionStorage", notes = {} } = {}) => {
  if (answers) page[store].setItem("binnenuit-dossier", JSON.stringify({ version: 1, answers, notes }));
  const place = document.createElement("p");
  place.className = "bn-progress";
  Object.assign(place.dataset, {
    acts: JSON.stringify(ids.map((id) => ({ id, ...(id === "route" && { ends: ["slot"] }), ...(id === "plan" && { note: "doel" }) }))),
    textNone: "niets", textBusy: "{done} van {total}", textDone: "klaar",
  });
  document.body.replaceChildren(place);
  run += 1;
  await import(`../../src/binnenuit/site/template/static/progress.js?${run}`);
  return place.textContent;
};

beforeEach(() => {
  page.sessionStorage.clear();
  page.localStorage.clear();
});

test("without a dossier nothing was done", async () => assert.equal(await told(null), "niets"));

test("a route counts once it has ended", async () => {
  assert.equal(await told({ route: ["begin"] }), "0 van 2");
  assert.equal(await told({ route: ["begin", "slot"] }), "1 van 2");
  assert.equal(await told({ route: ["begin", "slot"], vraag: "a" }), "klaar");
});

test("an answer that was taken away does not count", async () => {
  for (const empty of ["", [], {}, null]) assert.equal(await told({ vraag: empty }), "niets");
});

test("what is kept on the device comes before what this tab has", async () => {
  page.localStorage.setItem("binnenuit-dossier-bewaren", "1");
  page.sessionStorage.setItem("binnenuit-dossier", '{"version":1,"answers":{},"notes":{}}');
  assert.equal(await told({ vraag: "a" }, { store: "localStorage" }), "1 van 2");
});

test("what was typed counts, also in a part of a field", async () => {
  const ids = ["plan", "vraag"];
  assert.equal(await told({}, { ids, notes: { plan: { doel: "" } } }), "niets");
  assert.equal(await told({}, { ids, notes: { plan: { doel: "Samen" } } }), "1 van 2");
  assert.equal(await told({}, { ids, notes: { plan: { "doel.1.wie": "Ik" } } }), "1 van 2");
  assert.equal(await told({}, { ids, notes: { plan: { doelen: "Samen" } } }), "niets");
});

test("a lesson with nothing to count says nothing", async () => assert.equal(await told({ vraag: "a" }, { ids: [] }), ""));

test("something else under the name is no progress", async () => {
  page.sessionStorage.setItem("binnenuit-dossier", "geen json");
  assert.equal(await told(null), "niets");
});
