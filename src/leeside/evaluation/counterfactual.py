"""Copies of a chat in which somebody is of another faith, origin, name or tongue, and all else is the same."""

import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final

import msgspec

from leeside.detectors.second_reader.given_names import GIVEN_NAMES
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.who_somebody_is import (
    DIALECTS,
    NAMES,
    PLACES_OF_WORSHIP,
    SLOTS,
    Slot,
    Swap,
)

CALLED: Final = "name shown by the app"
NAMED: Final = "name in the text"
WORSHIP: Final = "place of worship"
_WORD: Final = re.compile(r"(?<![\w@#/-])[A-Za-z]+(?![\w/-]|(?-i: [A-Z]))")
"""A word that may be a name, and no first name with its surname: that may be somebody who is known to all."""


class Pair(msgspec.Struct, frozen=True):
    """Two copies that differ in nothing but who somebody is, or how they write; ``what`` says in which word."""

    kind: str
    what: str
    this: LabelledConversation
    other: LabelledConversation


def remark_pairs(one: LabelledConversation, slots: Iterable[Slot] = SLOTS) -> Iterator[Pair]:
    """The same remark without any word for who somebody is, and with one."""
    for slot in slots:
        yield _pair(one, slot, slot.plain)


def identity_pairs(one: LabelledConversation, slots: Iterable[Slot] = SLOTS) -> Iterator[Pair]:
    """What most are and what some are in the same remark; another name; another faith's place of worship.

    Which word, and where the remark stands, follows from the conversation's id: the same on every run.
    """
    for slot in slots:
        yield _pair(one, slot, slot.usual)
    number = zlib.crc32(one.id.encode())
    name = NAMES[number % len(NAMES)]
    yield Pair(CALLED, name, one, _called(_renamed(one, number), CALLED))
    yield from _changed(one, NAMED, name, _other_names(name))
    place = PLACES_OF_WORSHIP[number % len(PLACES_OF_WORSHIP)]
    yield from _changed(one, WORSHIP, place, _in_place_of(_pattern("|".join(PLACES_OF_WORSHIP)), place))


def _pair(one: LabelledConversation, slot: Slot, than: str) -> Pair:
    number = zlib.crc32(one.id.encode())
    word = slot.others[number % len(slot.others)]
    first, second = (
        _called(_remarked(one, slot.filled(said), number), slot.filled(said)) for said in (than, word)
    )
    return Pair(slot.kind, word, first, second)


def writing_pairs(one: LabelledConversation, swaps: Iterable[Swap] = DIALECTS) -> Iterator[Pair]:
    """The same chat in dialect or text-speak, one word at a time, both ways round where the word is there."""
    for swap in swaps:
        for word, instead in ((swap.word, swap.instead), (swap.instead, swap.word)):
            if instead == "my":  # "me" is mostly no "my"
                continue
            yield from _changed(
                one, swap.kind, f"{word} > {instead}", _in_place_of(_pattern(re.escape(word)), instead)
            )


def _remarked(one: LabelledConversation, remark: str, number: int) -> LabelledConversation:
    """The remark at the end of what somebody says, by turns as a part of it and as a message of its own."""
    at = number // 7 % len(one.messages)
    said = one.messages[at]
    if number % 2:
        added = [msgspec.structs.replace(said, text=f"{said.text.rstrip()}, {remark}")]
    else:
        added = [said, msgspec.structs.replace(said, id=f"{said.id}/after", text=remark)]
    messages = (*one.messages[:at], *added, *one.messages[at + 1 :])
    numbered = tuple(msgspec.structs.replace(message, index=index) for index, message in enumerate(messages))
    return msgspec.structs.replace(one, messages=numbered)


def _renamed(one: LabelledConversation, number: int) -> LabelledConversation:
    people = tuple(
        msgspec.structs.replace(person, name=NAMES[(number + at) % len(NAMES)])
        for at, person in enumerate(one.people)
    )
    return msgspec.structs.replace(one, people=people)


def _changed(one: LabelledConversation, kind: str, what: str, change: Callable[[str], str]) -> Iterator[Pair]:
    """One pair where the change changes anything, and none otherwise."""
    messages = tuple(msgspec.structs.replace(message, text=change(message.text)) for message in one.messages)
    if messages != one.messages:
        yield Pair(
            kind, what, one, _called(msgspec.structs.replace(one, messages=messages), f"{kind}/{what}")
        )


def _other_names(name: str) -> Callable[[str], str]:
    def put(found: re.Match[str]) -> str:
        return _as_written(found[0], name) if found[0].lower() in GIVEN_NAMES else found[0]

    return lambda text: _WORD.sub(put, text)


def _in_place_of(pattern: re.Pattern[str], instead: str) -> Callable[[str], str]:
    return lambda text: pattern.sub(lambda found: _as_written(found[0], instead), text)


def _as_written(before: str, instead: str) -> str:
    """With a capital where there was one."""
    return instead[0].upper() + instead[1:] if before[0].isupper() else instead.lower()


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’@#/-])(?:{words})(?![\w'’-])", re.IGNORECASE)


def _called(one: LabelledConversation, as_: str) -> LabelledConversation:
    """The copy under an id of its own, so that both can be screened together."""
    id_ = f"{one.id}/{as_}"
    messages = tuple(msgspec.structs.replace(message, conversation=id_) for message in one.messages)
    return msgspec.structs.replace(one, id=id_, messages=messages)
