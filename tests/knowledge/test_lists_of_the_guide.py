"""The guide's own lists are whole: six indicators, fourteen impacts, four tips, five things to talk about."""

import re
from collections.abc import Collection

import pytest

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import (
    Agency,
    Audience,
    Indicator,
    Item,
    ResponseStep,
    RiskLevel,
    Status,
    TalkingPoint,
    When,
)
from leeside.response.steps import steps_for

AGES = ("under_8", "8_11", "12_15", "16_17")
NATIONS = {"england", "wales", "scotland", "northern_ireland"}
EDITION = newest_edition()
OWN = (*EDITION.indicators.values(), *EDITION.impacts.values(), *EDITION.tips.values(), *EDITION.talking_points.values(),
       *EDITION.steps.values(), *EDITION.agencies.values())  # fmt: skip


def test_the_six_indicators_are_there() -> None:
    assert list(EDITION.indicators) == [
        "older_or_new_online_friends", "gifts_or_money", "withdrawn_secretive", "new_or_second_phone",
        "many_calls_or_messages", "worried_without_phone",
    ]  # fmt: skip


def test_the_fourteen_impacts_are_there() -> None:
    assert len(EDITION.impacts) == 14


def test_the_four_tips_are_there() -> None:
    assert list(EDITION.tips) == [
        "check_games", "privacy_and_parental_controls", "location_off", "agree_use_and_time"
    ]  # fmt: skip


def test_the_five_things_to_talk_about_are_there() -> None:
    assert list(EDITION.talking_points) == [
        "people_pretend", "giving_personal_data", "meeting_offline", "tell_trusted_adult", "same_curiosity"
    ]  # fmt: skip


def test_each_item_of_the_guides_lists_carries_its_own_line() -> None:
    lines: dict[str, tuple[Collection[str], range]] = {
        "indicator": (EDITION.indicators, range(59, 65)),
        "impact": (EDITION.impacts, range(105, 119)),
        "tip": (EDITION.tips, range(88, 92)),
        "talking_point": (EDITION.talking_points, range(95, 100)),
    }
    carried = {line.line: line.carried_by[0] for line in EDITION.guide.lines}
    for kind, (items, numbers) in lines.items():
        assert [carried[number] for number in numbers] == [f"{kind}:{name}" for name in items]


def test_every_way_is_pointed_to_by_an_indicator_or_needs_none() -> None:
    pointed = {way for indicator in EDITION.indicators.values() for way in indicator.may_point_to}
    assert pointed == set(EDITION.ways)


@pytest.mark.parametrize("indicator", EDITION.indicators.values(), ids=lambda item: item.id)
def test_what_to_ask_is_an_open_question_without_blame(indicator: Indicator) -> None:
    ask = indicator.ask
    assert "?" in ask
    assert not re.search(r"\bwhy did you|you should have|are you being\b", ask.lower())


@pytest.mark.parametrize("point", EDITION.talking_points.values(), ids=lambda item: item.id)
def test_there_are_words_to_begin_with_for_every_age(point: TalkingPoint) -> None:
    words = point.words
    assert tuple(words) == AGES
    assert len(set(words.values())) == len(AGES)


def test_advice_on_turning_location_off_asks_first_who_uses_it() -> None:
    how = EDITION.tips["location_off"].how
    assert how.index("police") < how.index("iPhone")


def test_danger_comes_first_and_is_never_shown_without_danger() -> None:
    for audience in (Audience.LEAD, Audience.PARENT):
        assert (
            steps_for(EDITION, {"grooming": RiskLevel.DANGER_NOW}, audience=audience)[0].step.id
            == "danger_999"
        )
    child = steps_for(EDITION, {"grooming": RiskLevel.DANGER_NOW}, audience=Audience.CHILD)
    assert child[0].step.id == "danger_999_child"
    quiet = steps_for(EDITION, {"grooming": RiskLevel.SERIOUS_CONCERN})
    assert not {step.step.id for step in quiet} & {"danger_999", "danger_999_child", "stay_with_child"}


def test_a_first_look_gives_few_common_steps() -> None:
    common = [s for s in steps_for(EDITION, {"grooming": RiskLevel.WORTH_A_LOOK}) if not s.ways]
    assert len(common) <= 7
    assert "review_again" in {step.step.id for step in common}


def test_a_common_step_under_a_condition_sends_nobody_to_an_agency() -> None:
    told = {step.agency for step in EDITION.steps.values()}
    assert told == {"", "police_999", "dsl", "childline"}
    assert "LADO" in EDITION.steps["staff_member_involved_lado"].text


def test_a_staff_member_is_a_matter_for_the_lead_alone() -> None:
    assert EDITION.steps["staff_member_involved_lado"].audience == (Audience.LEAD,)


@pytest.mark.parametrize("step", EDITION.steps.values(), ids=lambda step: step.id)
def test_every_common_step_says_what_never_to_do(step: ResponseStep) -> None:
    assert step.never
    assert all(never.startswith(("Do not", "You never have to")) for never in step.never)
    assert all(never.startswith("You never") for never in step.never) or Audience.CHILD not in step.audience


def test_pictures_are_for_nobody_to_look_at() -> None:
    for name in ("do_not_view_or_pass_on_pictures", "do_not_view_or_pass_on_pictures_parent"):
        step = EDITION.steps[name]
        assert step.when is When.NOW
        assert step.from_level is RiskLevel.WORTH_A_LOOK
        assert any("look at the picture" in never for never in step.never)


@pytest.mark.parametrize("agency", EDITION.agencies.values(), ids=lambda agency: agency.id)
def test_every_agency_says_what_it_does_not_take(agency: Agency) -> None:
    assert agency.does_not_take.startswith("Not ")
    assert "://" not in agency.url


def test_doors_that_stay_shut_are_named() -> None:
    shut = {name: agency.does_not_take for name, agency in EDITION.agencies.items()}
    assert all(word in shut["ceop"] for word in ("bullying", "fake accounts", "hacked accounts", "nameless"))
    assert "pictures themselves" in shut["iwf"]
    assert all(word in shut["report_remove"] for word in ("never us", "WhatsApp", "Snapchat"))
    assert "only first responders" in shut["nrm_first_responder"]


@pytest.mark.parametrize("item", OWN, ids=lambda item: item.id)
def test_no_item_rests_on_a_file_of_ours_or_hides_that_it_is_to_be_checked(item: Item) -> None:
    assert "PRACTICE" not in item.source
    assert "://" not in item.source
    assert set(getattr(item, "nations", ("england",))) <= NATIONS
    if "to be checked" in item.source:
        assert item.status is Status.CHECK
