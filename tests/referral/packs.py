"""Forms to make packs of, and what every byte of a pack says."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from leeside.referral.chat_kept import ChatKept
from leeside.referral.facts import Facts
from leeside.referral.form import answered, filled
from leeside.referral.load import route_named
from leeside.referral.model import Form, Origin, Source
from leeside.screening.every_part import messages_in
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from tests.referral.pdf_read import strings_of, text_of, unpacked

NINE_DAYS = Path(__file__).parents[2] / "examples" / "whatsapp-nine-days.txt"
SAYS = "Made from the record of a desk. The file is with the school."
AT = datetime(2026, 11, 26, 15, 20, tzinfo=UTC)
BY = "J. Okafor, safeguarding lead"
LEAD = Source(origin=Origin.PERSON, named=BY)
WROTE = Source(
    origin=Origin.MESSAGE,
    number=12,
    at=datetime(2024, 3, 11, 15, 43),
    conversation="conversation-77",
    message_id="message-77",
    start=3,
    end=9,
)
NOTED = Source(origin=Origin.EVENT, named="P. Lindqvist", event="event-77")


def form_of_route(route: str = "mash", **answers: str | list[str]) -> Form:
    """A route's form with these answers, all of them the lead's."""
    form = filled(route_named(route), Facts())
    for field, value in answers.items():
        form = answered(form, field, [value] if isinstance(value, str) else value, source=LEAD)
    return form


def files_in(pack: Path | bytes) -> dict[str, bytes]:
    """Every file of an open pack."""
    with zipfile.ZipFile(io.BytesIO(pack) if isinstance(pack, bytes) else pack) as held:
        return {name: held.read(name) for name in held.namelist()}


def everything_in(pack: Path) -> bytes:
    """All bytes of a pack: as they lie, unpacked, and what its PDF says as text."""
    parts = [pack.read_bytes()]
    for name, data in files_in(pack).items():
        parts += [name.encode(), data]
        if name.endswith(".pdf"):
            parts += [unpacked(data), strings_of(data).encode(), text_of(data).replace("\n", "").encode()]
    return b"\n".join(parts)


def stands_in(words: str, data: bytes) -> bool:
    """Whether words stand in these bytes, in any way that a format writes them."""
    coded = [words.encode(code) for code in ("utf-8", "utf-16-be", "utf-16-le")]
    coded += [one.hex().encode() for one in coded]
    low = data.lower()
    return any(one.lower() in low for one in coded)


def kept(source: Path = NINE_DAYS, **changed: object) -> ChatKept:
    """A chat as a desk keeps it: what was noticed, and its messages."""
    messages = tuple(messages_in(Export(source), ReadOptions()))
    result = screen(source)
    result = msgspec.structs.replace(result, source=msgspec.structs.replace(result.source, path=source.name))
    return msgspec.structs.replace(ChatKept(result=result, messages=messages, says=SAYS), **changed)
