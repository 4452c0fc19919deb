import { button, failure, fill, h, live, paras, redraw, sheet } from "../shared/dom.js";
import { keep } from "../shared/keep.js";
import { noteField } from "../shared/note.js";
import { beginnings } from "./begin.js";
import { dialBoard } from "./dials.js";
import { missionBoard } from "./missions.js";
import { outcomeLabels } from "./outcome.js";
import { groupsOf, livingPicture } from "./people.js";
import { labTable } from "./table.js";
import { tabList } from "./tabs.js";

const pictureOf = (/** @type {string} */ text) => {
  const drawn = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return drawn.localName === "svg" ? document.importNode(drawn, true) : null;
};

/** @param {Given<norm_lab.OpenLabPage, LabWords>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const view = () => model.get("view");
  const region = live();
  const body = h("div", {});
  const failed = h("div", {});
  const root = sheet("lab", t.label, region, failed, body);
  el.append(root);
  let later = 0;
  // A screen reader hears it when the hand is at rest.
  const announce = (/** @type {string} */ words) => { clearTimeout(later); later = setTimeout(() => { region.textContent = words; }, 700); };
  const show = (/** @type {HTMLElement | null} */ place) => { place?.focus({ preventScroll: true }); place?.scrollIntoView({ block: "start" }); };

  // A part is drawn anew only when what it shows has changed, so that what is in use stays where it is.
  /** @type {Record<string, { el: HTMLElement, text: string }>} */
  const parts = {};
  const part = (/** @type {string} */ name) => (parts[name] ??= { el: h("div", { class: `bn-lab__${name}` }), text: "" }).el;
  /** @type {<D>(name: string, data: D | null | undefined, draw: (data: D) => Kid) => void} */
  const drawPart = (name, data, draw) => {
    const text = JSON.stringify(data ?? null);
    if (text !== parts[name].text) redraw(part(name), data ? draw(data) : null);
    parts[name].text = text;
  };

  const drawHead = (/** @type {Pick<norm_lab.LabPage, "title" | "intro" | "limits">} */ v) => [h("h3", {}, v.title), paras(v.intro),
    h("div", { class: "bn-notice bn-notice--info bn-lab__limits" }, h("p", {}, h("strong", {}, t.limits)),
      v.limits.length > 1 ? h("ul", {}, v.limits.map((x) => h("li", {}, x))) : paras(v.limits))];

  // First a prediction; the picture, the numbers and the dials come after it.
  let [picked, asked] = ["", false];
  const group = `bn-guess-${Math.random().toString(36).slice(2)}`;
  const missing = h("p", { class: "bn-notice bn-notice--info", role: "alert" });
  const predict = () => {
    if (!picked) { missing.textContent = t.predict_first; return part("prediction").querySelector("input")?.focus(); }
    asked = true;
    return model.send({ type: "predict", id: picked });
  };
  const drawPrediction = (/** @type {norm_lab.PredictionPart} */ p) => (p.answer
    ? h("div", { class: "bn-panel", tabindex: "-1", "data-key": "predicted" }, h("h4", {}, p.question),
      h("p", {}, h("strong", {}, fill(t.predicted, { answer: p.options.find((o) => o.id === p.answer)?.text }))),
      paras(p.feedback), p.outcome ? outcomeLabels(p.outcome, t) : null, keep(`${view().id}.${p.answer}`))
    : [h("fieldset", {}, h("legend", {}, p.question), h("p", { class: "bn-muted" }, t.predict_hint),
      p.options.map((o) => h("label", { class: "bn-option" },
        h("input", { type: "radio", name: group, value: o.id, checked: o.id === picked, "data-key": `guess-${o.id}`,
          onchange: () => { picked = o.id; missing.textContent = ""; } }),
        h("span", {}, o.text)))),
    missing, button("primary-action", t.predict, predict, { "data-key": "predict" })]);

  const board = dialBoard((message) => model.send({ ...message, chart: looks.now() === "chart" }), (id) => view().dials.find((dial) => dial.id === id)?.at, t);

  // One format more than fits takes the place of the one that was chosen first.
  /** @type {string[] | null} */
  let order = null;
  const pickFormat = (/** @type {string} */ id, /** @type {boolean} */ on) => {
    const f = view().formats;
    if (!f) return;
    const known = order ?? f.options.filter((o) => o.chosen).map((o) => o.id);
    order = on ? [...known, id].slice(-f.most) : known.filter((x) => x !== id);
    for (const box of part("formats").querySelectorAll("input")) box.checked = order.includes(box.value);
    model.send({ type: "formats", ids: order });
    const names = order.map((x) => f.options.find((o) => o.id === x)?.name).join(", ");
    announce(names ? fill(t.formats_now, { names }) : t.formats_none);
  };
  // Ten formats take much room, so they stand behind one line until somebody wants another one.
  let formatsOpen = false;
  const drawFormats = (/** @type {norm_lab.FormatsPart} */ f) => [h("h4", {}, f.label),
    h("p", {}, fill(t.formats_now, { names: f.options.filter((o) => o.chosen).map((o) => o.name).join(", ") })),
    h("details", { class: "bn-details", open: formatsOpen, ontoggle: (/** @type {From<HTMLDetailsElement>} */ event) => { formatsOpen = event.target.open; } },
      h("summary", { "data-key": "formats" }, t.formats_other), formatBoxes(f))];
  const formatBoxes = (/** @type {norm_lab.FormatsPart} */ f) => h("fieldset", { class: "bn-formats" }, h("legend", { class: "bn-sr-only" }, f.label),
    h("p", { class: "bn-muted" }, fill(t.formats_hint, f)),
    f.options.map((o) => h("label", { class: "bn-option" },
      h("input", { type: "checkbox", value: o.id, checked: o.chosen, "data-key": `format-${o.id}`,
        onchange: (/** @type {From<HTMLInputElement>} */ event) => pickFormat(o.id, event.target.checked) }),
      h("span", {}, h("strong", {}, o.name), h("span", { class: "bn-muted" }, o.summary)))));

  // Dials that go somewhere at once: what was being turned is forgotten.
  const leave = (/** @type {{ type: string } & Record<string, unknown>} */ message) => { board.forget(); order = null; model.send(message); };
  const reset = () => { if (view().changed) { leave({ type: "reset" }); announce(t.reset_done); } };
  const back = button("subtle", t.reset, reset, { "data-key": "reset" });
  const begin = (/** @type {import("./begin.js").Start} */ { share, perceived }) => leave({ type: "begin", share, perceived });

  // What there is to see: people first; chart, words and numbers one tab away. The chart is drawn only while it is open.
  const people = livingPicture(t, announce);
  const missions = missionBoard(t, (id) => { leave({ type: "found", id }); announce(t.mission_put); stage.scrollIntoView({ block: "start" }); }, announce);
  const picture = h("div", { class: "bn-lab__svg" });
  const chart = h("div", {}, h("figure", { class: "bn-lab__picture", "aria-label": t.picture }, picture, part("caption")));
  const panels = { people: people.el, chart, words: part("words"), table: part("table") };
  const looks = tabList(t.looks, (id) => { model.send({ type: "look", chart: id === "chart" }); drawPicture(); });
  const drawLooks = (/** @type {norm_lab.OpenLabPage} */ v) => looks.set([
    ...(v.people.length ? [{ id: "people", label: t.look_people, panel: panels.people }] : []),
    { id: "chart", label: t.look_chart, panel: chart }, { id: "words", label: t.look_words, panel: panels.words }, { id: "table", label: t.look_table, panel: panels.table }]);
  const stage = h("div", { class: "bn-lab__wide" }, h("div", { class: "bn-lab__stage" },
    h("div", { class: "bn-lab__look" }, looks.el, people.el, chart, part("words"), part("table")),
    h("div", { class: "bn-lab__hands", role: "group", "aria-label": t.controls },
      part("dials"), part("begin"), back, missions.el, part("formats"))));
  let pictured = "";
  const drawPicture = () => {
    const text = model.get("figure");
    if (looks.now() !== "chart" || text === pictured) return;
    const drawn = pictureOf(text);
    if (drawn) picture.replaceChildren(drawn);
    pictured = text;
  };
  const bytes = (/** @type {"voices" | "minds"} */ name) => {
    const data = model.get(name);
    return data ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array();
  };
  const drawPeople = () => {
    const v = view();
    people.set(groupsOf(v.people ?? [], v.weeks, bytes("voices"), bytes("minds")), v.weeks, v.settings);
  };

  // The own explanation; one field for as long as the page lives, so that typing is never interrupted.
  /** @type {HTMLElement | null} */
  let field = null;
  const explanation = h("label", { class: "bn-reason" });
  const drawExplanation = (/** @type {norm_lab.OpenLabPage} */ v) => {
    if (field || !v.explain) return;
    field = noteField(model, v.id, { rows: "4", maxlength: "2000" }, (text) => model.send({ type: "explain", text }));
    explanation.append(h("span", {}, v.explain, " ", h("span", { class: "bn-muted" }, t.explain_hint)), field);
  };

  const drawStage = (/** @type {norm_lab.OpenLabPage} */ v) => {
    drawPart("caption", v.caption, (x) => h("p", { class: "bn-muted" }, x));
    drawPart("words", v.words, (all) => h("ul", {}, all.map((x) => h("li", {}, x))));
    drawPart("formats", v.formats, drawFormats);
    drawPart("dials", v.dials.length ? v.dials.map((dial) => ({ ...dial, at: 0 })) : null, (dials) => [h("h4", {}, t.controls), board.rows(dials)]);
    board.hear(v.dials);
    drawPart("begin", v.begin, (b) => beginnings(b, t, begin, reset));
    back.hidden = !v.dials.length && !v.formats;
    back.setAttribute("aria-disabled", String(!v.changed));
    drawPart("after", v.after.length ? v.after : null, paras);
    drawPart("table", v.table, (table) => labTable(table, v.title, t));
    if (!v.people.length) people.el.hidden = true;
    drawLooks(v);
    drawPeople();
    drawPicture();
    drawExplanation(v);
  };

  let said = "";
  const draw = (/** @type {boolean} */ loud) => {
    const v = view();
    redraw(failed, failure(model));
    const kids = v.ready ? [part("head"), part("prediction"), ...(v.open ? [stage, part("after"), explanation] : [])] : [h("p", { class: "bn-muted" }, t.loading)];
    if (!v.ready || kids.some((kid, i) => body.children[i] !== kid)) body.replaceChildren(...kids);
    if (!v.ready) return;
    root.setAttribute("aria-label", `${t.label}: ${v.title}`);
    drawPart("head", { title: v.title, intro: v.intro, limits: v.limits }, drawHead);
    drawPart("prediction", v.prediction, drawPrediction);
    if (!v.open) return;
    drawStage(v);
    const words = v.words.join(" ");
    const won = missions.show(v.missions);
    if (loud && said && (words !== said || won)) announce(`${won} ${words}`.trim());
    said = words;
    if (asked) show(part("prediction").querySelector("[data-key=predicted]"));
    asked = false;
  };
  model.on("change:view", () => draw(true));
  model.on("change:figure", drawPicture);
  for (const name of ["voices", "minds"]) model.on(`change:${name}`, () => { if (view().open) drawPeople(); });
  model.on("change:failed", () => { if (model.get("failed")) { board.forget(); order = null; } draw(false); });
  draw(false);
  return () => { clearTimeout(later); people.stop(); };
}
export default { render };
