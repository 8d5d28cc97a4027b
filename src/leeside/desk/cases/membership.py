"""Who may open a case. To be added is to be given a copy of its key by somebody who has it."""

import uuid

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import MayNot, NobodyLeft, NotYours, WrongState
from leeside.desk.cases.models import Case, KeptOut, Membership
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.models import ContentKey, KeyCopy, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import give, pair_of, take_away
from leeside.desk.staff.models import Role, StaffMember


def join(
    case: Case, key: CaseKey, member: StaffMember, *, why: Why, by: Actor, reason: str = ""
) -> Membership:
    """Make somebody a member, with a copy of the key; for services, which have asked whether that may be."""
    if KeptOut.objects.filter(case=case, member=member).exists():
        raise MayNot(
            "This case concerns that person, who is never made a member of it.",
            to_do="Choose somebody else; the record keeps that it was tried.",
        )
    if not (member.is_active and may(member.role, Permission.SEE_CASES)):
        raise MayNot(
            "People of that role see no cases.", to_do="Choose somebody else, or have their role changed."
        )
    give(ContentKey.objects.get(pk=case.key_id), key, pair_of(member))
    held = Membership.objects.filter(case=case, member=member, until=None).first()
    if held is not None:
        return held
    made = Membership(case=case, member=member, why=why, given_by=by if isinstance(by, StaffMember) else None)
    seal(made, key, reason=reason or None)
    made.save(force_insert=True)
    record_change(by, "member.added", made, case=case.pk, member=member.pk, why=why.value)
    return made


@transaction.atomic
def add_member(keys: OpenKeys, case_id: uuid.UUID, *, member: StaffMember, reason: str) -> Membership:
    """Give somebody a copy of the case's key. Raises `NotYours`, `MayNot`, `ReasonNeeded` and `NoKeyError`."""
    at = opened(keys, case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
    why = reasoned(reason)
    if Membership.objects.filter(case=at.case, member=member, until=None).exists():
        raise WrongState("This person is a member already.", to_do="Nothing needs to be done.")
    made = join(at.case, at.key, member, why=Why.ADDED, by=at.member, reason=why)
    write_done(at.case, at.key, at.member, EventKind.MEMBER, f"{member.name} was added. {why}")
    return made


@transaction.atomic
def remove_member(keys: OpenKeys, case_id: uuid.UUID, *, member: StaffMember, reason: str) -> None:
    """Take a member's copy of the key away. What they read before stays read.

    Raises `NobodyLeft` where no lead or deputy could open the case any more.
    """
    at = opened(keys, case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
    why = reasoned(reason)
    held = Membership.objects.filter(case=at.case, member=member, until=None).first()
    if held is None:
        raise WrongState("This person is no member of the case.", to_do="Look at who is.")
    left = at.case.memberships.filter(until=None, member__is_active=True).exclude(pk=held.pk)
    if not left.filter(member__role__in=(Role.SAFEGUARDING_LEAD, Role.DEPUTY)).exists():
        raise NobodyLeft(
            "Without this person no lead could open the case.", to_do="Add another lead or deputy first."
        )
    held.until = timezone.now()
    held.save(update_fields=["until"])
    take_away(ContentKey.objects.get(pk=at.case.key_id), member)
    write_done(at.case, at.key, at.member, EventKind.MEMBER, f"{member.name} was removed. {why}")
    record_change(at.member, "member.removed", held, case=at.case.pk, member=member.pk)


@transaction.atomic
def give_keys_again(keys: OpenKeys, member: StaffMember) -> int:
    """Give a colleague who made a new key copies for the cases in which both are members; how many there were."""
    given = 0
    pair = pair_of(member)
    for held in Membership.objects.filter(member=member, until=None).select_related("case__key"):
        if held.case.key.copies.filter(pair=pair).exists():
            continue
        try:
            at = opened(keys, held.case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
        except (NotYours, NoKeyError):
            continue
        if not Membership.objects.filter(pk=held.pk, until=None).exists():  # taken away meanwhile
            continue
        give(held.case.key, at.key, pair)
        record_change(at.member, "member.key_given_again", held, case=at.case.pk, member=member.pk)
        given += 1
    return given


@transaction.atomic
def end_memberships(by: StaffMember, member: StaffMember) -> int:
    """Take every copy of a key away from somebody who leaves; how many cases they were a member of.

    Cases that no lead could open then stay to be recovered by two people together.
    """
    held = list(Membership.objects.select_for_update().filter(member=member, until=None))
    for one in held:
        one.until = timezone.now()
        one.save(update_fields=["until"])
        record_change(by, "member.left", one, case=one.case_id, member=member.pk)
    KeyCopy.objects.filter(pair__of=PairOf.MEMBER, pair__member=member).delete()
    return len(held)


@transaction.atomic
def keep_out(keys: OpenKeys, case_id: uuid.UUID, *, member: StaffMember, reason: str) -> KeptOut:
    """Say that a case concerns a colleague, which came out later: they are a member no more, and never again.

    One who is a lead or a deputy does not reach it behind the glass either, for no copy stays there. Raises `NobodyLeft`.
    """
    at = opened(keys, case_id, needs=Permission.MANAGE_MEMBERS, lock=True)
    why = reasoned(reason)
    if KeptOut.objects.filter(case=at.case, member=member).exists():
        raise WrongState("This case is kept from that person already.", to_do="Nothing needs to be done.")
    if member.pk == at.member.pk:
        raise MayNot("That is yourself.", to_do="Ask another lead to take the case over and to do it.")
    if at.case.memberships.filter(member=member, until=None).exists():
        remove_member(keys, case_id, member=member, reason=why)
    write_done(at.case, at.key, at.member, EventKind.MEMBER, f"Kept from {member.name}. {why}")
    return shut_out(at.case, member, by=at.member)


def shut_out(case: Case, member: StaffMember, *, by: Actor) -> KeptOut:
    """Take a case away from a colleague whom it concerns, at once; for services, in their transaction, which hold the case.

    It needs no key: copies go, also the one behind the glass where they lead. A case that they had taken on is nobody's again.
    """
    held = Membership.objects.filter(case=case, member=member, until=None).first()
    if held is not None:
        held.until = timezone.now()
        held.save(update_fields=["until"])
    take_away(ContentKey.objects.get(pk=case.key_id), member)
    if member.is_lead:
        KeyCopy.objects.filter(key=case.key_id, pair__of=PairOf.GLASS).delete()
    row = KeptOut.objects.create(case=case, member=member)
    Case.objects.filter(pk=case.pk).update(staff_involved=True)
    Case.objects.filter(pk=case.pk, claimed_by=member).update(claimed_by=None)
    if held is not None:
        record_change(by, "member.removed", held, case=case.pk, member=member.pk)
    record_change(by, "member.kept_out", row, case=case.pk, member=member.pk)
    return row


def leads_with_key(case: Case) -> set[uuid.UUID]:
    """The leads and deputies who can open a case as it stands: members of it, whose copy of its key opens with their key."""
    copies = KeyCopy.objects.filter(key=case.key_id, pair__of=PairOf.MEMBER, pair__ended_at=None)
    held = case.memberships.filter(until=None, member__in=StaffMember.objects.leads())
    return set(held.filter(member__in=copies.values("pair__member")).values_list("member", flat=True))


@transaction.atomic
def leave_kept_out(case: Case, members: list[StaffMember], *, by: Actor) -> None:
    """Note whom a case concerns, before anybody is made a member of it."""
    for member in members:
        row = KeptOut.objects.create(case=case, member=member)
        record_change(by, "member.kept_out", row, case=case.pk, member=member.pk)
