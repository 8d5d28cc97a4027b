"""Second texts beside the first: views in which a disguised word is plain, each able to cite the original.

The folded view is what every pattern is written against: lower-case ASCII, no apostrophes, single spaces.
Further views are made only of messages that look disguised: letters s p a c e d out joined, l33t undone,
repeats squeezed, emoji named. A view never replaces the message; a span found in a view maps back to a
span of the exact original.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from typing import Final

import msgspec
from anyascii import anyascii

from leeside.conversation.doubled_letters import DOUBLED
from leeside.conversation.fold import TABLE
from leeside.conversation.word_looks import disguised_in, library

_SPACES: Final = re.compile(r" {2,}")
_PICTURE: Final = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")
_SPACED: Final = re.compile(r"(?<![a-z0-9])[a-z0-9@$!](?:[ ._*~\-][a-z0-9@$!]){2,}(?![a-z0-9])")
_SPACED_TOO: Final = re.compile(r"(?<![a-z0-9])[a-z0-9@$!](?:[ ._*~\-][a-z0-9@$!])+(?![a-z0-9])")
"""Where three letters stand apart, two that stand apart are a short word."""
_WORD: Final = re.compile(r"\S+")
_LEET_WITHIN: Final = re.compile(r"[a-z][013457@$!|+]+[a-z]|^[013457@$]+[a-z]{2}")
_LEET_AT_END: Final = re.compile(r"(?<![a-z])[a-z]{2,}[013457@$]{1,2}$")
"""Found in one word at a time: a run of letters without end is then read once, and not from each of its letters."""
_LEET_BETWEEN: Final = re.compile(r"[a-z][013457@$!|+]{1,3}[a-z]")
_MIXED: Final = re.compile(
    r"(?<![a-z0-9])(?=[013457]*[a-z])(?=[a-z]*[013457])(?!\d+(?:st|nd|rd|th|am|pm)\b)[a-z013457]{4,}(?![a-z0-9])"
)
"""A word of letters and figures, which in a text that has l33t between letters is l33t too: "541d" is a price elsewhere."""
_LEET: Final = str.maketrans("0134578@$!|+", "oieastbasiit")
_ONE_AS_L: Final = str.maketrans("0134578@$!|+", "oleastbaslit")
_REPEATS: Final = re.compile(r"([a-z])\1{2,}")
_LETTERS: Final = re.compile(r"[a-z]+")
_LONGEST: Final = 60
"""Letters of the longest word that is looked up, stretched as it is, among those that are written with a letter twice."""

_DISGUISED: Final = re.compile(
    r"[a-z][013457@$!|+]{1,3}[a-z]|\b[013457@$]+[a-z]{2}|[a-z]{2}[013457@$]{1,2}\b|([a-z])\1\1"
    r"|\b[a-z0-9@$!][._*~-][a-z0-9@$!][._*~-][a-z0-9@$!]\b",
    re.ASCII,
)
"""What a word of a folded text looks like that deserves further views."""
_MOST_REMEMBERED: Final = 50_000


class _Looks(dict[str, int]):
    """For each word as it turns up: 2 when it looks disguised, 1 when it is one letter alone, else 0."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        look = self[word] = 2 if _DISGUISED.search(word) else int(len(word) == 1)
        return look


_LOOKS: Final = _Looks()
_DISGUISES: Final = re.compile(rb"\x02|\x01(?=\x01\x01)")
"""Among the looks of words: one that looks disguised, or three letters in a row that stand alone."""
_LINES: Final = {code: "\n" if code == ord("\n") else TABLE[code] or None for code in range(128)}
"""The table of folding for plain letters, in which a line feed stays one; None is nothing, and faster than ""."""


class View(msgspec.Struct, frozen=True):
    """A text made from another, and for each of its characters the offset in the original it came from.

    ``at`` has one entry more than ``text`` has characters: the last is the length of the original.
    """

    text: str
    at: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original, in end not included, that ``text[start:end]`` shows, in characters."""
        first = self.at[start]
        if end <= start:
            return first, first
        return first, min(max(self.at[end], self.at[end - 1] + 1), self.at[-1])


def fold(text: str) -> str:
    """The folded view's text alone: the fast road, for messages in which nothing may be found."""
    folded = text.translate(TABLE)
    return _SPACES.sub(" ", folded) if "  " in folded else folded


def fold_all(texts: Sequence[str]) -> list[str]:
    """The folded view's text of each: plain letters all at once, the rest one by one."""
    plain = [text if text.isascii() and "\n" not in text else "" for text in texts]
    folded = "\n".join(plain).translate(_LINES).split("\n") if texts else []
    return [
        (_SPACES.sub(" ", short) if "  " in short else short) if short or not text else fold(text)
        for text, kept, short in zip(texts, plain, folded, strict=True)
    ]


def fold_view(text: str) -> View:
    """The folded view with its offsets; its text is exactly ``fold(text)``."""
    if text.isascii() and len(folded := fold(text)) == len(text):  # letter for letter: nothing was left out
        return View(folded, tuple(range(len(text) + 1)))
    pairs = [(letter, at) for at, original in enumerate(text) for letter in TABLE[ord(original)]]
    kept = [pair for before, pair in pairwise([("", 0), *pairs]) if not (pair[0] == " " == before[0])]
    return _view(kept, len(text))


def _disguises(words: Iterable[str]) -> list[int]:
    """The numbers of words that look disguised, or with which a run of single letters begins."""
    return [look.start() for look in _DISGUISES.finditer(bytes(map(_LOOKS.__getitem__, words)))]


def plainest(text: str) -> str:
    """The one text in which most disguises are undone at once; the folded text where nothing looks disguised."""
    return plainest_all(Folded([text]))[0]


class Folded:
    """Texts with their folded views, and what their words look like: worked out once for all that ask."""

    def __init__(self, originals: Sequence[str]) -> None:
        """Fold them all."""
        self.originals = originals
        self.texts = fold_all(originals)

    @cached_property
    def lines(self) -> bytes:
        """The texts, one to a line, for compiled code; empty where they cannot be told apart so, or there are none."""
        lines = "\n".join(self.texts)
        plain = lines.isascii() and lines.count("\n") == len(self.texts) - 1
        return lines.encode() if plain else b""

    @cached_property
    def words(self) -> list[str]:
        """Those of all texts, one after the other."""
        return " ".join(self.texts).split(" ")

    @cached_property
    def disguised(self) -> list[int]:
        """The numbers of those texts that look disguised, so that further views are worth making."""
        compiled = library()
        if compiled is not None and self.lines:
            return disguised_in(compiled, self.lines, len(self.texts))
        return [
            number for number in self.texts_of(_disguises(self.words)) if _looks_disguised(self.texts[number])
        ]

    def texts_of(self, words: Iterable[int]) -> list[int]:
        """The numbers of the texts in which words stand that are given by their numbers."""
        return sorted({bisect_right(self._ends, word) for word in words})

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate(text.count(" ") + 1 for text in self.texts))


def _looks_disguised(text: str) -> bool:
    """Whether a text does so by itself, and not only beside its neighbours."""
    return bool(_disguises(text.split(" ")))


def plainest_all(folded: Folded) -> list[str]:
    """The same for many texts at once."""
    plain = folded.texts.copy()
    for number in folded.disguised:
        plain[number] = _squeezed(_leet(_joined(folded.originals[number]), _LEET), keep=1).text
    return plain


def further_views(text: str) -> tuple[View, ...]:
    """The other views of a message that looks disguised, each different from the folded one and the rest."""
    folded = fold_view(text)
    joined = _joined(text)
    seen = {folded.text}
    views: list[View] = []
    for base in (joined, folded) if joined.text != folded.text else (folded,):
        for plain in (base, _leet(base, _LEET), _leet(base, _ONE_AS_L)):
            for view in (plain, _squeezed(plain, keep=1), _squeezed(plain, keep=2)):
                if view.text not in seen:
                    seen.add(view.text)
                    views.append(view)
    return tuple(views)


def has_picture_letters(text: str) -> bool:
    """Whether a text holds emoji, so that the view that names them is worth making."""
    return not text.isascii() and _PICTURE.search(text) is not None


class _NamedTable(dict[int, str]):
    """The table of folding, but a picture is its name between spaces; fills itself as letters turn up."""

    def __missing__(self, code: int) -> str:
        plain, original = TABLE[code], chr(code)
        named = f" {anyascii(original).lower()} " if plain == " " and _PICTURE.match(original) else plain
        self[code] = named
        return named


_NAMED: Final = _NamedTable()


def named(text: str) -> str:
    """The text alone of the folded view in which emoji are words such as ``:alarm_clock:``."""
    return _SPACES.sub(" ", text.translate(_NAMED))


def named_view(text: str) -> View:
    """That view with its offsets; its text is exactly ``named(text)``."""
    pairs = [(letter, at) for at, original in enumerate(text) for letter in _NAMED[ord(original)]]
    return _view(
        [p for before, p in pairwise([("", 0), *pairs]) if not (p[0] == " " == before[0])], len(text)
    )


def _view(pairs: list[tuple[str, int]], size: int) -> View:
    return View("".join(letter for letter, _ in pairs), (*(at for _, at in pairs), size))


def _joined(text: str) -> View:
    """Single letters with one mark or space between them become a word; wider gaps part the words."""
    loose = [(letter, at) for at, original in enumerate(text) for letter in TABLE[ord(original)]]
    whole = "".join(letter for letter, _ in loose)
    dropped: set[int] = set()
    for run in _SPACED_TOO.finditer(whole) if _SPACED.search(whole) else ():
        dropped.update(range(run.start() + 1, run.end(), 2))
    kept = [pair for place, pair in enumerate(loose) if place not in dropped]
    kept = [pair for before, pair in pairwise([("", 0), *kept]) if not (pair[0] == " " == before[0])]
    return _view(kept, len(text))


def _leet(view: View, table: dict[int, int]) -> View:
    """Digits and signs that stand for letters inside a word are letters again; one for one, so offsets stay."""
    rest = _MIXED if _LEET_BETWEEN.search(view.text) else _LEET_AT_END

    def plain(found: re.Match[str]) -> str:
        word = found.group()
        if _LEET_WITHIN.search(word):
            return word.translate(table)
        return rest.sub(lambda part: part.group().translate(table), word)

    return View(_WORD.sub(plain, view.text), view.at)


def _squeezed(view: View, *, keep: int) -> View:
    """Runs of three or more of one letter keep ``keep`` of them, and two in a word that is written so."""
    if not _REPEATS.search(view.text):
        return view
    dropped: set[int] = set()
    for word in _LETTERS.finditer(view.text):
        dropped.update(word.start() + place for place in _superfluous(word.group(), keep))
    places = [place for place in range(len(view.text)) if place not in dropped]
    return View("".join(view.text[p] for p in places), (*(view.at[p] for p in places), view.at[-1]))


@lru_cache(maxsize=_MOST_REMEMBERED)
def _superfluous(word: str, keep: int) -> tuple[int, ...]:
    """The places of a word's letters that its stretched runs do not keep."""
    places: list[int] = []
    for run in _REPEATS.finditer(word):
        kept = 2 if keep == 1 and _is_written_twice(word, run) else keep
        places += range(run.start() + kept, run.end())
    return tuple(places)


def _is_written_twice(word: str, run: re.Match[str]) -> bool:
    if len(word) > _LONGEST:
        return False
    before = _REPEATS.sub(r"\1", word[: run.start()])
    after = _REPEATS.sub(r"\1", word[run.end() :])
    return f"{before}{run[1] * 2}{after}" in DOUBLED
