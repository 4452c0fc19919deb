import { button, h, paras } from "../shared/dom.js";

const lines = (/** @type {conversation.HelpPart[]} */ help) => h("ul", { class: "bn-lines" }, help.map((line) => h("li", {},
  h("strong", {}, line.name), ": ", h("a", { href: line.link, rel: "noreferrer" }, line.contact), `. ${line.for_whom}.`)));

// What to do when somebody is in danger: one element, that is laid in each beat, and closed when another begins.
export const inDanger = (/** @type {conversation.SettingPart} */ s, /** @type {texts.conversation} */ t) => {
  const el = h("details", { class: "bn-danger" }, h("summary", { "data-key": "danger" }, t.danger), paras(s.danger), lines(s.help));
  return { el, get open() { return el.open; }, set open(open) { el.open = open; } };
};

// Stopped: nothing is lost, and one can go on.
export const stopped = (/** @type {conversation.SettingPart} */ s, /** @type {texts.conversation} */ t, /** @type {() => void} */ resume, /** @type {() => void} */ restart) =>
  h("div", { class: "bn-situation" }, h("h3", { tabindex: "-1" }, t.stopped), paras(s.stop), h("p", {}, t.stopped_kept), lines(s.help),
    h("div", { class: "bn-actions" },
      button("primary-action", t.resume, resume, { "data-key": "resume" }),
      button("secondary-action", t.restart, restart, { "data-key": "restart" })));
