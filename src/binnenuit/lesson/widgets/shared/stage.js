import { h } from "./dom.js";
import { places } from "./places.js";

const svg = (/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes, /** @type {Element[]} */ ...kids) => {
  const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.append(...kids);
  return el;
};

const backdrop = (/** @type {string} */ place) => svg("svg", { class: "bn-place", viewBox: "0 0 640 180", preserveAspectRatio: "xMidYMax slice", "aria-hidden": "true" },
  ...(places[place] ?? []).map(([tint, d]) => svg("path", { class: `bn-place__${tint}`, d })));

// In the site a picture is one of its own files, beside the script of all widgets; elsewhere it comes along.
const address = (/** @type {string} */ face) => {
  if (face.startsWith("data:")) return face;
  const script = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=modulepreload]"));
  return new URL(`../${face}`, script?.href ?? document.baseURI).href;
};

// Who was not drawn has initials; the name stands beside it, so that neither says anything new to a screen reader.
// The first one waits until it comes in sight; the next are fetched while one reads what happened.
export const face = (/** @type {shared.SpeakerPart} */ s, /** @type {boolean} */ first) => (s.face
  ? h("img", { class: "bn-face", src: address(s.face), alt: "", width: "112", height: "112", loading: first ? "lazy" : "eager", decoding: "async" })
  : h("span", { class: "bn-face bn-face--initials", "aria-hidden": "true" }, s.initials));

// A place with who is there, and what this person says.
export const stage = (/** @type {string} */ place, /** @type {shared.SpeakerPart | null} */ speaker, /** @type {string} */ line = "", first = false) => (place || speaker
  ? h("div", { class: `bn-stage${speaker ? "" : " bn-stage--empty"}` },
    place ? backdrop(place) : null,
    speaker ? h("figure", { class: "bn-speaker" }, face(speaker, first), h("figcaption", { class: "bn-plate" },
      h("span", { class: "bn-plate__name" }, speaker.name), " ", h("span", { class: "bn-plate__role" }, speaker.role))) : null,
    line ? h("blockquote", { class: "bn-speech" }, h("p", {}, line)) : null)
  : null);
