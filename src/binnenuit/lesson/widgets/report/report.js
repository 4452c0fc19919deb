import { button, failure, h, redraw, sheet } from "../shared/dom.js";
import { download, printPage } from "../shared/files.js";

// The report comes when somebody asks for it: it is long, and changes with every choice.
/** @param {Given<report.ReportPage, texts.report>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  el.append(sheet("report-panel", t.label, body));
  let article = h("div", {});
  const ask = (/** @type {string} */ type) => model.send({ type });

  const draw = () => {
    if (!model.get("view").begun) return redraw(body, failure(model), h("p", { class: "bn-muted" }, t.hint));
    article = h("div", {});
    redraw(body,
      failure(model),
      h("div", { class: "bn-actions" },
        button("secondary-action", t.print, () => ask("print"), { "data-key": "print" }),
        button("secondary-action", t.download, () => ask("save"), { "data-key": "download" })),
      h("details", { class: "bn-details", ontoggle: (/** @type {From<HTMLDetailsElement>} */ event) => { if (event.target.open) ask("read"); } },
        h("summary", { "data-key": "read" }, t.label), article));
  };
  model.on("msg:custom", (message) => {
    if (message.article) article.innerHTML = message.article; // made and escaped by our own template
    if (message.print) printPage(message.print, t.label);
    if (message.save) download(model.get("view").file, message.save, "text/html");
  });
  model.on("change:view", draw);
  model.on("change:failed", draw);
  draw();
}
export default { render };
