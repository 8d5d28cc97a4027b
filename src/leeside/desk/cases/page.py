"""A case as its page shows it: everything that a member needs before their eyes, gathered once and audited."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

from leeside.desk.accounts.selectors import KnownAccount, accounts_in
from leeside.desk.assessments.selectors import KnownAssessment, KnownDecision, assessments_in, decisions_in
from leeside.desk.audit.services import looks_together
from leeside.desk.cases.access import asked_once
from leeside.desk.cases.around import KnownAround, around_in
from leeside.desk.cases.models import Case, Membership
from leeside.desk.cases.selectors import (
    Alike,
    KnownTask,
    Line,
    alike,
    case_for,
    chronology,
    members_of,
    tasks_in,
    title_of,
)
from leeside.desk.contexts.selectors import KnownContext, KnownLink, context_of, contexts_with
from leeside.desk.conversations.selectors import KnownConversation, conversations_in
from leeside.desk.duplicates.selectors import Together, together
from leeside.desk.people.selectors import Known, people_in
from leeside.desk.questions.selectors import KnownQuestion, questions_in
from leeside.desk.readings.selectors import KnownReading, readings_in
from leeside.desk.referrals.selectors import ListedReferral, referrals_in
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.words_told.selectors import KnownHeard, heard_in


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """All parts of the page, open."""

    case: Case
    title: str = field(repr=False)
    people: Sequence[Known] = field(repr=False)
    accounts: Sequence[KnownAccount] = field(repr=False)
    tasks: Sequence[KnownTask] = field(repr=False)
    lines: Sequence[Line] = field(repr=False)
    conversations: Sequence[KnownConversation] = field(repr=False)
    assessments: Sequence[KnownAssessment] = field(repr=False)
    decisions: Sequence[KnownDecision] = field(repr=False)
    referrals: Sequence[ListedReferral] = field(repr=False)
    members: Sequence[Membership]
    alike: Sequence[Alike]
    readings: Sequence[KnownReading] = field(repr=False)
    together: Together
    around: KnownAround | None = field(repr=False)
    context: KnownContext | None = field(repr=False)
    """The server, group or place whose record this is; none, where it is a child's."""
    contexts: Sequence[KnownLink] = field(repr=False)
    questions: Sequence[KnownQuestion] = field(repr=False)
    heard: Sequence[KnownHeard] = field(repr=False)


def case_page(keys: OpenKeys, case_id: uuid.UUID) -> CasePage:
    """Gather a case. Raises `NotYours`."""
    with looks_together(), asked_once():
        at = case_for(keys, case_id)
        return CasePage(
            case=at.case,
            title=title_of(at.case, at.key),
            people=people_in(keys, case_id),
            accounts=accounts_in(keys, case_id),
            tasks=tasks_in(keys, case_id),
            lines=chronology(at.case, at.key, reader=at.member),
            conversations=conversations_in(keys, case_id),
            assessments=assessments_in(keys, case_id),
            decisions=decisions_in(keys, case_id),
            referrals=referrals_in(keys, case_id),
            members=list(members_of(keys, case_id)),
            alike=alike(keys, case_id),
            readings=readings_in(keys, case_id),
            together=together(keys, case_id),
            around=around_in(keys, case_id),
            context=context_of(keys, case_id),
            contexts=contexts_with(keys, case_id),
            questions=questions_in(keys, case_id),
            heard=heard_in(keys, case_id),
        )
