"""Words stay closed until they are asked for, what was opened is counted and forgotten, and a case can be handed over."""

from datetime import timedelta

import pytest
from django.utils import timezone

from leeside.desk.care.models import Exposure
from leeside.desk.care.selectors import MANY_TODAY, opened_by, opened_by_each
from leeside.desk.care.services import hand_over, note_opened
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.selectors import chronology
from leeside.desk.cases.services import add_member, arrive
from leeside.desk.conversations.models import Conversation
from leeside.desk.staff.models import Role
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, a_screened_concern, arrived, at, keys_of
from tests.desk.cases.signed_in import signed_in

WHY = "The mother rang the school this morning."
NOTE = "The form tutor knows. Next is a call to the mother on Friday."


@pytest.fixture
def conversation(desk: Desk) -> Conversation:
    return arrive(a_screened_concern(), actor=desk.practitioner.member).conversations.get()


def words_of(conversation: Conversation, desk: Desk) -> list[str]:
    case = at(desk.lead, conversation.case)
    signs = conversation.result.reveal(case.key)["signs"]
    return [one["words"] for one in signs if len(one["words"]) > 12]


def test_the_words_of_signs_are_closed_until_somebody_asks(desk: Desk, conversation: Conversation) -> None:
    client = signed_in(desk.lead)
    words = words_of(conversation, desk)
    assert words
    closed = client.get(f"/conversations/{conversation.pk}/").content.decode()
    assert "What was seen" in closed
    assert "<blockquote" not in closed
    assert "Show the words of these signs" in closed
    assert Exposure.objects.count() == 0
    shown = client.get(f"/conversations/{conversation.pk}/words/").content.decode()
    assert "<blockquote" in shown
    assert Exposure.objects.get().member == desk.lead.member


def test_words_with_no_concern_and_words_that_nobody_opened_are_not_counted(
    desk: Desk, conversation: Conversation
) -> None:
    note_opened(desk.lead.member, conversation, level=RiskLevel.NOTHING_NOTICED, excerpts=3)
    note_opened(desk.lead.member, conversation, level=RiskLevel.SERIOUS_CONCERN, excerpts=0)
    assert Exposure.objects.count() == 0


def test_the_same_conversation_opened_twice_is_one(desk: Desk, conversation: Conversation) -> None:
    for _ in range(2):
        note_opened(desk.lead.member, conversation, level=RiskLevel.CONCERN, excerpts=3)
    opened = opened_by(desk.lead.member)
    assert (opened.today, opened.week, opened.excerpts) == (1, 1, 6)
    assert not opened.break_is_due


def test_a_break_is_suggested_after_many_and_nothing_closes(desk: Desk) -> None:
    cases = [arrive(a_screened_concern(), actor=desk.practitioner.member) for _ in range(MANY_TODAY)]
    for case in cases:
        note_opened(desk.lead.member, case.conversations.get(), level=RiskLevel.CONCERN, excerpts=1)
    client = signed_in(desk.lead)
    assert "This is a lot" in client.get("/care/").content.decode()
    shown = client.get(f"/conversations/{cases[0].conversations.get().pk}/words/")
    assert "A break does no harm" in shown.content.decode()
    assert "<blockquote" in shown.content.decode()
    assert "This is a lot" not in signed_in(desk.deputy).get("/care/").content.decode()


def test_what_was_opened_is_forgotten_after_four_weeks(desk: Desk, conversation: Conversation) -> None:
    note_opened(desk.deputy.member, conversation, level=RiskLevel.CONCERN, excerpts=1)
    Exposure.objects.update(at=timezone.now() - timedelta(days=29))
    assert opened_by(desk.deputy.member).week == 0
    note_opened(desk.lead.member, conversation, level=RiskLevel.CONCERN, excerpts=1)
    assert Exposure.objects.get().member == desk.lead.member


def test_a_lead_sees_counts_and_no_case_and_others_see_only_their_own(
    desk: Desk, conversation: Conversation
) -> None:
    note_opened(desk.lead.member, conversation, level=RiskLevel.CONCERN, excerpts=2)
    [(who, count)] = opened_by_each(desk.deputy.member)
    assert (who, count.week) == (desk.lead.member, 1)
    page = signed_in(desk.deputy).get("/care/").content.decode()
    assert "Colleagues, in seven days" in page
    assert conversation.case.reference not in page
    for keys in (desk.practitioner, desk.moderator):
        assert "Colleagues, in seven days" not in signed_in(keys).get("/care/").content.decode()
    assert signed_in(desk.administrator).get("/care/").status_code == 403


def test_a_case_is_handed_over_with_a_note_that_stands_in_the_chronology(desk: Desk) -> None:
    case = arrived(desk)
    moved = hand_over(desk.lead, case.pk, seen_version=1, to=desk.deputy.member, note=NOTE)
    assert isinstance(moved, Case)
    assert moved.claimed_by == desk.deputy.member
    here = at(desk.deputy, case)
    assert NOTE in chronology(here.case, here.key, reader=desk.deputy.member)[-1].body


def test_whoever_cannot_hand_on_asks_a_lead_of_the_case(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    task = hand_over(desk.practitioner, case.pk, seen_version=1, to=desk.deputy.member, note=NOTE)
    assert isinstance(task, Task)
    assert (task.owner, task.due) == (desk.deputy.member, timezone.localdate())
    with pytest.raises(MayNot, match="yourself"):
        hand_over(desk.practitioner, case.pk, seen_version=1, to=desk.practitioner.member, note=NOTE)
    with pytest.raises(MayNot):
        hand_over(desk.practitioner, case.pk, seen_version=1, to=desk.moderator.member, note=NOTE)
    with pytest.raises(MayNot, match="no member of the case"):
        hand_over(desk.practitioner, case.pk, seen_version=1, to=keys_of(Role.DEPUTY).member, note=NOTE)


def test_a_note_is_needed_and_a_case_that_is_not_theirs_is_not_handed_over(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(ReasonNeeded):
        hand_over(desk.lead, case.pk, seen_version=1, to=desk.deputy.member, note="short")
    with pytest.raises(NotYours):
        hand_over(desk.practitioner, case.pk, seen_version=1, to=desk.deputy.member, note=NOTE)


def test_the_page_asks_or_hands_on_as_the_role_may(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    address = f"/cases/{case.pk}/hand-over/"
    assert "Ask a colleague to take this over" in signed_in(desk.practitioner).get(address).content.decode()
    lead = signed_in(desk.lead)
    assert "Hand this over" in lead.get(address).content.decode()
    answer = lead.post(address, {"seen": 1, "to": str(desk.deputy.member.pk), "note": NOTE})
    assert answer["Location"] == f"/cases/{case.pk}/"
    case.refresh_from_db()
    assert case.claimed_by == desk.deputy.member
