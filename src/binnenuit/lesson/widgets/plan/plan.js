import { claim } from "../shared/claim.js";
import { button, failure, fill, h, paras, redraw, sheet, show } from "../shared/dom.js";
import { download, printPage } from "../shared/files.js";
import { noteField } from "../shared/note.js";
import { pageOf } from "../shared/parts.js";
import { turns } from "../shared/turns.js";
import { keptList } from "./kept_list.js";
import { overview } from "./overview.js";

const FEW = 3; // sentences from answers that stand open below a question

// A plan of action, one part a screen. Each field is made once and stays where it is; only what the answers change is
// drawn anew.
/** @param {Given<plan.PlanPage, texts.plan>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const body = h("div", {});
  const failed = h("div", {});
  el.append(sheet("plan", t.label, failed, body));
  const own = `bn-plan-${Math.random().toString(36).slice(2)}`;
  const names = (/** @type {(string | number)[]} */ ...parts) => [own, ...parts].join("-").replaceAll(".", "-");
  /** @type {((view: plan.PlanPage) => void)[]} */
  const draws = []; // what each part does with a new view

  const field = (/** @type {plan.FieldPart} */ { key, most }, /** @type {Record<string, unknown>} */ attrs, /** @type {string[]} */ about = []) =>
    noteField(model, key, { id: names(key), maxlength: most, "aria-describedby": about.join(" ") || null, ...attrs },
      (text) => model.send({ type: "write", key, text }));
  const label = (/** @type {HTMLElement} */ made, /** @type {string} */ text) => h("label", { class: "bn-label", for: made.id }, text);
  const mine = (/** @type {plan.PlanPage} */ view, /** @type {plan.SectionPart} */ section) =>
    view.sections.find((each) => each.id === section.id) ?? section;
  const hint = (/** @type {plan.SectionPart} */ section) => h("p", { class: "bn-muted", id: names(section.id, "hint") }, section.hint);

  const text = (/** @type {plan.SectionPart} */ section) => {
    const left = h("p", { class: "bn-muted", id: names(section.id, "left") });
    const made = field(section.fields[0], { rows: "4" }, [names(section.id, "hint"), left.id]);
    const count = () => { left.textContent = fill(t.left, { left: section.fields[0].most - made.value.length }); };
    made.addEventListener("input", count);
    model.on("change:notes", count);
    count();
    return [label(made, section.question), hint(section), made, left];
  };

  // What is typed is told as a day. That it is none is told only when the field is left.
  const day = (/** @type {plan.SectionPart} */ section, /** @type {number} */ which, /** @type {plan.FieldPart} */ place) => {
    const told = h("p", { class: "bn-plan__day", id: names(place.key, "told"), role: "status" });
    const how = h("p", { class: "bn-muted", id: names(place.key, "how") }, t.date_hint);
    const made = field(place, {}, [how.id, told.id]);
    const draw = (now = mine(pageOf(model, "sections"), section)) => {
      const { bad, text: words } = now.days[which];
      const quiet = bad && document.activeElement === made;
      told.textContent = quiet ? "" : words;
      told.classList.toggle("is-bad", bad && !quiet);
      if (bad && !quiet) made.setAttribute("aria-invalid", "true"); else made.removeAttribute("aria-invalid");
    };
    made.addEventListener("blur", () => draw());
    draws.push((view) => draw(mine(view, section)));
    return [made, how, told];
  };

  const actions = (/** @type {plan.SectionPart} */ section) => [h("p", { class: "bn-label" }, section.question), hint(section), section.days.map((_, at) => {
    const [what, who] = section.fields.slice(3 * at, 3 * at + 2).map((place, part) => field(place, part ? {} : { rows: "2" }));
    const [when, how, told] = day(section, at, section.fields[3 * at + 2]);
    return h("fieldset", { class: "bn-plan__action" }, h("legend", {}, fill(t.action, { number: at + 1 })),
      label(what, t.what), what, label(who, t.who), who, label(when, t.when), how, when, told);
  })];
  const date = (/** @type {plan.SectionPart} */ section) => {
    const [made, how, told] = day(section, 0, section.fields[0]);
    return [label(made, section.question), hint(section), how, made, told];
  };

  const pitfalls = (/** @type {plan.SectionPart} */ section) => {
    /** @type {string[] | null} */
    let asked = null; // ticks not yet heard back; an older answer does not undo them
    const tick = () => {
      asked = boxes.filter((box) => box.checked).map((box) => box.value);
      model.send({ type: "tick", ids: asked });
    };
    const boxes = section.pitfalls.map((each) => h("input", { type: "checkbox", value: each.id, "data-key": each.id,
      "aria-describedby": names(each.id, "about"), onchange: tick }));
    draws.push((view) => {
      const now = mine(view, section).pitfalls.filter((each) => each.ticked).map((each) => each.id);
      if (model.get("failed")) asked = null;
      if (asked && asked.join() !== now.join()) return;
      asked = null;
      boxes.forEach((box) => { box.checked = now.includes(box.value); });
    });
    return h("fieldset", { "aria-describedby": names(section.id, "hint") }, h("legend", {}, section.question), hint(section),
      section.pitfalls.map((each, at) => h("div", { class: "bn-plan__pitfall" },
        h("label", { class: "bn-option" }, boxes[at], h("span", {}, each.title)),
        h("div", { id: names(each.id, "about") }, h("p", {}, each.text), h("p", {}, h("strong", {}, t.sign), " ", each.sign)),
        claim(each.evidence, t))));
  };

  const idea = (/** @type {plan.IdeaPart} */ each) => h("li", {},
    h("p", { class: "bn-muted" }, each.because, each.lesson ? ` (${each.lesson})` : ""), h("p", {}, each.text), claim(each.evidence, t),
    each.adopted
      ? h("p", { class: "bn-muted", tabindex: "-1", "data-key": `adopt-${each.id}` }, t.adopted)
      : [each.full ? h("p", { class: "bn-notice bn-notice--warning", role: "alert" }, t.no_room) : null,
        button("secondary-action", t.adopt, () => model.send({ type: "adopt", id: each.id }),
          { "data-key": `adopt-${each.id}`, "aria-label": fill(t.adopt_label, { text: each.text }) })]);

  const ideas = (/** @type {plan.SectionPart} */ section) => {
    const place = h("div", {});
    let shown = "";
    let open = false;
    const rest = (/** @type {plan.IdeaPart[]} */ more) => h("details", { class: "bn-details", open, ontoggle: (/** @type {From<HTMLDetailsElement>} */ event) => { open = event.target.open; } },
      h("summary", { "data-key": names(section.id, "more") }, fill(t.more_ideas, { count: more.length })), h("ul", {}, more.map(idea)));
    draws.push((view) => {
      const now = mine(view, section).ideas;
      if (shown === JSON.stringify(now)) return;
      shown = JSON.stringify(now);
      redraw(place, now.length ? h("div", { class: "bn-plan__ideas" }, h("h5", {}, t.from_answers),
        h("ul", {}, now.slice(0, FEW).map(idea)), now.length > FEW ? rest(now.slice(FEW)) : null) : null);
    });
    return place;
  };

  /** @type {Record<string, (section: plan.SectionPart) => Kid>} */
  const kinds = { text, actions, pitfalls, date };
  const example = (/** @type {plan.SectionPart} */ section) => (section.example.length
    ? h("details", { class: "bn-details bn-plan__example" }, h("summary", { "data-key": names(section.id, "example") }, t.example), paras(section.example)) : null);
  const part = (/** @type {plan.SectionPart} */ section) => h("article", { class: "bn-item", "data-section": section.id },
    h("h4", {}, section.title), section.why ? h("p", { class: "bn-plan__why" }, section.why) : null, example(section),
    kinds[section.kind](section), ideas(section));

  const notice = h("p", { class: "bn-plan__notice bn-notice", role: "status" });
  const make = (/** @type {string} */ kind) => { notice.textContent = ""; model.send({ type: "make", kind }); };
  const filled = h("p", { class: "bn-muted" });
  draws.push((view) => { filled.textContent = view.filled; });
  const take = () => h("div", { class: "bn-panel" }, h("h4", {}, t.take), filled, h("p", {}, t.take_hint),
    h("div", { class: "bn-actions" },
      button("primary-action", t.docx, () => make("docx"), { "data-key": "docx" }),
      button("primary-action", t.pdf, () => make("pdf"), { "data-key": "pdf" }),
      button("secondary-action", t.ics, () => make("ics"), { "data-key": "ics" }),
      button("secondary-action", t.print, () => model.send({ type: "print" }), { "data-key": "print" })), notice);

  /** @type {ReturnType<typeof turns> | null} */
  let turned = null;
  // One screen for what was kept, one for each part, and one that shows them all.
  const build = (/** @type {plan.PlanPage} */ first) => {
    const now = () => pageOf(model, "sections");
    const kept = keptList(model, field, names);
    const all = overview(t, first, (at) => turned?.go(at));
    draws.push(kept.draw, all.draw);
    const screens = [{ id: "kept", place: h("div", {}, paras(first.intro), kept.el) }, ...first.sections.map((each) => ({ id: each.id, place: part(each) })),
      { id: "overview", place: h("div", {}, all.el, take()) }];
    const filled = (/** @type {string} */ id) => (id === "kept" ? now().insights.length > 0 : Boolean(now().sections.find((each) => each.id === id)?.filled));
    turned = turns({ label: t.parts, at: t.at, open: t.open, answered: t.answered, previous: t.previous, next: t.next }, screens, filled);
    redraw(body, h("h3", {}, first.title), turned.el);
  };
  const draw = () => {
    const view = pageOf(model, "sections");
    redraw(failed, failure(model));
    if (!view.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    if (!turned) build(view);
    for (const each of draws) each(view);
    turned?.mark();
  };
  model.on("msg:custom", (message, buffers) => {
    if (message.page) printPage(message.page, t.label);
    if (message.file) download(message.file, buffers[0], message.type);
    if (message.notice) notice.textContent = message.notice;
    notice.classList.toggle("bn-notice--warning", Boolean(message.field));
    if (!message.field) return;
    turned?.go(1 + model.get("view").sections.findIndex((each) => String(each) === message.field));
    show(document.getElementById(names(message.field)));
  });
  model.on("change", draw);
  draw();
  return () => turned?.stop();
}
export default { render };
