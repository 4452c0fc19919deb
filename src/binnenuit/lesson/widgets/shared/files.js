import { h } from "./dom.js";

// What leaves the page: a file to keep, a page to print.
export const download = (/** @type {string} */ name, /** @type {BlobPart} */ text, /** @type {string} */ type) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};
// Print a whole page of its own, apart from the page around; `complete` may put something in it first.
export const printPage = (/** @type {string} */ html, /** @type {string} */ title, /** @type {(page: Document) => void} */ complete = () => {}) => {
  document.querySelector("#bn-print-frame")?.remove();
  const frame = h("iframe", { id: "bn-print-frame", class: "bn-sr-only", "aria-hidden": "true", tabindex: "-1", title });
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    if (frame.contentDocument) complete(frame.contentDocument);
    frame.contentWindow?.print();
  });
  document.body.append(frame);
};
