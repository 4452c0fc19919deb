import { fill, h } from "../shared/dom.js";

// Where low, middle and high lie on a scale; the cells beside it say it in numbers.
const rangeBar = (/** @type {norm_lab.NumbersPart} */ row, /** @type {norm_lab.BarPart} */ bar) => {
  const at = (/** @type {number | null} */ value) => `${(Math.min(Math.max((Number(value) - bar.from) / (bar.to - bar.from), 0), 1) * 100).toFixed(1)}%`;
  const mark = (/** @type {string} */ kind, /** @type {number | null} */ value) => h("span", { class: `bn-bar__${kind}`, style: `inset-inline-start:${at(value)}` });
  return h("span", { class: "bn-bar", "aria-hidden": "true" },
    bar.from < 0 && bar.to > 0 ? mark("zero", 0) : null,
    h("span", { class: "bn-bar__spread", style: `inset-inline:${at(row.low)} calc(100% - ${at(row.high)})` }),
    mark("middle", row.mid));
};

const signed = (/** @type {number} */ number) => String(number).replace("-", "−");
// The numbers of a lab; where there is a scale, each row with its bar.
export const labTable = (/** @type {norm_lab.TablePart} */ table, /** @type {string} */ title, /** @type {LabWords} */ t) => [
  h("div", { class: "bn-table-scroll", tabindex: "0", role: "region", "aria-label": `${title} ${table.caption}` },
    h("table", { class: "bn-table bn-lab__numbers" },
      h("caption", {}, table.caption),
      h("thead", {}, h("tr", {}, table.head.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", {}, table.rows.map((row) => h("tr", { class: row.chosen ? "is-chosen" : null },
        h("th", { scope: "row" }, row.name, row.chosen ? h("span", { class: "bn-lab__chosen" }, ` (${t.chosen})`) : null,
          table.bar && Number.isFinite(row.mid) ? rangeBar(row, table.bar) : null),
        row.cells.map((cell) => h("td", {}, cell))))))),
  table.bar ? h("p", { class: "bn-muted" }, fill(t.bar_hint, { from: signed(table.bar.from), to: signed(table.bar.to) })) : null];
