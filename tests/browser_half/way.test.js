import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

const STOPS = [["een", "begin", "Het begin"], ["een", "slot", "Het slot"], ["twee", "doen", "Doen"]];
const QUERY = "tijd=kort&bureau=rond";
const WAY = { query: QUERY, stops: STOPS };
let run = 0;

/** What this participant saw, and the way that was kept before, if any. */
const shown = async (html, { seen = {}, way = {} } = {}) => {
  const kept = [];
  page.binnenuitKept = { seen: () => ({ lessons: seen }), way: () => way, keepWay: (one) => kept.push(one) };
  document.body.innerHTML = html;
  run += 1;
  await import(`../../src/binnenuit/site/template/static/way.js?${run}`);
  return kept;
};

const OWN = `<div id="bn-way" data-query="${QUERY}" data-base="/" data-text-onward="Ga verder" data-text-seen="Gezien"
  data-stops='${JSON.stringify(STOPS)}'>${STOPS.map(([lesson, step]) => `<p data-stop="${lesson}#${step}"><span class="bn-way__seen"></span></p>`).join("")}
  <a data-go href="/les/een#begin">Begin</a></div>`;
const LESSON = `<nav id="bn-rail" data-lesson="een" data-base="/" data-text-onward="Verder" data-text-way="Halte {number} van {total}"
  data-text-way-end="Je bent er"></nav>
  <section id="begin"><p class="bn-onward"><a data-onward href="#midden">Midden</a></p></section>
  <section id="midden"><p class="bn-onward"><a data-onward href="#slot">Slot</a></p></section>
  <section id="slot"><p class="bn-onward"></p><a data-next href="/les/drie">Drie</a></section>`;
const HOME = `<section id="bn-my-way" hidden data-base="/" data-titles='{"een": "Les een", "twee": "Les twee"}'><a>Mijn weg</a><ol></ol></section>`;
const at = (selector) => document.querySelector(selector);

beforeEach(() => document.body.replaceChildren());

test("the page of a way keeps it in this browser", async () => assert.deepEqual(await shown(OWN), [WAY]));

test("a way on which nothing was seen begins at its first stop", async () => {
  await shown(OWN);
  assert.equal(at("[data-go]").getAttribute("href"), "/les/een#begin");
  assert.equal(at("[data-go]").textContent, "Begin");
});

test("what was seen says so, and the button leads to the first stop that was not", async () => {
  await shown(OWN, { seen: { een: ["slot"] } });
  assert.deepEqual([...document.querySelectorAll(".bn-way__seen")].map((one) => one.textContent), ["", "Gezien", ""]);
  assert.equal(at("[data-go]").getAttribute("href"), "/les/een#begin");
  await shown(OWN, { seen: { een: ["begin", "slot"] } });
  assert.equal(at("[data-go]").getAttribute("href"), "/les/twee#doen");
  assert.equal(at("[data-go]").textContent, "Ga verder");
});

test("in a lesson a stop leads on to the next, past the steps between", async () => {
  await shown(LESSON, { way: WAY });
  assert.equal(at("#begin [data-onward]").getAttribute("href"), "#slot");
  assert.equal(at("#begin [data-onward]").textContent, "Verder: Het slot");
  assert.equal(at("#midden [data-onward]").getAttribute("href"), "#slot");
  assert.equal(at("#midden [data-onward]").textContent, "Slot");
});

test("where a step has no way on of its own, the way makes one", async () => {
  await shown(LESSON, { way: WAY });
  assert.equal(at("#slot [data-onward]").getAttribute("href"), "/les/twee#doen");
  assert.equal(at("[data-next]").getAttribute("href"), "/les/twee#doen");
  assert.equal(at("#slot .bn-onway").textContent, "Halte 2 van 3");
});

test("the last stop leads back to the way, which then is done", async () => {
  await shown(LESSON, { way: { query: QUERY, stops: STOPS.slice(0, 2) } });
  assert.equal(at("[data-next]").getAttribute("href"), `/weg?${QUERY}&klaar=1`);
  assert.equal(at("[data-next]").textContent, "Je bent er");
});

test("without a way a lesson stays as it is", async () => {
  await shown(LESSON);
  assert.equal(at("#begin [data-onward]").getAttribute("href"), "#midden");
  assert.equal(document.querySelectorAll(".bn-onway").length, 0);
});

test("the first page shows the way with how much of each lesson was seen", async () => {
  await shown(HOME, { way: WAY, seen: { een: ["begin"] } });
  assert.equal(at("#bn-my-way").hidden, false);
  assert.deepEqual([...document.querySelectorAll("li")].map((one) => one.textContent), ["Les een 1 / 2", "Les twee 0 / 1"]);
  assert.equal(at("li a").getAttribute("href"), "/les/een#slot");
});

test("without a way the first page shows none", async () => {
  await shown(HOME);
  assert.equal(at("#bn-my-way").hidden, true);
});
