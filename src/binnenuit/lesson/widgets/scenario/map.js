import { h } from "../shared/dom.js";

// The route map, beneath the story while it is played and open at its end. It is long, so it comes when it is open, and
// again when the route has changed meanwhile.
/** @type {(model: Model<scenario.ScenarioPage, texts.scenario>, t: texts.scenario) => (v: scenario.ScenarioPage) => HTMLElement} */
export const routeMap = (model, t) => {
  const place = h("div", {});
  let asked = "";
  const ask = (/** @type {scenario.ScenarioPage} */ v) => {
    const mark = JSON.stringify([v.trail, v.ending?.title]);
    if (mark === asked) return;
    asked = mark;
    model.send({ type: "map" });
  };
  model.on("msg:custom", (message) => { if (message.map) place.innerHTML = message.map; }); // made and escaped by our own template
  let open = false;
  return (v) => {
    if (v.ending || open) ask(v);
    if (v.ending) return h("section", { class: "bn-route-map", "aria-label": t.map }, h("h3", {}, t.map), place);
    return h("details", { class: "bn-details bn-route-map", open, ontoggle: (/** @type {From<HTMLDetailsElement>} */ event) => { open = event.target.open; if (open) ask(model.get("view")); } },
      h("summary", { "data-key": "map" }, t.map), place);
  };
};
