"""Random words in every field that holds content stand in plain text nowhere: not even in the database once it is open."""

import secrets
from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from leeside.desk.accounts.services import add_account, change_account
from leeside.desk.assessments.judgement import Judgement, Weighed
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.services import ask_second_view, decide, give_second_view, record_assessment
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import (
    Arriving,
    Named,
    Screened,
    Seen,
    Surroundings,
    add_event,
    add_member,
    add_task,
    arrive,
    break_glass,
    correct_event,
    dismiss,
    finish_task,
    hold,
    keep_out,
    record_around,
    remove_member,
)
from leeside.desk.cases.words import Door, EventKind
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.plan import Plan
from leeside.desk.contexts.services import link_case, open_context, record_plan
from leeside.desk.conversations.services import look_wider
from leeside.desk.door.opening import change_door
from leeside.desk.duplicates.services import merge
from leeside.desk.people.models import Role
from leeside.desk.people.services import add_person, change_person, change_role, name_person
from leeside.desk.questions.hand_on import hand_on
from leeside.desk.questions.models import Choice as Answered
from leeside.desk.questions.models import Question
from leeside.desk.questions.services import answer, ask_about_account
from leeside.desk.readings.services import ask_reading, give_reading
from leeside.desk.referrals.packs import Locked, keep_pack
from leeside.desk.referrals.sending import sent
from leeside.desk.referrals.services import approve, change_referral, start_referral
from leeside.desk.referrals.words import How
from leeside.desk.sealing.fields import SealedField
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, screened
from tests.desk.door.visiting import told, visitor
from tests.desk.retention.steps import ask_for_access, keep

ACCOUNT = ("Chat", "kai_elsewhere")


class Canaries:
    """A new word for each field, and all of them to look for."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.elsewhere: set[str] = set()
        """Those that were typed in another case, in the record of a place or in a request, and stand in none of this one."""

    def __call__(self) -> str:
        self.words.append(f"canary{secrets.token_hex(6)}")
        return self.words[-1]

    def beside(self) -> str:
        """A word for what is not of the case itself."""
        word = self()
        self.elsewhere.add(word)
        return word


def _arrive(word: Canaries) -> Case:
    result, messages = screened()
    [one] = result.conversations
    one = msgspec.structs.replace(one, title=word())
    source = msgspec.structs.replace(result.source, path=f"/somewhere/{word()}.txt", sha256=word())
    messages[0] = msgspec.structs.replace(messages[0], text=word(), sender=word())
    arriving = Arriving(
        title=word(),
        door=Door.STAFF,
        seen=(Seen(kind=EventKind.DISCLOSURE, body=word()),),
        people=(Named(name=word()),),
        accounts=((word(), word()),),
        screened=Screened(
            result=msgspec.structs.replace(result, conversations=(one,), source=source), messages=messages
        ),
    )
    return arrive(arriving, actor="door:api")


def work(desk: Desk, word: Canaries) -> Case:
    """Every service that takes content, once."""
    case, keys = _arrive(word), desk.lead
    change_door(keys.member, is_open=True)
    telling = f"{word.beside()} and i want to kill myself tonight"  # so that something is noticed in it
    told(visitor(), words=telling, name=word.beside(), staff_name=word.beside(), reach=word.beside())
    event = add_event(keys, case.pk, kind=EventKind.CONTACT, body=word())
    correct_event(keys, event.pk, body=word(), reason=word())
    task = add_task(
        keys, case.pk, what=word(), reason=word(), owner=desk.deputy.member, due=date(2026, 12, 1)
    )
    finish_task(keys, task.pk, outcome=word())
    add_member(keys, case.pk, member=desk.practitioner.member, reason=word())
    remove_member(keys, case.pk, member=desk.practitioner.member, reason=word())
    person = add_person(keys, case.pk, name=word(), particulars={word(): word()})
    school = {"school": word()}
    change_person(keys, person.pk, seen_version=1, name=word(), particulars=school, reason=word())
    named = name_person(
        keys, case.pk, name=word(), role=Role.WITNESS, reason=word(), particulars={"age": word()}
    )
    change_role(keys, named.roles.get().pk, role=Role.BOTH, reason=word())
    record_around(keys, case.pk, said=Surroundings(home=word(), online=word()), seen=None)
    add_account(keys, case.pk, platform=word(), handle=word(), names={"names": [[word(), ""]]})
    account = case.accounts.order_by("-made_at")[0]
    change_account(keys, account.pk, seen_version=1, name=word(), number=word(), reason=word())
    look_wider(keys, case.conversations.get().pk, reason=word())
    judgement = Judgement(
        risk=(Weighed(way="grooming", says=word()),),
        level=RiskLevel.SERIOUS_CONCERN,
        reasons=word(),
        context=word(),
    )
    record_assessment(keys, case.pk, judgement=judgement, seen=None)
    decision = decide(
        keys, case.pk, choice=Choice.REFER, reasons=word(), advised=[{"says": word()}], seen=None
    )
    view = ask_second_view(keys, decision.pk, colleague=desk.deputy.member, question=word())
    give_second_view(desk.deputy, view.pk, agrees=True, reasons=word())
    referral = start_referral(keys, case.pk, route="mash", body={"what": word()}, why=word())
    change_referral(keys, referral.pk, seen_version=1, body={"what": word(), "more": word()})
    approve(desk.deputy, referral.pk, seen_version=2, reason=word())
    locked = Locked(content=word().encode(), locked_for=word())
    keep_pack(keys, referral.pk, seen_version=3, locked=locked, reason=word())
    sent(keys, referral.pk, seen_version=3, how=How.FORM, to_whom=word(), reference=word())
    other = arrive(Arriving(title=word.beside(), door=Door.STAFF, accounts=(ACCOUNT,)), actor="door:api")
    keep_out(keys, case.pk, member=desk.practitioner.member, reason=word())
    add_member(keys, other.pk, member=desk.moderator.member, reason=word.beside())
    add_account(keys, case.pk, platform=ACCOUNT[0], handle=ACCOUNT[1])
    asked = ask_about_account(desk.moderator, other.accounts.get().pk, reason=word.beside())
    hand_on(asked.pk)
    answer(keys, Question.objects.get(here=case).pk, choice=Answered.TALK, why=word())
    context = open_context(
        keys, kind=Kind.SERVER, platform=word.beside(), name=word.beside(), worry=word.beside()
    )
    plan = Plan(worry=word.beside(), who=word.beside(), change=word.beside(), safer=word.beside())
    record_plan(keys, context.pk, plan=plan, review_on=date(2027, 1, 4), seen=None)
    link_case(keys, context.pk, case_id=case.pk, reason=word())
    same = arrive(Arriving(title=word(), door=Door.STAFF), actor="door:api")
    merge(keys, same.pk, into=case.pk, seen_version=1, reason=word())
    reading = ask_reading(keys, case.pk, reader=desk.deputy.member, question=word())
    give_reading(desk.deputy, reading.pk, may_go=True, reasons=word())
    break_glass(keys, case.reference, reason=word())
    case.refresh_from_db()
    if not case.danger_now:
        case = hold(keys, case.pk, seen_version=case.version, until=date(2027, 1, 4), reason=word())
    dismiss(keys, case.pk, seen_version=case.version, reason=word())
    ask_for_access(keys, case.pk, word.beside)
    keep(keys, case.pk, word)
    return case


def everything_in_the_open_database() -> Iterator[str]:
    """Every value of every row of every table, as whoever has the desk's key reads it."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - our own names
            for row in cursor.fetchall():
                for value in row:
                    raw = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                    yield raw.decode("latin-1").lower()


def test_nothing_that_is_content_stands_open_in_a_table(desk: Desk) -> None:
    word = Canaries()
    work(desk, word)
    stored = "\n".join(everything_in_the_open_database())
    assert len(word.words) > 40
    assert [one for one in word.words if one in stored or one.encode().hex() in stored] == []


def test_every_sealed_field_was_among_them(desk: Desk) -> None:
    work(desk, Canaries())
    empty = {
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, SealedField)
        and not model._default_manager.exclude(**{field.name: None}).exists()
    }
    assert empty == set()


def test_nothing_stands_in_the_database_file_or_its_log(desk_database: None) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("the server keeps its own files")
    word = secrets.token_hex(12)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE canary (word text)")
        cursor.execute("INSERT INTO canary VALUES (%s)", [word])
    folder = settings.DESK_FOLDER.path
    try:
        files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        assert {"desk.db", "desk.db-wal"} <= set(files)
        assert [name for name, content in files.items() if word.encode() in content] == []
        assert [name for name, content in files.items() if content.startswith(b"SQLite format")] == []
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE canary")
        connection.close()
