import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";
import { show } from "../../src/binnenuit/lesson/widgets/shared/dom.js";
import { turns } from "../../src/binnenuit/lesson/widgets/shared/turns.js";

const words = { label: "Vragen", at: "Vraag {number} van {count}", open: "Vraag {number}", answered: "Vraag {number}, af", previous: "Vorige", next: "Volgende" };
const question = (id) => {
  const place = document.createElement("div");
  place.innerHTML = `<h4>${id}</h4><input>`;
  return { id, place };
};

let done;
let made;
const seen = () => [...made.el.querySelectorAll(".bn-turn:not(.is-away) h4")].map((each) => each.textContent);
const key = (name) => made.el.querySelector(`[data-key=${name}]`);
const number = (id) => made.el.querySelector(`[data-turn=${id}]`);
const make = (...ids) => {
  made = turns(words, ids.map(question), (id) => done.has(id));
  document.body.replaceChildren(made.el);
};

beforeEach(() => {
  window.location.hash = "";
  done = new Set();
  make("een", "twee", "drie");
});

test("one question shows, and says which of how many it is", () => {
  assert.deepEqual(seen(), ["een"]);
  assert.equal(made.el.querySelector(".bn-turn:not(.is-away) p").textContent, "Vraag 1 van 3");
});

test("the next and the one before come with the focus on their heading", () => {
  key("turn-on").click();
  assert.deepEqual(seen(), ["twee"]);
  assert.equal(document.activeElement.textContent, "twee");
  key("turn-back").click();
  assert.deepEqual(seen(), ["een"]);
  assert.equal(document.activeElement.textContent, "een");
});

test("there is nothing before the first and nothing after the last", () => {
  assert.deepEqual([key("turn-back").hidden, key("turn-on").hidden], [true, false]);
  number("drie").click();
  assert.deepEqual([key("turn-back").hidden, key("turn-on").hidden], [false, true]);
});

test("it begins at the first question without an answer, and at the first when all are answered", () => {
  done = new Set(["een", "drie"]);
  make("een", "twee", "drie");
  assert.deepEqual(seen(), ["twee"]);
  done.add("twee");
  make("een", "twee", "drie");
  assert.deepEqual(seen(), ["een"]);
});

test("what was answered is marked in words, and the question stays", () => {
  assert.equal(number("een").getAttribute("aria-label"), "Vraag 1");
  done.add("een");
  made.mark();
  assert.equal(number("een").getAttribute("aria-label"), "Vraag 1, af");
  assert.deepEqual(seen(), ["een"]);
});

test("the number of the question that shows says so", () => {
  number("twee").click();
  assert.deepEqual(["een", "twee"].map((id) => number(id).getAttribute("aria-current")), [null, "step"]);
});

test("a question alone has no numbers and no way on", () => {
  make("een");
  assert.deepEqual(seen(), ["een"]);
  assert.equal(made.el.querySelector("button"), null);
});

test("all are laid open on the page that shows everything, until the widget goes", () => {
  const hear = (hash) => {
    window.location.hash = hash;
    window.dispatchEvent(new page.Event("hashchange"));
    return made.el.classList.contains("is-open");
  };
  assert.equal(hear("#alles"), true);
  assert.equal(hear("#anders"), false);
  document.documentElement.dataset.step = "stap"; // a page in steps says itself what it shows
  assert.equal(hear("#alles"), false);
  delete document.documentElement.dataset.step;
  made.stop();
  assert.equal(hear("#alles"), false);
});

const placed = (top, bottom) => {
  const el = document.createElement("p");
  el.tabIndex = -1;
  el.getBoundingClientRect = () => ({ top, bottom });
  let moved = 0;
  el.scrollIntoView = () => { moved += 1; };
  document.body.append(el);
  show(el);
  assert.equal(document.activeElement, el);
  return moved === 1;
};

test("what gets the focus comes into sight by its top, and does not move when it can be seen", () => {
  const high = window.innerHeight;
  assert.equal(placed(-300, 900), true);
  assert.equal(placed(high - 40, high + 400), true);
  assert.equal(placed(40, high * 3), false);
  assert.equal(placed(high - 140, high - 20), false);
});
