import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { turning } from "../../src/binnenuit/lesson/widgets/norm_lab/dials.js";

const desk = (at) => {
  const sent = [];
  return { sent, at, hand: turning((message) => sent.push(message), (id) => at[id]) };
};

test("while a position is on its way only the newest one waits", () => {
  const { sent, at, hand } = desk({ steun: 0 });
  for (const place of [1, 2, 3]) hand.turn("steun", place);
  assert.deepEqual(sent, [{ type: "dial", id: "steun", at: 1 }]);
  assert.ok(hand.held("steun"));
  at.steun = 1;
  hand.hear();
  assert.deepEqual(sent.map((each) => each.at), [1, 3]);
  at.steun = 3;
  hand.hear();
  assert.equal(hand.held("steun"), false);
  assert.equal(sent.length, 2);
});

test("an older answer does not let the next one go", () => {
  const { sent, hand } = desk({ steun: 0 });
  hand.turn("steun", 1);
  hand.turn("steun", 2);
  hand.hear(); // the kernel still says 0
  assert.equal(sent.length, 1);
  hand.forget();
});

test("a position that the kernel has already is not sent", () => {
  const { sent, hand } = desk({ steun: 2 });
  hand.turn("steun", 2);
  assert.deepEqual(sent, []);
  assert.equal(hand.held("steun"), false);
});

test("an answer that was lost does not hold the dials for ever", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, hand } = desk({ steun: 0, ruimte: 0 });
  hand.turn("steun", 1);
  hand.turn("ruimte", 4);
  mock.timers.tick(3999);
  assert.equal(sent.length, 1);
  mock.timers.tick(1);
  assert.deepEqual(sent[1], { type: "dial", id: "ruimte", at: 4 });
  hand.forget();
  mock.timers.reset();
});
