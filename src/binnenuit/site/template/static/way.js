// The way that this participant chose. Its own page (#bn-way) keeps it in this browser; a lesson (#bn-rail) leads on along
// it; the first page (#bn-my-way) leads back to it. A way is {query, stops: [[lesson, step, title]]}.
(() => {
  const { seen, way, keepWay } = window.binnenuitKept;
  const wasSeen = (/** @type {string[]} */ [lesson, step]) => (seen().lessons[lesson] ?? []).includes(step);
  const next = (/** @type {string[][]} */ stops) => stops.find((stop) => !wasSeen(stop));

  const own = document.getElementById("bn-way");
  const onWay = () => {
    const { query, base, textOnward, textSeen } = own.dataset;
    const stops = /** @type {string[][]} */ (JSON.parse(own.dataset.stops));
    keepWay({ query, stops });
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (own.querySelectorAll("[data-stop]"))) {
      const done = wasSeen(place.dataset.stop.split("#"));
      place.toggleAttribute("data-done", done);
      place.querySelector(".bn-way__seen").textContent = done ? textSeen : "";
    }
    const go = /** @type {HTMLAnchorElement | null} */ (own.querySelector("[data-go]"));
    const to = next(stops);
    if (!go || !to || !stops.some(wasSeen)) return;
    go.href = `${base}les/${to[0]}#${to[1]}`;
    go.textContent = textOnward;
  };

  const rail = document.getElementById("bn-rail");
  const inLesson = () => {
    const { query, stops } = way();
    const { lesson, base, textWay, textWayEnd } = rail.dataset;
    if (!query) return;
    const lead = (/** @type {HTMLAnchorElement} */ link, /** @type {string[] | undefined} */ to) => {
      link.href = !to ? `${base}weg?${query}&klaar=1` : to[0] === lesson ? `#${to[1]}` : `${base}les/${to[0]}#${to[1]}`;
      link.dataset.way = "";
      return to ? to[2] : textWayEnd;
    };
    stops.forEach((stop, at) => {
      const step = stop[0] === lesson && document.getElementById(stop[1]);
      const place = (step || null)?.querySelector(".bn-onward");
      if (!place) return;
      let link = /** @type {HTMLAnchorElement | null} */ (place.querySelector("[data-onward]"));
      if (!link) {
        link = document.createElement("a");
        link.className = "utrecht-button utrecht-button--primary-action bn-button-link";
        link.dataset.onward = "";
        place.prepend(link);
      }
      const title = lead(link, stops[at + 1]);
      const spoken = document.createElement("span");
      spoken.className = "bn-sr-only";
      spoken.textContent = `: ${title}`;
      link.replaceChildren(rail.dataset.textOnward, spoken);
      const where = document.createElement("a");
      where.className = "bn-onway";
      where.href = `${base}weg?${query}`;
      where.textContent = textWay.replace("{number}", String(at + 1)).replace("{total}", String(stops.length));
      place.append(where);
    });
    const last = stops.findLastIndex((stop) => stop[0] === lesson);
    const after = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-next]"));
    if (last < 0 || !after) return;
    const title = lead(after, stops[last + 1]);
    after.textContent = title;
  };

  const home = document.getElementById("bn-my-way");
  const onHome = () => {
    const { query, stops } = way();
    home.hidden = !query;
    if (!query) return;
    const link = home.querySelector("a");
    link.href = `${home.dataset.base}weg?${query}`;
    const titles = JSON.parse(home.dataset.titles);
    const list = home.querySelector("ol");
    list.replaceChildren(...[...new Set(stops.map(([lesson]) => lesson))].map((lesson) => {
      const own = stops.filter((stop) => stop[0] === lesson);
      const item = document.createElement("li");
      const to = document.createElement("a");
      const first = next(own) ?? own[0];
      to.href = `${home.dataset.base}les/${lesson}#${first[1]}`;
      to.textContent = titles[lesson] ?? lesson;
      item.append(to, ` ${own.filter(wasSeen).length} / ${own.length}`);
      return item;
    }));
  };

  const fill = own ? onWay : home ? onHome : null;
  fill?.();
  if (rail) inLesson();
  window.addEventListener("pageshow", (event) => event.persisted && fill?.());
})();
