// Shared helpers: build elements (text only, never HTML), keep the focus, fill placeholders.
const KEYS = ["a", "button", "input", "summary", "textarea"]; // JupyterLab has shortcuts of its own for their keys
const h = (tag, props = {}, ...kids) => {
  const el = document.createElement(tag);
  if (KEYS.includes(tag)) el.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled") el[key] = value;
    else el.setAttribute(key, value === true ? "" : value);
  }
  el.append(...kids.flat(Infinity).filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return el;
};
// The outermost element of a widget.
const sheet = (name, label, ...kids) => h("section", { class: `bn-widget bn-${name}`, "aria-label": label }, ...kids);
const fill = (text, words) => text.replace(/\{(\w+)\}/g, (_, name) => words[name] ?? "");
const paras = (texts) => texts.map((text) => h("p", {}, text));
const button = (look, text, onclick, extra = {}) =>
  h("button", { type: "button", class: `utrecht-button utrecht-button--${look}`, onclick, ...extra }, text);
const sourceList = (sources) =>
  h("ul", {}, sources.map((s) => h("li", {},
    s.url ? h("a", { href: s.url, rel: "noreferrer", target: "_blank" }, s.text) : s.text,
    s.note ? h("span", { class: "bn-muted" }, " " + s.note) : null)));
const sourcesBlock = (sources, texts) =>
  sources.length ? h("details", { class: "bn-sources" }, h("summary", {}, texts.sources), sourceList(sources)) : null;
const evidenceLabel = (e) => h("span", { class: `bn-evidence bn-evidence--${e.id}`, title: e.explanation }, e.label);
const claim = (e, texts) => h("div", { class: "bn-claim" }, evidenceLabel(e), sourcesBlock(e.sources, texts));
// Draw anew, and put the focus back on the element with the same data-key.
const redraw = (root, ...kids) => {
  const active = root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  root.replaceChildren(...kids.flat(Infinity).filter(Boolean));
  if (active) root.querySelector(`[data-key="${CSS.escape(active)}"]:not([disabled])`)?.focus();
};
const download = (name, text, type) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};
// Print a whole page of its own, apart from the page around.
const printPage = (html, title) => {
  document.querySelector("#bn-print-frame")?.remove();
  const frame = h("iframe", { id: "bn-print-frame", class: "bn-sr-only", "aria-hidden": "true", tabindex: "-1", title });
  frame.srcdoc = html;
  frame.addEventListener("load", () => frame.contentWindow.print());
  document.body.append(frame);
};
const live = () => h("div", { class: "bn-sr-only", "aria-live": "polite", role: "status" });
const failure = (model) => (model.get("failed")
  ? h("p", { class: "bn-notice bn-notice--error", role: "alert" }, model.get("failed")) : null);
// A field for a text that is kept a moment after the last key, and at once when the field is left. What comes back
// from the kernel never replaces what is being typed, or was typed since. Without `rows` it has one line.
const noteField = (model, key, attrs, send) => {
  let timer = 0;
  let typed = null; // not yet sent
  let sent = null; // not yet heard back
  const known = () => model.get("notes")[key] ?? "";
  const flush = () => {
    clearTimeout(timer);
    if (typed === null) return;
    sent = typed.trim() ? typed : "";
    typed = null;
    send(sent);
    if (sent === known()) sent = null;
  };
  const look = attrs.rows ? { class: "bn-textarea utrecht-textarea" } : { class: "bn-input utrecht-textbox", type: "text", autocomplete: "off" };
  const field = h(attrs.rows ? "textarea" : "input", { ...look, "data-key": key, ...attrs, onblur: flush });
  field.addEventListener("input", () => { typed = field.value; clearTimeout(timer); timer = setTimeout(flush, 400); });
  const hear = () => {
    if (sent !== null && sent !== known()) return;
    sent = null;
    if (typed === null && document.activeElement !== field) field.value = known();
  };
  model.on("change:notes", hear);
  hear();
  return field;
};
