import { claim, grounded } from "../shared/claim.js";
import { h } from "../shared/dom.js";

// Under an outcome: that it is a calculation of our model, and apart from it what a source says.
export const outcomeLabels = (/** @type {norm_lab.OutcomePart} */ o, /** @type {LabWords} */ t) => [
  o.evidence ? claim(o.evidence, t)
    : h("p", { class: "bn-claim" }, h("span", { class: "bn-evidence bn-evidence--model", title: t.model_explained }, t.model)),
  o.ground ? grounded(o.ground, t) : null];
