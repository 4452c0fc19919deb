import { button, failure, focusOn, h, live, redraw, sheet } from "../shared/dom.js";
import { download } from "../shared/files.js";
import { keeping } from "./keeping.js";
import { alike, del, DEVICE, flat, get, keptIn, KEY, keysOf, laid, noted, put, SEEN, set, setAside, storageWorks, textOf, TIMES, timesOf, WAY, whole } from "./kept.js";

const HASH = "#hervat=";
const PROMISE = "&zin="; // after the step of a return: the sentence to come back to

/** @param {Given<dossier.DossierPage, texts.dossier>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const plan = keeping(model);
  el.append(sheet("dossier", t.label, announce, plan.told, body));
  let device = get("localStorage", DEVICE) !== null;
  let works = storageWorks();
  let alive = false;
  let sure = false;
  let opened = false;
  let twice = false; // this lesson is open in another tab too, and both keep on the device
  let mine = { values: new Map(), times: new Map() };
  const pending = new Map(); // what came from another tab, on its way through the kernel
  // Both copies as one when both can be read, then each of them, for when one cannot.
  const stores = device ? ["localStorage", "sessionStorage"] : ["sessionStorage", "localStorage"];
  const readable = device && stores.every((store) => flat(get(store, KEY)));
  const both = readable ? laid(keptIn("sessionStorage"), keptIn("localStorage")) : null;
  const texts = stores.map((store) => get(store, KEY));
  const stored = [...new Set([both ? whole(both.values) : null, ...texts].filter((text) => text !== null))];
  const notice = { text: "", bad: false };
  const say = (/** @type {string} */ text, bad = false) => { notice.text = text; notice.bad = bad; announce.textContent = text; draw(); };

  const keep = () => { write(); window.dispatchEvent(new CustomEvent("binnenuit:kept")); };
  const write = () => {
    const text = model.get("dossier");
    const now = flat(text) ?? new Map();
    device &&= get("localStorage", DEVICE) !== null; // another tab may have wiped it
    const there = device ? keptIn("localStorage") : { values: new Map(), times: new Map() };
    noted(mine, now, there, pending);
    const all = laid(mine, there);
    mine.times = new Map([...mine.times].filter(([key]) => now.has(key) || device)); // what is gone leaves no trace
    works = put("sessionStorage", mine, text);
    if (!device) return;
    if (!alike(all.values, there.values) || !alike(all.times, there.times)) {
      works = put("localStorage", all, alike(all.values, now) ? text : whole(all.values)) && works;
    }
    if (!all.came.length) return;
    for (const key of all.came) pending.set(key, { value: all.values.get(key), time: all.times.get(key) ?? 0 });
    model.send({ type: "other", changes: all.came.map((key) => [JSON.parse(key), all.values.get(key) ?? null]) });
  };
  const forget = () => { for (const key of [DEVICE, KEY, TIMES, SEEN, WAY]) del("localStorage", key); };
  const keepOnDevice = (/** @type {boolean} */ on) => {
    device = on && set("localStorage", DEVICE, "1");
    if (device) { keep(); tell("who"); } else { forget(); tell("gone"); }
    say(device ? t.kept : on ? t.where_nowhere : t.unkept);
  };
  // Another tab changed what is kept on the device.
  const sync = () => {
    if (!alive) return;
    const on = get("localStorage", DEVICE) !== null;
    const turned = on !== device;
    device = on;
    if (device) keep();
    if (!turned) return;
    if (device) tell("who");
    say(device ? t.kept_elsewhere : t.unkept_elsewhere);
  };
  const heard = (/** @type {StorageEvent} */ event) => { if (event.key === null || event.key.startsWith(KEY)) sync(); };
  const shown = () => { if (document.visibilityState === "visible") sync(); };
  /** @type {BroadcastChannel | null} */
  let channel = null;
  try { channel = new BroadcastChannel(KEY); } catch { /* then a tab only hears of what another keeps */ }
  const tell = (/** @type {string} */ what) => channel?.postMessage({ what, page: location.pathname });
  let left = false; // a page that is being left still hears, and must not say that it is here
  const gone = () => { if (device) tell("gone"); left = true; };
  const back = () => { left = false; sync(); };
  if (channel) channel.onmessage = ({ data }) => {
    if (left || data.page !== location.pathname || !device) return;
    if (data.what === "who") tell("here");
    if (data.what === "gone") tell("who"); // there may be a third
    if (!twice && data.what !== "gone") announce.textContent = t.twice;
    twice = data.what !== "gone";
    draw();
  };
  const save = () => model.send({ type: "save" });
  const load = async (/** @type {From<HTMLInputElement>} */ event) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    if (file.size > model.get("view").limit) say(t.too_large, true);
    else model.send({ type: "load", text: await textOf(file) });
  };
  const wipe = () => {
    forget(); // first, so that other tabs know that nothing is to be kept
    tell("gone");
    mine = { values: new Map(), times: new Map() };
    pending.clear();
    for (const store of ["sessionStorage", "localStorage"]) {
      for (const key of keysOf(store)) if (key.startsWith(KEY)) del(store, key);
    }
    device = false;
    sure = false;
    model.send({ type: "wipe" });
  };
  const copyLink = async () => {
    const link = location.origin + location.pathname + HASH + model.get("view").code;
    try { await navigator.clipboard.writeText(link); say(t.resume_copied); } catch { say(link); }
  };

  const file = h("input", { type: "file", accept: ".json,application/json", class: "bn-sr-only", tabindex: "-1", "aria-hidden": "true", onchange: load });
  const entered = h("input", { class: "bn-input utrecht-textbox", type: "text", autocomplete: "off", "data-key": "code",
    onkeydown: (/** @type {KeyboardEvent} */ event) => { if (event.key === "Enter") resume(); } });
  const resume = () => { if (entered.value.trim()) model.send({ type: "code", code: entered.value }); };

  const draw = () => {
    const v = model.get("view");
    const where = !works ? t.where_nowhere : device ? t.where_device : t.where_tab;
    const details = h("details", { class: "bn-details", open: opened, ontoggle: (/** @type {From<HTMLDetailsElement>} */ event) => { opened = event.target.open; } },
      h("summary", { "data-key": "more" }, t.more),
      h("div", { class: "bn-actions" },
        button("secondary-action", device ? t.unkeep : t.keep, () => keepOnDevice(!device), { "data-key": "keep" }),
        button("secondary-action", t.save, save, { "data-key": "save" }),
        button("secondary-action", t.load, () => file.click(), { "data-key": "load" }),
        button("subtle", t.wipe, () => { sure = true; draw(); focusOn(body, "wipe-no"); }, { "data-key": "wipe" })),
      sure ? h("div", { class: "bn-notice bn-notice--warning", role: "alert" }, h("p", {}, t.wipe_sure),
        h("div", { class: "bn-actions" },
          button("secondary-action", t.wipe_no, () => { sure = false; draw(); focusOn(body, "wipe"); }, { "data-key": "wipe-no" }),
          button("primary-action", t.wipe_yes, wipe, { "data-key": "wipe-yes" }))) : null,
      h("p", { class: "bn-label" }, t.resume),
      v.code
        ? [h("p", {}, t.resume_hint), h("p", {}, `${t.resume_code}: `, h("output", { class: "bn-code" }, v.code)),
          button("secondary-action", t.resume_link, copyLink, { "data-key": "link" })]
        : h("p", { class: "bn-muted" }, t.resume_none),
      h("label", { class: "bn-reason" }, h("span", {}, t.resume_enter), entered),
      button("secondary-action", t.resume_go, resume, { "data-key": "resume" }));
    redraw(body,
      failure(model),
      notice.text ? h("p", { class: `bn-notice bn-notice--${notice.bad ? "error" : "ok"}` }, notice.text) : null,
      device && twice ? h("p", { class: "bn-notice bn-notice--warning" }, t.twice) : null,
      h("p", { class: "bn-dossier__where" }, where), details, file);
  };

  const fromHash = () => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : "");
  const promised = () => location.hash.split(PROMISE)[1] ?? "";
  const forgetHash = () => {
    const step = fromHash() ? "" : location.hash.split(PROMISE)[0];
    history.replaceState(null, "", location.pathname + location.search + step);
  };
  const pasted = () => {
    const [code, sentence] = [fromHash(), promised()];
    if (!alive || !(code || sentence)) return;
    forgetHash();
    model.send(code ? { type: "code", code } : { type: "promise", code: sentence });
  };

  model.on("change:view", () => {
    const v = model.get("view");
    if (v.ready && !alive) {
      alive = true;
      const good = stored.find((_, place) => !v.aside.includes(place));
      const times = both ? both.times : timesOf(stores.find((store) => get(store, KEY) === good) ?? stores[0]);
      if (good !== undefined) mine = { values: flat(good) ?? new Map(), times };
      for (const place of v.aside) setAside(stored[place]);
      if (device) tell("who");
      if (fromHash() || promised()) forgetHash();
      window.binnenuitReady = true;
      window.dispatchEvent(new CustomEvent("binnenuit:ready"));
    }
    if (v.ready) keep();
    plan.draw();
    if (v.notice) say(v.notice, v.bad); else { notice.text = ""; draw(); }
  });
  model.on("msg:custom", (message) => download(t.file_name, message.text, "application/json"));
  model.on("change:dossier", () => { if (alive) keep(); });
  model.on("change:failed", draw);
  window.addEventListener("hashchange", pasted);
  window.addEventListener("storage", heard);
  window.addEventListener("pageshow", back);
  window.addEventListener("pagehide", gone);
  document.addEventListener("visibilitychange", shown);
  draw();
  const short = (/** @type {string} */ text) => (text.length > model.get("view").limit ? "{" : text); // no JSON either, and quick to send
  model.send({ type: "restore", texts: stored.map(short), code: fromHash(), promise: promised() });
  return () => {
    window.removeEventListener("hashchange", pasted);
    window.removeEventListener("storage", heard);
    window.removeEventListener("pageshow", back);
    window.removeEventListener("pagehide", gone);
    document.removeEventListener("visibilitychange", shown);
    channel?.close();
    plan.stop();
  };
}
export default { render };
