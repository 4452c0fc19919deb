import { h } from "./dom.js";

/** @typedef {Pick<texts.scenario, "compare" | "compare_what" | "compare_now" | "compare_before" | "compare_ending" | "compare_none">} Words */

// What was chosen now and the time before, side by side.
export const comparisonTable = (/** @type {shared.ComparisonPart} */ c, /** @type {Words} */ t) =>
  h("div", { class: "bn-table-scroll", tabindex: "0", role: "region", "aria-label": t.compare },
    h("table", { class: "bn-table" },
      h("caption", {}, t.compare),
      h("thead", {}, h("tr", {}, [t.compare_what, t.compare_now, t.compare_before].map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", {},
        [[t.compare_ending, ...c.endings], ...c.rows].map(([what, one, other]) => h("tr", {},
          h("th", { scope: "row" }, what), h("td", {}, one || t.compare_none), h("td", {}, other || t.compare_none))))));
