"""The view of a message in which slang and text-speak are the words that they stand for."""

import re
from collections.abc import Mapping
from typing import Final

from leeside.conversation.normalise import Folded, View, fold_view
from leeside.conversation.word_looks import ListedWords, library

_WORD: Final = re.compile(r"[a-z0-9]+")
_FOUND: Final = re.compile(rb"\x01")
_MOST_REMEMBERED: Final = 50_000


class _Known(dict[str, int]):
    """For each word of a text as it turns up, marks and all: 1 when a word in it is read as another, else 0."""

    def __init__(self, read_as: Mapping[str, str]) -> None:
        super().__init__()
        self._read_as = read_as

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        known = self[word] = int(not self._read_as.keys().isdisjoint(_WORD.findall(word)))
        return known


class PlainWords:
    """Reads single words as others, each able to cite the original."""

    def __init__(self, read_as: Mapping[str, str]) -> None:
        """``read_as`` gives for a folded word the folded words that it stands for."""
        self._read_as = dict(read_as)
        self._known = _Known(self._read_as)
        compiled = library()
        single = [word for word in self._read_as if _WORD.fullmatch(word)]
        self._listed = ListedWords(compiled, single) if compiled is not None else None

    def found_in(self, folded: Folded) -> list[int]:
        """The numbers of the texts that hold a word that is read as another."""
        if self._listed is not None and folded.lines:
            return self._listed.found_in(folded.lines, len(folded.texts))
        found = bytes(map(self._known.__getitem__, folded.words))
        return folded.texts_of(place.start() for place in _FOUND.finditer(found))

    def view(self, text: str) -> View:
        """The folded view with every such word written out; each letter of the words cites the whole of the one."""
        folded = fold_view(text)
        pieces: list[str] = []
        places: list[int] = []
        done = 0
        for word in _WORD.finditer(folded.text):
            words = self._read_as.get(word.group())
            if words is not None:
                pieces += folded.text[done : word.start()], words
                places += (*folded.at[done : word.start()], *[folded.at[word.start()]] * len(words))
                done = word.end()
        return View("".join((*pieces, folded.text[done:])), (*places, *folded.at[done:]))
