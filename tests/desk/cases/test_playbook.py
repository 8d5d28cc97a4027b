"""What to do for a case comes from the knowledge, with source and day, and is ticked off into tasks, each once."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from leeside.desk.assessments.judgement import Judgement, Weighed
from leeside.desk.assessments.services import record_assessment
from leeside.desk.cases.errors import MayNot, NotYours, WrongState
from leeside.desk.cases.from_playbook import tick
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.playbook import Playbook, playbook_of
from leeside.desk.cases.selectors import tasks_in
from leeside.desk.cases.services import arrive
from leeside.knowledge.model import Audience, RiskLevel
from tests.desk.cases.making import Desk, a_screened_concern, arrived
from tests.desk.cases.signed_in import signed_in

pytestmark = pytest.mark.one_engine


def steps_of(book: Playbook) -> set[str]:
    return set(book.advised())


def test_steps_are_those_of_the_ways_that_were_noticed(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    book = playbook_of(desk.lead, case.pk)
    assert {"danger_999", "sextortion_police"} <= steps_of(book)
    assert book.groups[0].when == "Now"
    assert all(Audience.CHILD in step.step.audience for step in book.child)


def _judged(desk: Desk, *ways: str) -> tuple[Case, Playbook]:
    case = arrived(desk)
    weighed = tuple(Weighed(way=way) for way in ways)
    judgement = Judgement(risk=weighed, level=RiskLevel.SERIOUS_CONCERN, reasons="What she told.")
    record_assessment(desk.lead, case.pk, judgement=judgement, seen=None)
    return case, playbook_of(desk.lead, case.pk)


def test_steps_that_only_further_ways_ask_for_stand_apart_and_say_whose_they_are(desk: Desk) -> None:
    case, book = _judged(desk, "sextortion", "grooming", "scam")
    leading = {way.title for way, _ in book.ways[:2]}
    today = next(group for group in book.groups if group.when == "Today")
    assert today.further
    assert all(leading.isdisjoint(one.ways) for one in today.further)
    assert all(not one.ways or not leading.isdisjoint(one.ways) for one in today.first)
    assert set(today.of_ways) == {way.title for way, _ in book.ways[2:]}
    page = signed_in(desk.lead).get(f"/cases/{case.pk}/steps/").content.decode()
    assert f"{len(today.further)} more, for Online scams" in page
    assert all(f'value="{id_}"' in page and f'id="from-{id_}"' in page for id_ in book.advised())


def test_nothing_that_is_to_be_done_now_stands_apart(desk: Desk) -> None:
    _, book = _judged(desk, "sextortion", "grooming", "scam", "cyberbullying", "distress")
    assert book.groups[0].when == "Now"
    assert book.groups[0].first
    assert not book.groups[0].further


def test_one_way_has_nothing_apart(desk: Desk) -> None:
    _, book = _judged(desk, "sextortion")
    assert not any(group.further for group in book.groups)


def test_a_concern_that_was_only_told_is_taken_for_a_concern_and_not_for_danger(desk: Desk) -> None:
    book = playbook_of(desk.lead, arrived(desk).pk)
    assert book.level is RiskLevel.CONCERN
    assert "tell_dsl_same_day" in steps_of(book)
    assert "danger_999" not in steps_of(book)
    assert "danger_999" in steps_of(playbook_of(desk.lead, arrived(desk, danger_now=True).pk))


def test_what_a_person_judged_counts_where_nothing_was_screened(desk: Desk) -> None:
    case = arrived(desk)
    judgement = Judgement(
        risk=(Weighed(way="sextortion"),), level=RiskLevel.SERIOUS_CONCERN, reasons="A threat with a price."
    )
    record_assessment(desk.lead, case.pk, judgement=judgement, seen=None)
    book = playbook_of(desk.lead, case.pk)
    assert [(way.id, level) for way, level in book.ways] == [("sextortion", RiskLevel.SERIOUS_CONCERN)]
    assert "sextortion_social_care" in steps_of(book)


def test_a_tick_makes_a_task_with_owner_day_and_source(desk: Desk) -> None:
    case = arrived(desk)
    [task] = tick(desk.lead, case.pk, steps=["review_again"], owner=desk.deputy.member)
    [known] = tasks_in(desk.lead, case.pk)
    assert known.task == task
    assert (task.owner, task.due) == (desk.deputy.member, timezone.localdate() + timedelta(days=7))
    assert "checked 24 November 2026" in known.reason
    assert "Do not close a worry because a chat shows nothing" in known.reason


def test_a_step_is_ticked_once_however_often_it_is_sent(desk: Desk) -> None:
    case = arrived(desk)
    for keys in (desk.lead, desk.deputy, desk.lead):
        tick(keys, case.pk, steps=["review_again", "review_again"], owner=desk.lead.member)
    assert Task.objects.filter(case=case).count() == 1
    assert playbook_of(desk.lead, case.pk).advised()["review_again"].task is not None


def test_a_day_of_ones_own_counts(desk: Desk) -> None:
    due = date(2026, 12, 24)
    [task] = tick(desk.lead, arrived(desk).pk, steps=["review_again"], owner=desk.lead.member, due=due)
    assert task.due == due


@pytest.mark.both_engines
def test_only_what_is_advised_for_members_by_members_becomes_a_task(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(WrongState):
        tick(desk.lead, case.pk, steps=["sextortion_police"], owner=desk.lead.member)
    with pytest.raises(MayNot):
        tick(desk.lead, case.pk, steps=["review_again"], owner=desk.practitioner.member)
    with pytest.raises(NotYours):
        tick(desk.practitioner, case.pk, steps=["review_again"], owner=desk.lead.member)
    assert not Task.objects.filter(case=case).exists()


def test_the_page_shows_each_step_with_its_source_and_takes_ticks(desk: Desk) -> None:
    case, lead = arrived(desk), signed_in(desk.lead)
    address = f"/cases/{case.pk}/steps/"
    page = re.sub(r"\s+", " ", lead.get(address).content.decode())
    for shown in (
        "Today",
        "Never",
        "What to tell the child",
        "checked 24 November 2026",
        "Check this yourself",
    ):
        assert shown in page
    refused = lead.post(address, {"owner": desk.lead.member.pk, "due": ""}).content.decode()
    assert "Tick at least one step." in refused
    given = {"steps": ["review_again", "second_opinion"], "owner": desk.deputy.member.pk, "due": ""}
    assert "2 tasks added." in lead.post(address, given, follow=True).content.decode()
    assert 'value="review_again"' not in lead.get(address).content.decode()


def test_what_to_say_and_who_does_a_step_stand_beside_it(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    book = playbook_of(desk.lead, case.pk)
    assert book.told[0].way.id == "sextortion"
    page = signed_in(desk.lead).get(f"/cases/{case.pk}/steps/").content.decode()
    say = book.told[0].tellings[0].say[0]
    assert say.replace("'", "&#x27;") in page
    assert "/help/ways/sextortion/what-to-do/" in page
    moved = [one for one in book.advised().values() if one.move is not None]
    assert moved
    assert all(one.move.by in page.replace("&#x27;", "'") for one in moved if one.move and one.task is None)


def test_a_concern_that_was_only_told_brings_no_words_of_a_way(desk: Desk) -> None:
    assert playbook_of(desk.lead, arrived(desk).pk).told == ()


@pytest.mark.both_engines
def test_an_error_leads_to_the_first_step_that_can_still_be_ticked(desk: Desk) -> None:
    case, lead = arrived(desk), signed_in(desk.lead)
    first, second = list(playbook_of(desk.lead, case.pk).advised())[:2]
    tick(desk.lead, case.pk, steps=[first], owner=desk.lead.member)
    page = lead.post(f"/cases/{case.pk}/steps/", {"owner": desk.lead.member.pk}).content.decode()
    assert 'href="#id_steps_0"' in page
    assert re.search(rf'value="{second}" id="id_steps_0"', page)
    assert page.count('id="id_steps_0"') == 1
