// The wall and the presentation: a clock that counts down, and turning screens with the keyboard.
// Without this script the buttons turn screens, and the clock shows what was left when the page was opened.
(() => {
  const voice = document.getElementById("bn-voice");
  /** @type {HTMLElement} */
  let shown = null;
  let begun = 0;
  let said = Infinity;

  // The page is renewed whenever the clock starts, pauses or stops; between those moments it only counts.
  function tick() {
    /** @type {HTMLElement} */
    const clock = document.querySelector("[data-left]");
    if (clock !== shown) {
      shown = clock;
      begun = Date.now();
      said = clock ? Number(clock.dataset.left) : Infinity;
    }
    if (!clock?.hasAttribute("data-running")) return;
    const left = Math.max(0, Number(clock.dataset.left) - (Date.now() - begun) / 1000);
    const seconds = Math.ceil(left);
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const figures = clock.querySelector("[data-clock]");
    if (figures.textContent !== text) figures.textContent = text;
    /** @type {HTMLElement} */ (clock.querySelector("[data-up]")).hidden = left > 0;
    if (said > 60 && left <= 60 && left > 0) voice.textContent = voice.dataset.minute;
    if (said > 0 && left === 0) voice.textContent = voice.dataset.up;
    said = left;
  }
  setInterval(tick, 250);
  tick();

  const BUSY = "input:not([type=checkbox]), textarea, select, [contenteditable]";
  /** @type {Record<string, string>} */
  const WAYS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "previous", PageUp: "previous" };

  // Page keys, which a presenter's remote sends, turn the screen only where they would not scroll.
  function scrolls(/** @type {string} */ key) {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    if (key === "PageDown") return scrollTop + clientHeight < scrollHeight - 2;
    return key === "PageUp" && scrollTop > 2;
  }

  document.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    if (!way || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return;
    if (/** @type {Element} */ (event.target).closest(BUSY) || scrolls(event.key)) return;
    /** @type {HTMLElement} */
    const button = document.querySelector(`[data-turn="${way}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
})();
