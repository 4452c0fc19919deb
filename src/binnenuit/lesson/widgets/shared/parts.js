// A page whose list came in parts, each under a name of its own, so that a click sends only those that changed.
/** @type {<V extends { ready: boolean }>(model: Model<V, any>, list: keyof V & string) => V} */
export const pageOf = (model, list) => {
  const view = model.get("view");
  const ids = /** @type {string[]} */ (view[list]);
  return { ...view, [list]: ids.map((id) => model.get(`${list}.${id}`)) };
};
