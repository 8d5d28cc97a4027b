"""How old one must be to read a page: Flesch and Kincaid's grade, on words as a page shows them, in a few lines."""

import re
from html.parser import HTMLParser

LEAST = 5
_BLOCKS = {"p", "li", "h1", "h2", "label", "legend", "button", "br", "small", "div"}
_SILENT = {"script", "style", "head", "textarea"}
_NOT_WORDS = re.compile(r"[\d:.,/×=-]*\d[\d:.,/×=-]*|\S+\.\S+/\S*")
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in _SILENT
        if tag in _BLOCKS:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in _SILENT
        if tag in _BLOCKS:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.text.append(data)


def sentences(page: str) -> list[list[str]]:
    """The words of a page, sentence by sentence; a heading, a label or a button is one of its own."""
    shown = _Shown()
    shown.feed(page)
    said = _NOT_WORDS.sub(" ", "".join(shown.text))
    found = (_WORD.findall(one) for one in re.split(r"[.?!:]+\s|[.?!:]*\n", said + "\n"))
    return [one for one in found if one]


def syllables(word: str) -> int:
    """Groups of vowels, without an e that is not heard."""
    heard = word.lower().replace("some", "sum")
    plain = re.sub(r"(?<=[^l])e$|(?<=[^cgstz])es$|(?<=[^dt])ed$", "", heard)
    return max(1, len(re.findall(r"[aeiouy]+", plain)))


def grade(found: list[list[str]]) -> float:
    """The American school year at which most understand it; five years more is the age.

    Whole sentences alone are counted: headings and buttons of a word or two would flatter a page.
    """
    whole = [one for one in found if len(one) >= LEAST]
    words = [word for one in whole for word in one]
    return 0.39 * len(words) / len(whole) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
