// Shows one step of a lesson from the first paint on, before the page is there: the one in the address, or the first.
// It runs in the head and waits for nothing. Its tag names the steps (data-steps, ids with spaces between them) and the
// fragment for the whole lesson (data-all). steps.js goes on with what it leaves in window.binnenuitPlace.
(() => {
  const { steps, all } = document.currentScript.dataset;
  const ids = steps.split(" ");
  /** @type {CSSStyleSheet | undefined} */
  let sheet;
  const show = (/** @type {string} */ id) => {
    // On paper as well; a browser that cannot make a style like this shows the whole lesson.
    sheet?.replaceSync(id === all ? "" : `.bn-step:not(#${CSS.escape(id)}) { display: none }`);
    const { dataset } = document.documentElement;
    if (dataset.step) dataset.moved = ""; // not the first: it may come in with a motion
    dataset.step = id;
    dataset.place = id === all ? "all" : id === ids[0] ? "first" : "later";
  };
  const named = (/** @type {string} */ hash) => {
    const [id] = hash.slice(1).split("&"); // what stands behind it is for the dossier
    return id === all || ids.includes(id) ? id : "";
  };
  try {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    sheet = undefined;
  }
  window.binnenuitPlace = { ids, all, named, show };
  show(named(location.hash) || ids[0]);
})();
