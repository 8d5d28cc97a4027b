"""Reads an edition and refuses it whole, saying where, when any part of it cannot be true."""

import tomllib
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from leeside.errors import KnowledgeError
from leeside.knowledge.model import (
    Agency,
    Edition,
    Guide,
    Impact,
    Indicator,
    Item,
    OneMinute,
    Part,
    Playbook,
    Promise,
    ResponseStep,
    TalkingPoint,
    Tip,
    TipDetail,
    Topic,
    Way,
    Weighing,
)
from leeside.knowledge.references import detectors_of, refuse_dangling
from leeside.knowledge.slang import Slang, refuse_unclear, words_with

EDITIONS = Path(__file__).parent / "editions"
_Shape = TypeVar("_Shape")
_One = TypeVar("_One", bound=Item)


class _Meta(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    nation: str
    review_days: int


class _WordClass(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    forms: tuple[str, ...]
    note: str = ""


@cache
def newest_edition() -> Edition:
    """The newest edition that ships with this version."""
    return load_edition(max(folder for folder in EDITIONS.iterdir() if folder.is_dir()))


def edition_named(identity: str) -> Edition | None:
    """The edition of that id that ships with this version; None when it ships none."""
    newest = newest_edition()
    if newest.id == identity:
        return newest
    folders = [folder for folder in EDITIONS.iterdir() if folder.is_dir() and folder.name == identity]
    return load_edition(folders[0]) if folders else None


def load_edition(folder: Path) -> Edition:
    """The edition in a folder of TOML files.

    Raises KnowledgeError, naming file and place, for a file that is missing or not TOML, an unknown or
    missing key, an id that is used twice or refers to nothing, an item without a source, and a line of the
    guide that nothing carries.
    """
    meta = _table(folder / "edition.toml", _Meta)
    words = _words(folder / "words.toml")
    slang = _items(folder / "slang.toml", "slang", Slang)
    refuse_unclear(slang.values(), words)
    edition = Edition(
        id=meta.id,
        nation=meta.nation,
        review_days=meta.review_days,
        guide=_table(folder / "guide.toml", Guide),
        ways=_ways(folder / "ways"),
        indicators=_items(folder / "indicators.toml", "indicators", Indicator),
        impacts=_items(folder / "impacts.toml", "impacts", Impact),
        tips=_items(folder / "tips.toml", "tips", Tip),
        talking_points=_items(folder / "talking_points.toml", "talking_points", TalkingPoint),
        steps=_items(folder / "responses.toml", "steps", ResponseStep),
        agencies=_items(folder / "agencies.toml", "agencies", Agency),
        weighing=_table(folder / "weighing.toml", Weighing),
        words=words_with(words, slang.values()),
        playbooks=_playbooks(folder / "playbooks"),
        details=_items(folder / "tip_details.toml", "details", TipDetail),
        topics=_items(folder / "topics.toml", "topics", Topic),
        parts=_items(folder / "family_agreement.toml", "parts", Part),
        promises=_items(folder / "family_agreement.toml", "promises", Promise),
        one_minute=_items(folder / "one_minute.toml", "pages", OneMinute),
        slang=slang,
    )
    refuse_dangling(edition)
    return edition


def refuse_unknown_signs(edition: Edition, detectors: Collection[str]) -> None:
    """Raise KnowledgeError when a way or a line of the guide waits for a sign that no detector yields."""
    for way in edition.ways.values():
        combined = [name for c in way.combinations for name in (*c.all_of, *c.any_of)]
        for name in [*(sign.detector for sign in way.signs), *combined]:
            if name not in detectors:
                raise KnowledgeError(
                    f"The way waits for the sign {name!r}, which no detector yields.",
                    where=f"ways/{way.id}.toml",
                    to_do="Write the detector, or take the sign out.",
                )
    for name in edition.weighing.urgent:
        if name not in detectors:
            raise KnowledgeError(
                f"The sign {name!r} is called urgent, and no detector yields it.",
                where="weighing.toml",
                to_do="Write the detector, or take the sign out.",
            )
    for line, name in detectors_of(edition.guide):
        if name not in detectors:
            raise KnowledgeError(
                f"The line is carried by the detector {name!r}, which does not exist.",
                where=f"guide.toml, line {line}",
                to_do="Write the detector, or name what does carry the line.",
            )


def _ways(folder: Path) -> dict[str, Way]:
    ways = {path.stem: _table(path, Way) for path in sorted(folder.glob("*.toml"))}
    for name, way in ways.items():
        if way.id != name:
            raise KnowledgeError(
                f"The way calls itself {way.id!r}.", where=f"ways/{name}.toml", to_do="Use its file's name."
            )
        _refuse_unsourced([way, *way.steps, *way.tell], f"ways/{name}.toml")
        known = {sign.detector for sign in way.signs}
        for combination in way.combinations:
            missing = {*combination.all_of, *combination.any_of} - known
            if missing:
                raise KnowledgeError(
                    f"A combination uses signs the way does not list: {', '.join(sorted(missing))}.",
                    where=f"ways/{name}.toml",
                    to_do="List each under [[signs]] with its strength.",
                )
    return ways


def _playbooks(folder: Path) -> dict[str, Playbook]:
    playbooks = {path.stem: _table(path, Playbook) for path in sorted(folder.glob("*.toml"))}
    for name, playbook in playbooks.items():
        if playbook.id != name:
            raise KnowledgeError(
                f"The playbook calls itself {playbook.id!r}.",
                where=f"playbooks/{name}.toml",
                to_do="Use its file's name.",
            )
        _refuse_unsourced([playbook, *playbook.moves], f"playbooks/{name}.toml")
    return playbooks


def _items(path: Path, key: str, shape: type[_One]) -> dict[str, _One]:
    listed = _convert(_read(path).get(key), list[dict[str, Any]], f"{path.name}, [[{key}]]")
    items = [
        _convert(one, shape, f"{path.name}, [[{key}]] number {n}") for n, one in enumerate(listed, start=1)
    ]
    _refuse_unsourced(items, path.name)
    found: dict[str, _One] = {}
    for item in items:
        if item.id in found:
            raise KnowledgeError(f"The id {item.id!r} is used twice.", where=path.name, to_do="Rename one.")
        found[item.id] = item
    return found


def _words(path: Path) -> dict[str, tuple[str, ...]]:
    classes = _convert(_read(path).get("words"), dict[str, _WordClass], path.name)
    return {name: word.forms for name, word in classes.items()}


def _table(path: Path, shape: type[_Shape]) -> _Shape:
    in_folder = path.parent.name in ("ways", "playbooks")
    return _convert(_read(path), shape, f"{path.parent.name}/{path.name}" if in_folder else path.name)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise KnowledgeError(
            f"The file cannot be read: {problem}.", where=str(path), to_do="Mend or restore it."
        ) from problem


def _convert(value: object, shape: type[_Shape], where: str) -> _Shape:
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as problem:
        raise KnowledgeError(
            f"{problem}.", where=where, to_do="See knowledge/model.py for the keys."
        ) from problem


def _refuse_unsourced(items: Iterable[Item], where: str) -> None:
    for item in items:
        if not item.source.strip():
            raise KnowledgeError(
                f"The item {item.id!r} names no source.", where=where, to_do="Say where it comes from."
            )
