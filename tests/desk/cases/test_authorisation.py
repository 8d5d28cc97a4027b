"""Every service and selector, by every role, as a member and as none: who may, and what the others are told."""

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.utils import timezone

from leeside.desk.accounts.selectors import accounts_in, matches_of
from leeside.desk.accounts.services import add_account
from leeside.desk.arrivals.adding import begin_in
from leeside.desk.arrivals.upload_handler import SealedUpload
from leeside.desk.assessments.judgement import Judgement
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.selectors import assessments_in, decisions_in
from leeside.desk.assessments.services import ask_second_view, decide, record_assessment
from leeside.desk.cases.errors import MayNot, NotYours
from leeside.desk.cases.membership import join
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import (
    alike,
    case_for,
    cases_for,
    entries_of,
    members_of,
    queue_for,
    tasks_in,
)
from leeside.desk.cases.services import (
    add_event,
    add_member,
    add_task,
    change_particulars,
    claim,
    close,
    correct_event,
    dismiss,
    hold,
    keep_out,
    reassign,
    remove_member,
)
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.models import Role as RoleInEvent
from leeside.desk.people.selectors import people_in
from leeside.desk.people.services import add_person, change_person, give_role
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.referrals.selectors import referrals_in
from leeside.desk.referrals.services import start_referral
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, arrived, at, keys_of

pytestmark = pytest.mark.one_engine
WHY = "because it has to be done"
_Step = Callable[[OpenKeys, Case, Desk], object]


def _event(desk: Desk, case: Case) -> uuid.UUID:
    event = case.events.first()
    assert event is not None
    return event.pk


def _person(case: Case) -> uuid.UUID:
    person = case.people.first()
    assert person is not None
    return person.pk


def _upload() -> SealedUpload:
    return SealedUpload(row=uuid.uuid4(), name="chat.txt", size=1, sha256=uuid.uuid4().hex)


STEPS: dict[str, tuple[Permission, _Step]] = {
    "see": (Permission.SEE_CASES, lambda keys, case, _: case_for(keys, case.pk)),
    "tasks": (Permission.SEE_CASES, lambda keys, case, _: tasks_in(keys, case.pk)),
    "members": (Permission.SEE_CASES, lambda keys, case, _: members_of(keys, case.pk)),
    "alike": (Permission.SEE_CASES, lambda keys, case, _: alike(keys, case.pk)),
    "people": (Permission.SEE_CASES, lambda keys, case, _: people_in(keys, case.pk)),
    "accounts": (Permission.SEE_CASES, lambda keys, case, _: accounts_in(keys, case.pk)),
    "matches": (Permission.SEE_CASES, lambda keys, case, _: matches_of(keys, case.accounts.get().pk)),
    "conversations": (Permission.SEE_CASES, lambda keys, case, _: conversations_in(keys, case.pk)),
    "assessments": (Permission.SEE_CASES, lambda keys, case, _: assessments_in(keys, case.pk)),
    "decisions": (Permission.SEE_CASES, lambda keys, case, _: decisions_in(keys, case.pk)),
    "referrals": (Permission.SEE_CASES, lambda keys, case, _: referrals_in(keys, case.pk)),
    "add event": (
        Permission.ADD_TO_CASES,
        lambda keys, case, _: add_event(keys, case.pk, kind=EventKind.CONTACT, body="Talked"),
    ),
    "correct event": (
        Permission.ADD_TO_CASES,
        lambda keys, case, desk: correct_event(keys, _event(desk, case), body="Other", reason="Misheard"),
    ),
    "add task": (
        Permission.ADD_TO_CASES,
        lambda keys, case, desk: add_task(
            keys, case.pk, what="Ring home", reason=WHY, owner=desk.lead.member, due=date(2026, 12, 1)
        ),
    ),
    "add person": (Permission.ADD_TO_CASES, lambda keys, case, _: add_person(keys, case.pk, name="Ade")),
    "change person": (
        Permission.ADD_TO_CASES,
        lambda keys, case, _: change_person(keys, _person(case), seen_version=1, name="Ade"),
    ),
    "give role": (
        Permission.ADD_TO_CASES,
        lambda keys, case, desk: give_role(
            keys, _event(desk, case), person_id=_person(case), role=RoleInEvent.WITNESS
        ),
    ),
    "add account": (
        Permission.ADD_TO_CASES,
        lambda keys, case, _: add_account(keys, case.pk, platform="Snapchat", handle="kai"),
    ),
    "add chat": (Permission.IMPORT_EXPORT, lambda keys, case, _: begin_in(keys, case.pk, _upload())),
    "assess": (
        Permission.ADD_TO_CASES,
        lambda keys, case, _: record_assessment(keys, case.pk, judgement=Judgement(reasons=WHY), seen=None),
    ),
    "decide": (
        Permission.DECIDE,
        lambda keys, case, _: decide(
            keys, case.pk, choice=Choice.MONITOR, reasons=WHY, advised=[], seen=None
        ),
    ),
    "refer": (
        Permission.REFER,
        lambda keys, case, _: start_referral(keys, case.pk, route="ceop", body={}, why=WHY),
    ),
    "claim": (Permission.WORK_QUEUE, lambda keys, case, _: claim(keys, case.pk, seen_version=1)),
    "hold": (
        Permission.WORK_QUEUE,
        lambda keys, case, _: hold(
            keys, case.pk, seen_version=1, until=timezone.localdate() + timedelta(days=2), reason=WHY
        ),
    ),
    "reassign": (
        Permission.WORK_QUEUE,
        lambda keys, case, desk: reassign(keys, case.pk, seen_version=1, to=desk.deputy.member, reason=WHY),
    ),
    "dismiss": (
        Permission.DECIDE,
        lambda keys, case, _: dismiss(keys, case.pk, seen_version=1, reason=WHY),
    ),
    "close": (Permission.DECIDE, lambda keys, case, _: close(keys, case.pk, seen_version=1, reason=WHY)),
    "particulars": (
        Permission.ADD_TO_CASES,
        lambda keys, case, _: change_particulars(keys, case.pk, seen_version=1, danger_now=True, reason=WHY),
    ),
    "keep out": (
        Permission.MANAGE_MEMBERS,
        lambda keys, case, desk: keep_out(keys, case.pk, member=desk.moderator.member, reason=WHY),
    ),
    "audit of it": (Permission.SEE_CASES, lambda keys, case, _: entries_of(keys, case.pk)),
    "remove member": (
        Permission.MANAGE_MEMBERS,
        lambda keys, case, desk: remove_member(keys, case.pk, member=desk.deputy.member, reason=WHY),
    ),
    "add member": (
        Permission.MANAGE_MEMBERS,
        lambda keys, case, _: add_member(
            keys, case.pk, member=keys_of(Role.PRACTITIONER, name="New").member, reason=WHY
        ),
    ),
}
_ROLES = list(Role)


def _as(desk: Desk, role: Role) -> OpenKeys:
    return next(keys for keys in desk.everybody if keys.member.role == role)


def _member(desk: Desk, case: Case, role: Role) -> OpenKeys:
    """Somebody of a role as a member, where a role can be one at all."""
    keys = _as(desk, role)
    here = at(desk.lead, case)
    if may(role, Permission.SEE_CASES):
        join(here.case, here.key, keys.member, why=Why.ADDED, by=desk.lead.member)
    return keys


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("role", _ROLES)
def test_a_member_may_do_what_the_role_allows(desk: Desk, role: Role, step: str) -> None:
    needs, do = STEPS[step]
    case = arrived(desk)
    keys = _member(desk, case, role)
    if may(role, Permission.SEE_CASES) and may(role, needs):
        do(keys, case, desk)
    else:
        with pytest.raises(MayNot if may(role, Permission.SEE_CASES) else NotYours):
            do(keys, case, desk)


@pytest.mark.parametrize("step", STEPS)
def test_everybody_who_is_no_member_is_told_that_there_is_no_such_case(desk: Desk, step: str) -> None:
    case = arrived(desk, concerns=(desk.deputy.member,))
    for keys in (desk.deputy, desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        with pytest.raises(NotYours):
            STEPS[step][1](keys, case, desk)


@pytest.mark.parametrize("step", STEPS)
def test_a_former_member_is_told_the_same(desk: Desk, step: str) -> None:
    case = arrived(desk)
    keys = _member(desk, case, Role.PRACTITIONER)
    remove_member(desk.lead, case.pk, member=keys.member, reason=WHY)
    with pytest.raises(NotYours):
        STEPS[step][1](keys, case, desk)


@pytest.mark.parametrize("step", STEPS)
def test_whoever_left_is_told_the_same(desk: Desk, step: str) -> None:
    case = arrived(desk)
    StaffMember.objects.filter(pk=desk.deputy.member.pk).update(is_active=False)
    with pytest.raises(NotYours):
        STEPS[step][1](desk.deputy, case, desk)


def test_a_case_that_is_not_there_and_one_that_is_not_theirs_get_one_answer(desk: Desk) -> None:
    case = arrived(desk)
    answers = set()
    for asked in (case.pk, uuid.uuid4()):
        with pytest.raises(NotYours) as refused:
            case_for(desk.practitioner, asked)
        answers.add(str(refused.value))
    assert len(answers) == 1


def test_a_member_who_becomes_an_administrator_sees_no_case_any_more(desk: Desk) -> None:
    case = arrived(desk)
    StaffMember.objects.filter(pk=desk.deputy.member.pk).update(role=Role.ADMINISTRATOR)
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    desk.deputy.member.refresh_from_db()
    assert list(cases_for(desk.deputy.member)) == []
    assert queue_for(desk.deputy.member) == []


def test_nobody_is_asked_for_a_second_view_of_a_case_that_is_not_theirs(desk: Desk) -> None:
    case = arrived(desk)
    decision = decide(desk.lead, case.pk, choice=Choice.REFER, reasons=WHY, advised=[], seen=None)
    with pytest.raises(MayNot):
        ask_second_view(desk.lead, decision.pk, colleague=desk.practitioner.member, question=WHY)
