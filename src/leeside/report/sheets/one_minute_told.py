"""What a page for a minute says: short lines taken from the items that it holds, each in the language that there is."""

from collections.abc import Callable, Iterator

import msgspec

from leeside.knowledge.before_harm import Block
from leeside.knowledge.item import Reader
from leeside.knowledge.model import Agency, Edition, ResponseStep
from leeside.knowledge.references import split
from leeside.report.sheets.languages import ENGLISH, Catalogue, Words
from leeside.report.sheets.sheet import day

Say = Callable[[str, str], Words]
"""Takes the key of a sentence and its English, and gives it in the page's language where there is one."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a block; ``head`` is what it begins with in bold, or none."""

    text: Words
    head: Words | None = None


class BlockTold(msgspec.Struct, frozen=True, kw_only=True):
    """A block with its lines."""

    id: str
    title: Words
    lines: tuple[Line, ...]
    wide: bool
    says: Words | None = None


class OneMinuteTold(msgspec.Struct, frozen=True, kw_only=True):
    """A whole page. ``notice`` says how far it is translated, "" for an English one."""

    reader: Reader
    language: str
    title: Words
    lead: Words
    blocks: tuple[BlockTold, ...]
    foot: str
    notice: str


def one_minute_told(edition: Edition, reader: Reader, *, catalogue: Catalogue | None = None) -> OneMinuteTold:
    """The page for one kind of reader, in English or in the language of a catalogue.

    What the catalogue does not hold, or nobody has checked, stands in English and is counted in the notice.
    """
    said: list[Words] = []

    def say(key: str, english: str) -> Words:
        words = catalogue.said(key, english) if catalogue else Words(words=english, language=ENGLISH)
        said.append(words)
        return words

    page = edition.one_minute[reader]
    place = f"one_minute.{page.id}"
    title, lead = say(f"{place}.title", page.title), say(f"{place}.lead", page.lead)
    blocks = tuple(_block(edition, block, reader, place, say) for block in page.blocks)
    return OneMinuteTold(
        reader=reader,
        language=catalogue.language if catalogue and all(w.language != ENGLISH for w in said) else ENGLISH,
        title=title,
        lead=lead,
        blocks=blocks,
        foot=f"Leeside, knowledge of {day(page.checked_on)}, for {edition.nation.title()}. It replaces no policy of yours.",
        notice=catalogue.notice(said) if catalogue else "",
    )


def sentences_of(edition: Edition) -> dict[str, str]:
    """Every sentence of every page with its key: what there is to translate."""
    found: dict[str, str] = {}

    def say(key: str, english: str) -> Words:
        found[key] = english
        return Words(words=english, language=ENGLISH)

    for page in edition.one_minute.values():
        place = f"one_minute.{page.id}"
        say(f"{place}.title", page.title)
        say(f"{place}.lead", page.lead)
        for block in page.blocks:
            _block(edition, block, page.reader, place, say)
    return found


def _block(edition: Edition, block: Block, reader: Reader, place: str, say: Say) -> BlockTold:
    where = f"{place}.{block.id}"
    return BlockTold(
        id=block.id,
        title=say(f"{where}.title", block.title),
        says=say(f"{where}.says", block.says) if block.says else None,
        lines=tuple(line for held in block.holds for line in _lines(edition, held, block, reader, say)),
        wide=block.wide,
    )


def _lines(edition: Edition, held: str, block: Block, reader: Reader, say: Say) -> Iterator[Line]:
    kind, name = split(held)
    if kind == "way":
        way = edition.ways[name]
        if reader is Reader.CHILD:
            yield Line(text=say(f"{kind}.{name}.for_a_child", _first_sentence(way.for_a_child)))
        else:
            yield Line(
                head=say(f"{kind}.{name}.title", way.title), text=say(f"{kind}.{name}.in_short", way.in_short)
            )
    elif kind == "agency":
        yield _agency(edition.agencies[name], say)
    elif kind == "step" and block.shows == "never":
        step = _step(edition, name)
        for number, never in enumerate(step.never):
            yield Line(text=say(f"{kind}.{name}.never.{number}", never))
    elif kind == "step":
        yield Line(text=say(f"{kind}.{name}.text", _step(edition, name).text))
    else:
        yield Line(text=say(f"{kind}.{name}.text", _text(edition, kind, name)))


def _text(edition: Edition, kind: str, name: str) -> str:
    if kind == "tip":
        return edition.tips[name].text
    if kind == "talking_point":
        return edition.talking_points[name].text
    if kind == "indicator":
        return edition.indicators[name].text
    return edition.impacts[name].text


def _agency(agency: Agency, say: Say) -> Line:
    reach = ", ".join(filter(None, ("" if agency.phone in agency.name else agency.phone, agency.url)))
    key = f"agency.{agency.id}"
    if not reach:
        return Line(head=say(f"{key}.name", agency.name), text=say(f"{key}.how", _first_sentence(agency.how)))
    return Line(head=say(f"{key}.name", agency.name), text=Words(words=reach, language=""))


def _step(edition: Edition, name: str) -> ResponseStep:
    common = edition.steps.get(name)
    return common or next(s for way in edition.ways.values() for s in way.steps if s.id == name)


def _first_sentence(text: str) -> str:
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]
