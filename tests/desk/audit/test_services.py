"""Rows are added with an actor and without content, one after the other, however many write at once."""

import threading

import pytest
from django.db import connection, transaction

from leeside.desk.audit.models import Entry
from leeside.desk.audit.services import NobodyActsError, looks_together, record_change, record_look
from leeside.desk.audit.verify import head, verify
from leeside.desk.staff.models import StaffMember

WRITERS, EACH = 4, 12


def test_a_row_says_who_what_and_where(lead: StaffMember) -> None:
    entry = record_change(lead, "event.added", lead, kind="concern", count=3, of=lead.pk)
    assert (entry.actor, entry.action, entry.table, entry.row) == (
        lead,
        "event.added",
        "staff_staffmember",
        str(lead.pk),
    )
    assert entry.detail == {"kind": "concern", "count": 3, "of": str(lead.pk)}


def test_a_part_of_the_desk_can_be_the_actor(lead: StaffMember) -> None:
    assert record_change("task:import", "import.done", lead).system == "task:import"
    record_look("door:api", "queue.seen", "cases_case")
    assert Entry.objects.get(number=head().number).system == "door:api"


def test_looks_of_one_page_are_written_together_at_its_end(lead: StaffMember) -> None:
    before = head().number
    with looks_together():
        for part in ("case.seen", "people.seen"):
            record_look(lead, part, lead)
            with looks_together():
                record_look(lead, f"{part}.within", lead)
        assert head().number == before
    assert [one.action for one in Entry.objects.filter(number__gt=before)] == [
        "case.seen",
        "case.seen.within",
        "people.seen",
        "people.seen.within",
    ]
    assert verify().whole


def test_looks_are_written_when_the_page_ends_badly_too(lead: StaffMember) -> None:
    before = head().number

    def read_badly() -> None:
        with looks_together():
            record_look(lead, "case.seen", lead)
            raise LookupError

    with pytest.raises(LookupError):
        read_badly()
    assert head().number == before + 1


def test_what_is_no_look_is_not_left_waiting(lead: StaffMember) -> None:
    before = head().number
    with looks_together():
        record_change(lead, "event.added", lead)
        assert head().number == before + 1
        with pytest.raises(ValueError, match="own words"):
            record_look(lead, "case.seen", lead, note="keep it secret")
    assert head().number == before + 1


def test_nothing_is_recorded_of_which_nobody_is_the_actor(lead: StaffMember) -> None:
    before = head()
    with pytest.raises(NobodyActsError):
        record_change("", "event.added", lead)
    assert head() == before


@pytest.mark.parametrize("content", ["Maya Fenwick", "keep it secret", "Ä", "x" * 65, "", 1.5, ["a"], b"a"])
def test_what_could_be_content_is_not_taken(lead: StaffMember, content: object) -> None:
    with pytest.raises(ValueError, match="own words") as refused:
        record_change(lead, "event.added", lead, note=content)
    assert "Maya" not in str(refused.value)


def test_what_is_taken_back_leaves_no_row(lead: StaffMember) -> None:
    before = head()
    with transaction.atomic():
        record_change(lead, "event.added", lead)
        transaction.set_rollback(True)
    assert head() == before


def test_many_who_write_at_once_make_one_chain(desk_database: None) -> None:
    first = head().number
    failed: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for _ in range(EACH):
                record_look(name, "queue.seen", "cases_case")
        except BaseException as error:  # noqa: BLE001 - told by the test below
            failed.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=(f"task:{one}",)) for one in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert Entry.objects.filter(pk__gt=first).count() == WRITERS * EACH
    assert len(set(Entry.objects.filter(pk__gt=first).values_list("system", flat=True))) == WRITERS
    assert verify().whole
    connection.close()
