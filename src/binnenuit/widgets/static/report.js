function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  el.append(sheet("report-panel", t.label, body));

  const print = () => {
    document.querySelector("#bn-print-frame")?.remove();
    const frame = h("iframe", { id: "bn-print-frame", class: "bn-sr-only", "aria-hidden": "true", tabindex: "-1", title: t.label });
    frame.srcdoc = model.get("view").document;
    frame.addEventListener("load", () => frame.contentWindow.print());
    document.body.append(frame);
  };
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
