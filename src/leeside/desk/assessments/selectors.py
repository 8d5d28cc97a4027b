"""What was concluded and decided in a case, the newest first."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from django.db.models import Prefetch, QuerySet

from leeside.desk.assessments.judgement import Judgement
from leeside.desk.assessments.models import Assessment, Choice, Decision, SecondView
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAssessment:
    """A judgement, open."""

    assessment: Assessment
    judgement: Judgement = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownView:
    """A second view that was asked for, and its answer where there is one."""

    view: SecondView
    question: str = field(repr=False)
    agrees: bool | None
    reasons: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDecision:
    """A decision with its reasons, what was advised beside it, and what colleagues think of it."""

    decision: Decision
    choice: Choice
    reasons: str = field(repr=False)
    advised: list[Any] = field(repr=False)
    views: tuple[KnownView, ...]


def assessments_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownAssessment]:
    """The judgements of a case; the first one counts. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    found = [
        KnownAssessment(assessment=row, judgement=msgspec.convert(row.judgement.reveal(at.key), Judgement))
        for row in Assessment.objects.filter(case=at.case).select_related("by")
    ]
    record_look(at.member, "assessments.seen", at.case, case=at.case.pk)
    return found


def decisions_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownDecision]:
    """The decisions of a case; the first one counts. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = Decision.objects.filter(case=at.case).select_related("by")
    views_of = SecondView.objects.select_related("asked", "answer")
    found = []
    for row in rows.prefetch_related(Prefetch("second_views", views_of)):
        views = []
        for view in row.second_views.all():
            answer = getattr(view, "answer", None)
            views.append(
                KnownView(
                    view=view,
                    question=view.question.reveal(at.key),
                    agrees=answer.agrees if answer else None,
                    reasons=answer.reasons.reveal(at.key) if answer else "",
                )
            )
        found.append(
            KnownDecision(
                decision=row,
                choice=Choice(row.choice),
                reasons=row.reasons.reveal(at.key),
                advised=row.advised.reveal(at.key),
                views=tuple(views),
            )
        )
    record_look(at.member, "decisions.seen", at.case, case=at.case.pk)
    return found


def views_asked_of(member: StaffMember) -> QuerySet[SecondView]:
    """The second views that somebody has yet to give, in cases of which they still are a member."""
    open_views = SecondView.objects.filter(asked=member, answer=None, decision__case__in=cases_of(member))
    return open_views.select_related("decision__case", "asked_by")


def decided(keys: OpenKeys, decision_id: uuid.UUID) -> Decision:
    """A decision of a case that is theirs. Raises `NotYours`."""
    found = Decision.objects.filter(pk=decision_id).select_related("case").first()
    if found is None:
        raise NotYours
    opened(keys, found.case_id)
    return found


def view_asked(keys: OpenKeys, view_id: uuid.UUID) -> tuple[SecondView, str]:
    """A second view that the person was asked for, and the question. Raises `NotYours`. It is audited."""
    found = SecondView.objects.filter(pk=view_id, asked=keys.member).select_related("decision").first()
    if found is None:
        raise NotYours
    at = opened(keys, found.decision.case_id)
    record_look(at.member, "second_view.seen", found, case=at.case.pk)
    return found, found.question.reveal(at.key)
