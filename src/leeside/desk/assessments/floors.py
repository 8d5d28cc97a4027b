"""Floors: below these no child is assessed when something points to harm.

Under 13, or with a learning disability, a child is not assessed as of no or low risk where behaviour indicates
otherwise (Herefordshire, child sexual exploitation pre-checklist for professionals; checked_on 2026-11-26, check).
"""

from collections.abc import Sequence
from typing import Final

from leeside.desk.assessments.judgement import Judgement
from leeside.desk.cases.words import AgeBand
from leeside.knowledge.model import RiskLevel

FLOOR: Final = RiskLevel.CONCERN


def floors_under(judgement: Judgement, *, age_band: AgeBand) -> Sequence[str]:
    """Why a judgement may not be as low as it is, in sentences; none where it may."""
    pointed = bool(judgement.harm_already or judgement.risk)
    if not pointed or judgement.level.rank >= FLOOR.rank:
        return ()
    because = []
    if age_band == AgeBand.UNDER_13:
        because.append("The child is under 13.")
    if judgement.learning_disability:
        because.append("The child has a learning disability.")
    if judgement.harm_already:
        because.append("There are signs of harm already.")
    return tuple(because)
