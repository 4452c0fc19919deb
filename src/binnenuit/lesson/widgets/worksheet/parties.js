import { button, fill, h, live, show } from "../shared/dom.js";
import { noteField } from "../shared/note.js";

/** @typedef {Model<worksheet.WorksheetPage, texts.worksheet & Turned>} Sheet */

// The parties of a map, each behind its name, and the map below them. A place is there once it has a name, or was opened.
/** @type {(model: Sheet, first: worksheet.MapPart, t: texts.worksheet, names: (...parts: (string | number)[]) => string, check: (text: string, id?: string) => HTMLElement) => { el: HTMLElement, draw: (map: worksheet.MapPart) => void }} */
export const parties = (model, first, t, names, check) => {
  const announce = live();
  const picture = h("div", {});
  let drawn = "";
  /** @type {Set<number>} */
  const opened = new Set();

  const level = (/** @type {string} */ key, /** @type {worksheet.AxisPart} */ axis) => {
    const made = h("select", { class: "bn-input utrecht-select", id: names(key), "data-key": key, "aria-describedby": [names(key, "hint"), names(key, "check")].join(" "),
      onchange: () => model.send({ type: "write", key, text: made.value }) },
    h("option", { value: "" }, t.pick), axis.levels.map((word, at) => h("option", { value: String(at + 1) }, word)));
    const hear = () => { if (document.activeElement !== made) made.value = model.get("notes")[key] ?? ""; };
    model.on("change:notes", hear);
    hear();
    return [h("label", { class: "bn-label", for: made.id }, axis.question), h("p", { class: "bn-muted", id: names(key, "hint") }, axis.hint), made, check(axis.check, names(key, "check"))];
  };

  const slot = (/** @type {worksheet.SlotPart} */ each) => {
    const { keys } = each;
    const name = noteField(model, keys.name, { id: names(keys.name), maxlength: first.most, "aria-describedby": [names(keys.name, "hint"), names(keys.name, "check")].join(" ") },
      (text) => model.send({ type: "write", key: keys.name, text }));
    const summary = h("summary", { "data-key": `party-${each.slot}` });
    const away = button("subtle", "", () => {
      announce.textContent = fill(t.party_gone, { name: away.dataset.name ?? "" });
      opened.delete(each.slot);
      model.send({ type: "away", slot: each.slot });
      name.value = "";
      add.focus();
    }, { "data-key": `away-${each.slot}` });
    const el = h("details", { class: "bn-details bn-worksheet__party" }, summary,
      h("label", { class: "bn-label", for: name.id }, first.question), h("p", { class: "bn-muted", id: names(keys.name, "hint") }, first.hint), name, check(first.check, names(keys.name, "check")),
      first.axes.map((axis) => level(keys[axis.name], axis)), away);
    return { slot: each.slot, el, summary, name, away };
  };
  const slots = first.slots.map(slot);
  const add = button("secondary-action", t.party_add, () => {
    const next = slots.find(({ el }) => el.hidden);
    if (!next) return;
    opened.add(next.slot);
    draw(/** @type {worksheet.MapPart} */ (model.get("view").map));
    next.el.open = true;
    show(next.name);
  }, { "data-key": "party-add" });
  const full = h("p", { class: "bn-muted" }, t.party_full);
  const missing = h("ul", { class: "bn-muted" });
  const none = h("p", { class: "bn-muted" }, t.map_none);

  const draw = (/** @type {worksheet.MapPart} */ map) => {
    const there = slots.filter((each, at) => map.slots[at].name || opened.has(each.slot));
    if (!there.length) { opened.add(1); slots[0].el.open = true; there.push(slots[0]); }
    slots.forEach((each, at) => {
      const { name, number } = map.slots[at];
      each.el.hidden = !there.includes(each);
      each.summary.textContent = name ? fill(t.party_at, { number, name }) : fill(t.party_new, { number: there.indexOf(each) + 1 });
      each.away.dataset.name = name || fill(t.party_new, { number: there.indexOf(each) + 1 });
      each.away.textContent = fill(t.party_away, { name: each.away.dataset.name });
      if (each.el.hidden) each.el.open = false;
    });
    [add.hidden, full.hidden] = [there.length === slots.length, there.length < slots.length];
    const short = map.slots.filter((each) => each.name && !each.whole);
    missing.replaceChildren(...short.map((each) => h("li", {}, fill(t.party_open, each))));
    [missing.hidden, none.hidden] = [!short.length, map.slots.some((each) => each.whole)];
    if (drawn === map.picture) return;
    if (drawn && map.picture) announce.textContent = t.map_changed;
    drawn = map.picture;
    picture.innerHTML = drawn; // made and escaped by our own template
  };
  return { el: h("div", {}, h("article", { class: "bn-item" }, h("h4", {}, first.title), announce, slots.map(({ el }) => el), h("div", { class: "bn-actions" }, add), full),
    h("article", { class: "bn-item" }, h("h4", {}, t.map), none, missing, picture)), draw };
};
