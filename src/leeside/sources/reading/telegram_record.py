"""One record of a Telegram export as it is written, decoded at full speed and, when that fails, with patience."""

from typing import Annotated, Any, Literal

import msgspec

from leeside.sources.reading.telegram_repair import put_right

NOT_A_RECORD = "This record could not be read: it is damaged, or is no message."
LEFT_OUT = "Not read, because it is not of the kind that Telegram writes: {names}."


class Part(msgspec.Struct, gc=False):
    """A piece of a text that is shown in its own way; a link may show other words than where it leads."""

    text: str = ""
    type: str = ""
    href: str | None = None


class Words(
    msgspec.Struct, gc=False, forbid_unknown_fields=True, rename={"sender": "from", "sender_id": "from_id"}
):
    """A record of words by somebody and nothing else, as nearly every one is: decoded twice as fast."""

    sender: str
    type: Literal["message"]
    text: Annotated[str, msgspec.Meta(min_length=1)]
    id: int | str | None = None
    date: str | None = None
    date_unixtime: str | int | None = None
    sender_id: str | int | None = None
    text_entities: msgspec.Raw = msgspec.Raw()
    reply_to_message_id: msgspec.Raw = msgspec.Raw()


class Record(msgspec.Struct, gc=False, rename={"sender": "from", "sender_id": "from_id"}):
    """One record; whatever is not named here is not read. Rare things are kept as they come."""

    id: int | str | None = None
    type: str | None = None
    date: str | None = None
    date_unixtime: str | int | None = None
    sender: str | None = None
    sender_id: str | int | None = None
    text: str | list[str | Part] | None = ""
    edited: str | None = None
    actor: str | None = None
    actor_id: str | int | None = None
    action: str | None = None
    forwarded_from: str | msgspec.UnsetType | None = msgspec.UNSET
    saved_from: str | None = None
    via_bot: str | None = None
    author: str | None = None
    reactions: Any = None
    photo: str | None = None
    photo_file_size: int | None = None
    file: str | None = None
    file_name: str | None = None
    file_size: int | None = None
    media_type: str | None = None
    mime_type: str | None = None
    sticker_emoji: str | None = None
    duration_seconds: int | float | None = None
    self_destruct_period_seconds: int | None = None
    location_information: Any = msgspec.UNSET
    live_location_period_seconds: int | None = None
    place_name: str | None = None
    address: str | None = None
    contact_information: Any = None
    poll: Any = None
    game_title: str | None = None
    invoice_information: Any = None


_decode_words = msgspec.json.Decoder(Words).decode
_decode_record = msgspec.json.Decoder(Record).decode


def decode(raw: bytes) -> Words | Record:
    """The fast way; raises ValueError (msgspec's) or RecursionError for a record with anything odd."""
    try:
        return _decode_words(raw)
    except msgspec.ValidationError:
        return _decode_record(raw)


def decode_with_patience(raw: bytes) -> tuple[Words | Record, list[str]]:
    """A record that the fast way refused, and notes on what was put right or left out.

    Raises ValueError (msgspec's) when it is not JSON even so, or no object.
    """
    try:
        mended, done = put_right(raw)
        try:
            return decode(mended), done
        except msgspec.ValidationError:
            record, left_out = _what_fits(mended)
    except RecursionError:
        raise ValueError(NOT_A_RECORD) from None
    return record, [*done, LEFT_OUT.format(names=", ".join(left_out))]


def as_written(raw: bytes) -> dict[str, Any]:
    """Every key of a record that was decoded before."""
    written = msgspec.json.decode(put_right(raw)[0])
    return written if isinstance(written, dict) else {}


def _what_fits(raw: bytes) -> tuple[Record, list[str]]:
    """A record with one field or more of a kind that Telegram does not write: those are left out, and named."""
    written = msgspec.json.decode(raw, type=dict[str, Any])
    fitting: dict[str, Any] = {}
    left_out = []
    for field in msgspec.structs.fields(Record):
        if field.encode_name in written:
            try:
                fitting[field.name] = msgspec.convert(written[field.encode_name], field.type)
            except msgspec.ValidationError:
                left_out.append(field.encode_name)
    if "text" in left_out:
        raise ValueError(NOT_A_RECORD)
    return Record(**fitting), left_out
