// How far this participant is, from what this browser keeps; steps.js and begin.js ask it too.
// Per .bn-progress: data-acts (a list of {id, note, ends}), and the texts data-text-none, -busy ({done}, {total}) and -done.
(() => {
  const KEY = "binnenuit-dossier";
  const SEEN = `${KEY}-gezien`;
  const WAY = `${KEY}-weg`;
  const stores = () => {
    try {
      // What is kept on the device also has what other tabs added.
      if (localStorage.getItem(`${KEY}-bewaren`) !== null) return ["localStorage", "sessionStorage"];
    } catch {
      // Storage switched off: nothing is found either.
    }
    return ["sessionStorage", "localStorage"];
  };
  const kept = (/** @type {string} */ key, /** @type {(found: any) => boolean} */ good) => {
    for (const name of stores()) {
      try {
        const found = JSON.parse(window[name].getItem(key));
        if (found && good(found)) return found;
      } catch {
        // Storage switched off, or something else under this name: no progress to show.
      }
    }
    return {};
  };

  const answered = (/** @type {unknown} */ value) =>
    Array.isArray(value) || typeof value === "string"
      ? value.length > 0
      : value !== null && typeof value === "object"
        ? Object.keys(value).length > 0
        : value !== undefined && value !== null;

  const dossier = () => {
    const { answers = {}, notes = {} } = kept(KEY, (found) => found.version === 1 && found.answers);
    const told = (/** @type {Act} */ { id, note }) =>
      note
        ? Object.keys(notes[id] ?? {}).some((name) => (name === note || name.startsWith(`${note}.`)) && answered(notes[id][name]))
        : answered(answers[id]);
    return {
      path: (/** @type {string} */ id) => (Array.isArray(answers[id]) ? answers[id] : []),
      begun: (/** @type {Act[]} */ acts) => acts.some(told),
      done: (/** @type {Act[]} */ acts) =>
        acts.filter((act) => (act.ends ? told(act) && act.ends.includes(answers[act.id].at?.(-1)) : told(act))).length,
    };
  };

  // Which steps were seen, and the last of them; in the tab, and on the device when the participant keeps there.
  const seen = () => {
    const { lessons, last } = kept(SEEN, (found) => found.lessons && Array.isArray(found.last));
    return { lessons: lessons ?? {}, last: last ?? [] };
  };
  const see = (/** @type {string} */ lesson, /** @type {string} */ step) => {
    const { lessons } = seen();
    write(SEEN, { lessons: { ...lessons, [lesson]: [...new Set([...(lessons[lesson] ?? []), step])] }, last: [lesson, step] });
  };

  // The way through the lessons that was chosen, kept as the steps that were seen are kept.
  const way = () => kept(WAY, (found) => typeof found.query === "string" && Array.isArray(found.stops));
  const keepWay = (/** @type {{ query: string, stops: string[][] }} */ chosen) => write(WAY, chosen);
  const write = (/** @type {string} */ key, /** @type {unknown} */ value) => {
    const text = JSON.stringify(value);
    const places = stores();
    for (const name of places[0] === "localStorage" ? places : ["sessionStorage"]) {
      try {
        window[name].setItem(key, text);
      } catch {
        // Then it is not known the next time.
      }
    }
  };

  const fill = () => {
    const { begun, done } = dossier();
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".bn-progress"))) {
      /** @type {Act[]} */
      const acts = JSON.parse(place.dataset.acts);
      if (!acts.length) continue; // a lesson with nothing to count says nothing
      const ready = done(acts);
      const which = !begun(acts) ? "textNone" : ready < acts.length ? "textBusy" : "textDone";
      place.dataset.state = which.slice(4).toLowerCase();
      place.textContent = place.dataset[which].replace("{done}", String(ready)).replace("{total}", String(acts.length));
    }
  };

  window.binnenuitKept = { dossier, seen, see, way, keepWay };
  fill();
  // The list above a lesson is folded; what was done meanwhile counts when it opens.
  document.addEventListener("toggle", fill, true);
  // Also when the page comes back from the browser's memory.
  window.addEventListener("pageshow", (event) => event.persisted && fill());
})();
