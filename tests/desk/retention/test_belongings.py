"""Whatever any app keeps of a case goes with it: rows, keys of their own, the door's words. What is linked stays whole."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import connection, models

from leeside.desk.assessments.models import Assessment
from leeside.desk.care.services import note_opened
from leeside.desk.cases.from_playbook import tick
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member, dismiss
from leeside.desk.contexts.models import CaseInContext, Context
from leeside.desk.door import passphrase
from leeside.desk.door.correspondence import write_back
from leeside.desk.door.models import Post, Thread
from leeside.desk.duplicates.models import Merge
from leeside.desk.questions.hand_on import hand_on
from leeside.desk.questions.models import Answer, Ask, Question
from leeside.desk.questions.models import Choice as Answered
from leeside.desk.questions.services import answer, ask_about_account
from leeside.desk.retention.belongings import belongings_of
from leeside.desk.retention.models import DestroyedKey, Tombstone
from leeside.desk.retention.services import approve
from leeside.desk.sealing.key_pair import Cost
from leeside.desk.sealing.models import ContentKey, KeyCopy
from leeside.desk.staff.models import Role
from leeside.desk.words_told.models import Heard
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.cases.test_canaries import Canaries, work
from tests.desk.door.visiting import come_back, seven, told, visitor, write_again
from tests.desk.retention.steps import keep
from tests.desk.sealing.everything import open_everything

WHY = "Its time is over."


@pytest.fixture(autouse=True)
def _words_that_cost_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase, "COST", Cost(n=16))


def full(desk: Desk) -> Case:
    """A case with something of every app, which also asked a question of its own; and others that are linked with it."""
    case = work(desk, Canaries())
    tick(desk.lead, case.pk, steps=["review_again"], owner=desk.deputy.member)
    note_opened(desk.lead.member, case.conversations.get(), level=RiskLevel.DANGER_NOW, excerpts=2)
    shared = case.accounts.get(
        match_token__in=case.accounts.model.objects.exclude(case=case).values("match_token")
    )
    asker = keys_of(Role.PRACTITIONER, name="Another")
    add_member(desk.lead, case.pk, member=asker.member, reason=WHY)
    asked = ask_about_account(asker, shared.pk, reason="The same name comes up here.")
    hand_on(asked.pk)
    came = Question.objects.get(ask=asked)
    answer(desk.moderator, came.pk, choice=Answered.TALK, why="We can talk.")
    return case


def destroy(desk: Desk, case: Case) -> Tombstone:
    return approve(desk.deputy, case.pk, reference=case.reference)[0]


def values_of_every_table() -> Iterator[tuple[str, str]]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - our own names
            for row in cursor.fetchall():
                yield table, repr([bytes(one) if isinstance(one, memoryview) else one for one in row])


def leads_to_a_case() -> set[type[models.Model]]:
    """Every table of every app from which foreign keys lead to a case, however many there are in between."""
    found: set[type[models.Model]] = {Case}
    while True:
        more = {
            model
            for model in apps.get_models()
            for field in model._meta.concrete_fields
            if isinstance(field, models.ForeignKey) and field.remote_field.model in found
        }
        if more <= found:
            return found
        found |= more


def test_every_table_that_leads_to_a_case_lets_go_of_it(desk: Desk) -> None:
    case = full(desk)
    found = belongings_of(case)
    elsewhere = {
        "door_thread",
        "door_post",
        "arrivals_draft",
        "arrivals_import",
        "words_told_heard",
    }  # of cases that arrived by these ways
    elsewhere |= {"contexts_context", "contexts_contextplan"}  # a record of its own
    assert {one._meta.db_table for one in leads_to_a_case() - set(found)} == elsewhere
    ids = {(model, one) for model, some in found.items() for one in some}
    destroy(desk, case)
    assert [(model, one) for model, one in ids if model._base_manager.filter(pk=one).exists()] == []
    names = {case.pk.hex, str(case.pk)}
    left = {table for table, row in values_of_every_table() if any(one in row for one in names)}
    assert left <= {
        "audit_entry",
        "retention_tombstone",
        "audit_newest",
        "django_session",
        "django_tasks_database_dbtaskresult",
    }


def test_a_question_that_was_asked_from_it_goes_with_its_key(desk: Desk) -> None:
    case = full(desk)
    mine, theirs = Ask.objects.get(case=case), Ask.objects.exclude(case=case).get()
    assert KeyCopy.objects.filter(key=mine.key_id).count() > 1
    key, kept = mine.key_id, theirs.key_id
    stone = destroy(desk, case)
    assert {case.key_id.hex, key.hex} == {one.key for one in DestroyedKey.objects.filter(tombstone=stone)}
    assert not ContentKey.objects.filter(pk=key).exists()
    assert not KeyCopy.objects.filter(key=key).exists()
    assert list(Ask.objects.all()) == [theirs]
    assert KeyCopy.objects.filter(key=kept).exists()
    assert (Question.objects.count(), Answer.objects.count()) == (0, 0)


def test_what_is_linked_with_it_stays_whole_and_opens(desk: Desk) -> None:
    case = full(desk)
    others = {
        one.pk: str(one.title.reveal(desk.lead.case_key(one))) for one in Case.objects.exclude(pk=case.pk)
    }
    events = {one.pk: one.events.count() for one in Case.objects.exclude(pk=case.pk)}
    assert CaseInContext.objects.filter(linked=case).exists()
    assert Merge.objects.filter(into=case).exists()
    destroy(desk, case)
    assert {one.pk: str(one.title.reveal(desk.lead.case_key(one))) for one in Case.objects.all()} == others
    assert {one.pk: one.events.count() for one in Case.objects.all()} == events
    assert Context.objects.get().plans.count() == 1
    assert not open_everything(desk.lead).broken
    browser = signed_in(desk.lead)
    for one in others:
        assert browser.get(f"/cases/{one}/").status_code == 200, one
    assert browser.get("/cases/").status_code == 200


def test_a_record_of_a_server_is_destroyed_and_the_childrens_cases_stay(desk: Desk) -> None:
    case = full(desk)
    context = Context.objects.get().case
    dismiss(desk.lead, context.pk, seen_version=context.version, reason=WHY)
    keep(desk.lead, context.pk, lambda: WHY)
    destroy(desk, context)
    assert not Context.objects.exists()
    assert not CaseInContext.objects.exists()
    assert Case.objects.filter(pk=case.pk).exists()
    assert Assessment.objects.filter(case=case).exists()
    assert signed_in(desk.lead).get(f"/cases/{case.pk}/").status_code == 200


def test_the_door_lets_go_of_whoever_told_of_it(desk: Desk) -> None:
    from leeside.desk.door.opening import change_door

    change_door(desk.lead.member, is_open=True)
    child = visitor()
    words = seven(told(child, words="he has my picture and i want to die", reach="room 4"))
    assert Heard.objects.exists()
    case = Thread.objects.get().case
    write_back(desk.lead, case.pk, words="We read it. Thank you.")
    page = come_back(child, words)
    assert "We read it" in page.content.decode()
    write_again(child, page, "this was taken in by nobody")
    case.refresh_from_db()
    dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)
    keep(desk.lead, case.pk, lambda: WHY)
    assert Post.objects.filter(seen_by=None, by=None).count() == 1
    destroy(desk, case)
    assert not Thread.objects.exists()
    assert not Post.objects.exists()
    assert not Heard.objects.exists()
    assert "do not open anything" in come_back(child, words).content.decode()
