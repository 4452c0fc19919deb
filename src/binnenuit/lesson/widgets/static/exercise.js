const VERDICT = { right: "✓", partly: "◐", wrong: "✗" };

const feedback = (item, t) => {
  const r = item.result;
  if (!r) return null;
  if (!r.answered) return h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id }, h("p", {}, t.unanswered));
  const word = (v) => h("strong", { class: "bn-verdict" }, h("span", { "aria-hidden": "true" }, VERDICT[v] + " "), t[v]);
  return h("div", { class: `bn-feedback is-${r.verdict}`, tabindex: "-1", "data-feedback": item.id },
    h("p", {}, word(r.verdict), " ", r.points),
    h("ul", {}, r.remarks.map((x) => h("li", {},
      h("p", {}, h("strong", {}, x.text), x.chosen && item.kind !== "order" && item.kind !== "sort" ? ` (${t.your_choice})` : "", " ", word(x.verdict)),
      paras(x.feedback), claim(x.evidence, t)))));
};

function render({ model, el }) {
  const t = model.get("texts");
  const announce = live();
  const body = h("div", {});
  const failed = h("div", {});
  const root = sheet("exercise", t.label, announce, failed, body);
  el.append(root);
  const fields = {};
  let asked = "";
  const clicked = {}; // answers not yet heard back; a second click builds on the first
  const answer = (id, value) => { clicked[id] = value; model.send({ type: "answer", id, value }); };
  const now = (item) => clicked[item.id] ?? item.answer;
  const check = (id) => { asked = id; model.send({ type: "check", id }); };

  const pick = (item, many) => h("fieldset", {},
    h("legend", {}, many ? t.tick : t.pick),
    item.options.map((o) => h("label", { class: "bn-option" },
      h("input", {
        type: many ? "checkbox" : "radio", name: item.id, value: o.id, "data-key": `${item.id}-${o.id}`,
        checked: many ? item.answer.includes(o.id) : item.answer === o.id,
        onchange: (event) => answer(item.id, many
          ? item.options.map((x) => x.id).filter((id) => (id === o.id ? event.target.checked : now(item).includes(id)))
          : o.id),
      }),
      h("span", {}, o.text))));

  const order = (item) => {
    const cards = Object.fromEntries(item.cards.map((c) => [c.id, c.text]));
    const move = (id, step) => {
      const next = now(item).filter((x) => x !== id);
      const to = Math.min(Math.max(now(item).indexOf(id) + step, 0), next.length);
      next.splice(to, 0, id);
      announce.textContent = fill(t.moved, { card: cards[id], place: to + 1, count: next.length });
      answer(item.id, next);
    };
    const arrow = (id, step, at, last) => {
      const off = step < 0 ? at === 0 : at === last;
      return button("secondary-action", [h("span", { "aria-hidden": "true" }, step < 0 ? "▲ " : "▼ "), step < 0 ? t.up_short : t.down_short], () => off || move(id, step), {
        "aria-label": fill(step < 0 ? t.up : t.down, { card: cards[id] }), "aria-disabled": off ? "true" : null,
        "data-key": `${item.id}-${id}-${step}` });
    };
    return h("div", { role: "group", "aria-label": t.order }, h("p", { class: "bn-label" }, t.order),
      h("ol", { class: "bn-order" }, item.answer.map((id, at) => h("li", { class: "bn-order__card" },
        h("span", {}, cards[id]),
        h("span", { class: "bn-order__moves" }, arrow(id, -1, at, item.answer.length - 1), arrow(id, 1, at, item.answer.length - 1))))));
  };

  const sort = (item) => h("div", { class: "bn-sort" }, h("p", { class: "bn-label" }, t.sort),
    item.cards.map((c) => h("fieldset", { class: "bn-sort__card" }, h("legend", {}, c.text),
      item.bins.map((b) => h("label", { class: "bn-option" },
        h("input", {
          type: "radio", name: `${item.id}-${c.id}`, value: b.id, checked: item.answer[c.id] === b.id,
          "data-key": `${item.id}-${c.id}-${b.id}`, onchange: () => answer(item.id, { ...now(item), [c.id]: b.id }) }),
        h("span", {}, b.text))))));

  const reflection = (item) => {
    const hint = `${item.id}-hint`;
    const left = h("span", { class: "bn-muted", id: hint });
    const count = (field) => { left.textContent = fill(t.write_hint, { left: item.max - field.value.length }); };
    const field = fields[item.id] ??= noteField(model, item.id, { rows: "7", maxlength: item.max, "aria-describedby": hint },
      (text) => model.send({ type: "write", id: item.id, text }));
    field.oninput = () => count(field);
    count(field);
    return [h("label", { class: "bn-reason" }, h("span", {}, t.write), field), left,
      h("details", { class: "bn-details" }, h("summary", {}, t.rubric), h("ul", {}, item.rubric.map((r) => h("li", {}, r))))];
  };

  const kinds = { choice: (i) => pick(i, false), multiple: (i) => pick(i, true), order, sort, reflection };

  const article = (item) => h("article", { class: "bn-item", "data-item": item.id },
    h("h4", {}, item.question[0]), paras(item.question.slice(1)), item.guidance ? paras(item.guidance) : null,
    h("p", { class: "bn-muted" }, item.points),
    kinds[item.kind](item),
    button("secondary-action", t.check, () => check(item.id), { "data-key": `${item.id}-check` }),
    item.feedback?.length ? h("div", { class: "bn-feedback", tabindex: "-1", "data-feedback": item.id }, paras(item.feedback)) : null,
    feedback(item, t));

  // Only what changed is drawn anew, so that a field in use stays where it is.
  const shown = new Map();
  const total = h("p", { class: "bn-panel", hidden: true });
  const drawItem = (item) => {
    const text = JSON.stringify(item);
    const mine = clicked[item.id];
    if (mine !== undefined && JSON.stringify(mine) !== JSON.stringify(item.answer)) return; // an older answer
    delete clicked[item.id];
    if (shown.get(item.id)?.text === text) return;
    const place = shown.get(item.id)?.place ?? h("div", {});
    shown.set(item.id, { text, place });
    redraw(place, article(item));
  };
  const drawAll = (v) => redraw(body, h("h3", {}, v.title), paras(v.intro), v.items.map((item) => shown.get(item.id).place),
    total, h("p", {}, t.hand_in_hint),
    button("secondary-action", t.hand_in, () => model.send({ type: "hand-in" }), { "data-key": "hand-in" }));
  const draw = () => {
    const v = model.get("view");
    redraw(failed, failure(model));
    if (!v.ready) return redraw(body, h("p", { class: "bn-muted" }, t.loading));
    const first = !shown.size;
    v.items.forEach(drawItem);
    root.setAttribute("aria-label", `${t.label}: ${v.title}`); // a lesson may have more than one
    if (first) drawAll(v);
    total.textContent = v.total;
    total.hidden = !v.total;
    const told = asked && body.querySelector(`[data-feedback="${CSS.escape(asked)}"]`);
    if (told) {
      told.focus();
      asked = "";
    }
  };
  model.on("msg:custom", (message) => download(message.file, message.text, "application/json"));
  model.on("change:view", draw);
  model.on("change:failed", () => {
    if (model.get("failed")) Object.keys(clicked).forEach((id) => delete clicked[id]); // they were not kept
    draw();
  });
  draw();
}
export default { render };
