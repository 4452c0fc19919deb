// Leaves the site at once, by the button #bn-exit or by Esc twice within a second.
// This page's place in the history is taken by the neutral page.
(() => {
  const link = document.getElementById("bn-exit");
  if (!link) return;
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  let last = -Infinity;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - last < 1000) leave();
      last = event.timeStamp;
    },
    true,
  );
})();
