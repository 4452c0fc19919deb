// What the browser keeps of a dossier: the text itself, and beside it when each answer was last changed, so that two
// tabs can be laid together. That second list never leaves the browser, and is no finer than seconds.
export const KEY = "binnenuit-dossier";
export const DEVICE = `${KEY}-bewaren`;
export const TIMES = `${KEY}-wanneer`;
export const WAY = `${KEY}-weg`; // the way through the lessons that was chosen
export const SEEN = `${KEY}-gezien`; // the steps of lessons that were looked at: the page keeps it, wiping takes it along

// Storage may be forbidden; then nothing is kept, and the page says so.
export const get = (/** @type {string} */ store, /** @type {string} */ key) => { try { return window[store].getItem(key); } catch { return null; } };
export const set = (/** @type {string} */ store, /** @type {string} */ key, /** @type {string} */ text) => { try { window[store].setItem(key, text); return true; } catch { return false; } };
export const del = (/** @type {string} */ store, /** @type {string} */ key) => { try { window[store].removeItem(key); } catch { /* nothing was kept */ } };
export const keysOf = (/** @type {string} */ store) => { try { return Object.keys(window[store]); } catch { return []; } };
export const storageWorks = () => {
  const works = set("sessionStorage", `${KEY}-proef`, "1");
  del("sessionStorage", `${KEY}-proef`);
  return works;
};

// A text that cannot be read stays, under a free name, so that it is never overwritten.
export const setAside = (/** @type {string} */ text) => {
  for (const store of ["sessionStorage", "localStorage"]) {
    if (get(store, KEY) !== text) continue;
    let number = 1;
    while (get(store, `${KEY}-apart-${number}`) !== null) number += 1;
    del(store, KEY); // first, since two copies may not fit
    del(store, TIMES);
    set(store, `${KEY}-apart-${number}`, text);
  }
};

// A dossier as a map, with a key for each answer and each note; null when the text is no dossier of this version.
export const flat = (/** @type {string | null} */ text) => {
  try {
    const found = new Map();
    const dossier = JSON.parse(text ?? "");
    if (dossier.version !== 1) return null;
    for (const [id, value] of Object.entries(dossier.answers)) found.set(JSON.stringify(["answers", id]), value);
    for (const [id, parts] of Object.entries(dossier.notes)) {
      for (const [part, note] of Object.entries(parts)) found.set(JSON.stringify(["notes", id, part]), note);
    }
    return found;
  } catch { return null; }
};
export const whole = (/** @type {Map<string, unknown>} */ values) => {
  const dossier = { version: 1, answers: Object.create(null), notes: Object.create(null) };
  for (const [key, value] of values) {
    const [kind, id, part] = JSON.parse(key);
    if (kind === "answers") dossier.answers[id] = value;
    else (dossier.notes[id] ??= Object.create(null))[part] = value;
  }
  return JSON.stringify(dossier);
};

export const timesOf = (/** @type {string} */ store) => {
  try { return new Map(Object.entries(JSON.parse(get(store, TIMES) ?? "")).filter(([, time]) => Number.isFinite(time))); } catch { return new Map(); }
};
export const keptIn = (/** @type {string} */ store) => {
  const values = get(store, KEY) === null ? new Map() : flat(get(store, KEY));
  return values ? { values, times: timesOf(store) } : { values: new Map(), times: new Map() };
};
const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) => JSON.stringify(one) === JSON.stringify(other);
export const alike = (/** @type {Map<string, unknown>} */ one, /** @type {Map<string, unknown>} */ other) => one.size === other.size && [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)));

// Two copies as one: of each answer the newest counts, and of two equally new ones that of `other`. An answer that is
// not in `other` was taken away there only when `other` says when. `came` are the keys in which `mine` was older.
export const laid = (/** @type {Kept} */ mine, /** @type {Kept} */ other) => {
  const [values, times] = [new Map(mine.values), new Map(mine.times)];
  /** @type {string[]} */
  const came = [];
  for (const key of new Set([...other.values.keys(), ...other.times.keys()])) {
    const time = other.times.get(key) ?? 0;
    if (time < (mine.times.get(key) ?? 0)) continue;
    if (time) times.set(key, time);
    if (same(mine.values.get(key), other.values.get(key))) continue;
    if (other.values.has(key)) values.set(key, other.values.get(key)); else values.delete(key);
    came.push(key);
  }
  return { values, times, came };
};

// Note in `mine` what is in `now`; what changed is newer than all that is known of it, unless it came from elsewhere.
export const noted = (/** @type {Kept} */ mine, /** @type {Map<string, unknown>} */ now, /** @type {Kept} */ other, /** @type {Map<string, { value: unknown, time: number }>} */ pending) => {
  for (const key of new Set([...mine.values.keys(), ...now.keys()])) {
    if (same(mine.values.get(key), now.get(key))) continue;
    const sent = pending.get(key);
    const known = Math.max(mine.times.get(key) ?? 0, other.times.get(key) ?? 0);
    const own = !sent || !same(sent.value, now.get(key));
    mine.times.set(key, own ? Math.max(Math.floor(Date.now() / 1000), known + 1) : sent.time);
    pending.delete(key);
  }
  mine.values = now;
};

// The text goes first: when it does not fit, the times must not say that it is there.
export const put = (/** @type {string} */ store, /** @type {Kept} */ { values, times }, /** @type {string} */ text) => {
  if (values.size && !set(store, KEY, text)) return false;
  if (!values.size) del(store, KEY);
  if (!times.size) del(store, TIMES);
  return times.size ? set(store, TIMES, JSON.stringify(Object.fromEntries(times))) : storageWorks();
};

// The text in a file, also as some editors write it.
export const textOf = async (/** @type {Blob} */ file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [a, b] = bytes;
  const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0);
  return new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(bytes);
};
