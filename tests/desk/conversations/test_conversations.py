"""A screened export is kept whole, page by page, and read beyond the minimum only for a reason."""

import uuid
from datetime import timedelta

import msgspec
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.model import Message
from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.errors import NotYours, ReasonNeeded
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import alike
from leeside.desk.cases.services import add_member, arrive
from leeside.desk.conversations.keep import STRETCH, keep_sealed, seal_screened
from leeside.desk.conversations.models import Conversation, Stretch, WiderLook
from leeside.desk.conversations.selectors import conversation_for, conversations_in, messages_of
from leeside.desk.conversations.services import look_wider
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.open_keys import OpenKeys
from tests.desk.cases.making import Desk, a_screened_concern, arrived, at, screened, talk
from tests.desk.cases.signed_in import signed_in

WHY = "to see how the talk began"


def _all(keys: OpenKeys, row: Conversation) -> list[Message]:
    look = look_wider(keys, row.pk, reason=WHY)
    return list(messages_of(keys, look.pk, first=0, count=row.messages))


def _long(desk: Desk, case: Case, count: int) -> Conversation:
    """A chat of so many messages in a case."""
    result, _ = screened()
    [one] = result.conversations
    result = msgspec.structs.replace(
        result, conversations=(msgspec.structs.replace(one, id="c1", messages=count),)
    )
    here = at(desk.lead, case)
    sealing = seal_screened(here.case, here.key, here.member, result, iter(talk(count)))
    [row] = keep_sealed(here.member, sealing)
    return row


def test_what_was_screened_comes_back_as_it_was(desk: Desk) -> None:
    result, messages = screened()
    case = arrive(a_screened_concern(), actor="task:import")
    [known] = conversations_in(desk.lead, case.pk)
    assert msgspec.json.encode(known.result) == msgspec.json.encode(result.conversations[0])
    assert _all(desk.lead, known.conversation) == messages


def test_evidence_says_what_was_read_and_what_was_not(desk: Desk) -> None:
    result, _ = screened()
    case = arrive(a_screened_concern(), actor="task:import")
    described = case.evidence.get().described.reveal(at(desk.lead, case).key)
    assert described["sha256"] == result.source.sha256
    assert described["name"] == "whatsapp-nine-days.txt"
    assert tuple(described["source"]["absences"]) == result.source.absences


def test_a_page_of_a_long_chat_opens_one_or_two_stretches(desk: Desk) -> None:
    row = _long(desk, arrived(desk), 4 * STRETCH + 7)
    assert [one.count for one in row.stretches.all()] == [STRETCH] * 4 + [7]
    look = look_wider(desk.lead, row.pk, reason=WHY)
    with CaptureQueriesContext(connection) as asked:
        page = messages_of(desk.lead, look.pk, first=STRETCH - 10, count=50)
    assert [one.index for one in page] == list(range(STRETCH - 10, STRETCH + 40))
    sealed = [query for query in asked.captured_queries if "conversations_stretch" in query["sql"]]
    assert len(sealed) == 1


def test_any_page_is_the_same_as_that_piece_of_the_whole(desk: Desk) -> None:
    row = _long(desk, arrived(desk), 2 * STRETCH + 3)
    look = look_wider(desk.lead, row.pk, reason=WHY)
    whole = talk(2 * STRETCH + 3)

    @settings(max_examples=25, deadline=None)
    @given(first=st.integers(0, 2 * STRETCH + 9), count=st.integers(0, 300))
    def same(first: int, count: int) -> None:
        assert list(messages_of(desk.lead, look.pk, first=first, count=count)) == whole[first : first + count]

    same()


def test_stretches_that_changed_places_do_not_open(desk: Desk) -> None:
    row = _long(desk, arrived(desk), 2 * STRETCH)
    one, other = row.stretches.all()
    Stretch.objects.filter(pk=one.pk).update(content=other.content.raw)
    with pytest.raises(SealError):
        _all(desk.lead, row)


def test_reading_wider_needs_a_reason_that_is_kept(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor="task:import")
    row = case.conversations.get()
    with pytest.raises(ReasonNeeded):
        look_wider(desk.lead, row.pk, reason="curious")
    look = look_wider(desk.lead, row.pk, reason=WHY)
    messages_of(desk.lead, look.pk, first=0, count=5)
    entry = AccessEntry.objects.get(action="messages.seen")
    assert (entry.case, entry.detail) == (case.pk, {"first": 0, "count": 5, "look": str(look.pk)})
    assert look.reason.reveal(at(desk.lead, case).key) == WHY


@pytest.mark.parametrize("first", [10**9, 10**18, 10**30])
def test_a_page_far_behind_the_end_is_not_there(desk: Desk, first: int) -> None:
    row = arrive(a_screened_concern(), actor="task:import").conversations.get()
    look = look_wider(desk.lead, row.pk, reason=WHY)
    assert signed_in(desk.lead).get(f"/looks/{look.pk}/from/{first}/").status_code == 404


def test_a_reason_is_for_one_person_and_one_hour(desk: Desk) -> None:
    row = arrive(a_screened_concern(), actor="task:import").conversations.get()
    look = look_wider(desk.lead, row.pk, reason=WHY)
    old = WiderLook(conversation=row, member=desk.lead.member, at=timezone.now() - timedelta(hours=2))
    old.reason = look.reason
    old.save(force_insert=True)
    for keys, asked in ((desk.deputy, look.pk), (desk.lead, old.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            messages_of(keys, asked, first=0, count=5)


def test_a_conversation_of_a_case_that_is_not_theirs_is_not_there(desk: Desk) -> None:
    row = arrive(a_screened_concern(), actor="task:import").conversations.get()
    for keys, asked in ((desk.practitioner, row.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            conversation_for(keys, asked)
        with pytest.raises(NotYours):
            look_wider(keys, asked, reason=WHY)


def test_the_same_file_in_another_case_is_pointed_out_to_whoever_may_open_both(desk: Desk) -> None:
    one, case = (arrive(a_screened_concern(), actor="task:import") for _ in range(2))
    row = case.conversations.get()
    assert conversation_for(desk.deputy, row.pk).conversation == row
    [like] = alike(desk.lead, case.pk)
    assert (like.case, like.same_files) == (one, 1)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason="works with this child")
    assert alike(desk.practitioner, case.pk) == []
