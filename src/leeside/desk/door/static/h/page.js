// The pages work without this. It only makes leaving quicker: the page that was open is replaced, so that "back" does not
// show it, and what was typed is emptied first. Esc twice does the same.
(() => {
  "use strict";
  const TWICE = 700; // milliseconds between two presses
  const link = document.querySelector("a[data-leave]");
  if (!link) return;
  const leave = () => {
    for (const form of document.forms) form.reset();
    document.body.hidden = true;
    window.location.replace(link.href);
  };
  for (const one of document.querySelectorAll("a[data-leave]")) {
    one.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  let pressed = -TWICE;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (event.timeStamp - pressed < TWICE) leave();
    pressed = event.timeStamp;
  });
})();
