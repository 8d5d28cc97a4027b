"""The chronology is added to; nothing that stands there is ever another."""

import uuid
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction

from leeside.desk.cases.errors import NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Event
from leeside.desk.cases.selectors import Line, case_for, chronology
from leeside.desk.cases.services import add_event, correct_event
from leeside.desk.cases.words import EventKind, Precision
from tests.desk.cases.making import Desk, arrived

EARLIER = datetime(2026, 3, 2, 8, 40, tzinfo=UTC)


def _lines(desk: Desk, case_id: uuid.UUID) -> list[Line]:
    here = case_for(desk.lead, case_id)
    return list(chronology(here.case, here.key, reader=here.member))


def test_events_stand_in_the_order_in_which_they_happened(desk: Desk) -> None:
    case = arrived(desk)
    add_event(
        desk.lead,
        case.pk,
        kind=EventKind.OBSERVATION,
        body="Came late",
        occurred_at=EARLIER,
        precision=Precision.DAY,
    )
    first = _lines(desk, case.pk)[0]
    assert (first.body, first.event.precision, first.event.by) == ("Came late", "day", desk.lead.member)


def test_what_has_no_known_time_says_so(desk: Desk) -> None:
    case = arrived(desk)
    event = add_event(desk.lead, case.pk, kind=EventKind.CONCERN, body="Once, she is not sure when")
    assert (event.occurred_at, event.precision) == (None, Precision.UNKNOWN)


def test_a_correction_is_a_new_line_that_points_at_the_old_one(desk: Desk) -> None:
    case = arrived(desk)
    old = add_event(desk.lead, case.pk, kind=EventKind.CONTACT, body="Rang father", occurred_at=EARLIER)
    new = correct_event(desk.lead, old.pk, body="Rang mother", reason="Wrong number noted")
    lines = {line.event.pk: line for line in _lines(desk, case.pk)}
    assert lines[old.pk].body == "Rang father"
    assert lines[old.pk].corrected_by == (new.pk,)
    assert lines[new.pk].body.startswith("Rang mother")
    assert lines[new.pk].event.occurred_at == EARLIER


def test_the_database_refuses_to_change_or_remove_a_line(desk: Desk) -> None:
    event = arrived(desk).events.first()
    assert event is not None
    for change in (
        lambda: Event.objects.filter(pk=event.pk).update(kind=EventKind.ACTION),
        event.save,
        event.delete,
        lambda: Event.objects.filter(pk=event.pk)._raw_delete("default"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            change()


def test_lines_that_write_themselves_are_not_written_by_hand(desk: Desk) -> None:
    case = arrived(desk)
    for kind in (EventKind.DECISION, EventKind.BROKE_GLASS, EventKind.DISMISSED):
        with pytest.raises(WrongState):
            add_event(desk.lead, case.pk, kind=kind, body="Made up")


def test_an_empty_line_is_not_added(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(ReasonNeeded):
        add_event(desk.lead, case.pk, kind=EventKind.CONCERN, body="  ")


def test_an_event_that_is_not_there_gets_the_answer_of_one_that_is_not_theirs(desk: Desk) -> None:
    event = arrived(desk).events.first()
    assert event is not None
    for keys, asked in ((desk.lead, uuid.uuid4()), (desk.practitioner, event.pk)):
        with pytest.raises(NotYours):
            correct_event(keys, asked, body="Other", reason="Misheard")
