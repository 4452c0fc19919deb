import { live } from "../shared/dom.js";

// What stands in the plan: every button on the page that keeps something, in a widget or not, shows it and hears of it.
export const keeping = (/** @type {Model<dossier.DossierPage, texts.dossier>} */ model) => {
  const t = model.get("texts");
  const told = live();
  let said = "";
  const kept = () => model.get("view").insights ?? [];
  const mark = (/** @type {HTMLElement} */ el) => {
    const on = kept().includes(el.dataset.keep ?? "");
    el.hidden = !model.get("view").ready;
    el.classList.toggle("is-kept", on);
    el.textContent = on ? t.insight_out : t.insight_in;
  };
  const all = () => { for (const el of document.querySelectorAll("[data-keep]")) mark(/** @type {HTMLElement} */ (el)); };
  const draw = () => {
    const now = kept().join(" ");
    if (said && now !== said.slice(1)) told.textContent = now.length > said.length - 1 ? t.insight_kept : t.insight_gone;
    said = `.${now}`;
    all();
  };
  const click = (/** @type {Event} */ event) => {
    const el = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest?.("[data-keep]"));
    if (el) model.send({ type: "keep", place: el.dataset.keep, on: !el.classList.contains("is-kept") });
  };
  window.binnenuitKeep = mark;
  document.addEventListener("click", click);
  return { told, draw, stop: () => document.removeEventListener("click", click) };
};
