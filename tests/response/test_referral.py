"""Whom to tell stands once each, at the soonest time a step asks for it."""

import msgspec

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel, When
from leeside.response.referral import routes_of
from leeside.response.steps import Step, steps_for

EDITION = newest_edition()


def step(agency: str, when: When) -> Step:
    known = msgspec.structs.replace(EDITION.steps["danger_999"], agency=agency, when=when)
    return Step(step=known, agency=EDITION.agencies.get(agency), ways=())


def test_each_agency_stands_once_with_its_soonest_time() -> None:
    steps = (
        step("ceop", When.THIS_WEEK),
        step("mash", When.TODAY),
        step("ceop", When.NOW),
        step("mash", When.TODAY),
    )
    assert [(route.agency.id, route.when) for route in routes_of(steps)] == [
        ("ceop", When.NOW),
        ("mash", When.TODAY),
    ]


def test_a_step_without_an_agency_sends_nobody_anywhere() -> None:
    assert routes_of((step("", When.NOW),)) == ()


def test_in_danger_the_police_on_999_are_told_first() -> None:
    for way in EDITION.ways:
        first = routes_of(steps_for(EDITION, {way: RiskLevel.DANGER_NOW}))[0]
        assert (first.agency.id, first.when) == ("police_999", When.NOW)
