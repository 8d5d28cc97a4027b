"""The desk's side: members read, take into the record and write back, and each of it stands in the audit."""

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone

from leeside.desk.audit.models import Entry
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.membership import join, keep_out
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.services import break_glass, dismiss, remove_member
from leeside.desk.cases.words import EventKind, Why
from leeside.desk.door.correspondence import (
    correspondence,
    end_thread,
    new_in,
    news_for,
    take_into_record,
    write_back,
)
from leeside.desk.door.models import Post, Thread
from leeside.desk.door.opening import change_door, door_settings
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import carried, come_back, new_ids, seven, told, visitor, write_again

pytestmark = pytest.mark.one_engine

WHY = "because it has to be done"


@pytest.fixture
def case(desk: Desk, anybody: Client) -> Case:
    """Told by a child, who has written again."""
    words = seven(told(anybody, reach="at the library", reply="unsure"))
    write_again(anybody, come_back(anybody, words), "he wrote again")
    return Case.objects.get()


STEPS: dict[str, tuple[Permission, Callable[[OpenKeys, Case], object]]] = {
    "read": (Permission.SEE_CASES, lambda keys, case: correspondence(keys, case.pk)),
    "take in": (Permission.ADD_TO_CASES, lambda keys, case: take_into_record(keys, case.pk, read=())),
    "end": (Permission.ADD_TO_CASES, lambda keys, case: end_thread(keys, case.pk, reason=WHY)),
    "write back": (Permission.ADD_TO_CASES, lambda keys, case: write_back(keys, case.pk, words="Hello")),
}


def _as(desk: Desk, role: Role) -> OpenKeys:
    return next(keys for keys in desk.everybody if keys.member.role == role)


@pytest.mark.one_engine
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("role", list(Role))
def test_a_member_may_do_what_the_role_allows(desk: Desk, case: Case, role: Role, step: str) -> None:
    needs, do = STEPS[step]
    keys, here = _as(desk, role), at(desk.lead, case)
    if may(role, Permission.SEE_CASES):
        join(here.case, here.key, keys.member, why=Why.ADDED, by=desk.lead.member)
    if may(role, Permission.SEE_CASES) and may(role, needs):
        do(keys, case)
    else:
        with pytest.raises(NotYours):
            do(keys, case)


@pytest.mark.one_engine
@pytest.mark.parametrize("step", STEPS)
def test_whoever_is_no_member_is_told_that_there_is_no_such_case(desk: Desk, case: Case, step: str) -> None:
    keep_out(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
    for keys in (desk.deputy, desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        with pytest.raises(NotYours):
            STEPS[step][1](keys, case)
        assert news_for(keys.member) == []


@pytest.mark.one_engine
@pytest.mark.parametrize("role", list(Role))
def test_the_pages_by_role_for_members_and_for_others(desk: Desk, case: Case, role: Role) -> None:
    keys, here = _as(desk, role), at(desk.lead, case)
    others = Case(pk=uuid.uuid4())
    browser = signed_in(keys)
    pages = ("", "write/", "take/", "end/")
    is_lead = role in (Role.SAFEGUARDING_LEAD, Role.DEPUTY)
    sees, adds = may(role, Permission.SEE_CASES), may(role, Permission.ADD_TO_CASES)
    if not is_lead:
        refused = [404 if sees else 403, *[404 if adds else 403] * 3]
        for one in (case, others):
            assert [browser.get(f"/cases/{one.pk}/messages/{at}").status_code for at in pages] == refused
        if sees:
            join(here.case, here.key, keys.member, why=Why.ADDED, by=desk.lead.member)
    expected = [200 if sees else 403, *[200 if adds else 403] * 3]
    assert [browser.get(f"/cases/{case.pk}/messages/{at}").status_code for at in pages] == expected
    assert browser.get("/door/").status_code == (200 if is_lead else 403)


def test_a_former_member_and_whoever_broke_the_glass(desk: Desk, case: Case) -> None:
    remove_member(desk.deputy, case.pk, member=desk.lead.member, reason=WHY)
    with pytest.raises(NotYours):
        correspondence(desk.lead, case.pk)
    break_glass(desk.lead, case.reference, reason=WHY)
    known = correspondence(desk.lead, case.pk)
    assert known is not None
    assert [one.words for one in known.posts] == ["he wrote again"]


@pytest.mark.both_engines
def test_reading_and_writing_stand_in_the_audit_without_a_word(desk: Desk, case: Case) -> None:
    read = new_ids(desk.lead, case)
    write_back(desk.lead, case.pk, words="Come to room 12")
    take_into_record(desk.lead, case.pk, read=read)
    entries = Entry.objects.filter(case=case.pk, action__startswith="door.")
    by_door = [one.action for one in entries if one.system == "door:public"]
    by_lead = [(one.action, one.looked) for one in entries if one.actor == desk.lead.member]
    assert by_door == ["door.told", "door.came_back", "door.came_back", "door.wrote_again"]
    assert by_lead == [("door.read", True), ("door.wrote_back", False), ("door.taken_in", False)]
    assert not any("room" in str(one.detail) for one in entries)


@pytest.mark.both_engines
def test_taking_in_puts_each_message_into_the_chronology_once(desk: Desk, case: Case) -> None:
    assert new_in(case, desk.lead.member) == 1
    read = new_ids(desk.lead, case)
    assert take_into_record(desk.lead, case.pk, read=read) == 1
    assert take_into_record(desk.lead, case.pk, read=read) == 0
    lines = chronology(case, at(desk.lead, case).key, reader=desk.lead.member)
    found = [one for one in lines if one.body == "he wrote again"]
    assert [one.event.kind for one in found] == [EventKind.DISCLOSURE]
    assert found[0].event.occurred_at == Thread.objects.get().posts.get().at
    assert new_in(case, desk.lead.member) == 0


def test_danger_that_was_ticked_stands_in_the_chronology_too(desk: Desk, anybody: Client) -> None:
    words = seven(told(anybody))
    write_again(anybody, come_back(anybody, words), "he is outside", danger="yes")
    case = Case.objects.get()
    take_into_record(desk.lead, case.pk, read=new_ids(desk.lead, case))
    lines = chronology(case, at(desk.lead, case).key, reader=desk.lead.member)
    assert [one.event.kind for one in lines if "danger at this moment" in one.body] == [EventKind.CONCERN]


@pytest.mark.both_engines
def test_a_message_that_was_tampered_with_hides_none_of_the_others(desk: Desk, case: Case) -> None:
    post = write_back(desk.lead, case.pk, words="Hello")
    Post.objects.filter(pk=post.pk).update(for_desk=Post.objects.exclude(pk=post.pk).get().for_desk)
    known = correspondence(desk.lead, case.pk)
    assert known is not None
    assert known.posts[0].words == "he wrote again"
    assert "does not open" in known.posts[1].words


def test_a_message_that_came_in_meanwhile_stays_new(desk: Desk, anybody: Client) -> None:
    words = seven(told(anybody))
    case = Case.objects.get()
    page = write_again(anybody, come_back(anybody, words), "first")
    browser = signed_in(desk.lead)
    asked = browser.get(f"/cases/{case.pk}/messages/take/")
    assert "first" in asked.content.decode(), "what is taken in stands on the page"
    write_again(anybody, page, "second")
    browser.post(f"/cases/{case.pk}/messages/take/", {"read": carried(asked, "read")})
    assert new_in(case, desk.lead.member) == 1


def test_one_that_came_in_after_a_colleague_took_the_others_is_not_swept_in_unread(
    desk: Desk, anybody: Client
) -> None:
    words = seven(told(anybody))
    case = Case.objects.get()
    page = write_again(anybody, come_back(anybody, words), "first")
    mine, theirs = signed_in(desk.lead), signed_in(desk.deputy)
    address = f"/cases/{case.pk}/messages/take/"
    read = carried(mine.get(address), "read")
    theirs.post(address, {"read": carried(theirs.get(address), "read")})
    write_again(anybody, page, "second, which nobody has read")
    mine.post(address, {"read": read})
    assert new_in(case, desk.lead.member) == 1
    lines = chronology(case, at(desk.lead, case).key, reader=desk.lead.member)
    assert not any("nobody has read" in one.body for one in lines)


def test_news_stand_above_the_queue_also_of_a_case_that_was_dismissed(desk: Desk, case: Case) -> None:
    dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)
    said = signed_in(desk.lead).get("/queue/").content.decode()
    assert "Somebody who told us has written again" in said
    assert f"{case.reference}</a> (dismissed): 1 new message" in said
    assert "has written again" not in signed_in(desk.moderator).get("/queue/").content.decode()


def test_the_page_of_a_case_leads_there_only_where_somebody_told_at_the_door(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    other = arrived(desk)
    assert f"/cases/{case.pk}/messages/" in browser.get(f"/cases/{case.pk}/").content.decode()
    assert "/messages/" not in browser.get(f"/cases/{other.pk}/").content.decode()
    said = browser.get(f"/cases/{other.pk}/messages/").content.decode()
    assert "Nobody told of this at the public door" in said
    refused = browser.post(f"/cases/{other.pk}/messages/write/", {"words": "Hello"})
    assert "Nobody told of this at the door." in refused.content.decode()


def test_the_page_warns_and_says_how_to_reach_them(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.lead)
    said = browser.get(f"/cases/{case.pk}/messages/").content.decode()
    for part in (
        "Others at home may see your answer",
        "at the library",
        "They were not sure",
        "he wrote again",
    ):
        assert part in said
    assert "Others at home" in browser.get(f"/cases/{case.pk}/messages/write/").content.decode()


def test_an_answer_is_written_on_a_page_and_stands_in_the_chronology(desk: Desk, case: Case) -> None:
    browser = signed_in(desk.deputy)
    answer = browser.post(f"/cases/{case.pk}/messages/write/", {"words": "Come to room 12"}, follow=True)
    assert "It waits for them at the door" in answer.content.decode()
    assert "Not seen yet." in answer.content.decode()
    lines = chronology(case, at(desk.lead, case).key, reader=desk.lead.member)
    assert any(one.body == "Written back at the door: Come to room 12" for one in lines)


def test_an_empty_answer_and_one_that_nobody_could_read_are_refused(desk: Desk, case: Case) -> None:
    with pytest.raises(ReasonNeeded):
        write_back(desk.lead, case.pk, words=" \n")
    Thread.objects.update(ends_at=timezone.now())
    with pytest.raises(WrongState):
        write_back(desk.lead, case.pk, words="Hello")
    assert "open nothing any more" in signed_in(desk.lead).get(f"/cases/{case.pk}/messages/").content.decode()


@pytest.mark.both_engines
def test_words_that_somebody_else_has_are_ended_and_the_record_stays(desk: Desk, anybody: Client) -> None:
    words = seven(told(anybody))
    case = Case.objects.get()
    post = write_back(desk.lead, case.pk, words="Come to room 12")
    browser = signed_in(desk.lead)
    browser.post(f"/cases/{case.pk}/messages/end/", {"reason": "Her uncle found the paper."})
    assert "do not open anything" in come_back(anybody, words).content.decode()
    post.refresh_from_db()
    assert post.for_teller is None
    said = browser.get(f"/cases/{case.pk}/messages/").content.decode()
    assert "Come to room 12" in said
    assert "these messages were ended" in said
    with pytest.raises(WrongState):
        end_thread(desk.lead, case.pk, reason=WHY)


def test_writing_back_warns_once_more_where_it_is_not_safe(desk: Desk, anybody: Client) -> None:
    told(anybody, reply="no")
    browser, case = signed_in(desk.lead), Case.objects.get()
    address = f"/cases/{case.pk}/messages/"
    assert "They said no. Do not write back here" in browser.get(address).content.decode()
    warned = browser.get(f"{address}write/").content.decode()
    assert "not safe for them to read an answer here" in warned


@pytest.mark.both_engines
def test_only_leads_and_deputies_open_the_door(desk: Desk) -> None:
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        with pytest.raises(MayNot):
            change_door(keys.member, is_open=False)
    assert change_door(desk.deputy.member, is_open=False).is_open is False
    assert Entry.objects.filter(action="door.shut", actor=desk.deputy.member).count() == 1


def test_the_door_is_opened_on_a_page_with_what_stands_on_it(desk: Desk) -> None:
    browser = signed_in(desk.lead)
    given = {"is_open": "on", "school_name": "Heron Hill", "contacts": "Mrs Okafor", "most_an_hour": "30"}
    assert "The door is open." in browser.post("/door/", given, follow=True).content.decode()
    assert "Mrs Okafor" in visitor().get("/h/").content.decode()
    assert "The door is shut." in browser.post("/door/", {"most_an_hour": "30"}, follow=True).content.decode()
    assert visitor().get("/h/").status_code == 404
    assert "The children" in browser.get("/").content.decode()


@pytest.mark.parametrize(
    "wrong",
    [
        {"leave_to": "http://weather.example/"},
        {"leave_to": "javascript:alert(1)"},
        {"most_an_hour": "0"},
        {"contacts": "one\n" * 13},
    ],
)
def test_what_may_not_stand_on_the_door_is_refused(desk: Desk, wrong: dict[str, str]) -> None:
    answer = signed_in(desk.lead).post("/door/", {"is_open": "on", "most_an_hour": "30", **wrong})
    assert "govuk-error-summary" in answer.content.decode()
    assert door_settings().school_name == "Heron Hill School"


@pytest.mark.both_engines
def test_a_deputy_who_is_asked_to_prove_who_they_are_opens_nothing_meanwhile(
    desk: Desk, inside: Client
) -> None:
    StaffMember.objects.filter(email="safeguarding_lead@school.example").update(role=Role.DEPUTY)
    session = inside.session
    session["account_authentication_methods"] = []
    session.save()
    answer = inside.post("/door/", {"most_an_hour": "5"})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/confirm/")
    assert door_settings().most_an_hour == 30
