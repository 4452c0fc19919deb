// Tells when the kernel behind a lesson is gone or the connection dropped, and ends the kernel
// when the page is left. Texts: data-attributes of #bn-connection.
(() => {
  const box = document.getElementById("bn-connection");
  const config = document.getElementById("jupyter-config-data");
  if (!box || !config) return;
  const { baseUrl, kernelId } = JSON.parse(config.textContent);
  const text = box.querySelector("p");
  const EVERY = 4000;
  const PATIENCE = 3000;
  let state = "alive";
  let misses = 0;
  let timer = 0;

  const show = (/** @type {string} */ next, /** @type {string} */ words) => {
    state = next;
    box.dataset.state = next;
    if (text.textContent !== words) text.textContent = words;
    box.hidden = !words;
  };

  const died = () => show("dead", box.dataset.textDead);
  const dropped = () => show("dropped", box.dataset.textDropped);
  const alive = () => {
    misses = 0;
    if (state !== "dropped") return;
    show("back", box.dataset.textBack || "");
    setTimeout(() => state === "back" && show("alive", ""), 6000);
    // The line of live.js and that of Voila's bundle give up after some tries.
    window.binnenuitLine?.mend();
    const kernel = window.jupyterapp?.widgetManager?.kernel;
    if (kernel && kernel.connectionStatus !== "connected") kernel.reconnect().catch(() => {});
  };

  const look = async () => {
    clearTimeout(timer);
    if (state === "dead" || document.visibilityState !== "visible") return;
    try {
      const answer = await fetch(`${baseUrl}api/leeft/${kernelId}`, {
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 410) return died();
      if (!answer.ok) throw new Error(String(answer.status));
      alive();
    } catch {
      misses += 1;
      if (misses > 1 || !navigator.onLine) dropped();
    }
    timer = setTimeout(look, misses === 1 ? EVERY / 4 : EVERY);
  };

  box.querySelector("button").addEventListener("click", () => location.reload());
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", look);
  window.addEventListener("offline", () => state !== "dead" && dropped());

  // Voila cuts the connection on beforeunload, which also fires for a click on a tel: link, when
  // the page stays. This listener is the first, so the other one never runs.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  window.addEventListener("pagehide", () => {
    navigator.sendBeacon(`${baseUrl}api/weg/${kernelId}`);
  });
  // Back from the browser's memory: the kernel is gone, so start again.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  timer = setTimeout(look, EVERY);
})();
