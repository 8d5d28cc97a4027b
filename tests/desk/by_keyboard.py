"""Somebody who has a keyboard and nothing else; each stop of theirs is looked at as they come to it."""

from typing import Any

_MOST_STOPS = 400
_TO_THE_TOP = """() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}"""

_LOOK = """wanted => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const unseen = colour => /^rgba\\(.*, 0\\)$/.test(colour);
  const look = (element, part) => {
    if (!element) return [];
    const s = getComputedStyle(element, part);
    const outline = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0 || unseen(s.outlineColor) ? '' : s.outline;
    return [outline, s.boxShadow, s.backgroundColor, s.borderTopColor, s.borderTopWidth];
  };
  const looks = () => JSON.stringify(
    [look(here), look(here.nextElementSibling, '::before'), look(here.closest('label')), look(here.parentElement)]
  );
  const focused = looks();
  let shown = look(here)[0] !== '' || !here.matches(':focus');  // the calendar of a date is drawn by the browser
  if (!/^(date|time)/.test(here.type)) {  // which would begin again at its day or its hour
    here.blur();
    shown = focused !== looks();
    here.focus({ preventScroll: true });
  }
  const box = here.getClientRects()[0] || here.getBoundingClientRect();
  const x = box.left + Math.min(box.width, 20) / 2, y = box.top + Math.min(box.height, 20) / 2;
  const top = document.elementFromPoint(x, y);
  const ofLabel = here.labels && [...here.labels].some(label => label.contains(top));
  const all = [...document.querySelectorAll('*')];
  return {
    wanted: here === wanted,
    what: `${here.tagName} ${(here.innerText || here.getAttribute('aria-label') || here.name || '').trim().slice(0, 60)}`,
    place: all.indexOf(here),
    shown,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !(top && (here.contains(top) || top.contains(here) || ofLabel)),
  };
}"""


class Keyboard:
    """Goes through a page with Tab, and presses what a person presses."""

    def __init__(self, page: Any) -> None:
        self.page = page
        # asked for long before a window for files opens: a browser that is asked at that moment may be too late
        page.on("filechooser", lambda _: None)

    def stops(self) -> list[str]:
        """Every stop of the page from its top on, until Tab leaves it; each is seen, in view, and after the one before."""
        self.page.evaluate(_TO_THE_TOP)
        found: dict[int, str] = {}
        for _ in range(_MOST_STOPS):
            stop = self._tab()
            if stop is None or (len(found) > 1 and stop["place"] == min(found)):
                return list(found.values())  # out of the page, or round to its top
            # the day, the month and the year of a date are three stops in one place
            assert stop["place"] >= max(found, default=0), f"{stop['what']} comes after what stands below it"
            found[stop["place"]] = stop["what"]
        raise AssertionError(f"Tab does not leave {self.page.url}: {list(found.values())[-5:]}")

    def to(self, wanted: Any) -> None:
        """On with Tab until the focus is on it."""
        wanted.wait_for()
        there = wanted.element_handle()
        if there.evaluate("element => element === document.activeElement"):
            return
        for _ in range(_MOST_STOPS):
            stop = self._tab(there)
            if stop is not None and stop["wanted"]:
                return
        raise AssertionError(f"the keyboard does not reach {wanted}")

    def press(self, wanted: Any) -> None:
        """Go to a link or a button and press Enter, which leads on."""
        self.to(wanted)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def tick(self, wanted: Any) -> None:
        """Go to a box and tick it."""
        self.to(wanted)
        self.page.keyboard.press("Space")
        assert wanted.is_checked()

    def choose(self, wanted: Any) -> None:
        """Go to one of several with Tab, and on among them with the arrows."""
        wanted.wait_for()
        name = wanted.get_attribute("name")
        for _ in range(_MOST_STOPS):
            if self.page.evaluate("document.activeElement.name") == name:
                break
            self._tab()
        self.page.keyboard.press("Space")
        for _ in range(30):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the keyboard does not choose {wanted}")

    def type(self, wanted: Any, text: str) -> None:
        """Go to a field and type."""
        self.to(wanted)
        self.page.keyboard.type(text)

    def file(self, wanted: Any, path: Any) -> None:
        """Go to a field for a file, open the system's own window from it, and choose."""
        self.to(wanted)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(path)

    def _tab(self, wanted: Any = None) -> dict[str, Any] | None:
        """On to the next stop; whether it is the wanted one is asked with the same look."""
        self.page.keyboard.press("Tab")
        stop: dict[str, Any] | None = self.page.evaluate(_LOOK, wanted)
        if stop is not None:
            assert stop["shown"], f"nobody sees that the focus is on {stop['what']}"
            assert stop["inside"], f"{stop['what']} has the focus and is out of sight"
            assert not stop["covered"], f"{stop['what']} has the focus and lies under something"
        return stop
