import { button, failure, fill, h, live, paras, redraw, sheet, show } from "../shared/dom.js";
import { noteField } from "../shared/note.js";
import { stage } from "../shared/stage.js";
import { after } from "./after.js";
import { inDanger, stopped } from "./safety.js";

/** @typedef {"" | "intro" | "turn" | "options" | "answer" | "catch" | "after" | "stopped"} Beat */

// One beat at a time: who you are, what the other says and what you would say, what you can choose, the answer, and
// what is looked back on. The beat is the page's own; the place in the talk is the path.
/** @param {Given<conversation.ConversationPage, texts.conversation>} given */
function render({ model, el }) {
  const t = model.get("texts");
  const s = model.get("setting");
  const announce = live();
  const body = h("div", {});
  const root = sheet("conversation", fill(t.label, s), announce, body);
  el.append(root);
  /** @type {Beat} */
  let beat = "";
  let doing = ""; // the act that waits for its answer
  /** @type {Beat} */
  let left = ""; // the beat at which somebody stopped
  /** @type {Record<string, HTMLInputElement | HTMLTextAreaElement>} */
  const fields = {};
  const danger = inDanger(s, t);

  const act = (/** @type {{ type: string } & Record<string, unknown>} */ message) => { doing = message.type; model.send(message); };
  const own = (/** @type {string} */ id) => (fields[id]?.value ?? model.get("notes")[id] ?? "").trim();
  const due = (/** @type {conversation.ConversationPage} */ v) => /** @type {Beat} */ (v.after ? "after" : v.catch ? "catch" : "turn");
  const number = (/** @type {conversation.TurnPart} */ turn) => fill(s.exact ? t.number : t.number_most, { number: turn.number, most: s.most });

  const go = (/** @type {Beat} */ to) => {
    beat = to;
    danger.open = false;
    draw();
    const v = model.get("view");
    announce.textContent = v.turn && beat === "turn" ? number(v.turn) : "";
    show(/** @type {HTMLElement | null} */ (body.querySelector("h3")));
  };
  const heading = (/** @type {string} */ text) => h("h3", { tabindex: "-1" }, text);
  const quote = (/** @type {string} */ head, /** @type {string} */ text) => h("div", { class: "bn-said" }, h("p", { class: "bn-label" }, head), h("p", {}, text));

  const intro = () => h("div", { class: "bn-situation" }, heading(fill(t.meet, s)), h("p", { class: "bn-muted" }, s.setting),
    h("div", { class: "bn-notice bn-notice--info" }, h("p", {}, h("strong", {}, t.warning)), paras(s.warning)),
    h("h4", {}, t.role), paras(s.role), h("h4", {}, t.want), paras(s.want),
    h("div", { class: "bn-actions" }, button("primary-action", t.begin, () => go("turn"), { "data-key": "begin" })));

  const field = (/** @type {string} */ id) => {
    fields[id] ??= noteField(model, id, { rows: "3", maxlength: "600" }, (text) => model.send({ type: "note", id, text }));
    return h("div", { class: "bn-own" }, h("label", {}, h("span", { class: "bn-label" }, t.own), fields[id]), h("p", { class: "bn-muted" }, t.own_hint));
  };

  const turn = (/** @type {conversation.TurnPart} */ v, /** @type {conversation.AnswerPart | null} */ last) => h("div", { class: "bn-situation" },
    heading(fill(t.says, s)), h("p", { class: "bn-muted" }, number(v)),
    v.signal ? danger.el : null,
    last?.skipped ? h("p", { class: "bn-muted" }, `${t.skipped} ${last.chosen}`) : null,
    stage(v.place, v.speaker), h("div", { class: "bn-heard" }, paras(v.text)),
    field(v.id),
    h("div", { class: "bn-actions" }, button("primary-action", t.offer, () => go("options"), { "data-key": "offer" })));

  const choices = (/** @type {string} */ legend, /** @type {conversation.SaidPart[]} */ offers, /** @type {number} */ at) => h("fieldset", { class: "bn-choices" },
    h("legend", { class: "bn-sr-only" }, legend),
    offers.map((c) => h("button", { type: "button", class: "bn-choice", "data-choice": c.id, "data-key": `choice-${c.id}`, onclick: () => act({ type: "choose", id: c.id, at }) }, c.text)));

  const options = (/** @type {conversation.TurnPart} */ v, /** @type {number} */ at) => h("div", { class: "bn-situation" },
    heading(t.offered), h("p", { class: "bn-muted" }, number(v)),
    v.signal ? danger.el : null,
    own(v.id) ? quote(t.your_own, own(v.id)) : null,
    h("details", { class: "bn-details" }, h("summary", { "data-key": "heard" }, fill(t.heard, s)), paras(v.text)),
    choices(t.offered, v.options, at));

  const answer = (/** @type {conversation.ConversationPage} */ v, /** @type {conversation.AnswerPart} */ a) => h("div", { class: "bn-situation" },
    quote(a.own ? t.you_said : t.you_did, a.chosen), heading(fill(t.answers, s)),
    v.catch ? danger.el : null,
    stage(a.place, a.speaker), h("div", { class: "bn-heard" }, paras(a.text)),
    h("div", { class: "bn-actions" }, button("primary-action", v.after ? t.onward_end : t.onward, () => go(due(v)), { "data-key": "onward" })));

  const caught = (/** @type {conversation.CatchPart} */ c, /** @type {number} */ at) => h("div", { class: "bn-situation bn-catch" },
    heading(t.caught), danger.el, paras(c.text), choices(t.caught, c.choices, at));

  const tools = (/** @type {conversation.ConversationPage} */ v) => h("div", { class: "bn-actions bn-tools" },
    button("secondary-action", t.stop, () => { left = beat; go("stopped"); }, { "data-key": "stop" }),
    v.after ? null : button("subtle", t.skip, () => act({ type: "skip", at: v.at }), { "data-key": "skip" }),
    v.at ? button("subtle", t.back, () => act({ type: "back", at: v.at }), { "data-key": "back" }) : null);

  const restart = () => (model.get("view").at ? act({ type: "restart" }) : go("intro"));
  const screen = (/** @type {conversation.ConversationPage} */ v) => {
    if (beat === "stopped") return stopped(s, t, () => go(left), restart);
    if (beat === "intro") return intro();
    if (beat === "answer" && v.answer) return answer(v, v.answer);
    if (v.turn) return beat === "options" ? options(v.turn, v.at) : turn(v.turn, v.answer);
    return v.catch ? caught(v.catch, v.at) : v.after ? after(v.after, s, t, own, restart) : null;
  };

  const draw = () => {
    const v = model.get("view");
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const main = screen(v);
    const talking = !["intro", "stopped", "after"].includes(beat);
    redraw(body, failure(model), v.repaired ? h("p", { class: "bn-notice bn-notice--info" }, t.repaired) : null, main,
      main?.contains(danger.el) || beat === "stopped" ? null : danger.el,
      talking ? tools(v) : null);
  };

  // Who comes back reads once more what was answered last; a talk that was at its end shows its end.
  const fresh = (/** @type {conversation.ConversationPage} */ v) => /** @type {Beat} */ (v.after ? "after" : v.answer ? "answer" : "intro");
  let at = model.get("view").at;
  model.on("change:view", () => {
    const v = model.get("view");
    const [grown, done] = [v.at > at, doing];
    const moved = v.at !== at;
    [at, doing] = [v.at, ""];
    if (!done) {
      if (moved || !beat) beat = v.ready ? fresh(v) : "";
      return draw();
    }
    return go(done === "restart" ? "intro" : grown && done === "choose" ? "answer" : due(v));
  });
  model.on("change:failed", () => draw());
  if (model.get("view").ready) beat = fresh(model.get("view"));
  draw();
}
export default { render };
