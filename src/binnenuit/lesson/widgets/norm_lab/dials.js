import { h } from "../shared/dom.js";

// What is being turned: the newest position of each dial, sent one at a time, so that dragging never piles up.
const LATE = 4000; // an answer that is not here by then was lost with the connection
export const turning = (/** @type {(message: { type: string, id: string, at: number }) => void} */ send, /** @type {(id: string) => number | undefined} */ known) => {
  /** @type {Map<string, number>} */
  const wanted = new Map();
  /** @type {{ id: string, at: number } | null} */
  let flying = null;
  let late = 0;
  const pump = () => {
    const [first] = wanted;
    if (flying || !first) return;
    const [id, at] = first;
    wanted.delete(id);
    if (known(id) === at) return pump();
    flying = { id, at };
    late = setTimeout(() => { flying = null; pump(); }, LATE);
    send({ type: "dial", id, at });
  };
  const landed = () => { clearTimeout(late); flying = null; };
  return {
    turn: (/** @type {string} */ id, /** @type {number} */ at) => { wanted.set(id, at); pump(); },
    held: (/** @type {string} */ id) => wanted.has(id) || flying?.id === id,
    hear: () => { if (!flying || known(flying.id) === flying.at) { landed(); pump(); } },
    forget: () => { wanted.clear(); landed(); },
  };
};

// Dials as native sliders with words. What comes back from the kernel never moves a dial that somebody has moved since.
export const dialBoard = (/** @type {Parameters<typeof turning>[0]} */ send, /** @type {Parameters<typeof turning>[1]} */ known, /** @type {LabWords} */ t) => {
  /** @type {Map<string, { input: HTMLInputElement, word: HTMLSpanElement, stops: string[] }>} */
  const rows = new Map();
  const hand = turning(send, known);
  const show = (/** @type {{ input: HTMLInputElement, word: HTMLSpanElement, stops: string[] }} */ { input, word, stops }, /** @type {number} */ at) => {
    if (Number(input.value) !== at) input.value = String(at);
    word.textContent = stops[at];
    input.setAttribute("aria-valuetext", stops[at]);
  };
  const row = (/** @type {norm_lab.DialPart} */ dial) => {
    const input = h("input", { type: "range", class: "bn-range", min: "0", max: dial.stops.length - 1, step: "1",
      "data-dial": dial.id, "data-key": `dial-${dial.id}` });
    const word = h("span", { class: "bn-range__word", "aria-hidden": "true" });
    const mine = { input, word, stops: dial.stops };
    rows.set(dial.id, mine);
    show(mine, known(dial.id) ?? dial.at);
    input.addEventListener("input", () => {
      show(mine, Number(input.value));
      hand.turn(dial.id, Number(input.value));
    });
    return h("div", { class: "bn-dial" },
      h("label", { class: "bn-dial__label" }, h("span", {}, dial.label), word, input),
      h("details", {}, h("summary", { "data-key": `why-${dial.id}`, "aria-label": `${t.dial_explained} ${dial.label}` }, t.dial_explained),
        h("p", { class: "bn-muted" }, dial.explain),
        dial.why ? h("p", { class: "bn-muted" }, h("strong", {}, t.dial_begins), " ", dial.why) : null));
  };
  return {
    // Those of each format together, where a format has dials of its own.
    rows: (/** @type {norm_lab.DialPart[]} */ dials) => {
      rows.clear();
      const groups = [...new Set(dials.map((dial) => dial.group))];
      if (!groups.some(Boolean)) return dials.map(row);
      return [h("p", { class: "bn-muted" }, t.format_dials_ours), groups.map((group) =>
        h("fieldset", { class: "bn-dials" }, h("legend", {}, group || t.dials_people), dials.filter((dial) => dial.group === group).map(row)))];
    },
    hear: (/** @type {norm_lab.DialPart[]} */ dials) => {
      hand.hear();
      for (const { id, at } of dials) {
        const mine = rows.get(id);
        if (mine && !hand.held(id)) show(mine, at);
      }
    },
    forget: hand.forget,
  };
};
