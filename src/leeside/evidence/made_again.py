"""Makes everything in a pack that is worked out from the source once more, and says where it differs.

A manifest shows that a file was changed by somebody who did not change the manifest. This shows it also of
somebody who did: the picture, the transcript and the graph must follow from the source.
"""

import filecmp
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from leeside.detectors.second_reader.reader import reader_here
from leeside.errors import LeesideError
from leeside.evidence.finding import Finding, agrees, changed, unchecked
from leeside.evidence.payload import ATTACHMENTS, GRAPH, PICTURES, RESULT, TRANSCRIPT, write_payload
from leeside.evidence.picture_pdf import drawn_with
from leeside.evidence.record import PackRecord, PictureForm
from leeside.evidence.screened import screened
from leeside.knowledge.load import edition_named, newest_edition
from leeside.screening.result import ScreeningResult
from leeside.screening.stream import Engine
from leeside.sources.contract.export import Export

_FOLLOWS: Final = "It follows from the source, byte for byte."
_MOST_NAMED: Final = 5
MakeEngine = Callable[[bool], Engine]
"""Makes an engine, with the second reader or without."""
_Differs = Callable[[bytes, bytes], str]


def made_again_compared(
    data: Path, export: Export, record: PackRecord, scratch: Path, *, engine: MakeEngine | None = None
) -> Iterator[Finding]:
    """A line for each file that is worked out; ``scratch`` is an empty folder that is thrown away after."""
    chosen = engine(record.asked.second_reader) if engine is not None else _engine_of(record)
    try:
        result = screened(export, record.asked, made_at=record.made_at, engine=chosen)
        drawable = _picture_can_be_compared(record)
        write_payload(scratch, export, record if drawable else _drawn_as_a_page(record), result)
    except LeesideError as problem:
        yield unchecked("screening", f"The source could not be screened again. {problem.what}")
        return
    other = _other_versions(record, result)
    if other:
        yield unchecked(
            f"data/{RESULT}", f"{other} What it notices may differ, so the result is not held against it."
        )
    else:
        yield _compared(data, scratch, RESULT, differs=_keys_that_differ)
    yield _compared(data, scratch, TRANSCRIPT, differs=_messages_that_differ, doubt=other)
    yield _compared(data, scratch, ATTACHMENTS, differs=_messages_that_differ, doubt=other)
    yield _compared(data, scratch, GRAPH, differs=lambda _old, _new: "", doubt=other)
    picture = PICTURES[record.asked.picture]
    if other or not drawable:
        why = other or "What draws the picture is not installed here, or in another version."
        yield unchecked(f"data/{picture}", f"{why} Its hash is held against the manifest alone.")
    else:
        yield _compared(data, scratch, picture, differs=lambda _old, _new: "")


def _compared(data: Path, scratch: Path, name: str, *, differs: _Differs, doubt: str = "") -> Finding:
    of = f"data/{name}"
    place = data / name
    if place.is_symlink() or not place.is_file():
        return changed(of, "It was taken away.")
    if filecmp.cmp(place, scratch / name, shallow=False):
        return agrees(of, _FOLLOWS)
    if doubt:
        return unchecked(of, f"{doubt} It differs from what this version reads.")
    where = differs(place.read_bytes(), (scratch / name).read_bytes())
    return changed(of, f"It does not follow from the source.{f' {where}' if where else ''}")


def _keys_that_differ(old: bytes, new: bytes) -> str:
    """Which parts of the result differ, without any of its words."""
    try:
        was, must = json.loads(old), json.loads(new)
    except ValueError:
        return "It can no longer be read."
    if not isinstance(was, dict):
        return "It can no longer be read."
    names = [key for key in must if was.get(key) != must[key]] + [key for key in was if key not in must]
    return f"Different: {', '.join(names[:_MOST_NAMED])}." if names else "Only its spacing differs."


def _messages_that_differ(old: bytes, new: bytes) -> str:
    """Which lines of the transcript differ, by their number in the file."""
    was, must = old.split(b"\n"), new.split(b"\n")
    numbers = [
        str(at + 1)
        for at in range(max(len(was), len(must)))
        if (was[at] if at < len(was) else None) != (must[at] if at < len(must) else None)
    ]
    more = f" and {len(numbers) - _MOST_NAMED} more" if len(numbers) > _MOST_NAMED else ""
    return f"Lines {', '.join(numbers[:_MOST_NAMED])}{more} differ."


def _engine_of(record: PackRecord) -> Engine | None:
    """The engine with the pack's own edition, when an older one ships; None for the engine of every day."""
    edition = edition_named(record.edition)
    if edition is None or edition.id == newest_edition().id:
        return None
    return Engine(edition, second_reader=reader_here() if record.asked.second_reader else None)


def _other_versions(record: PackRecord, result: ScreeningResult) -> str:
    """A sentence when this program or its knowledge is not what the pack was made with; "" when both are."""
    here = result.leeside, result.edition
    if (record.leeside, record.edition) == here:
        return ""
    return (
        f"The pack was made with Leeside {record.leeside} and the knowledge of {record.edition}; "
        f"this is {here[0]} with that of {here[1]}."
    )


def _picture_can_be_compared(record: PackRecord) -> bool:
    return record.asked.picture is not PictureForm.PDF or record.drawn_with == drawn_with()


def _drawn_as_a_page(record: PackRecord) -> PackRecord:
    """The same, but that its picture is one that can be drawn without any library."""
    asked = msgspec.structs.replace(record.asked, picture=PictureForm.HTML)
    return msgspec.structs.replace(record, asked=asked)
