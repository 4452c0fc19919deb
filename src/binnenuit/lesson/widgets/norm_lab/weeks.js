import { button, fill, h } from "../shared/dom.js";

// Week after week: a slider, steps, and a button to play. Nothing moves until somebody asks, and with reduced motion
// nothing does. `draw(aloud)` shows the week that `now()` gives.
const WEEKS_PER_SECOND = 6;
export const weekControls = (/** @type {LabWords} */ t, /** @type {(aloud: boolean) => void} */ draw) => {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const range = h("input", { type: "range", class: "bn-range", min: "0", max: "0", step: "1", "aria-label": t.week, "data-key": "week" });
  const word = h("span", { class: "bn-range__word", "aria-hidden": "true" });
  let [weeks, week, timer] = [0, 0, 0];
  const show = (aloud = false) => {
    range.value = String(week);
    word.textContent = fill(t.week_of, { week, weeks });
    range.setAttribute("aria-valuetext", word.textContent);
    draw(aloud);
  };
  const go = (/** @type {number} */ to, aloud = true) => { week = Math.min(Math.max(to, 0), weeks); show(aloud); };
  const pause = () => {
    clearInterval(timer);
    timer = 0;
    playing.textContent = t.play;
    show(true);
  };
  const play = () => {
    if (week >= weeks) week = 0;
    playing.textContent = t.pause;
    timer = setInterval(() => {
      if (!el.isConnected) return clearInterval(timer);
      if (!document.hidden) go(week + 1, false);
      if (week >= weeks) pause();
    }, 1000 / WEEKS_PER_SECOND);
    show();
  };
  const step = (/** @type {number} */ by) => { if (timer) pause(); go(week + by); };
  range.addEventListener("input", () => { if (timer) pause(); go(Number(range.value), false); });
  const playing = button("secondary-action", t.play, () => (timer ? pause() : play()), { "data-key": "play" });
  const calm = h("p", { class: "bn-muted" }, t.still);
  const heed = () => { playing.hidden = still.matches; calm.hidden = !still.matches; if (still.matches && timer) pause(); };
  still.addEventListener("change", heed);
  heed();
  const el = h("div", { class: "bn-crowds__controls" },
    h("div", { class: "bn-crowds__week" }, word, range),
    h("div", { class: "bn-crowds__buttons" }, playing,
      button("secondary-action", t.earlier, () => step(-1), { "data-key": "earlier" }),
      button("secondary-action", t.later, () => step(1), { "data-key": "later" })),
    calm);
  return {
    el,
    now: () => week,
    most: (/** @type {number} */ next) => {
      weeks = next;
      week = Math.min(week, weeks);
      range.max = String(weeks);
      range.value = String(week);
      word.textContent = fill(t.week_of, { week, weeks });
      range.setAttribute("aria-valuetext", word.textContent);
    },
    stop: () => { clearInterval(timer); still.removeEventListener("change", heed); },
  };
};
