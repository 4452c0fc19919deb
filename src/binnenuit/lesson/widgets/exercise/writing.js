import { fill, h } from "../shared/dom.js";
import { noteField } from "../shared/note.js";

// A text of one's own. Its field is made once, so that typing is never interrupted.
export const writing = (/** @type {{ id: string, max: number }} */ item, /** @type {string} */ label, /** @type {Tools} */ { model, t, fields }, rows = "7") => {
  const hint = `${item.id}-hint`;
  const left = h("span", { class: "bn-muted", id: hint });
  const count = (/** @type {{ value: string }} */ field) => { left.textContent = fill(t.write_hint, { left: item.max - field.value.length }); };
  const field = fields[item.id] ??= noteField(model, item.id, { rows, maxlength: item.max, "aria-describedby": hint },
    (text) => model.send({ type: "write", id: item.id, text }));
  field.oninput = () => count(field);
  count(field);
  return [h("label", { class: "bn-reason" }, h("span", {}, label), field), left];
};
