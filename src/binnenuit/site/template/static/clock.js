// The clock of a round (#bn-clock): it starts, stands still, goes on and begins again, and says once, politely, what happens
// from each moment on. It looks at the time of day, so that a phone that slept is not behind; it asks nothing of the server.
(() => {
  const clock = document.getElementById("bn-clock");
  if (!clock) return;
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (clock.querySelector(name));
  const [time, run, again, said] = ["[role=timer]", "[data-run]", "[data-again]", "[data-said]"].map(part);
  const { minutes, moments, textStart, textPause, textOn, textStill, textReset, textEnd } = clock.dataset;
  const whole = Number(minutes) * 60;
  const told = /** @type {[number, string][]} */ (
    Object.entries(JSON.parse(moments)).map(([second, text]) => [Number(second), text])
  );

  let before = 0; // milliseconds that ran before it last started
  let since = 0; // when it last started; 0 while it stands still
  let last = -1; // the second of the moment that was told last
  let beat = 0;

  const gone = () => Math.min(whole, (before + (since ? Date.now() - since : 0)) / 1000);
  const left = () => {
    const seconds = Math.ceil(whole - gone());
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  const still = () => {
    before = gone() * 1000;
    since = 0;
    window.clearInterval(beat);
  };
  const look = () => {
    time.textContent = left();
    if (!since) return;
    const now = told.findLast(([second]) => second <= gone());
    if (now && now[0] > last) [last, said.textContent] = now;
    if (gone() < whole) return;
    still();
    run.hidden = true;
    said.textContent = textEnd;
  };

  run.addEventListener("click", () => {
    if (since) {
      still();
      run.textContent = textOn;
      said.textContent = textStill.replace("{time}", left());
    } else {
      since = Date.now();
      run.textContent = textPause;
      said.textContent = told.findLast(([second]) => second <= gone())?.[1] ?? "";
      beat = window.setInterval(look, 250);
    }
    look();
  });
  again.addEventListener("click", () => {
    still();
    [before, last, run.hidden] = [0, -1, false];
    [run.textContent, said.textContent] = [textStart, textReset];
    look();
  });
  document.addEventListener("visibilitychange", look);
  part("[data-without]").hidden = true;
  part("[data-with]").hidden = false;
})();
