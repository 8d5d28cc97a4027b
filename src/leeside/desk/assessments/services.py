"""A person assesses, decides with reasons, and asks a colleague. Nothing here decides anything by itself."""

import uuid
from collections.abc import Sequence
from typing import Any

from django.db import transaction

from leeside.desk.assessments.floors import floors_under
from leeside.desk.assessments.judgement import Judgement
from leeside.desk.assessments.models import Assessment, Choice, Decision, SecondView, SecondViewAnswer
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import cases_of, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, MayNot, NotYours, WrongState
from leeside.desk.cases.words import AgeBand, EventKind
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError


class BelowTheFloor(DeskError):  # noqa: N818 - reads as what it says
    """A judgement is lower than it may be for this child."""


@transaction.atomic
def record_assessment(
    keys: OpenKeys, case_id: uuid.UUID, *, judgement: Judgement, seen: uuid.UUID | None
) -> Assessment:
    """Add a judgement, which supersedes the one before. ``seen`` is the newest that the person had before their eyes.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, `BelowTheFloor`, and `ChangedMeanwhile` where there is a newer one.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    reasoned(judgement.reasons)
    because = floors_under(judgement, age_band=AgeBand(at.case.age_band))
    if because:
        raise BelowTheFloor(
            "Something points to harm, so this child is not assessed as low. " + " ".join(because),
            to_do="Raise the level, or take out what does not point to harm and say why.",
        )
    newest = Assessment.objects.filter(case=at.case, superseded_by=None).first()
    if (newest.pk if newest else None) != seen:
        raise ChangedMeanwhile([newest], now=newest.pk if newest else None)
    made = Assessment(case=at.case, by=at.member, supersedes=newest)
    seal(made, at.key, judgement=judgement)
    made.save(force_insert=True)
    level = judgement.level.value.replace("_", " ")
    write_done(
        at.case, at.key, at.member, EventKind.ASSESSMENT, f"Assessed: {level}. {judgement.reasons.strip()}"
    )
    record_change(at.member, "assessment.added", made, case=at.case.pk)
    return made


@transaction.atomic
def decide(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    choice: Choice,
    reasons: str,
    advised: Sequence[Any],
    seen: uuid.UUID | None,
) -> Decision:
    """Decide, with reasons, beside what the knowledge advised. An earlier decision stays and is superseded.

    ``advised`` are the steps that stood on the page, as JSON can say them; ``seen`` is the newest decision that the
    person had before their eyes. Raises `NotYours`, `MayNot`, `ReasonNeeded` and `ChangedMeanwhile`.
    """
    at = opened(keys, case_id, needs=Permission.DECIDE, lock=True)
    why = reasoned(reasons)
    newest = Decision.objects.filter(case=at.case, superseded_by=None).first()
    if (newest.pk if newest else None) != seen:
        raise ChangedMeanwhile([newest], now=newest.pk if newest else None)
    assessment = Assessment.objects.filter(case=at.case, superseded_by=None).first()
    made = Decision(case=at.case, by=at.member, choice=choice, supersedes=newest, assessment=assessment)
    seal(made, at.key, reasons=why, advised=list(advised))
    made.save(force_insert=True)
    write_done(at.case, at.key, at.member, EventKind.DECISION, f"{Choice(choice).label}. {why}")
    record_change(at.member, "decision.made", made, case=at.case.pk, choice=Choice(choice).value)
    return made


@transaction.atomic
def ask_second_view(
    keys: OpenKeys, decision_id: uuid.UUID, *, colleague: StaffMember, question: str
) -> SecondView:
    """Ask a colleague who is a member of the case too. Raises `NotYours`, `MayNot`, `ReasonNeeded`."""
    decision = Decision.objects.filter(pk=decision_id).first()
    if decision is None:
        raise NotYours
    at = opened(keys, decision.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    asked = reasoned(question)
    if colleague.pk in (at.member.pk, decision.by_id):
        raise MayNot("A second view is somebody else's.", to_do="Ask a colleague who did not decide this.")
    if not cases_of(colleague).filter(pk=at.case.pk).exists():
        raise MayNot("Only a member of the case can be asked about it.", to_do="Add them first.")
    view = SecondView(decision=decision, asked_by=at.member, asked=colleague)
    seal(view, at.key, question=asked)
    view.save(force_insert=True)
    write_done(
        at.case, at.key, at.member, EventKind.SECOND_VIEW, f"{colleague.name} was asked for a second view."
    )
    record_change(at.member, "second_view.asked", view, case=at.case.pk, member=colleague.pk)
    return view


@transaction.atomic
def give_second_view(keys: OpenKeys, view_id: uuid.UUID, *, agrees: bool, reasons: str) -> SecondViewAnswer:
    """Answer, with reasons; only the colleague who was asked can, and only once. Raises `NotYours`, `WrongState`."""
    view = SecondView.objects.filter(pk=view_id, asked=keys.member).select_related("decision").first()
    if view is None:
        raise NotYours
    at = opened(keys, view.decision.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reasons)
    if SecondViewAnswer.objects.filter(view=view).exists():
        raise WrongState("You gave this view already.", to_do="Add what is new to the chronology.")
    answer = SecondViewAnswer(view=view, agrees=agrees)
    seal(answer, at.key, reasons=why)
    answer.save(force_insert=True)
    said = "agrees" if agrees else "does not agree"
    write_done(at.case, at.key, at.member, EventKind.SECOND_VIEW, f"{at.member.name} {said}. {why}")
    record_change(at.member, "second_view.given", answer, case=at.case.pk, agrees=agrees)
    return answer
