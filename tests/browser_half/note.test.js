import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { page } from "./page.js";
import { noteField } from "../../src/binnenuit/lesson/widgets/shared/note.js";

let notes;
let hear;
let sent;
let field;

const type = (text) => {
  field.value = text;
  field.dispatchEvent(new page.Event("input"));
};
const comesBack = (text) => {
  notes = { vak: text };
  hear();
};

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  document.body.replaceChildren();
  [notes, sent] = [{ vak: "eerst" }, []];
  const model = { get: () => notes, on: (_, back) => { hear = back; } };
  field = noteField(model, "vak", { rows: "2" }, (text) => sent.push(text));
  document.body.append(field);
});

test("a field begins with what was kept", () => assert.equal(field.value, "eerst"));

test("a text is sent once, a moment after the last key", () => {
  type("d");
  mock.timers.tick(399);
  type("da");
  mock.timers.tick(399);
  assert.deepEqual(sent, []);
  mock.timers.tick(1);
  assert.deepEqual(sent, ["da"]);
});

test("a text is sent at once when the field is left, and not again later", () => {
  type("dag");
  field.dispatchEvent(new page.Event("blur"));
  assert.deepEqual(sent, ["dag"]);
  mock.timers.tick(1000);
  assert.deepEqual(sent, ["dag"]);
});

test("what comes back never replaces what was typed since", () => {
  type("een");
  mock.timers.tick(400);
  type("een twee");
  comesBack("een");
  assert.equal(field.value, "een twee");
});

test("an older text from the kernel does not replace what is on its way", () => {
  type("nieuw");
  mock.timers.tick(400);
  comesBack("eerst");
  assert.equal(field.value, "nieuw");
  comesBack("nieuw");
  comesBack("van elders");
  assert.equal(field.value, "van elders");
});

test("nothing but spaces is an empty text", () => {
  type("   ");
  field.dispatchEvent(new page.Event("blur"));
  assert.deepEqual(sent, [""]);
});
