"""The referrals of a case."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import opened
from leeside.desk.referrals.models import Referral, Step
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownStep:
    """A step with its note open."""

    step: Step
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownReferral:
    """A referral with what it tells, and its steps."""

    referral: Referral
    body: dict[str, Any] = field(repr=False)
    steps: tuple[KnownStep, ...]


def referrals_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownReferral]:
    """The referrals of a case, the newest first. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    rows = Referral.objects.filter(case=at.case).select_related("made_by").prefetch_related("steps__by")
    found = [
        KnownReferral(
            referral=row,
            body=row.body.reveal(at.key),
            steps=tuple(KnownStep(step=step, note=step.note.reveal(at.key)) for step in row.steps.all()),
        )
        for row in rows
    ]
    record_look(at.member, "referrals.seen", at.case, case=at.case.pk)
    return found
