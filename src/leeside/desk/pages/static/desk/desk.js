// Improves pages that work without it: hides what is on the screen, says when a session is about to end, and takes the
// reader to what must be put right.
(() => {
  "use strict";
  const TWICE = 700; // milliseconds between two presses of Esc
  const WARN_BEFORE = 120; // seconds of notice, which the text of the notice names
  const title = document.title;
  const cover = document.getElementById("desk-cover");
  const idle = document.getElementById("desk-idle");
  let back = null;

  function show(dialog) {
    if (!dialog || !dialog.hidden) return;
    back = document.activeElement;
    for (const part of document.body.children) if (part !== dialog) part.inert = true;
    dialog.hidden = false;
    document.title = dialog === cover ? "Blank page" : title;
    dialog.querySelector("button").focus();
  }

  function hide(dialog) {
    if (!dialog || dialog.hidden) return;
    dialog.hidden = true;
    for (const part of document.body.children) part.inert = false;
    document.title = title;
    if (back) back.focus();
  }

  let pressed = -TWICE;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    const twice = event.timeStamp - pressed < TWICE;
    pressed = twice ? -TWICE : event.timeStamp;
    if (twice && cover) cover.hidden ? show(cover) : hide(cover);
  });
  for (const link of document.querySelectorAll("a[data-hide]")) {
    link.addEventListener("click", (event) => {
      if (!cover || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(cover);
    });
  }
  cover?.querySelector("[data-show]").addEventListener("click", () => hide(cover));

  const seconds = Number(document.body.dataset.idleSeconds || 0);
  if (seconds > WARN_BEFORE && idle) {
    let end;
    const watch = () => {
      clearTimeout(end);
      end = setTimeout(() => {
        hide(cover);
        show(idle);
        end = setTimeout(() => {
          // The notice stays over the page: a record must not stand on a screen that nobody looks at.
          document.getElementById("desk-idle-text").textContent =
            "You were signed out. What you typed is still here: go on, send it, and sign in when you are asked to.";
          idle.querySelector("[data-stay]").textContent = "Go on";
        }, WARN_BEFORE * 1000);
      }, (seconds - WARN_BEFORE) * 1000);
    };
    idle.querySelector("[data-stay]").addEventListener("click", async () => {
      const token = document.querySelector("input[name=csrfmiddlewaretoken]");
      hide(idle);
      const answer = await fetch(document.body.dataset.stay, {
        method: "POST",
        headers: { "X-CSRFToken": token ? token.value : "" },
        redirect: "manual",
      }).catch(() => null);
      if (answer && answer.ok) watch();
    });
    watch();
  }

  document.querySelector(".govuk-error-summary")?.focus();
})();
