// The wall: the largest letters with which a whole screen fits, in two columns when one is not enough. On a small screen,
// or one that somebody zooms in on, the letters stay as the stylesheet has them, and the page scrolls.
(() => {
  const [LEAST, MOST] = [0.0165, 0.03]; // of the height: so many letters above each other, 60 at most and 33 at least
  const [WIDTH, HEIGHT] = [900, 600];
  const STEPS = 7;
  const root = document.documentElement;

  const fits = (/** @type {number} */ size) => {
    root.style.setProperty("--bn-wall", `${size}px`);
    return root.scrollHeight <= window.innerHeight && root.scrollWidth <= window.innerWidth;
  };

  /** The largest size that fits, the least when none does; says whether it fits. */
  const search = () => {
    let [low, high] = [LEAST * window.innerHeight, MOST * window.innerHeight];
    if (fits(high)) return true;
    for (let step = 0; step < STEPS; step += 1) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    return fits(low);
  };

  function fit() {
    root.style.removeProperty("--bn-wall");
    root.toggleAttribute("data-two", false);
    if (window.innerWidth < WIDTH || window.innerHeight < HEIGHT || search()) return;
    root.toggleAttribute("data-two", true);
    search();
  }

  new MutationObserver(fit).observe(document.body, { childList: true });
  window.addEventListener("resize", fit);
  document.fonts.ready.then(fit);
  fit();
})();
