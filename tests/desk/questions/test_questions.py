"""Asking tells the asker nothing but the answer, and those who are asked everything that they may know."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leeside.desk.audit.models import Entry
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.membership import keep_out, remove_member
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import entries_of
from leeside.desk.cases.services import add_member
from leeside.desk.questions.hand_on import hand_on
from leeside.desk.questions.models import Ask, Choice, Question
from leeside.desk.questions.selectors import (
    Asked,
    asked_by,
    question_for,
    questions_in,
    questions_waiting,
)
from leeside.desk.questions.services import answer, ask_about_account
from leeside.desk.sealing.models import KeyCopy
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role
from tests.desk.arrivals.walking import work_through
from tests.desk.cases.making import Desk, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.questions.asking import WHY, asked, matches_page, mine

BECAUSE = "The child's family does not want it told."


def heard(keys: OpenKeys, case: Case) -> Asked:
    found = asked_by(keys, case.pk, bytes(case.accounts.get().match_token))
    assert found is not None
    return found


def test_the_members_of_a_matching_case_learn_who_asks_and_why(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    [known] = questions_in(desk.deputy, there.pk)
    assert known.question.ask.by == desk.practitioner.member
    assert (known.reason, known.answer) == (WHY, None)
    assert [one.here for one in questions_waiting(desk.lead.member)] == [there]
    assert questions_in(desk.lead, here.pk) == []


def test_nothing_is_learnt_of_the_case_in_which_it_was_asked(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    worker = keys_of(Role.PRACTITIONER)
    add_member(desk.lead, there.pk, member=worker.member, reason=WHY)
    asked(desk, here)
    page = signed_in(worker).get(f"/cases/{there.pk}/").content.decode()
    assert WHY in page
    assert here.reference not in page
    assert str(here.pk) not in page


def test_a_question_that_nobody_can_answer_reaches_nobody_and_looks_the_same(desk: Desk) -> None:
    here = mine(desk)
    ask = asked(desk, here)
    assert ask.handed_on_at is not None
    assert not Question.objects.exists()
    assert heard(desk.practitioner, here).talk_to == ()


def _masked(page: str, case: Case) -> str:
    """A page without what differs from one request to the next whatever it says."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"|You asked on [^.]+\.', "", page)
    return page.replace(str(case.accounts.get().pk), "").replace(str(case.pk), "")


def test_the_pages_and_the_work_are_the_same_for_one_match_and_for_many(desk: Desk) -> None:
    here = mine(desk)
    browser = signed_in(desk.practitioner)
    told: list[tuple[str, ...]] = []
    for more in (1, 1, 4):
        for _ in range(more):
            arrived(desk)
        Ask.objects.filter(by=desk.practitioner.member).update(at="2026-01-01T00:00:00Z")
        with CaptureQueriesContext(connection) as queries:
            answered = browser.post(f"/accounts/{here.accounts.get().pk}/ask/", {"reason": WHY})
        waiting = _masked(matches_page(browser, here), here)
        work_through()
        after = _masked(matches_page(browser, here), here)
        told.append((str(answered.status_code), str(len(queries)), waiting, after))
    assert told[1:] == [told[1]] * 2
    assert told[0][0] == told[1][0] == "302"
    assert Question.objects.count() == 1 + 2 + 6


def test_asking_looks_at_nothing_so_that_none_takes_as_long_as_many(desk: Desk) -> None:
    here = mine(desk)
    with CaptureQueriesContext(connection) as with_none:
        ask_about_account(desk.practitioner, here.accounts.get().pk, reason=WHY)
    for _ in range(3):
        arrived(desk)
    Ask.objects.update(at="2026-01-01T00:00:00Z")
    with CaptureQueriesContext(connection) as with_many:
        ask_about_account(desk.practitioner, here.accounts.get().pk, reason=WHY)
    assert len(with_none) == len(with_many)


def test_while_the_worker_does_not_run_the_page_says_that_it_waits(desk: Desk) -> None:
    here, _ = mine(desk), arrived(desk)
    ask_about_account(desk.practitioner, here.accounts.get().pk, reason=WHY)
    browser = signed_in(desk.practitioner)
    assert "not been handed on yet" in matches_page(browser, here)
    work_through()
    assert "No answer has come." in matches_page(browser, here)


def test_what_is_not_shared_is_told_when_all_have_answered_and_without_a_number(desk: Desk) -> None:
    here, one, other = mine(desk), arrived(desk), arrived(desk)
    asked(desk, here)
    first, second = (Question.objects.get(here=case).pk for case in (one, other))
    before = heard(desk.practitioner, here)
    answer(desk.lead, first, choice=Choice.NOTHING, why=BECAUSE)
    assert heard(desk.practitioner, here) == before, "one answer of two would tell that there are two"
    answer(desk.deputy, second, choice=Choice.NOTHING, why=BECAUSE)
    assert heard(desk.practitioner, here).nothing_shared
    page = matches_page(signed_in(desk.practitioner), here)
    assert "Nothing is shared." in page
    assert BECAUSE not in page
    assert not any(case.reference in page for case in (one, other))


def test_somebody_who_would_rather_talk_is_named_and_no_case_is(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    answer(desk.lead, Question.objects.get().pk, choice=Choice.TALK, why=BECAUSE)
    page = matches_page(signed_in(desk.practitioner), here)
    assert f"Talk to {desk.lead.member.name}" in page
    assert there.reference not in page
    [known] = questions_in(desk.deputy, there.pk)
    assert (known.why, known.answer and known.answer.by) == (BECAUSE, desk.lead.member)


def test_somebody_who_is_added_reads_the_case(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    answer(desk.lead, Question.objects.get().pk, choice=Choice.ADDED, why=BECAUSE)
    assert there in cases_of(desk.practitioner.member)
    assert there.reference in matches_page(signed_in(desk.practitioner), here)
    assert questions_waiting(desk.lead.member) == []


def test_only_who_gives_membership_answers_with_it(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    worker = keys_of(Role.PRACTITIONER)
    add_member(desk.lead, there.pk, member=worker.member, reason=WHY)
    asked(desk, here)
    question = Question.objects.get()
    with pytest.raises(MayNot):
        answer(worker, question.pk, choice=Choice.ADDED, why=BECAUSE)
    assert "Make them a member" not in signed_in(worker).get(f"/questions/{question.pk}/").content.decode()
    answer(worker, question.pk, choice=Choice.TALK, why=BECAUSE)


def test_a_question_is_answered_once_with_a_reason_and_by_a_member(desk: Desk) -> None:
    here, _ = mine(desk), arrived(desk)
    asked(desk, here)
    question = Question.objects.get()
    for stranger in (desk.practitioner, desk.moderator):
        with pytest.raises(NotYours):
            answer(stranger, question.pk, choice=Choice.TALK, why=BECAUSE)
        with pytest.raises(NotYours):
            question_for(stranger, question.pk)
    with pytest.raises(ReasonNeeded):
        answer(desk.lead, question.pk, choice=Choice.TALK, why=" ")
    answer(desk.lead, question.pk, choice=Choice.TALK, why=BECAUSE)
    with pytest.raises(WrongState):
        answer(desk.deputy, question.pk, choice=Choice.NOTHING, why=BECAUSE)


def test_the_same_is_not_asked_again_and_again(desk: Desk) -> None:
    here = mine(desk)
    asked(desk, here)
    with pytest.raises(WrongState):
        asked(desk, here)
    with pytest.raises(ReasonNeeded):
        ask_about_account(desk.lead, here.accounts.get().pk, reason="?")


def test_a_case_that_concerns_the_asker_is_not_asked(desk: Desk) -> None:
    here = mine(desk)
    arrived(desk, concerns=(desk.practitioner.member,))
    asked(desk, here)
    assert not Question.objects.exists()


def test_whom_the_askers_case_concerns_learns_of_no_question(desk: Desk) -> None:
    here = arrived(desk, concerns=(desk.deputy.member,))
    add_member(desk.lead, here.pk, member=desk.practitioner.member, reason=WHY)
    there = arrived(desk)
    ask = asked(desk, here)
    assert not KeyCopy.objects.filter(key=ask.key_id, pair__member=desk.deputy.member).exists()
    assert questions_in(desk.deputy, there.pk) == []
    assert questions_waiting(desk.deputy.member) == []
    with pytest.raises(NotYours):
        question_for(desk.deputy, Question.objects.get().pk)
    answer(desk.lead, Question.objects.get().pk, choice=Choice.NOTHING, why=BECAUSE)
    actions = set(entries_of(desk.deputy, there.pk).values_list("action", flat=True))
    assert not actions & {"question.came", "question.answered", "question.asked"}


def test_who_is_kept_out_later_knows_of_it_no_more(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    assert questions_in(desk.deputy, there.pk)
    keep_out(desk.lead, here.pk, member=desk.deputy.member, reason=WHY)
    assert questions_in(desk.deputy, there.pk) == []


def test_who_left_the_case_before_it_was_handed_on_asks_nobody(desk: Desk) -> None:
    here, _ = mine(desk), arrived(desk)
    ask = ask_about_account(desk.practitioner, here.accounts.get().pk, reason=WHY)
    remove_member(desk.lead, here.pk, member=desk.practitioner.member, reason=WHY)
    work_through()
    ask.refresh_from_db()
    assert not Question.objects.exists()
    assert bytes(ask.carried) == b""


def test_a_member_who_came_later_sees_that_it_was_asked_and_not_why(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    late = keys_of(Role.PRACTITIONER)
    add_member(desk.lead, there.pk, member=late.member, reason=WHY)
    [known] = questions_in(late, there.pk)
    assert (known.question.ask.by, known.reason) == (desk.practitioner.member, "")


def test_it_is_handed_on_once_and_stands_in_the_audit_of_each_case(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    ask = asked(desk, here)
    hand_on(ask.pk)
    assert Question.objects.count() == 1
    answer(desk.lead, Question.objects.get().pk, choice=Choice.TALK, why=BECAUSE)
    for case, actions in (
        (here, ["question.asked", "question.handed_on"]),
        (there, ["question.came", "question.answered"]),
    ):
        rows = Entry.objects.filter(case=case.pk, action__startswith="question.", looked=False)
        assert list(rows.values_list("action", flat=True)) == actions


def test_the_queue_the_list_and_the_case_say_that_somebody_asks(desk: Desk) -> None:
    here, there = mine(desk), arrived(desk)
    asked(desk, here)
    browser = signed_in(desk.lead)
    for address in ("/queue/", "/cases/", f"/cases/{there.pk}/"):
        assert f"/questions/{Question.objects.get().pk}/" in browser.get(address).content.decode()
    sent = browser.post(f"/questions/{Question.objects.get().pk}/", {"choice": "talk", "reason": BECAUSE})
    assert sent["Location"] == f"/cases/{there.pk}/#questions"
    assert "A colleague asks" not in browser.get("/queue/").content.decode()
