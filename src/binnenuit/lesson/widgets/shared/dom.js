// Shared helpers: build elements (text only, never HTML), keep the focus, fill placeholders.
const KEYS = ["a", "button", "input", "summary", "textarea"]; // JupyterLab has shortcuts of its own for their keys
/** @type {<K extends keyof HTMLElementTagNameMap>(tag: K, props?: Record<string, any> | null, ...kids: Kid[]) => HTMLElementTagNameMap[K]} */
export const h = (tag, props = {}, ...kids) => {
  const el = /** @type {any} */ (document.createElement(tag));
  if (KEYS.includes(tag)) el.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled") el[key] = value;
    else el.setAttribute(key, value === true ? "" : value);
  }
  el.append(.../** @type {any[]} */ (kids).flat(Infinity).filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return el;
};
// The outermost element of a widget.
export const sheet = (/** @type {string} */ name, /** @type {string} */ label, /** @type {Kid[]} */ ...kids) => h("section", { class: `bn-widget bn-${name}`, "aria-label": label }, ...kids);
export const fill = (/** @type {string} */ text, /** @type {object} */ words) => text.replace(/\{(\w+)\}/g, (_, name) => /** @type {Record<string, string>} */ (words)[name] ?? "");
export const paras = (/** @type {string[]} */ texts) => texts.map((text) => h("p", {}, text));
export const button = (/** @type {string} */ look, /** @type {Kid} */ text, /** @type {(event: any) => unknown} */ onclick, /** @type {Record<string, unknown>} */ extra = {}) =>
  h("button", { type: "button", class: `utrecht-button utrecht-button--${look}`, onclick, ...extra }, text);
// The focus on the element with this data-key, when it can have it.
export const focusOn = (/** @type {HTMLElement} */ root, /** @type {string} */ key) => {
  /** @type {HTMLElement | null} */
  const el = root.querySelector(`[data-key="${CSS.escape(key)}"]:not([disabled])`);
  el?.focus();
};
// Draw anew, and put the focus back on the element with the same data-key; without a key on the one in the same place
// among as many of its kind.
export const redraw = (/** @type {HTMLElement} */ root, /** @type {Kid[]} */ ...kids) => {
  const used = /** @type {HTMLElement | null} */ (document.activeElement);
  const inside = used && used !== root && root.contains(used) ? used : null;
  const key = inside?.dataset.key;
  const alike = () => /** @type {HTMLElement[]} */ (inside && !key ? [...root.querySelectorAll(inside.tagName)] : []);
  const before = alike();
  root.replaceChildren(.../** @type {any[]} */ (kids).flat(Infinity).filter(Boolean));
  if (key) focusOn(root, key);
  const after = alike();
  if (inside && after.length === before.length) after[before.indexOf(inside)]?.focus();
};
// The focus on an element, whose top comes into sight when it is not there yet; what can be seen already does not move.
export const show = (/** @type {HTMLElement | null | undefined} */ el) => {
  if (!el) return;
  el.focus({ preventScroll: true });
  const { top, bottom } = el.getBoundingClientRect();
  const [from, to] = [parseFloat(window.getComputedStyle(document.documentElement).scrollPaddingTop) || 0, window.innerHeight];
  if (top < from || (bottom > to && top > from + (to - from) / 2)) el.scrollIntoView({ block: "start" });
};
export const live = () => h("div", { class: "bn-sr-only", "aria-live": "polite", role: "status" });
export const failure = (/** @type {Model<any, any>} */ model) => (model.get("failed")
  ? h("p", { class: "bn-notice bn-notice--error", role: "alert" }, model.get("failed")) : null);
