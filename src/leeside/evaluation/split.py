"""Which part of a labelled set a conversation belongs to: by its id alone, so that it never changes sides."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from leeside.evaluation.labelled import LabelledConversation


class Split(StrEnum):
    """The parts: detectors are written from one, thresholds set on another, and the last is only measured."""

    DEVELOP = "develop"
    TUNE = "tune"
    KEEP = "keep"
    ALL = "all"


_OF_FIVE: Final = (Split.DEVELOP, Split.DEVELOP, Split.DEVELOP, Split.TUNE, Split.KEEP)


def split_of(id_: str) -> Split:
    """Three fifths develop, one fifth tune, one fifth keep: the SHA-256 of the id, as a number, modulo 5."""
    digest = hashlib.sha256(id_.encode("utf-8", "surrogatepass")).digest()
    return _OF_FIVE[int.from_bytes(digest, "big") % 5]


def part_of(labelled: Iterable[LabelledConversation], split: Split) -> list[LabelledConversation]:
    """The conversations of one part, in their order."""
    return [one for one in labelled if split is Split.ALL or split_of(one.id) is split]
