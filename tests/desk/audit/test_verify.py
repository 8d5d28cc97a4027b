"""A row that is altered, left out, put in or moved is named, and nothing that was done properly is."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, connection, transaction

from leeside.desk.audit import verify as verify_module
from leeside.desk.audit.append_only import guarded
from leeside.desk.audit.models import AccessEntry, AuditEntry, Entry, Newest
from leeside.desk.audit.services import record_change, record_look
from leeside.desk.audit.verify import Head, head, verify
from leeside.desk.staff.models import StaffMember

APPEND_ONLY = {
    "audit_entry",
    "cases_event",
    "cases_around",
    "people_personbefore",
    "contexts_contextplan",
    "questions_question",
    "questions_answer",
    "readings_reading",
    "readings_readinganswer",
    "duplicates_merge",
    "assessments_assessment",
    "assessments_decision",
    "assessments_secondview",
    "assessments_secondviewanswer",
    "referrals_revision",
    "referrals_step",
    "conversations_widerlook",
    "people_roleatevent",
}


@pytest.fixture
def rows(lead: StaffMember) -> list[int]:
    """Ten rows of a chain, of both kinds; their numbers."""
    before = head().number
    for one in range(10):
        if one % 2:
            record_change(lead, "event.added", lead, kind="concern")
        else:
            record_look(lead, "seen", lead)
    return list(range(before + 1, before + 11))


def _without_triggers(change: Callable[[], object]) -> None:
    """What somebody does who can write to the database past the desk."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for what in ("update", "delete", "replace"):
                cursor.execute(f"DROP TRIGGER audit_entry_no_{what}")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER")
    change()


def _broken() -> int:
    broken = verify().broken
    assert broken is not None
    return broken.number


def test_a_chain_that_nobody_touched_is_whole(rows: list[int]) -> None:
    result = verify(kept=head())
    assert (result.whole, result.rows) == (True, rows[-1])


def test_the_two_kinds_are_one_chain(rows: list[int]) -> None:
    kinds = (AuditEntry.objects.filter(pk__in=rows).count(), AccessEntry.objects.filter(pk__in=rows).count())
    assert kinds == (5, 5)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("action", "other"),
        ("table", "other"),
        ("row", "other"),
        ("detail", {"kind": "contact"}),
        ("looked", True),
        ("case", "00000000-0000-4000-8000-000000000000"),
        ("at", "2020-01-01T00:00:00Z"),
        ("mark", "0" * 64),
        ("previous", "0" * 64),
    ],
)
def test_a_row_that_was_altered_is_named(rows: list[int], column: str, value: object) -> None:
    number = next(one for one in rows[2:] if not Entry.objects.get(pk=one).looked)
    _without_triggers(lambda: Entry.objects.filter(pk=number).update(**{column: value}))
    assert _broken() == number


def test_a_row_given_to_somebody_else_is_named(rows: list[int]) -> None:
    other = StaffMember.objects.create(email="other@school.example", name="Other", role="auditor")
    _without_triggers(lambda: Entry.objects.filter(pk=rows[4]).update(actor=other))
    assert _broken() == rows[4]


def test_a_row_that_is_missing_is_named(rows: list[int]) -> None:
    _without_triggers(lambda: Entry.objects.filter(pk=rows[4]).delete())
    assert _broken() == rows[4]


def test_the_newest_row_that_is_missing_is_named(rows: list[int]) -> None:
    _without_triggers(lambda: Entry.objects.filter(pk=rows[-1]).delete())
    assert _broken() == rows[-1]


def test_a_row_that_was_put_in_is_named(rows: list[int]) -> None:
    def put_in() -> None:
        Entry.objects.filter(pk=rows[-1]).update(number=rows[-1] + 1)
        copy = Entry.objects.get(pk=rows[3])
        copy.number = rows[-1]
        copy.save(force_insert=True)

    _without_triggers(put_in)
    assert _broken() == rows[-1]


def test_a_row_past_the_newest_is_named(rows: list[int]) -> None:
    def put_behind() -> None:
        copy = Entry.objects.get(pk=rows[-1])
        copy.number, copy.previous = rows[-1] + 1, copy.mark
        copy.mark = copy.link().mark(Newest.objects.get().chain)
        copy.save(force_insert=True)

    _without_triggers(put_behind)
    assert _broken() == rows[-1] + 1


def test_two_rows_that_changed_places_are_named(rows: list[int]) -> None:
    def swap() -> None:
        free = rows[-1] + 100
        for old, new in ((rows[2], free), (rows[6], rows[2]), (free, rows[6])):
            Entry.objects.filter(pk=old).update(number=new)

    _without_triggers(swap)
    assert _broken() == rows[2]


def test_a_chain_cut_short_and_closed_again_is_noticed_with_a_head_that_was_kept(rows: list[int]) -> None:
    kept = head()
    earlier = Entry.objects.get(pk=rows[-3])

    def cut() -> None:
        Entry.objects.filter(pk__gt=earlier.pk).delete()
        Newest.objects.update(number=earlier.pk, mark=earlier.mark)

    _without_triggers(cut)
    assert verify().whole
    broken = verify(kept=kept).broken
    assert broken is not None
    assert broken.number == rows[-2]


def test_a_head_of_the_same_length_from_elsewhere_is_noticed(rows: list[int]) -> None:
    now = head()
    broken = verify(kept=Head(chain=now.chain, number=rows[3], mark="f" * 64)).broken
    assert broken is not None
    assert broken.number == rows[3]


@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["audit_entry"])
def test_the_database_refuses_to_alter_a_row(rows: list[int], statement: str, table: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(table, "action", "'x'"))


def test_the_database_refuses_to_replace_a_row(rows: list[int]) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has no INSERT OR REPLACE")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE number = %s", [rows[1]]
        )


def test_every_table_that_is_only_added_to_is_guarded(desk_database: None) -> None:
    assert guarded(connection) >= APPEND_ONLY


def test_what_is_written_while_it_is_read_is_no_fault(
    rows: list[int], lead: StaffMember, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL shows a reader what others finish meanwhile."""
    usual = verify_module.head
    asked: list[Head] = []

    def head_and_then_another_row() -> Head:
        found = usual()
        if not asked:
            record_look(lead, "seen", lead)
        asked.append(found)
        return found

    monkeypatch.setattr(verify_module, "head", head_and_then_another_row)
    found = verify()
    assert found.whole
    assert found.rows == rows[-1]
