import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

const TEXTS = 'data-text-step="stap {number} van {total}" data-text-left="nog {minutes}" data-text-left-one="nog één" data-text-left-none="klaar" data-text-done="gedaan" data-text-seen="gelezen" data-text-busy="{done} van {total}" data-text-title="{step} ({number})"';
const entry = (id, minutes, acts) => `<li><a href="#${id}" data-minutes="${minutes}" data-acts='${JSON.stringify(acts)}'><span class="bn-rail__title">${id}</span><span class="bn-rail__state"></span></a></li>`;
const LESSON = `
  <nav id="bn-rail" class="bn-rail" data-lesson="les" ${TEXTS}>
    <p data-where></p><button class="bn-rail__bar" aria-expanded="false"></button>
    <div id="bn-rail-list"><ol>${entry("een", 2, [])}${entry("twee", 6, [{ id: "a" }, { id: "b" }])}${entry("drie", 1, [])}</ol>
    <a data-all href="#alles"></a><a data-apart href="#een" hidden></a></div>
  </nav>
  <main id="inhoud"><div class="bn-title"><h1>Les</h1></div>
    <section class="bn-step" id="een"><h2>een</h2></section>
    <section class="bn-step" id="twee"><h2>twee</h2><p id="midden"></p></section>
    <section class="bn-step" id="drie"><h2>drie</h2>
      <p class="bn-closing__done" data-acts='[{"id":"a"},{"id":"b"}]' data-text-some="{done} van {total}" data-text-all="alle {total}" data-text-nothing="geen van {total}"></p></section>
  </main>`;

for (const name of ["location", "history", "CustomEvent", "CSSStyleSheet"]) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
}
let run = 0;
const heard = []; // what the page before listens to
for (const place of [document, page]) {
  const listen = place.addEventListener.bind(place);
  place.addEventListener = (kind, hear) => {
    heard.push(() => place.removeEventListener(kind, hear));
    listen(kind, hear);
  };
}
const open = async (hash = "") => {
  page.location.hash = hash;
  document.title = "Les";
  document.body.innerHTML = LESSON;
  Object.defineProperty(document, "currentScript", { value: { dataset: { steps: "een twee drie", all: "alles" } }, configurable: true });
  for (const forget of heard.splice(0)) forget();
  run += 1;
  for (const name of ["place", "progress", "steps"]) await import(`../../src/binnenuit/site/template/static/${name}.js?steps-${run}`);
};
const now = () => document.documentElement.dataset.step;
const state = (id) => document.querySelector(`ol a[href="#${id}"] .bn-rail__state`).textContent;
const press = (key, more = {}) => document.dispatchEvent(new page.KeyboardEvent("keydown", { key, altKey: true, bubbles: true, ...more }));
const answer = (answers) => {
  page.sessionStorage.setItem("binnenuit-dossier", JSON.stringify({ version: 1, answers, notes: {} }));
  page.dispatchEvent(new page.CustomEvent("binnenuit:kept"));
};

beforeEach(() => {
  page.sessionStorage.clear();
  page.localStorage.clear();
});

test("without a fragment a lesson begins at the beginning", async () => {
  await open();
  assert.equal(now(), "een");
  assert.equal(document.documentElement.dataset.place, "first");
  assert.equal(document.querySelector("[aria-current]").getAttribute("href"), "#een");
});

test("a fragment opens its step, and one that is nowhere the first", async () => {
  await open("#drie");
  assert.equal(now(), "drie");
  assert.equal(document.title, "drie (3) - Les");
  await open("#elders");
  assert.equal(now(), "een");
});

test("a fragment inside a step opens the step around it", async () => {
  await open("#midden");
  assert.equal(now(), "twee");
});

test("a key goes on, stops at the end, and does nothing in the whole lesson", async () => {
  await open("#twee");
  press("PageDown");
  assert.equal(now(), "drie");
  press("PageDown");
  assert.equal(now(), "drie");
  press("PageUp", { ctrlKey: true });
  assert.equal(now(), "drie");
  press("PageUp");
  assert.equal(now(), "twee");
  await open("#alles");
  press("PageDown");
  assert.equal(now(), "alles");
  assert.equal(document.title, "Les");
  assert.equal(document.querySelector("[data-apart]").hasAttribute("hidden"), false);
});

test("the focus goes to the heading of the step", async () => {
  await open();
  document.querySelector("ol a[href='#drie']").dispatchEvent(new page.MouseEvent("click", { bubbles: true, cancelable: true }));
  assert.equal(document.activeElement.textContent, "drie");
  assert.equal(page.location.hash, "#drie");
});

test("a click that asks for another tab is left to the browser", async () => {
  await open();
  document.querySelector("ol a[href='#drie']").dispatchEvent(new page.MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
  assert.equal(now(), "een");
});

test("a step without questions is read once it was shown, one with questions done once all are answered", async () => {
  await open();
  assert.equal(state("een"), "gelezen");
  assert.equal(state("twee"), "");
  answer({ a: "x" });
  assert.equal(state("twee"), "1 van 2");
  answer({ a: "x", b: "y" });
  assert.equal(state("twee"), "gedaan");
  assert.equal(document.querySelector(".bn-closing__done").textContent, "alle 2");
});

test("the minutes that are left shrink with what was done", async () => {
  await open();
  assert.equal(document.querySelector("[data-where]").textContent, "stap 1 van 3 · nog 7");
  answer({ a: "x" });
  assert.equal(document.querySelector("[data-where]").textContent, "stap 1 van 3 · nog 4");
  answer({ a: "x", b: "y" });
  assert.equal(document.querySelector("[data-where]").textContent, "stap 1 van 3 · nog één");
  press("PageDown");
  press("PageDown");
  assert.equal(document.querySelector("[data-where]").textContent, "stap 3 van 3 · klaar");
});

test("what was seen stays in the tab, and goes to the device when the participant keeps there", async () => {
  await open();
  assert.equal(page.localStorage.length, 0);
  assert.deepEqual(JSON.parse(page.sessionStorage.getItem("binnenuit-dossier-gezien")), { lessons: { les: ["een"] }, last: ["les", "een"] });
  page.localStorage.setItem("binnenuit-dossier-bewaren", "1");
  press("PageDown");
  assert.deepEqual(JSON.parse(page.localStorage.getItem("binnenuit-dossier-gezien")).last, ["les", "twee"]);
});

test("what is kept under that name by something else is no harm", async () => {
  page.sessionStorage.setItem("binnenuit-dossier-gezien", '{"last":"x"}');
  await open("#drie");
  assert.equal(state("drie"), "gelezen");
});
