"""What is left when everybody who could open a case has gone: two people, each with a share on paper, together."""

import uuid
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Final

import msgspec
from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError, RecoveryError, SealError
from leeside.desk.sealing.key_pair import OpenPair, unwrap
from leeside.desk.sealing.models import ContentKey, KeyCopy, KeyPair, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import give, pair_of
from leeside.desk.sealing.shamir import combine, split
from leeside.desk.sealing.share import Share
from leeside.desk.staff.models import StaffMember

NEEDED: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryMade:
    """The shares, to be printed once each, and how many keys the maker could not open and so not cover."""

    shares: tuple[Share, ...] = field(repr=False)
    covered: int
    not_covered: int


class Drill(msgspec.Struct, frozen=True, kw_only=True):
    """What two shares opened when they were tried: every key of the desk, or not."""

    opened: int
    broken: int
    """Copies that were changed, and do not open."""
    not_covered: int
    """Keys of which there is no copy for recovery."""

    @property
    def works(self) -> bool:
        """Whether everything could be recovered."""
        return not self.broken and not self.not_covered


@transaction.atomic
def make_recovery_key(keys: OpenKeys, *, holders: int) -> RecoveryMade:
    """A new recovery key in as many shares as there are holders, of which any two open it.

    Everything that its maker can open is covered, and every key that is made from now on. Shares of an earlier recovery
    key open only what the new one does not cover. Raises `RecoveryError` for fewer than two holders.
    """
    pair = OpenPair.new()
    secrets_by_number = split(pair.private, shares=holders, needed=NEEDED)
    old = list(KeyPair.objects.select_for_update().filter(of=PairOf.RECOVERY, ended_at=None))
    KeyPair.objects.filter(pk__in=[one.pk for one in old]).update(ended_at=timezone.now())
    row = KeyPair.objects.create(of=PairOf.RECOVERY, public=pair.public, shares=holders, needed=NEEDED)
    covered = cover(keys)
    KeyCopy.objects.filter(pair__in=KeyPair.objects.filter(of=PairOf.RECOVERY).exclude(pk=row.pk)).filter(
        key__in=row.copies.values("key")
    ).delete()
    record_change(keys.member, "recovery.made", row, shares=holders, covered=covered)
    return RecoveryMade(
        shares=tuple(Share.of(row.pk, number, share) for number, share in secrets_by_number.items()),
        covered=covered,
        not_covered=not_covered(),
    )


@transaction.atomic
def cover(keys: OpenKeys) -> int:
    """Give the recovery key a copy of each key that this member can open and that it lacks; how many there were."""
    pair = _pair()
    covered = 0
    for row in ContentKey.objects.exclude(copies__pair=pair):
        key = _openable(keys, row)
        if key is not None:
            give(row, key, pair)
            covered += 1
    return covered


@transaction.atomic
def cover_more(keys: OpenKeys) -> int:
    """The same for a lead who made no key: what others could not open when it was made. Raises `RecoveryError`; audited."""
    covered = cover(keys)
    record_change(keys.member, "recovery.covered", _pair(), covered=covered)
    return covered


def not_covered() -> int:
    """How many keys have no copy for recovery. Raises `RecoveryError` where there is no recovery key yet."""
    return ContentKey.objects.exclude(copies__pair=_pair()).count()


@transaction.atomic
def recovery_drill(first: Share, second: Share, *, by: StaffMember, beside: StaffMember) -> Drill:
    """Try what two shares open, in the presence of two people, and give it to nobody. It is audited.

    Raises `RecoveryError` for shares that do not belong together or to this desk.
    """
    _two_people(by, beside)
    row = _pair()
    opened = broken = 0
    pair = _opened(row, first, second)
    for copy in KeyCopy.objects.filter(pair=row).iterator():
        try:
            unwrap(bytes(copy.wrapped), pair=pair, what=str(copy.key_id))
            opened += 1
        except SealError:
            broken += 1
    left = not_covered()
    record_change(by, "recovery.drilled", row, beside=beside.pk, opened=opened, broken=broken, left=left)
    return Drill(opened=opened, broken=broken, not_covered=left)


def both_shares(
    first: Share, second: Share, *, to: StaffMember, beside: StaffMember
) -> tuple[KeyPair, OpenPair]:
    """The recovery key that two shares give, for a lead and a second person. Raises `RecoveryError`."""
    _two_people(to, beside)
    if not to.is_lead:
        raise RecoveryError("Only a lead or a deputy recovers.", to_do="Ask one to sit down with you.")
    row = _pair_of(first)
    return row, _opened(row, first, second)


@transaction.atomic
def recover(
    first: Share,
    second: Share,
    *,
    to: StaffMember,
    beside: StaffMember,
    without: Container[uuid.UUID] = (),
) -> tuple[CaseKey, ...]:
    """Give a lead a copy of every key that the recovery key opens, while a second person is there; audited.

    The keys come back open, so that `leeside.desk.cases.recovery` can make the lead a member of their cases; ``without``
    are the keys that are not this person's to have. A copy that was changed is passed by and counted in the audit: it
    must not keep the others from being opened. Raises `RecoveryError`.
    """
    row, pair = both_shares(first, second, to=to, beside=beside)
    holder, found, broken = pair_of(to), list[CaseKey](), 0
    for copy in KeyCopy.objects.filter(pair=row).select_related("key"):
        if copy.key_id in without:
            continue
        try:
            secret = unwrap(bytes(copy.wrapped), pair=pair, what=str(copy.key_id))
        except SealError:
            broken += 1
            continue
        found.append(key := CaseKey(id=copy.key_id, secret=secret))
        give(copy.key, key, holder)
    record_change(to, "recovery.used", row, beside=beside.pk, opened=len(found), broken=broken)
    return tuple(found)


def _two_people(one: StaffMember, other: StaffMember) -> None:
    if one.pk == other.pk or not (one.is_active and other.is_active):
        raise RecoveryError("Recovery takes two people.", to_do="Sit down with a second holder of a share.")


def _pair() -> KeyPair:
    found = KeyPair.objects.filter(of=PairOf.RECOVERY, ended_at=None).first()
    if found is None:
        raise RecoveryError("This desk has no recovery key yet.", to_do="Let a lead make one.")
    return found


def _pair_of(share: Share) -> KeyPair:
    """The pair of a share, which may be an older one: it opens what the newest does not cover."""
    pairs = KeyPair.objects.filter(of=PairOf.RECOVERY).order_by("-made_at")
    return next((pair for pair in pairs if share.belongs_to(pair.pk)), None) or _pair()


def _opened(row: KeyPair, first: Share, second: Share) -> OpenPair:
    if first.number == second.number or not (first.belongs_to(row.pk) and second.belongs_to(row.pk)):
        raise RecoveryError(
            "These are not two shares of this desk's recovery key.",
            to_do="Use two papers with different numbers that were printed on the same day.",
        )
    pair = OpenPair.from_private(combine({share.number: share.secret for share in (first, second)}))
    if pair.public != bytes(row.public):
        raise RecoveryError("These shares do not give the recovery key.", to_do="Type both once more.")
    return pair


def _openable(keys: OpenKeys, row: ContentKey) -> CaseKey | None:
    for way in (keys.content_key, keys.behind_glass):
        try:
            return way(row.pk)
        except (NoKeyError, SealError):
            continue
    return None
