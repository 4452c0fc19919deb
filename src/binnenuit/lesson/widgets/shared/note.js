import { h } from "./dom.js";

// A field for a text that is kept a moment after the last key, and at once when the field is left. What comes back
// from the kernel never replaces what is being typed, or was typed since. Without `rows` it has one line.
export const noteField = (/** @type {Model<any, any>} */ model, /** @type {string} */ key, /** @type {Record<string, unknown>} */ attrs, /** @type {(text: string) => void} */ send) => {
  let timer = 0;
  /** @type {string | null} */
  let typed = null; // not yet sent
  /** @type {string | null} */
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
  const field = h(attrs.rows ? "textarea" : "input", { ...look, "data-key": key, placeholder: " ", ...attrs, onblur: flush });
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
