import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

let run = 0;
const open = async (last) => {
  if (last) page.sessionStorage.setItem("binnenuit-dossier-gezien", JSON.stringify({ lessons: {}, last }));
  document.body.innerHTML = `<p id="bn-start"><a>Begin</a></p><p id="bn-continue" data-base="/kit/" data-text="Verder bij {step}"
    data-steps='{"brug":{"title":"De brug","steps":{"over":"Erover"}}}' hidden><a><span></span><span></span></a></p>`;
  run += 1;
  for (const name of ["progress", "begin"]) await import(`../../src/binnenuit/site/template/static/${name}.js?begin-${run}`);
  return document.getElementById("bn-continue");
};

beforeEach(() => page.sessionStorage.clear());

test("who was somewhere is led back to it", async () => {
  const place = await open(["brug", "over"]);
  assert.equal(place.hidden, false);
  assert.equal(place.querySelector("a").getAttribute("href"), "/kit/les/brug#over");
  assert.equal(place.textContent.trim(), "Verder bij EroverDe brug");
  assert.equal(document.getElementById("bn-start").hidden, true);
});

test("who was nowhere begins at the beginning", async () => {
  assert.equal((await open()).hidden, true);
  assert.equal(document.getElementById("bn-start").hidden, false);
});

test("a step or lesson that is no longer there is forgotten", async () => {
  for (const last of [["brug", "eronder"], ["weg", "over"], []]) assert.equal((await open(last)).hidden, true);
});
