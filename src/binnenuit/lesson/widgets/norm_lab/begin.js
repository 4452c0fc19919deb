import { button, fill, h } from "../shared/dom.js";

// With which numbers to begin: ours, the own guess, or those on the wall of a room. What is filled in here is rounded as it
// is on the wall, and forgotten with the page.
/** @typedef {{ share: number, perceived: number }} Start */
export const beginnings = (/** @type {norm_lab.BeginPart} */ b, /** @type {LabWords} */ t, /** @type {(start: Start) => void} */ begin,
  /** @type {() => void} */ ours) => {
  const hint = h("p", { class: "bn-notice bn-notice--info", role: "alert" });
  const field = (/** @type {string} */ key, /** @type {string} */ label) => {
    const select = h("select", { "data-key": `begin-${key}`, onchange: () => { hint.textContent = ""; } }, h("option", { value: "" }, t.begin_choose),
      b.steps.map((step) => h("option", { value: step }, fill(t.begin_percent, { step }))));
    return { select, el: h("label", { class: "bn-begin__field" }, h("span", {}, label), select) };
  };
  const share = field("share", t.begin_room_share);
  const perceived = field("perceived", t.begin_room_perceived);
  const go = (/** @type {Start} */ start) => {
    begin(start);
    hint.textContent = fill(t.begin_done, { share: start.share, perceived: start.perceived });
  };
  const room = () => {
    const empty = [share, perceived].find(({ select }) => !select.value);
    if (empty) { hint.textContent = t.begin_room_first; return empty.select.focus(); }
    return go({ share: Number(share.select.value), perceived: Number(perceived.select.value) });
  };
  const { own } = b;
  return h("details", { class: "bn-details bn-begin" }, h("summary", { "data-key": "begin" }, t.begin),
    h("p", {}, button("secondary-action", t.begin_ours, () => { hint.textContent = ""; ours(); }, { "data-key": "begin-ours" })),
    own ? [h("p", {}, own.told), h("p", {}, button("secondary-action", t.begin_own, () => go(own), { "data-key": "begin-own" }))] : null,
    h("fieldset", {}, h("legend", {}, t.begin_room), h("p", { class: "bn-muted" }, t.begin_room_hint), share.el, perceived.el,
      button("secondary-action", t.begin_room_go, room, { "data-key": "begin-room" })), hint);
};
