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
    // Halfway a story: the choice that comes next says more than the name of the step.
    const story = known[lesson].stories?.[step];
    const path = story ? window.binnenuitKept.dossier().path(story.id) : [];
    const halfway = path.length && !story.ends.includes(path.at(-1));
    const short = known[lesson].title.split(":")[0];
    link.firstElementChild.textContent = halfway
      ? place.dataset.textChoice.replace("{lesson}", short).replace("{number}", String(path.length + 1))
      : place.dataset.text.replace("{step}", title);
    link.lastElementChild.textContent = halfway ? title : known[lesson].title;
  };
  fill();
  window.addEventListener("pageshow", (event) => event.persisted && fill());
  window.addEventListener("storage", fill);
})();
