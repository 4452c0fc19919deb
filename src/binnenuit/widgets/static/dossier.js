const KEY = "binnenuit-dossier";
const DEVICE = `${KEY}-bewaren`;
const HASH = "#hervat=";

// Storage may be forbidden; then nothing is kept, and the page says so.
const get = (store, key) => { try { return window[store].getItem(key); } catch { return null; } };
const set = (store, key, text) => { try { window[store].setItem(key, text); return true; } catch { return false; } };
const del = (store, key) => { try { window[store].removeItem(key); } catch { /* nothing was kept */ } };
const keysOf = (store) => { try { return Object.keys(window[store]); } catch { return []; } };

// A text that cannot be read stays, under a free name, so that it is never overwritten.
const setAside = (text) => {
  for (const store of ["sessionStorage", "localStorage"]) {
    if (get(store, KEY) !== text) continue;
    let number = 1;
    while (get(store, `${KEY}-apart-${number}`) !== null) number += 1;
    del(store, KEY); // first, since two copies may not fit
    set(store, `${KEY}-apart-${number}`, text);
  }
};

const isEmpty = (text) => {
  try { const d = JSON.parse(text); return !Object.keys(d.answers).length && !Object.keys(d.notes).length; } catch { return false; }
};

// What this page changed, laid over what another tab may have kept meanwhile.
const merged = (before, after, kept) => {
  try {
    const [a, b, k] = [before, after, kept].map((text) => JSON.parse(text));
    for (const part of ["answers", "notes"]) {
      const result = { ...k[part] };
      for (const key of new Set([...Object.keys(a[part]), ...Object.keys(b[part])])) {
        if (JSON.stringify(a[part][key]) === JSON.stringify(b[part][key])) continue;
        if (key in b[part]) result[key] = b[part][key]; else delete result[key];
      }
      k[part] = result;
    }
    return JSON.stringify(k);
  } catch { return after; }
};

function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  el.append(sheet("dossier", t.label, announce, body));
  let device = get("localStorage", DEVICE) !== null;
  let works = true;
  let alive = false;
  let sure = false;
  let opened = false;
  let last = null;
  // What is kept on the device also has what other tabs added; the second is for when the first cannot be read.
  const stores = device ? ["localStorage", "sessionStorage"] : ["sessionStorage", "localStorage"];
  const stored = [...new Set(stores.map((store) => get(store, KEY)).filter((text) => text !== null))];
  const notice = { text: "", bad: false };
  const say = (text, bad = false) => { notice.text = text; notice.bad = bad; announce.textContent = text; draw(); };

  const put = (store, text) => {
    if (isEmpty(text)) del(store, KEY);
    return isEmpty(text) || set(store, KEY, text);
  };
  const keep = () => {
    const text = model.get("dossier");
    works = put("sessionStorage", text);
    device &&= get("localStorage", DEVICE) !== null; // another tab may have wiped it
    if (device) {
      const kept = get("localStorage", KEY);
      works = put("localStorage", last && kept && kept !== last ? merged(last, text, kept) : text) && works;
    }
    last = text;
  };
  const keepOnDevice = (on) => {
    device = on && set("localStorage", DEVICE, "1");
    if (device) keep(); else [KEY, DEVICE].forEach((key) => del("localStorage", key));
    say(device ? t.kept : on ? t.where_nowhere : t.unkept);
  };
  const save = () => model.send({ type: "save" });
  const load = async (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (!file) return;
    if (file.size > model.get("view").limit) say(t.too_large, true);
    else model.send({ type: "load", text: await file.text() });
  };
  const wipe = () => {
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
    onkeydown: (event) => { if (event.key === "Enter") resume(); } });
  const resume = () => { if (entered.value.trim()) model.send({ type: "code", code: entered.value }); };

  const draw = () => {
    const v = model.get("view");
    const where = !works ? t.where_nowhere : device ? t.where_device : t.where_tab;
    const details = h("details", { class: "bn-details", open: opened, ontoggle: (event) => { opened = event.target.open; } },
      h("summary", { "data-key": "more" }, t.more),
      h("div", { class: "bn-actions" },
        button("secondary-action", device ? t.unkeep : t.keep, () => keepOnDevice(!device), { "data-key": "keep" }),
        button("secondary-action", t.save, save, { "data-key": "save" }),
        button("secondary-action", t.load, () => file.click(), { "data-key": "load" }),
        button("subtle", t.wipe, () => { sure = true; draw(); body.querySelector("[data-key=wipe-no]").focus(); }, { "data-key": "wipe" })),
      sure ? h("div", { class: "bn-notice bn-notice--warning", role: "alert" }, h("p", {}, t.wipe_sure),
        h("div", { class: "bn-actions" },
          button("secondary-action", t.wipe_no, () => { sure = false; draw(); body.querySelector("[data-key=wipe]").focus(); }, { "data-key": "wipe-no" }),
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
      h("p", { class: "bn-dossier__where" }, where), details, file);
  };

  const fromHash = () => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : "");
  const forgetHash = () => history.replaceState(null, "", location.pathname + location.search);
  const pasted = () => {
    const code = fromHash();
    if (!alive || !code) return;
    forgetHash();
    model.send({ type: "code", code });
  };

  model.on("change:view", () => {
    const v = model.get("view");
    if (v.ready && !alive) {
      alive = true;
      v.aside.forEach((place) => setAside(stored[place]));
      last = stored.find((_, place) => !v.aside.includes(place)) ?? null;
      if (fromHash()) forgetHash();
      window.binnenuitReady = true;
      window.dispatchEvent(new CustomEvent("binnenuit:ready"));
    }
    if (v.ready) keep();
    if (v.notice) say(v.notice, v.bad); else { notice.text = ""; draw(); }
  });
  model.on("msg:custom", (message) => download(t.file_name, message.text, "application/json"));
  model.on("change:dossier", () => { if (alive) keep(); });
  model.on("change:failed", draw);
  window.addEventListener("hashchange", pasted);
  draw();
  const short = (text) => (text.length > model.get("view").limit ? "{" : text); // no JSON either, and quick to send
  model.send({ type: "restore", texts: stored.map(short), code: fromHash() });
  return () => window.removeEventListener("hashchange", pasted);
}
export default { render };
