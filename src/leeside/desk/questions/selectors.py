"""What came of one's own question, and which questions wait for one's own answer."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.questions.models import Answer, Ask, Choice, Question
from leeside.desk.questions.readers import questions_to
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One's own newest question: what it says of the cases it reached is the answers, and never their number."""

    at: datetime
    reason: str = field(repr=False)
    is_on_its_way: bool
    talk_to: tuple[StaffMember, ...]
    """Who would rather be talked to; each has chosen to be known."""
    nothing_shared: bool
    """All have answered, and none of them shares anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownQuestion:
    """A question with its reason, and the answer where one was given."""

    question: Question
    reason: str = field(repr=False)
    """Empty for somebody who became a member after it came."""
    answer: Answer | None
    why: str = field(repr=False)


def asked_by(keys: OpenKeys, case_id: uuid.UUID, mark: bytes) -> Asked | None:
    """What one asked last from a case about a mark, if anything. Raises `NotYours`."""
    at = opened(keys, case_id)
    ask = Ask.objects.filter(case=at.case, by=at.member, mark=mark).first()
    if ask is None:
        return None
    questions = list(ask.questions.select_related("answer__by"))
    answers = [one.answer for one in questions if hasattr(one, "answer")]
    talk = {one.by_id: one.by for one in answers if one.choice == Choice.TALK}
    declined = [one for one in answers if one.choice == Choice.NOTHING]
    return Asked(
        at=ask.at,
        reason=_reason(keys, ask),
        is_on_its_way=ask.handed_on_at is None,
        talk_to=tuple(sorted(talk.values(), key=lambda one: one.name)),
        nothing_shared=bool(declined) and len(declined) == len(questions),
    )


def questions_waiting(member: StaffMember) -> Sequence[Question]:
    """The questions about one's cases that nobody has answered yet."""
    return list(questions_to(member).filter(answer=None))


def questions_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownQuestion]:
    """The questions that came to a case, with who asked. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = list(questions_to(at.member).filter(here=at.case))
    held = keys.content_keys(row.ask.key_id for row in rows)
    found = []
    for row in rows:
        key = held.get(row.ask.key_id)
        found.append(_known(row, at.key, row.ask.reason.reveal(key) if key else ""))
    record_look(at.member, "questions.seen", at.case, case=at.case.pk)
    return found


def question_for(keys: OpenKeys, question_id: uuid.UUID) -> KnownQuestion:
    """One of them. Raises `NotYours`. It is audited."""
    row = questions_to(keys.member).filter(pk=question_id).first()
    if row is None:
        raise NotYours
    at = opened(keys, row.here_id)
    record_look(at.member, "question.seen", row, case=at.case.pk)
    return _known(row, at.key, _reason(keys, row.ask))


def _known(row: Question, key: CaseKey, reason: str) -> KnownQuestion:
    given = getattr(row, "answer", None)
    return KnownQuestion(
        question=row,
        reason=reason,
        answer=given,
        why=given.why.reveal(key) if given else "",
    )


def _reason(keys: OpenKeys, ask: Ask) -> str:
    try:
        said: str = ask.reason.reveal(keys.content_key(ask.key_id))
    except NoKeyError:
        return ""
    return said
