"""Keys are made, copied for somebody, and taken away again. Each step is audited, and none writes an open key."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.key_pair import USUAL_COST, Cost, OpenPair, wrap
from leeside.desk.sealing.models import ContentKey, KeyCopy, KeyPair, PairOf
from leeside.desk.sealing.private_keys import open_with_password, seal_with_key, seal_with_password
from leeside.desk.staff.models import StaffMember


@transaction.atomic
def make_keys(user: StaffMember, password: str, *, cost: Cost = USUAL_COST) -> KeyPair:
    """A new pair for a member who set a first password, or one in the place of a password that was forgotten.

    What was sealed for an earlier pair does not open with the new one: its copies go, and other members of the cases
    give new ones (`leeside.desk.cases.membership.give_keys_again`).
    """
    now = timezone.now()
    for old in KeyPair.objects.select_for_update().filter(of=PairOf.MEMBER, member=user, ended_at=None):
        old.copies.all().delete()
        old.ended_at, old.sealed_private = now, None
        old.save(update_fields=["ended_at", "sealed_private"])
    pair = KeyPair(of=PairOf.MEMBER, member=user)
    seal_with_password(pair, OpenPair.new(), password, cost=cost)
    pair.save(force_insert=True)
    if user.is_lead and not KeyCopy.objects.filter(key__in=_glass().values("pk")).exists():
        _make_glass(pair)
    record_change(user, "keys.made", pair)
    return pair


@transaction.atomic
def change_password(user: StaffMember, old: str, new: str, *, cost: Cost = USUAL_COST) -> None:
    """Seal the member's private key with the new password. Raises `WrongPasswordError` for a wrong old one."""
    row = pair_of(user, lock=True)
    seal_with_password(row, open_with_password(row, old), new, cost=cost)
    row.save(update_fields=["sealed_private", "salt", "cost_n", "cost_r", "cost_p"])
    record_change(user, "keys.password_changed", row)


def pair_of(member: StaffMember, *, lock: bool = False) -> KeyPair:
    """The member's pair as it stands now. Raises `NoKeyError` for somebody who has not set a password yet."""
    pairs = KeyPair.objects.select_for_update() if lock else KeyPair.objects.all()
    found = pairs.filter(of=PairOf.MEMBER, member=member, ended_at=None).first()
    if found is None:
        raise NoKeyError(
            "This person has not set up their sign-in yet, so nothing can be sealed for them.",
            to_do="Ask them to use their one-time code first.",
        )
    return found


def pairs_of(members: Iterable[StaffMember]) -> QuerySet[KeyPair]:
    """The pairs of those among the members who have one."""
    return KeyPair.objects.filter(of=PairOf.MEMBER, member__in=list(members), ended_at=None)


def keep_content_key(key: CaseKey, *, behind_glass: bool = True) -> ContentKey:
    """A key that content was sealed with, with a copy for the organisation's recovery, and one behind the glass.

    A case that concerns a lead or a deputy is not put behind the glass, for that person could reach it there.
    """
    row = ContentKey.objects.create(id=key.id)
    shared = [PairOf.RECOVERY, PairOf.GLASS] if behind_glass else [PairOf.RECOVERY]
    for pair in KeyPair.objects.filter(of__in=shared, ended_at=None):
        give(row, key, pair)
    return row


def give(row: ContentKey, key: CaseKey, pair: KeyPair) -> None:
    """A copy of an open key for the owner of a pair, who has none yet or gets the same again."""
    wrapped = wrap(key.secret, public=bytes(pair.public), what=str(key.id))
    KeyCopy.objects.update_or_create(key=row, pair=pair, defaults={"wrapped": wrapped})


def take_away(key: ContentKey, member: StaffMember) -> None:
    """Remove a member's copy."""
    KeyCopy.objects.filter(key=key, pair__of=PairOf.MEMBER, pair__member=member).delete()


@transaction.atomic
def tend_glass(giver: StaffMember, glass_key: CaseKey | None) -> None:
    """Leads and deputies of today hold a copy of the glass key, and nobody else does."""
    glass = _glass().first()
    if glass is None:
        return
    row = ContentKey.objects.get(pk=glass.pk)
    leads = StaffMember.objects.leads()
    gone = row.copies.filter(pair__of=PairOf.MEMBER).exclude(pair__member__in=leads)
    missing = pairs_of(leads).exclude(copies__key=row) if glass_key else KeyPair.objects.none()
    for copy in gone:
        record_change(giver, "glass.taken", row, member=copy.pair.member_id)
    gone.delete()
    for pair in missing:
        if glass_key is not None:
            give(row, glass_key, pair)
            record_change(giver, "glass.given", row, member=pair.member_id)


def _glass() -> QuerySet[KeyPair]:
    return KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None)


def _make_glass(first: KeyPair) -> None:
    """The pair behind the glass; the key that seals its private half has the same id.

    One that nobody can open any more, for all who could forgot their passwords, makes room for it.
    """
    _glass().update(ended_at=timezone.now())
    key = CaseKey.new()
    glass = KeyPair(id=key.id, of=PairOf.GLASS)
    seal_with_key(glass, OpenPair.new(), key)
    glass.save(force_insert=True)
    row = ContentKey.objects.create(id=key.id)
    for pair in (first, *KeyPair.objects.filter(of=PairOf.RECOVERY, ended_at=None)):
        give(row, key, pair)
