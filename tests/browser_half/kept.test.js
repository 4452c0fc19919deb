import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, flat, laid, noted, whole } from "../../src/binnenuit/lesson/widgets/dossier/kept.js";

const KEY = JSON.stringify(["answers", "vraag"]);
const copy = (values, times = {}) => ({
  values: new Map(Object.entries(values)),
  times: new Map(Object.entries(times)),
});

test("of two copies the newest answer counts", () => {
  const mine = copy({ [KEY]: "a" }, { [KEY]: 10 });
  assert.equal(laid(mine, copy({ [KEY]: "b" }, { [KEY]: 11 })).values.get(KEY), "b");
  assert.equal(laid(mine, copy({ [KEY]: "b" }, { [KEY]: 9 })).values.get(KEY), "a");
});

test("of two equally new answers that of the other copy counts, and is told", () => {
  const both = laid(copy({ [KEY]: "a" }, { [KEY]: 10 }), copy({ [KEY]: "b" }, { [KEY]: 10 }));
  assert.equal(both.values.get(KEY), "b");
  assert.deepEqual(both.came, [KEY]);
});

test("an answer that only one copy has stays, unless the other says when it was taken away", () => {
  const mine = copy({ [KEY]: "a" }, { [KEY]: 10 });
  assert.equal(laid(mine, copy({})).values.get(KEY), "a");
  assert.equal(laid(mine, copy({}, { [KEY]: 11 })).values.has(KEY), false);
  assert.equal(laid(mine, copy({}, { [KEY]: 9 })).values.get(KEY), "a");
});

test("laying copies together changes neither of them", () => {
  const [mine, other] = [copy({ [KEY]: "a" }), copy({ [KEY]: "b" }, { [KEY]: 5 })];
  laid(mine, other);
  assert.equal(mine.values.get(KEY), "a");
  assert.equal(mine.times.size, 0);
});

test("what changed here is newer than all that is known of it", () => {
  const mine = copy({ [KEY]: "a" }, { [KEY]: 9e9 });
  noted(mine, new Map([[KEY, "b"]]), copy({}, { [KEY]: 9e9 + 5 }), new Map());
  assert.equal(mine.times.get(KEY), 9e9 + 6);
  assert.equal(mine.values.get(KEY), "b");
});

test("what came from another tab keeps the time that it had there", () => {
  const [mine, pending] = [copy({}), new Map([[KEY, { value: "b", time: 7 }]])];
  noted(mine, new Map([[KEY, "b"]]), copy({}), pending);
  assert.equal(mine.times.get(KEY), 7);
  assert.equal(pending.size, 0);
});

test("a dossier comes out as it went in, whatever its ids are called", () => {
  const text = '{"version":1,"answers":{"__proto__":"x","a":["b"]},"notes":{"s":{"":"tekst"}}}';
  const values = flat(text);
  assert.equal(values.size, 3);
  assert.ok(alike(flat(whole(values)), values));
  assert.equal(flat('{"version":2,"answers":{},"notes":{}}'), null);
  assert.equal(flat("geen json"), null);
});
