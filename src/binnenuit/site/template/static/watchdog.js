// A lesson that does not come to life says so, and is tried once more.
// Texts: data-attributes of #bn-waiting. Alive: the event binnenuit:ready on window.
(() => {
  const box = document.getElementById("bn-waiting");
  if (!box) return;
  const text = box.querySelector("p");
  const button = box.querySelector("button");
  const flag = `binnenuit-retried:${location.pathname}`;
  const milliseconds = 1000 * Number(box.dataset.seconds || 20);

  // Storage can be switched off; then there is no automatic second try.
  const store = (/** @type {(storage: Storage) => string | void} */ change) => {
    try {
      return change(sessionStorage);
    } catch {
      return "1";
    }
  };

  const ready = () => {
    clearTimeout(timer);
    box.hidden = true;
    store((storage) => storage.removeItem(flag));
  };

  const late = () => {
    if (store((storage) => storage.getItem(flag))) {
      text.textContent = box.dataset.textFailed;
      button.hidden = false;
      store((storage) => storage.removeItem(flag));
      return;
    }
    text.textContent = box.dataset.textRetry;
    if (store((storage) => storage.setItem(flag, "1")) === "1") {
      button.hidden = false;
      return;
    }
    // Long enough to be read out before the page goes.
    timer = setTimeout(() => location.reload(), 2500);
  };

  button.addEventListener("click", () => location.reload());
  box.hidden = false;
  let timer = setTimeout(late, milliseconds);
  window.addEventListener("binnenuit:ready", ready, { once: true });
  if (window.binnenuitReady) ready();
})();
