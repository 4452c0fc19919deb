import { h } from "../shared/dom.js";
import { face } from "../shared/stage.js";

// How the people are towards the player: a face and a few words.
export const trustList = (/** @type {scenario.TrustPart[]} */ people, /** @type {texts.scenario} */ t) => (people.length
  ? h("section", { class: "bn-trust", "aria-label": t.trust }, h("p", { class: "bn-trust__head" }, t.trust),
    h("ul", {}, people.map((p) => h("li", {}, face(p.person, true),
      h("span", {}, h("strong", {}, p.person.name), ` ${p.word}`,
        p.change ? h("span", { class: "bn-muted" }, ` ${p.change > 0 ? "▲" : "▼"}`, h("span", { class: "bn-sr-only" }, ` ${p.change > 0 ? t.up : t.down}`)) : null)))))
  : null);
