// One step of a lesson at a time, by the fragment of the address: title, focus, keys, and the rail beside it.
// place.js showed the first one already. Texts: data-attributes of #bn-rail and .bn-closing__done.
const { ids, all, named, show } = window.binnenuitPlace;
const { dossier, seen, see } = window.binnenuitKept;
const rail = document.getElementById("bn-rail");
const list = document.getElementById("bn-rail-list");
const bar = /** @type {HTMLButtonElement} */ (rail.querySelector(".bn-rail__bar"));
const links = /** @type {HTMLAnchorElement[]} */ ([...rail.querySelectorAll("ol a")]);
const closing = /** @type {HTMLElement | null} */ (document.querySelector(".bn-closing__done"));
const title = document.title;
const root = document.documentElement;
const now = () => root.dataset.step;
const t = rail.dataset;
const acts = (/** @type {HTMLElement} */ place) => /** @type {Act[]} */ (JSON.parse(place.dataset.acts));
const filled = (/** @type {string} */ text, /** @type {Record<string, string | number>} */ values) =>
  Object.entries(values).reduce((so, [name, value]) => so.replace(`{${name}}`, String(value)), text);

// What was done, on the rail, on the bar, and at the end of the lesson. Of steps that are weeks apart (data-alone) only the
// one that is open has minutes left.
const mark = () => {
  const { done } = dossier();
  const read = seen().lessons[t.lesson] ?? [];
  let left = 0;
  links.forEach((link, place) => {
    const mine = acts(link);
    const ready = done(mine);
    const whole = mine.length ? ready === mine.length : read.includes(ids[place]);
    const words = whole ? (mine.length ? t.textDone : t.textSeen) : mine.length && ready ? filled(t.textBusy, { done: ready, total: mine.length }) : "";
    link.dataset.state = whole ? "done" : ready ? "busy" : "open";
    link.querySelector(".bn-rail__state").textContent = words;
    if (!whole && (t.alone === undefined || place === ids.indexOf(now()))) left += Number(link.dataset.minutes) * (1 - (mine.length ? ready / mine.length : 0));
  });
  const minutes = Math.round(left);
  const long = !left ? t.textLeftNone : minutes <= 1 ? t.textLeftOne : filled(t.textLeft, { minutes });
  const where = now() === all ? "" : `${filled(t.textStep, { number: ids.indexOf(now()) + 1, total: ids.length })} · `;
  for (const place of rail.querySelectorAll("[data-where]")) place.textContent = where + long;
  if (closing?.dataset.acts) {
    const mine = acts(closing);
    const ready = done(mine);
    const text = !ready ? closing.dataset.textNothing : ready < mine.length ? closing.dataset.textSome : closing.dataset.textAll;
    closing.textContent = filled(text, { done: ready, total: mine.length });
  }
};

const fold = (/** @type {boolean} */ open) => {
  bar.setAttribute("aria-expanded", String(open));
  list.toggleAttribute("data-open", open);
};

const settle = () => {
  const place = ids.indexOf(now());
  const whole = now() === all;
  links.forEach((link, other) => { if (other === place) link.setAttribute("aria-current", "step"); else link.removeAttribute("aria-current"); });
  const [together, apart] = [rail.querySelector("[data-all]"), rail.querySelector("[data-apart]")];
  together.toggleAttribute("hidden", whole);
  apart.toggleAttribute("hidden", !whole);
  document.title = whole ? title : `${filled(t.textTitle, { step: links[place].querySelector(".bn-rail__title").textContent, number: place + 1, total: ids.length })} - ${title}`;
  fold(false);
  if (!whole) see(t.lesson, now());
  if (!whole) rail.scrollTop = links[place].offsetTop - rail.clientHeight / 2; // when the list is longer than the screen
  mark();
};

const headingOf = (/** @type {string} */ id) =>
  /** @type {HTMLElement | null} */ (id === all || id === ids[0] ? document.querySelector(".bn-title h1") : document.getElementById(id).querySelector("h2"));

// The text gets the focus, and not the rail or the button: whoever listens hears where the step begins.
const focusOn = (/** @type {string} */ id) => {
  const heading = headingOf(id) ?? document.getElementById("inhoud");
  heading.setAttribute("tabindex", "-1");
  heading.focus({ preventScroll: true });
};

// What the address points to: a step, something in a step, or outside them all; null when that is not there.
const pointed = () => document.getElementById(location.hash.slice(1));

const go = (/** @type {string} */ id) => {
  if (id === now()) return false;
  show(id);
  settle();
  return true;
};

// By back and forward the browser finds the place in the page itself, once the step is there.
const follow = () => {
  const target = pointed();
  const id = named(location.hash) || (target ? target.closest(".bn-step")?.id || now() : ids[0]);
  if (!go(id)) return;
  if (target && !named(location.hash)) target.scrollIntoView();
  else focusOn(id);
};

const step = (/** @type {string} */ id) => {
  if (location.hash !== `#${id}`) history.pushState(null, "", `#${id}`);
  go(id);
  const top = window.matchMedia("(min-width: 64em)").matches || id === all ? 0 : rail.getBoundingClientRect().top + window.scrollY;
  window.scrollTo(0, Math.min(window.scrollY, top));
  focusOn(id);
};

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = /** @type {Element} */ (event.target).closest?.("a[href^='#']");
  const id = link ? named(link.getAttribute("href")) : "";
  if (!id) return;
  event.preventDefault();
  step(id);
});
window.addEventListener("popstate", follow);
window.addEventListener("hashchange", follow);
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || now() === all) return;
  const by = { PageDown: 1, PageUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  // The link leads on along a chosen way, also to another lesson.
  const link = /** @type {HTMLElement | null} */ (document.getElementById(now()).querySelector(by > 0 ? "[data-onward]" : "[data-back]"));
  const id = ids[ids.indexOf(now()) + by];
  if (link) link.click();
  else if (id) step(id);
});
bar.addEventListener("click", () => fold(bar.getAttribute("aria-expanded") !== "true"));
window.addEventListener("binnenuit:kept", mark);
window.addEventListener("storage", mark);

settle();
follow();
