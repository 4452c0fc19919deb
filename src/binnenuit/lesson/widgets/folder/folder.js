import { button, failure, fill, h, redraw, sheet } from "../shared/dom.js";
import { download, printPage } from "../shared/files.js";

// What there is to take home. The name for the certificate is typed here and goes into the page that is printed; it is
// sent nowhere and kept nowhere.
/** @param {Given<folder.FolderPage, texts.folder & { returns: texts.returns }>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const failed = h("div", {});
  const body = h("div", {});
  const notice = h("p", { class: "bn-folder__notice bn-notice", role: "status", hidden: true });
  el.append(sheet("folder", t.label, failed, body, notice));
  const own = `bn-folder-${Math.random().toString(36).slice(2)}`;
  let chosen = "";
  const today = new Date();
  const begin = h("input", { class: "bn-input utrecht-textbox", type: "date", id: `${own}-begin`, "data-key": "begin", "aria-describedby": `${own}-begin-hint`,
    value: [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-") });

  const make = (/** @type {folder.ThingPart} */ { file }) => {
    notice.hidden = true;
    const address = `${location.origin}${location.pathname.replace(/les\/.*/, "")}`;
    model.send({ type: "make", file, card: chosen, address, begin: begin.value });
  };
  const get = (/** @type {folder.ThingPart} */ each, look = "secondary-action") => button(look, each.title, () => make(each),
    { "data-key": each.file, "aria-label": fill(t.download, each) });

  const card = (/** @type {folder.ThingPart} */ each, /** @type {folder.TellPart[]} */ tell) => h("div", { class: "bn-panel" },
    h("h4", {}, t.card), h("p", {}, t.card_hint),
    h("fieldset", {}, h("legend", {}, t.card_choose), tell.map(({ place, text }, at) => h("label", { class: "bn-option" },
      h("input", { type: "radio", name: own, value: place, checked: place === chosen || (!tell.some((one) => one.place === chosen) && at === 0),
        "data-key": `card-${place}`, onchange: () => { chosen = place; } }), h("span", {}, text)))),
    h("div", { class: "bn-actions" }, get(each)));

  const name = h("input", { class: "bn-input utrecht-textbox", type: "text", autocomplete: "name", maxlength: "80", id: own, "data-key": "name", "aria-describedby": `${own}-hint` });
  const certificate = (/** @type {folder.ThingPart} */ each) => h("div", { class: "bn-panel" },
    h("h4", {}, t.certificate), h("label", { class: "bn-label", for: own }, t.certificate_name),
    h("p", { class: "bn-muted", id: `${own}-hint` }, t.certificate_hint), name,
    h("div", { class: "bn-actions" }, button("primary-action", t.certificate_print, () => model.send({ type: "print" }), { "data-key": "print-certificate" }), get(each)));

  // Who comes back: three moments in a calendar, with the sentence that was chosen for then; and a sheet for two.
  const later = (/** @type {folder.FolderPage} */ v) => {
    const [calendar, ...sheets] = v.later;
    if (!calendar) return null;
    const r = t.returns;
    const sentence = (/** @type {string} */ place, /** @type {string} */ text) => h("label", { class: "bn-option" },
      h("input", { type: "radio", name: `${own}-promise`, value: place, checked: place === v.promise, "data-key": `promise-${place}`,
        onchange: () => model.send({ type: "promise", place }) }), h("span", {}, text));
    return [h("div", { class: "bn-panel" }, h("h4", {}, r.title), h("p", {}, r.intro),
      h("label", { class: "bn-label", for: begin.id }, r.begin), h("p", { class: "bn-muted", id: `${own}-begin-hint` }, r.begin_hint), begin,
      v.sentences.length ? h("fieldset", {}, h("legend", {}, r.choose), h("p", { class: "bn-muted" }, r.choose_hint),
        sentence("", r.none), v.sentences.map(({ place, text }) => sentence(place, text))) : null,
      h("div", { class: "bn-actions" }, get(calendar))),
    h("div", { class: "bn-panel" }, h("h4", {}, r.pair), h("p", {}, r.pair_intro), h("div", { class: "bn-actions" }, sheets.map((each) => get(each))))];
  };

  const draw = () => {
    const v = model.get("view");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const [told, proof] = ["card", "certificate"].map((kind) => v.things.find((each) => each.kind === kind));
    const rest = v.things.filter((each) => each !== told && each !== proof);
    return redraw(body, h("h3", {}, t.title), h("p", {}, t.intro),
      v.things.length
        ? [h("div", { class: "bn-actions" }, get(v.all, "primary-action")), h("h4", {}, t.inside),
          h("ul", { class: "bn-folder__things" }, rest.map((each) => h("li", {}, get(each, "subtle")))),
          told ? card(told, v.tell) : null, proof ? certificate(proof) : null]
        : h("p", { class: "bn-notice bn-notice--info" }, t.nothing),
      later(v));
  };
  model.on("msg:custom", (message, buffers) => {
    if (message.page) {
      printPage(message.page, t.certificate, (page) => { const place = page.querySelector("input"); if (place) place.value = name.value; });
    }
    if (message.file) download(message.file, buffers[0], message.type);
    if (!message.notice) return;
    notice.hidden = false;
    notice.textContent = message.notice;
  });
  model.on("change:view", draw);
  model.on("change:failed", draw);
  draw();
}
export default { render };
