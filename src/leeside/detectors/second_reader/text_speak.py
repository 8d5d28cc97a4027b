"""The words that the second reader reads as others, so that it weighs what is said and not how it is spelt."""

from typing import Final

from leeside.knowledge.load import newest_edition
from leeside.knowledge.slang import ReadBy, read_as

_SAME: Final = {
    "mummy": "mum", "mam": "mum", "mom": "mum", "daddy": "dad", "photo": "pic", "photos": "pic", "picture": "pic",
    "pictures": "pic", "pics": "pic", "okay": "ok", "yea": "yeah", "yep": "yeah", "nope": "no",
}  # fmt: skip
"""Plain words that say the same as another."""
TEXT_SPEAK: Final[dict[str, tuple[str, ...]]] = {
    short: tuple(words.split())
    for short, words in {**read_as(newest_edition().slang.values(), ReadBy.SECOND_READER), **_SAME}.items()
}
"""Folded spellings, each with the words it stands for: the text-speak of the knowledge, and plain words."""
