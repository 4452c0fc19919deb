import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

const { h, redraw } = await import("../../src/binnenuit/lesson/widgets/shared/dom.js");
const root = document.createElement("div");
const folded = (...names) => names.map((name) => h("details", {}, h("summary", {}, name)));
const focused = () => page.document.activeElement?.textContent;

beforeEach(() => document.body.replaceChildren(root));

test("drawn anew, the focus stays on what has the same key", () => {
  redraw(root, h("button", { "data-key": "a" }, "Een"), h("button", { "data-key": "b" }, "Twee"));
  root.querySelector("[data-key=b]").focus();
  redraw(root, h("button", { "data-key": "b" }, "Twee, anders"), h("button", { "data-key": "a" }, "Een"));
  assert.equal(focused(), "Twee, anders");
});

test("what has no key keeps the focus in its place among as many of its kind", () => {
  redraw(root, folded("Een", "Twee"));
  root.querySelectorAll("summary")[1].focus();
  redraw(root, folded("Een", "Twee, anders"));
  assert.equal(focused(), "Twee, anders");
});

test("when there are more or fewer of its kind, it could be another, and gets no focus", () => {
  redraw(root, folded("Een", "Twee"));
  root.querySelectorAll("summary")[1].focus();
  redraw(root, folded("Nul", "Een", "Twee"));
  assert.ok(!root.contains(page.document.activeElement));
});
