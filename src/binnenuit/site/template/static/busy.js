// Waits for a free place in a lesson, and opens the lesson then. The page stays as it is, and so does the focus.
// Texts, address and seconds: data-attributes of #bn-busy.
(() => {
  const box = document.getElementById("bn-busy");
  if (!box) return;
  const say = (/** @type {string} */ words) => {
    box.textContent = words;
  };
  // Not all at the same moment, and not ever faster than the server asks.
  const pause = () => 1000 * Number(box.dataset.seconds || 5) * (1 + Math.random());

  const ask = async () => {
    let place = false;
    try {
      const answer = await fetch(box.dataset.ask, { cache: "no-store", signal: AbortSignal.timeout(5000) });
      place = answer.status === 204;
    } catch {
      // No connection: the next question may find one.
    }
    if (!place) {
      setTimeout(ask, pause());
      return;
    }
    say(box.dataset.textPlace);
    // Long enough to be read out before the page goes.
    setTimeout(() => location.reload(), 1500);
  };

  setTimeout(ask, pause());
  // After a moment, so that a screen reader sees the change.
  setTimeout(() => say(box.dataset.textWaiting), 100);
})();
