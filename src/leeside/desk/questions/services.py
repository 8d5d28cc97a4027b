"""Somebody asks about an account, and a member of a matching case answers. Asking does the same work whatever there is."""

import uuid
from datetime import timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from leeside.desk.accounts.models import Account
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import NotYours, WrongState
from leeside.desk.cases.membership import add_member
from leeside.desk.cases.words import EventKind
from leeside.desk.contexts.services import found
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.models import About, Answer, Ask, Choice
from leeside.desk.questions.readers import questions_to, stands_open
from leeside.desk.questions.tasks import begin
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import give, keep_content_key, pair_of
from leeside.desk.staff import at_rest

AGAIN_AFTER: Final = timedelta(days=3)
"""How soon the same person may ask the same again."""


def carrying(ask_id: uuid.UUID) -> str:
    """What the key of a question that is on its way is sealed for."""
    return f"question {ask_id}"


def ask_about_account(keys: OpenKeys, account_id: uuid.UUID, *, reason: str) -> Ask:
    """Ask whoever works with another case with this account. Raises `NotYours`, `ReasonNeeded` and `WrongState`.

    Nothing here looks whether there is such a case, so that no answer and no time tells. Handing it on is the worker's.
    """
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotYours
    return ask_from(
        keys, account.case_id, about=About.ACCOUNT, mark=bytes(account.match_token), reason=reason
    )


def ask_about_context(keys: OpenKeys, context_id: uuid.UUID, *, reason: str) -> Ask:
    """Ask whoever works with another case in which a context comes up. Raises as `ask_about_account`."""
    context = found(context_id)
    return ask_from(
        keys, context.case_id, about=About.CONTEXT, mark=bytes(context.match_token), reason=reason
    )


@transaction.atomic
def ask_from(keys: OpenKeys, case_id: uuid.UUID, *, about: About, mark: bytes, reason: str) -> Ask:
    """Ask from a case about whatever has this mark; for services, which know what it is a mark of."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    lately = Ask.objects.filter(case=at.case, by=at.member, mark=mark, at__gt=timezone.now() - AGAIN_AFTER)
    if lately.exists():
        raise WrongState("You asked this lately.", to_do="Wait for the answer, or turn to a lead.")
    key = CaseKey.new()
    row = keep_content_key(key, behind_glass=False)
    ask = Ask(case=at.case, about=about, mark=mark, by=at.member, key=row)
    ask.carried = at_rest.seal(key.secret, purpose=carrying(ask.pk))
    seal(ask, key, reason=why)
    ask.save(force_insert=True)
    give(row, key, pair_of(at.member))
    begin(ask.pk)
    record_change(at.member, "question.asked", ask, case=at.case.pk, about=about.value)
    return ask


@transaction.atomic
def answer(keys: OpenKeys, question_id: uuid.UUID, *, choice: Choice, why: str) -> Answer:
    """Answer for a case; the asker learns the choice alone. Raises `NotYours`, `MayNot`, `ReasonNeeded`, `WrongState`."""
    question = questions_to(keys.member).filter(pk=question_id).first()
    if question is None:
        raise NotYours
    at = opened(keys, question.here_id, needs=Permission.ADD_TO_CASES, lock=True)
    said = reasoned(why)
    if Answer.objects.filter(question=question).exists():
        raise WrongState("A colleague has answered this already.", to_do="Look at the case's page.")
    if choice is Choice.ADDED:
        add_member(keys, at.case.pk, member=question.ask.by, reason=said)
    given = Answer(question=question, choice=choice, by=at.member)
    seal(given, at.key, why=said)
    given.save(force_insert=True)
    shown_in = at.case.pk if stands_open(at.case, question.ask) else None
    if shown_in:  # the chronology is read by every member
        said_to = (
            f"{question.ask.by.name} asked about something that comes up here too. {choice.label}. {said}"
        )
        write_done(at.case, at.key, at.member, EventKind.ACTION, said_to)
    record_change(at.member, "question.answered", given, case=shown_in, choice=choice.value)
    return given
