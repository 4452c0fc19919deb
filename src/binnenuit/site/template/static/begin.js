// First page: leads back to the lesson and step where this participant was, as far as this browser keeps it.
// #bn-continue holds data-text ({step}) and data-steps, an object {lesson: {title, steps: {id: title}}}.
(() => {
  const place = document.getElementById("bn-continue");
  if (!place) return;
  const link = place.querySelector("a");
  const known = JSON.parse(place.dataset.steps);
  const fill = () => {
    const [lesson, step] = window.binnenuitKept.seen().last;
    const title = known[lesson]?.steps[step];
    place.hidden = !title;
    document.getElementById("bn-start").hidden = !!title;
    if (!title) return;
    link.href = `${place.dataset.base}les/${lesson}#${step}`;
    link.firstElementChild.textContent = place.dataset.text.replace("{step}", title);
    link.lastElementChild.textContent = known[lesson].title;
  };
  fill();
  window.addEventListener("pageshow", (event) => event.persisted && fill());
  window.addEventListener("storage", fill);
})();
