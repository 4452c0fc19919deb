import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { page } from "./page.js";

const MOMENTS = { 0: "Begin.", 60: "Praat.", 240: "Pauze. Het onverwachte." };
let run = 0;
let beat = null;
page.setInterval = (look) => {
  beat = look;
  return 1;
};
page.clearInterval = () => {
  beat = null;
};

const at = (selector) => document.querySelector(selector);
const click = (name) => at(`[data-${name}]`).click();
const shown = () => [at("[role=timer]").textContent, at("[data-said]").textContent];
/** So many seconds go by, with one look at the end of them. */
const pass = (seconds) => {
  mock.timers.setTime(Date.now() + seconds * 1000);
  beat?.();
};

beforeEach(async () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: 1_000_000 });
  beat = null;
  document.body.innerHTML = `<section id="bn-clock" data-minutes="7" data-moments='${JSON.stringify(MOMENTS)}' data-text-start="Start"
    data-text-pause="Stil" data-text-on="Verder" data-text-still="Nog {time}" data-text-reset="Opnieuw" data-text-end="Om">
    <p data-without></p><div data-with hidden><p role="timer">7:00</p><button data-run>Start</button><button data-again></button>
    <p data-said></p></div></section>`;
  run += 1;
  await import(`../../src/binnenuit/site/template/static/clock.js?${run}`);
});

test("with a script there is a clock, and no advice to set another", () => {
  assert.deepEqual([at("[data-without]").hidden, at("[data-with]").hidden], [true, false]);
  assert.deepEqual(shown(), ["7:00", ""]);
});

test("it tells each moment once, from when it comes", () => {
  click("run");
  assert.deepEqual(shown(), ["7:00", "Begin."]);
  pass(59);
  assert.deepEqual(shown(), ["6:01", "Begin."]);
  pass(1);
  assert.deepEqual(shown(), ["6:00", "Praat."]);
  at("[data-said]").textContent = "";
  pass(10);
  assert.deepEqual(shown(), ["5:50", ""]);
});

test("it stands still, says how much is left, and goes on from there", () => {
  click("run");
  pass(90);
  click("run");
  assert.deepEqual([...shown(), at("[data-run]").textContent], ["5:30", "Nog 5:30", "Verder"]);
  pass(600);
  assert.equal(beat, null);
  click("run");
  assert.deepEqual([...shown(), at("[data-run]").textContent], ["5:30", "Praat.", "Stil"]);
  pass(30);
  assert.equal(shown()[0], "5:00");
});

test("a phone that slept is not behind", () => {
  click("run");
  mock.timers.setTime(Date.now() + 250_000);
  document.dispatchEvent(new page.Event("visibilitychange"));
  assert.deepEqual(shown(), ["2:50", "Pauze. Het onverwachte."]);
});

test("after seven minutes it says so and stops, and can begin again", () => {
  click("run");
  pass(1000);
  assert.deepEqual([...shown(), at("[data-run]").hidden, beat], ["0:00", "Om", true, null]);
  click("again");
  assert.deepEqual([...shown(), at("[data-run]").textContent, at("[data-run]").hidden], ["7:00", "Opnieuw", "Start", false]);
  click("run");
  assert.deepEqual(shown(), ["7:00", "Begin."]);
});
