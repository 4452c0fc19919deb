// Landing page: how far this participant is with each lesson, from the dossier in this browser.
// Per .bn-progress: data-answer-ids (a list), data-final-choices (an object {scenario id: choices}), and the texts data-text-none, -busy ({done}, {total}) and -done.
(() => {
  const dossier = () => {
    const names = ["sessionStorage", "localStorage"];
    try {
      // What is kept on the device also has what other tabs added.
      if (localStorage.getItem("binnenuit-dossier-bewaren") !== null) names.reverse();
    } catch {
      // Storage switched off: the loop finds nothing either.
    }
    for (const name of names) {
      try {
        const found = JSON.parse(window[name].getItem("binnenuit-dossier"));
        if (found && found.version === 1 && found.answers) return found.answers;
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

  const fill = () => {
    const answers = dossier();
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".bn-progress"))) {
      /** @type {string[]} */
      const ids = JSON.parse(place.dataset.answerIds);
      if (!ids.length) continue; // a lesson with nothing to count says nothing
      const ends = JSON.parse(place.dataset.finalChoices);
      const done = ids.filter((id) => {
        const value = answers[id];
        return ends[id] ? Array.isArray(value) && ends[id].includes(value.at(-1)) : answered(value);
      }).length;
      const begun = ids.some((id) => answered(answers[id]));
      const which = !begun ? "textNone" : done < ids.length ? "textBusy" : "textDone";
      place.dataset.state = which.slice(4).toLowerCase();
      place.textContent = place.dataset[which]
        .replace("{done}", String(done))
        .replace("{total}", String(ids.length));
    }
  };

  fill();
  // The list above a lesson is folded; what was done meanwhile counts when it opens.
  document.addEventListener("toggle", fill, true);
  // Also when the page comes back from the browser's memory.
  window.addEventListener("pageshow", (event) => event.persisted && fill());
})();
