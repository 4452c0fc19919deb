import { button, fill, h } from "../shared/dom.js";
import { balloon, body, crowd, floor, guestOf, insideOf, saysOf, svg } from "./crowd.js";
import { personPanel } from "./person.js";
import { weekControls } from "./weeks.js";

// The shapes that occur in these pictures, with their words.
const legend = (/** @type {LabWords} */ t, /** @type {Group[]} */ groups) => {
  const some = (/** @type {(bits: number) => boolean} */ test) => groups.some((one) => one.frames.some(test));
  /** @type {[SVGElement, string][]} */
  const marks = [[body(true), t.inside_yes]];
  if (some((bits) => !insideOf(bits))) marks.push([body(false), t.inside_no]);
  for (const says of ["support", "against"]) if (some((bits) => saysOf(bits) === says)) marks.push([balloon(says), t[says]]);
  const spoken = marks.length > 2;
  if (some(guestOf)) marks.push([floor(), t.guest]);
  return h("ul", { class: "bn-crowd__legend", "aria-label": t.legend }, marks.map(([mark, word]) =>
    h("li", {}, svg("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, mark), word)),
  spoken ? h("li", {}, fill(t.no_balloon, { silent: t.silent })) : null);
};

/** @typedef {{ name: string, frames: Uint8Array, beliefs: Uint8Array, wants: Uint8Array }} Group */

// The groups in what came from the kernel; none while a part of it is still on its way.
export const groupsOf = (/** @type {{ name: string }[]} */ people, /** @type {number} */ weeks, /** @type {Uint8Array} */ voices, /** @type {Uint8Array} */ minds) => {
  const size = voices.length / (people.length * (weeks + 1));
  if (!people.length || !size || !Number.isInteger(size) || minds.length !== people.length * size * (weeks + 2)) return [];
  const all = size * (weeks + 1);
  return people.map(({ name }, i) => ({
    name,
    frames: voices.subarray(i * all, (i + 1) * all),
    beliefs: minds.subarray(i * (all + size), i * (all + size) + all),
    wants: minds.subarray(i * (all + size) + all, (i + 1) * (all + size)),
  }));
};

// One or two crowds side by side with one set of controls. `set` shows other people; a crowd that was pinned stays
// beside the one that follows the dials. `stop()` ends the motion.
export const livingPicture = (/** @type {LabWords} */ t, /** @type {(words: string) => void} */ announce) => {
  const pictures = h("div", { class: "bn-crowds__all" });
  const key = h("div", {});
  const told = h("div", { class: "bn-crowds__told" });
  /** @type {{ crowd: ReturnType<typeof crowd>, title: HTMLElement, text: HTMLElement }[]} */
  let crowds = [];
  /** @type {Group[]} */
  let current = [];
  /** @type {Group | null} */
  let pinned = null;
  let [settings, person] = ["", -1];

  const groups = () => (pinned ? [pinned, { ...current[0], name: fill(t.pinned_now, { settings }) }] : current);
  const size = () => current[0].wants.length;
  const draw = (aloud = false) => {
    if (!current.length) return;
    const week = weeks.now();
    const all = groups();
    const words = all.map((group, i) => {
      const counts = { name: group.name, week, ...crowds[i].crowd.show(group.frames.subarray(week * size(), (week + 1) * size())) };
      const text = fill(t.people_alt, counts) + (counts.guests ? ` ${fill(t.people_guests, counts)}` : "");
      crowds[i].title.textContent = group.name;
      crowds[i].text.textContent = text;
      return text;
    });
    const lines = who.show(all, person, week);
    crowds.forEach((one, i) => { one.crowd.choose(person, lines[i]); });
    if (aloud) announce(words.join(" "));
  };
  const look = (/** @type {number} */ i) => { person = (i + size()) % size(); draw(); };
  const who = personPanel(t, (by) => look(person < 0 ? 0 : person + by));
  const weeks = weekControls(t, draw);

  let built = "";
  const build = () => {
    const all = groups();
    const looks = JSON.stringify([all.length, size(), all.map((one) => one.name.slice(0, 20))]);
    if (looks === built) return;
    built = looks;
    crowds = all.map((group) => ({ crowd: crowd(size(), all.length > 1 ? 10 : 15, fill(t.who_pick, group), look), title: h("strong", {}), text: h("p", {}) }));
    pictures.className = `bn-crowds__all${all.length > 1 ? " bn-crowds__all--two" : ""}`;
    pictures.replaceChildren(...crowds.map(({ crowd: one, title }) => h("figure", { class: "bn-crowds__one" }, h("figcaption", {}, title), one.el)));
    told.replaceChildren(...crowds.map(({ text }) => text));
  };
  const pin = button("secondary-action", t.pin, () => {
    const [one] = current;
    pinned = pinned ? null : { name: fill(t.pinned, { settings }), frames: one.frames.slice(), beliefs: one.beliefs.slice(), wants: one.wants.slice() };
    pin.textContent = pinned ? t.unpin : t.pin;
    build();
    draw();
    if (pinned) announce(t.pin_done);
  }, { "data-key": "pin" });
  weeks.el.querySelector(".bn-crowds__buttons")?.append(pin);

  const root = h("div", { class: "bn-crowds", role: "group", "aria-label": t.people }, pictures, key, told, weeks.el, who.el,
    h("p", { class: "bn-muted bn-crowds__hint" }, t.people_hint));
  let known = "";
  return {
    el: root,
    set(/** @type {Group[]} */ next, /** @type {number} */ most, /** @type {string} */ words) {
      if (!next.length) return;
      [current, settings] = [next, words];
      if (next.length > 1 || (pinned && pinned.wants.length !== size())) { pinned = null; pin.textContent = t.pin; }
      pin.hidden = next.length > 1;
      if (person >= size()) person = -1;
      weeks.most(most);
      build();
      const marks = [...new Set(groups().flatMap((one) => [...new Set(one.frames)]))].sort().join();
      if (marks !== known) key.replaceChildren(legend(t, groups()));
      known = marks;
      draw();
    },
    stop: weeks.stop,
  };
};
