"""A pack that was made lies locked in the record until it is downloaded, once; then only its hash stays."""

import hashlib
import uuid
from dataclasses import dataclass, field
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, WrongState
from leeside.desk.cases.words import EventKind
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals.models import Pack, Referral, Revision
from leeside.desk.referrals.services import yours
from leeside.desk.referrals.words import State
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys

_APPROVED: Final = frozenset({State.APPROVED, State.SENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """A whole pack, locked for somebody, and for whom: their key, or that a passphrase was told."""

    content: bytes = field(repr=False)
    locked_for: str = field(repr=False)


def may_be_made(referral: Referral) -> bool:
    """Whether a pack may be made of it: somebody approved these very words, also when they were sent since."""
    return State(referral.state) in _APPROVED and referral.approved_by_id is not None


@transaction.atomic
def keep_pack(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, locked: Locked, reason: str
) -> Pack:
    """Keep a pack of an approved referral until it is downloaded; one that was not downloaded before is let go.

    Raises `NotYours`, `WrongState`, `ReasonNeeded`, and `ChangedMeanwhile` where it is not of the newest wording.
    """
    at, referral = yours(keys, referral_id)
    why = reasoned(reason)
    if not may_be_made(referral):
        raise WrongState("Nobody has approved it, so no pack is made of it.", to_do="Have it approved first.")
    if referral.version != seen_version:
        raise ChangedMeanwhile(list(Revision.objects.filter(referral=referral, version__gt=seen_version)))
    Pack.objects.filter(referral=referral, taken_at=None).update(content=None)
    pack = Pack(referral=referral, of_version=referral.version, made_by=at.member, size=len(locked.content))
    pack.sha256 = hashlib.sha256(locked.content).hexdigest()
    seal(pack, at.key, reason=why, locked_for=locked.locked_for, content=locked.content)
    pack.save(force_insert=True)
    said = f"A pack was made, {locked.locked_for}. SHA-256 {pack.sha256}. {why}"
    write_done(at.case, at.key, at.member, EventKind.REFERRAL, said)
    record_change(
        at.member, "pack.made", pack, case=at.case.pk, route=referral.route, of_version=referral.version
    )
    return pack


def pack_for(keys: OpenKeys, pack_id: uuid.UUID) -> Pack:
    """A pack without its bytes, for the page on which it is fetched. Raises `NotYours`. It is audited."""
    pack = Pack.objects.filter(pk=pack_id).defer("content").select_related("referral", "taken_by").first()
    if pack is None:
        raise NotYours
    at = opened(keys, pack.referral.case_id, needs=Permission.REFER)
    record_look(at.member, "pack.seen", pack, case=at.case.pk)
    return pack


@transaction.atomic
def take_pack(keys: OpenKeys, pack_id: uuid.UUID) -> tuple[Pack, bytes]:
    """The bytes of a pack, once; they are gone from the record with it. Raises `NotYours` and `WrongState`."""
    pack = Pack.objects.filter(pk=pack_id).select_related("referral").first()
    if pack is None:
        raise NotYours
    at = opened(keys, pack.referral.case_id, needs=Permission.REFER)
    content: bytes | None = None if pack.content is None else pack.content.reveal(at.key)
    first = Pack.objects.filter(pk=pack.pk, taken_at=None, content__isnull=False)
    if content is None or not first.update(content=None, taken_at=timezone.now(), taken_by=at.member):
        raise WrongState(
            "This pack was downloaded already, or a newer one was made, so it is here no more.",
            to_do="Make it again if it did not arrive; it then has a new passphrase.",
        )
    record_change(at.member, "pack.taken", pack, case=at.case.pk)
    return pack, content
