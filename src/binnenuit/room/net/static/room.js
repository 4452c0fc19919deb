// Keeps a page of the room in step with the server, and brings an answer over when the connection is bad.
// Without this script every page works by its links and forms.
(() => {
  const PAUSE = 2000;
  const SILENCE = 40000; // the server gives a sign of life every fifteen seconds
  const lost = document.getElementById("bn-lost");
  const main = () => document.getElementById("inhoud");
  const pause = () => new Promise((done) => setTimeout(done, PAUSE));
  /** @type {EventSource} */
  let source = null;
  let heard = Date.now();
  let busy = false;
  let again = false;
  let over = false;

  function connect() {
    if (source) source.close();
    const where = main().dataset.live;
    if (!where) return;
    heard = Date.now();
    source = new EventSource(where);
    source.onopen = alive;
    source.addEventListener("beat", alive);
    source.onmessage = (event) => {
      alive();
      take(JSON.parse(event.data));
    };
    source.onerror = async () => {
      if (over) return;
      lost.hidden = false;
      if (source.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      await pause();
      await refresh();
      connect();
    };
  }

  function alive() {
    heard = Date.now();
    lost.hidden = true;
  }

  function take(/** @type {Record<string, string>} */ message) {
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-show]"))) {
      const value = message[place.dataset.show];
      if (value !== undefined) place.textContent = value;
    }
    const { watch, value } = main().dataset;
    if (message.state === "gone") {
      over = true; // the connection ends because the session does, which is nothing to be told as a fault
      source.close();
    }
    if (over || (message[watch] !== undefined && message[watch] !== value)) refresh();
  }

  // One at a time; a change that comes meanwhile is looked at afterwards.
  async function refresh() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await replace();
    } while (again);
    busy = false;
  }

  async function replace() {
    for (;;) {
      try {
        const reply = await fetch(location.pathname, { cache: "no-store" });
        if (reply.status < 500) {
          const page = new DOMParser().parseFromString(await reply.text(), "text/html");
          const fresh = page.getElementById("inhoud");
          const changed = fresh.dataset.value !== main().dataset.value || !fresh.isEqualNode(main());
          if (changed) {
            document.title = page.title;
            main().replaceWith(document.adoptNode(fresh));
            const heading = fresh.querySelector("h1");
            if (heading) heading.focus();
          }
          if (!fresh.dataset.live) {
            if (source) source.close();
            lost.hidden = true;
          }
          return;
        }
      } catch {
        lost.hidden = false;
      }
      await pause();
    }
  }

  document.addEventListener("submit", async (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!form.hasAttribute("data-keep")) return;
    event.preventDefault();
    if (form.hasAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    for (;;) {
      try {
        const reply = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        if (reply.status < 500 && reply.status !== 429) break;
      } catch {
        // no connection: the answer stays here, and is sent again
      }
      /** @type {HTMLElement} */ (form.querySelector("[data-sending]")).hidden = false;
      await pause();
      if (!form.isConnected) return; // the room has moved on
    }
    if (location.search) history.replaceState(null, "", location.pathname);
    await refresh();
  });

  function wake() {
    if (document.visibilityState === "visible" && (!source || Date.now() - heard > SILENCE)) connect();
  }
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", connect);
  addEventListener("pageshow", (event) => event.persisted && connect());
  setInterval(wake, PAUSE * 5);
  connect();
})();
