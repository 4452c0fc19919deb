import { button, h, redraw, sheet } from "../shared/dom.js";
import { download, printPage } from "../shared/files.js";

function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  el.append(sheet("report-panel", t.label, body));

  const print = () => printPage(model.get("view").document, t.label);
  const save = () => download(model.get("view").file, model.get("view").document, "text/html");

  const draw = () => {
    const v = model.get("view");
    if (!v.article) return redraw(body, h("p", { class: "bn-muted" }, t.hint));
    const article = document.createElement("div");
    article.innerHTML = v.article; // made and escaped by our own template
    redraw(body,
      h("div", { class: "bn-actions" },
        button("secondary-action", t.print, print, { "data-key": "print" }),
        button("secondary-action", t.download, save, { "data-key": "download" })),
      h("details", { class: "bn-details" }, h("summary", { "data-key": "read" }, t.label), article));
  };
  model.on("change:view", draw);
  draw();
}
export default { render };
