"""The view of a message in which slang and text-speak are the words that they stand for."""

import re
from collections.abc import Mapping
from typing import Final

from leeside.conversation.normalise import View, fold_view

_WORD: Final = re.compile(r"[a-z0-9]+")


class PlainWords:
    """Reads single words as others, each able to cite the original."""

    def __init__(self, read_as: Mapping[str, str]) -> None:
        """``read_as`` gives for a folded word the folded words that it stands for."""
        self._read_as = dict(read_as)

    def found_in(self, folded: str) -> bool:
        """Whether a folded text holds a word that is read as another."""
        return not self._read_as.keys().isdisjoint(_WORD.findall(folded))

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
