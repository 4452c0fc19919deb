import { button, fill, h } from "../shared/dom.js";

// The living picture: a dot for each person, week after week. Shape says what somebody does; colour repeats it.
const SVG = "http://www.w3.org/2000/svg";
/** @type {(tag: string, attrs?: Record<string, string | number | null>, ...kids: Node[]) => SVGElement} */
const svg = (tag, attrs = {}, ...kids) => {
  const el = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attrs)) if (value !== null) el.setAttribute(key, String(value));
  el.append(...kids);
  return el;
};
const WEEKS_PER_SECOND = 6;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** @type {("silent" | "support" | "against")[]} */
const KINDS = ["silent", "support", "against"];
const circle = (/** @type {number} */ r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const SHAPES = [circle(2.9), circle(4.8), "M0 -6.2L6.2 0L0 6.2L-6.2 0z"];
const shape = (/** @type {number} */ kind) => svg("path", { class: `bn-person bn-person--${KINDS[kind]}`, d: SHAPES[kind] });
const ring = () => svg("circle", { class: "bn-person__guest", r: 7.4 });
const isGuest = (/** @type {number} */ bits) => Boolean(bits & 4);

// One picture: `count` dots in the order of a sunflower, none in a place with a meaning.
const crowd = (/** @type {number} */ count) => {
  const step = 97 / Math.sqrt(count);
  const dots = Array.from({ length: count }, (_, i) => {
    const [r, turn] = [step * Math.sqrt(i + 0.5), i * GOLDEN];
    const place = `translate(${(r * Math.cos(turn)).toFixed(1)} ${(r * Math.sin(turn)).toFixed(1)})`;
    return svg("g", { transform: `${place} scale(${(step / 7.9).toFixed(3)})` }, shape(0));
  });
  const el = svg("svg", { class: "bn-crowd", viewBox: "-106 -106 212 212", role: "img" }, ...dots);
  const shown = new Uint8Array(count);
  return {
    el,
    // Draws one week; only dots that changed are touched. Returns how many of each kind, and how many guests.
    show(/** @type {Uint8Array} */ frame) {
      const counts = { silent: 0, support: 0, against: 0, guests: 0 };
      frame.forEach((bits, i) => {
        counts[KINDS[bits & 3]] += 1;
        counts.guests += isGuest(bits) ? 1 : 0;
        if (bits === shown[i]) return;
        shown[i] = bits;
        dots[i].replaceChildren(shape(bits & 3), ...(isGuest(bits) ? [ring()] : []));
      });
      return counts;
    },
  };
};

// The shapes that occur in these pictures, with their words.
const legend = (/** @type {LabWords} */ t, /** @type {Uint8Array} */ bytes) => {
  /** @type {[SVGElement, string][]} */
  const marks = KINDS.flatMap((kind, i) => (bytes.some((bits) => (bits & 3) === i) ? [[shape(i), t[kind]]] : []));
  if (bytes.some(isGuest)) marks.push([ring(), t.guest]);
  return h("ul", { class: "bn-crowd__legend" }, marks.map(([mark, word]) =>
    h("li", {}, svg("svg", { viewBox: "-9 -9 18 18", "aria-hidden": "true" }, mark), word)));
};

// One or two pictures side by side with one set of controls. `set(people, weeks, bytes)` shows other people;
// `stop()` ends the motion. Nothing moves until somebody asks, and nothing at all with reduced motion.
export const livingPicture = (/** @type {LabWords} */ t, /** @type {(words: string) => void} */ announce) => {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const root = h("div", { class: "bn-crowds", role: "group", "aria-label": t.people });
  const range = h("input", { type: "range", class: "bn-range", min: "0", step: "1", "aria-label": t.week, "data-key": "week" });
  const now = h("output", { class: "bn-range__word" });
  const playing = button("secondary-action", t.play, () => (timer ? pause() : play()), { "data-key": "play" });
  const pictures = h("div", { class: "bn-crowds__all" });
  const key = h("div", {});
  /** @type {{ crowd: ReturnType<typeof crowd>, text: HTMLElement }[]} */
  let crowds = [];
  /** @type {norm_lab.CrowdPart[]} */
  let people = [];
  let bytes = /** @type {Uint8Array} */ (new Uint8Array());
  let [weeks, week, timer] = [0, 0, 0];

  const frame = (/** @type {number} */ i) => {
    const size = bytes.length / (people.length * (weeks + 1));
    const from = (i * (weeks + 1) + week) * size;
    return bytes.subarray(from, from + size);
  };
  const telling = (/** @type {number} */ i, /** @type {{ guests: number }} */ counts) => {
    const words = { name: people[i].name, week, ...counts };
    return fill(t.people_alt, words) + (counts.guests ? ` ${fill(t.people_guests, words)}` : "");
  };
  const draw = (aloud = false) => {
    const told = crowds.map(({ crowd: one, text }, i) => {
      const words = telling(i, one.show(frame(i)));
      one.el.setAttribute("aria-label", words);
      text.textContent = words;
      return words;
    });
    range.value = String(week);
    now.textContent = fill(t.week_of, { week, weeks });
    range.setAttribute("aria-valuetext", now.textContent);
    if (aloud) announce(told.join(" "));
  };
  const go = (/** @type {number} */ to, aloud = true) => { week = Math.min(Math.max(to, 0), weeks); draw(aloud); };
  const pause = () => {
    clearInterval(timer);
    timer = 0;
    playing.textContent = t.play;
    draw(true);
  };
  const play = () => {
    if (week >= weeks) week = 0;
    playing.textContent = t.pause;
    timer = setInterval(() => {
      if (!root.isConnected) return clearInterval(timer);
      if (!document.hidden) go(week + 1, false);
      if (week >= weeks) pause();
    }, 1000 / WEEKS_PER_SECOND);
    draw();
  };
  const step = (/** @type {number} */ by) => { if (timer) pause(); go(week + by); };
  range.addEventListener("input", () => { if (timer) pause(); go(Number(range.value), false); });

  const calm = h("p", { class: "bn-muted" }, t.still);
  const heed = () => { playing.hidden = still.matches; calm.hidden = !still.matches; if (still.matches && timer) pause(); };
  still.addEventListener("change", heed);
  heed();
  root.append(h("h4", {}, t.people), h("p", { class: "bn-muted" }, t.people_hint), key, pictures,
    h("div", { class: "bn-crowds__controls" },
      playing,
      button("secondary-action", t.earlier, () => step(-1), { "data-key": "earlier" }),
      button("secondary-action", t.later, () => step(1), { "data-key": "later" }),
      h("div", { class: "bn-crowds__week" }, now, range)),
    calm);

  const build = (/** @type {number} */ size) => {
    crowds = Array.from(people, () => ({ crowd: crowd(size), text: h("p", {}) }));
    pictures.replaceChildren(...crowds.map(({ crowd: one, text }, i) =>
      h("figure", { class: "bn-crowds__one" }, h("figcaption", {}, h("strong", {}, people[i].name)), one.el, text)));
  };
  let built = "";
  return {
    el: root,
    set(/** @type {norm_lab.CrowdPart[]} */ nextPeople, /** @type {number} */ nextWeeks, /** @type {Uint8Array} */ nextBytes) {
      const size = nextBytes.length / (nextPeople.length * (nextWeeks + 1));
      root.hidden = !nextPeople.length;
      if (!nextPeople.length || !size || !Number.isInteger(size)) return; // the other half is still on its way
      [people, weeks, bytes] = [nextPeople, nextWeeks, nextBytes];
      week = Math.min(week, weeks);
      range.max = String(weeks);
      const looks = JSON.stringify([people, size]);
      if (looks !== built) build(size);
      built = looks;
      key.replaceChildren(legend(t, bytes));
      draw();
    },
    stop() {
      clearInterval(timer);
      still.removeEventListener("change", heed);
    },
  };
};
