"""The door for other systems: a platform or a monitor hands a conversation in, and learns nothing but that it arrived."""

import hashlib
import hmac
import secrets
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.about import About, sealed_about
from leeside.desk.arrivals.models import BUSY, DoorToken, Import, State
from leeside.desk.arrivals.tasks import begin, watch_over
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import require
from leeside.desk.cases.words import AgeBand
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError

MOST_BYTES: Final = 64 * 1024**2
"""Of one hand-in: more words than anybody exchanges in years."""
MOST_WAITING: Final = 50
"""Hand-ins of one system that wait at a time; beyond that it is told to come again."""
_BEGINS: Final = "leeside-door-"
_WHO: Final = "door:api"


class TooLarge(DeskError):  # noqa: N818 - reads as what it says
    """More than the door takes of one."""


class TooMany(DeskError):  # noqa: N818 - reads as what it says
    """More than the door takes at a time."""


class BrokeOff(DeskError):  # noqa: N818 - reads as what it says
    """Less came than was announced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new token, and its words, which are shown once."""

    token: DoorToken
    words: str = field(repr=False)


@transaction.atomic
def make_token(by: StaffMember, *, name: str) -> Made:
    """A token for one system."""
    require(by, Permission.MANAGE_DESK)
    words = _BEGINS + secrets.token_urlsafe(32)
    token = DoorToken.objects.create(name=name.strip(), mark=_mark(b"token", words), made_by=by)
    record_change(by, "token.made", token)
    return Made(token=token, words=words)


@transaction.atomic
def end_token(by: StaffMember, token_id: uuid.UUID) -> None:
    """Take a token back; what came in with it stays."""
    require(by, Permission.MANAGE_DESK)
    token = DoorToken.objects.select_for_update().get(pk=token_id)
    if token.ended_at is None:
        token.ended_at = timezone.now()
        token.save(update_fields=["ended_at"])
        record_change(by, "token.ended", token)


def token_of(header: str) -> DoorToken | None:
    """The token that a request shows in its ``Authorization``; ``None`` for one that is not known or was taken back."""
    scheme, _, words = header.partition(" ")
    if scheme.lower() != "bearer" or not words:
        return None
    return DoorToken.objects.filter(mark=_mark(b"token", words.strip()), ended_at=None).first()


def hand_in(
    token: DoorToken, content: Iterable[bytes], *, again: str, danger: bool, age_band: AgeBand
) -> Import:
    """Take in what a system sends, sealed as it comes; screened in the background.

    ``again`` is its own name for it: sent once more under the same name, the first is given. Raises `TooLarge` and `TooMany`.
    """
    name = _mark(b"again", again).hex() if again else ""
    if (known := _sent_before(token, name)) is not None:
        return known
    if Import.objects.filter(token=token, state__in=BUSY).count() >= MOST_WAITING:
        raise TooMany(
            "Too much waits here already.", to_do="Send it again in some minutes, under the same name."
        )
    row = Import(token=token, state=State.QUEUED, again=name)
    writing = sealed_file.Writing(row.pk)
    try:
        row.size, sha256 = _written(writing, content)
        about = About(
            name="arrival.jsonl", sha256=sha256, title="Handed in", danger=danger, age_band=age_band
        )
        row.about = sealed_about(row, about)
        _queue(row, token)
    except IntegrityError:  # it was sent twice at the same moment
        sealed_file.destroy(row.pk)
        known = _sent_before(token, name)
        if known is None:
            raise
        return known
    except BaseException as error:
        sealed_file.destroy(row.pk)
        if isinstance(error, BrokeOff):
            record_change(_WHO, "import.broke_off", token)
        raise
    finally:
        writing.let_go()
    return row


def state_of(token: DoorToken, row_id: uuid.UUID) -> Import | None:
    """Something that this system handed in."""
    return Import.objects.select_related("case").filter(pk=row_id, token=token).first()


def _sent_before(token: DoorToken, name: str) -> Import | None:
    return Import.objects.filter(token=token, again=name).first() if name else None


def _written(writing: sealed_file.Writing, content: Iterable[bytes]) -> tuple[int, str]:
    size, sha256 = 0, hashlib.sha256()
    for piece in content:
        size += len(piece)
        if size > MOST_BYTES:
            raise TooLarge(
                "This is larger than the door takes.", to_do="Hand each conversation in by itself."
            )
        writing.write(piece)
        sha256.update(piece)
    writing.finish()
    return size, sha256.hexdigest()


@transaction.atomic
def _queue(row: Import, token: DoorToken) -> None:
    row.save(force_insert=True)
    DoorToken.objects.filter(pk=token.pk).update(used_at=timezone.now())
    record_change(_WHO, "import.taken_in", row, token=token.pk)
    begin(row.pk)
    watch_over(row.pk)


def _mark(purpose: bytes, words: str) -> bytes:
    return hmac.digest(settings.INDEX_KEY, b"api door " + purpose + b" " + words.encode(), hashlib.sha256)
