// Shared helpers: build elements (text only, never HTML), keep the focus, fill placeholders.
const KEYS = ["a", "button", "input", "summary", "textarea"]; // JupyterLab has shortcuts of its own for their keys
export const h = (tag, props = {}, ...kids) => {
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
export const sheet = (name, label, ...kids) => h("section", { class: `bn-widget bn-${name}`, "aria-label": label }, ...kids);
export const fill = (text, words) => text.replace(/\{(\w+)\}/g, (_, name) => words[name] ?? "");
export const paras = (texts) => texts.map((text) => h("p", {}, text));
export const button = (look, text, onclick, extra = {}) =>
  h("button", { type: "button", class: `utrecht-button utrecht-button--${look}`, onclick, ...extra }, text);
// Draw anew, and put the focus back on the element with the same data-key.
export const redraw = (root, ...kids) => {
  const active = root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  root.replaceChildren(...kids.flat(Infinity).filter(Boolean));
  if (active) root.querySelector(`[data-key="${CSS.escape(active)}"]:not([disabled])`)?.focus();
};
export const live = () => h("div", { class: "bn-sr-only", "aria-live": "polite", role: "status" });
export const failure = (model) => (model.get("failed")
  ? h("p", { class: "bn-notice bn-notice--error", role: "alert" }, model.get("failed")) : null);
