"""Tips worked out, talks by age, topics, the family agreement and the pages for a minute: whole, calm, and dated."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from leeside.knowledge.before_harm import AGE_BANDS, OneMinute, Side, Topic, band_of
from leeside.knowledge.item import Item, Reader, Status
from leeside.knowledge.load import newest_edition

EDITION = newest_edition()
SYSTEMS = ("iPhone and iPad", "Android", "Windows")


@pytest.mark.parametrize(
    ("age", "band"), [(5, "under_8"), (7, "under_8"), (8, "8_11"), (12, "12_15"), (17, "16_17")]
)
def test_an_age_finds_its_band(age: int, band: str) -> None:
    assert band_of(age) == band


@pytest.mark.parametrize("age", [-1, 18, 40])
def test_an_adults_age_has_no_band(age: int) -> None:
    with pytest.raises(ValueError, match="no child's age"):
        band_of(age)


def test_bands_follow_one_another_without_a_gap() -> None:
    bands = list(AGE_BANDS.values())
    assert [first for first, _ in bands] == [0, *(last + 1 for _, last in bands[:-1])]


def test_a_game_is_looked_at_for_content_chat_money_age_and_pressure() -> None:
    about = {one.about for one in EDITION.details.values() if one.tip == "check_games"}
    assert about == {"Age and what is in it", "Chat and voice", "Money", "Time and pressure"}


@pytest.mark.parametrize("tip", EDITION.tips)
def test_every_tip_is_worked_out(tip: str) -> None:
    assert sum(one.tip == tip for one in EDITION.details.values()) >= 5


@pytest.mark.parametrize("tip", ["location_off", "privacy_and_parental_controls"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_settings_are_told_by_system_and_version_and_marked_as_to_be_checked(tip: str, system: str) -> None:
    found = [one for one in EDITION.details.values() if one.tip == tip and one.system.startswith(system)]
    assert found
    for one in found:
        assert one.version
        assert one.steps
        assert one.status is Status.CHECK


def test_turning_location_off_begins_with_who_uses_it() -> None:
    first = next(one for one in EDITION.details.values() if one.tip == "location_off")
    assert "police" in first.text
    assert not first.steps


def test_every_talk_says_when_what_to_listen_for_and_what_to_avoid() -> None:
    for point in EDITION.talking_points.values():
        assert point.moment
        assert point.listen_for
        assert all(one.startswith("Do not") for one in point.avoid)


def test_the_topics_of_the_guide_are_there() -> None:
    assert list(EDITION.topics) == [
        "challenge_unnamed",
        "ai_pictures",
        "ai_companions",
        "metaverse",
        "virtual_reality",
    ]


@pytest.mark.parametrize("topic", EDITION.topics.values(), ids=lambda topic: topic.id)
def test_a_topic_says_what_to_do_and_never_and_speaks_to_a_child(topic: Topic) -> None:
    assert len(topic.do) >= 3
    assert all(never.startswith("Do not") for never in topic.never)
    sentences = re.split(r"(?<=[.?!]) ", topic.for_a_child)
    assert sum(len(one.split()) for one in sentences) / len(sentences) <= 14


def test_no_challenge_is_named() -> None:
    text = str(msgspec.to_builtins(EDITION.topics["challenge_unnamed"]))
    assert "#" not in text
    assert re.findall(r"\b[A-Z][a-z]+ (?:[Cc]hallenge|[Gg]ame)\b", text) == []


@pytest.mark.parametrize("part", EDITION.parts)
def test_both_sides_promise_something_in_every_part(part: str) -> None:
    sides = {promise.side for promise in EDITION.promises.values() if promise.part == part}
    assert sides == set(Side)


def test_promises_say_i_and_telling_never_costs_the_phone() -> None:
    texts = [promise.text for promise in EDITION.promises.values()]
    assert all(re.search(r"\bI\b|^You will not lose", text) for text in texts)
    assert any("not lose your phone" in text for text in texts)


def texts(page: OneMinute) -> Iterator[Any]:
    return (held for block in page.blocks for held in block.holds)


@pytest.mark.parametrize("reader", Reader)
def test_there_is_a_page_for_a_minute_for_everybody_and_danger_is_first(reader: Reader) -> None:
    page = EDITION.one_minute[reader]
    assert page.reader is reader
    assert page.blocks[0].holds[0] in ("step:danger_999", "step:danger_999_child")
    assert "agency:childline" in texts(page)


def test_the_page_for_staff_holds_every_way_indicator_and_impact() -> None:
    held = set(texts(EDITION.one_minute[Reader.STAFF]))
    assert {f"way:{name}" for name in EDITION.ways} <= held
    assert {f"indicator:{name}" for name in EDITION.indicators} <= held
    assert {f"impact:{name}" for name in EDITION.impacts} <= held


def test_the_page_for_parents_holds_the_guides_tips_and_talks() -> None:
    held = set(texts(EDITION.one_minute[Reader.PARENT]))
    assert {f"tip:{name}" for name in EDITION.tips} <= held
    assert {f"talking_point:{name}" for name in EDITION.talking_points} <= held


def test_the_child_alone_reports_a_picture() -> None:
    for name in ("report_remove", "take_it_down"):
        assert EDITION.agencies[name].for_whom == (Reader.CHILD,)


def test_an_agency_that_a_child_may_turn_to_speaks_to_the_child_in_short_sentences() -> None:
    for agency in EDITION.agencies.values():
        assert bool(agency.for_a_child) == (Reader.CHILD in agency.for_whom), agency.id
        sentences = re.split(r"(?<=[.?!:]) ", agency.for_a_child)
        assert sum(len(one.split()) for one in sentences) / len(sentences) <= 16, agency.id


def test_every_reader_has_somebody_to_turn_to_at_any_hour() -> None:
    for reader in Reader:
        assert any(
            reader in agency.for_whom and agency.hours == "at any hour" and agency.phone
            for agency in EDITION.agencies.values()
        )


NEW = (*EDITION.details.values(), *EDITION.topics.values(), *EDITION.promises.values(), *EDITION.parts.values(),
       *EDITION.one_minute.values(), *EDITION.playbooks.values(),
       *(move for playbook in EDITION.playbooks.values() for move in playbook.moves),
       *(telling for way in EDITION.ways.values() for telling in way.tell))  # fmt: skip


@pytest.mark.parametrize("item", NEW, ids=lambda item: f"{type(item).__name__}-{item.id}")
def test_our_own_judgement_and_what_is_to_be_checked_are_marked(item: Item) -> None:
    assert "://" not in item.source
    if re.search(r"own judgement|to be checked|no public source read", item.source):
        assert item.status is Status.CHECK


@pytest.mark.parametrize("item", NEW, ids=lambda item: f"{type(item).__name__}-{item.id}")
def test_what_is_confirmed_names_somebody_else_who_says_so(item: Item) -> None:
    if item.status is Status.CONFIRMED:
        assert re.search(r"guide:|\.uk|\.org|\.com|\.co", item.source)
