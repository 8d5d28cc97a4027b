"""What a child reads sends no picture before an adult's eyes, promises nothing for others, and asks nothing that leads."""

import re
from collections.abc import Iterator

import pytest

from leeside.knowledge.item import Audience
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Status
from leeside.referral.load import routes

EDITION = newest_edition()


def for_children() -> Iterator[tuple[str, str]]:
    """All that a child may read, with where it stands."""
    for way in EDITION.ways.values():
        yield f"{way.id} for a child", way.for_a_child
    for topic in EDITION.topics.values():
        yield f"{topic.id} for a child", topic.for_a_child
    for agency in EDITION.agencies.values():
        yield f"{agency.id} for a child", agency.for_a_child
    steps = [*EDITION.steps.values(), *(step for way in EDITION.ways.values() for step in way.steps)]
    for step in steps:
        if Audience.CHILD in step.audience:
            yield step.id, " ".join((step.text, *step.never))
    for route in routes().values():
        yield f"{route.id} card", " ".join(route.for_child)


def said_to_children() -> Iterator[tuple[str, str]]:
    for way in EDITION.ways.values():
        for telling in way.tell:
            yield telling.id, " ".join(telling.say)


READ = dict(for_children())
SAID = dict(said_to_children())


def test_a_child_is_told_to_tell_and_never_to_show() -> None:
    shows = re.compile(
        r"(?<!never have to )\b(?:show|send|give) (?:this|it|them|the (?:messages|chat|picture))? ?(?:to )?"
        r"(?:an adult|a grown-up)",
        re.IGNORECASE,
    )
    assert [name for name, words in READ.items() if shows.search(words)] == []
    assert "tell an adult you trust" in READ["sextortion_child"]


def test_nobody_promises_a_child_secrecy() -> None:
    kept = re.compile(
        r"(?<!can)(?<!cannot) keep (?:it|this|that) (?:a )?secret|tell nobody|nobody will (?:know|hear)|"
        r"unless (?:a|your) life",
        re.IGNORECASE,
    )
    assert [name for name, words in {**READ, **SAID}.items() if kept.search(words)] == []
    assert "may have to tell" in EDITION.agencies["childline"].for_a_child
    assert "may have to tell" in READ["report_remove card"]


def test_nothing_is_promised_that_others_must_keep() -> None:
    promised = re.compile(
        r"can make it stop|can sort it out|will not be (?:angry|cross)|will be (?:deleted|gone)|"
        r"will understand|be dealt with",
        re.IGNORECASE,
    )
    assert [name for name, words in {**READ, **SAID}.items() if promised.search(words)] == []


def test_no_child_is_asked_why_or_has_an_answer_put_into_the_mouth() -> None:
    asks = [sentence for words in SAID.values() for sentence in re.findall(r"[^.?!]*\?", words)]
    assert asks
    assert [one for one in asks if re.match(r"\s*why\b", one, re.IGNORECASE)] == []
    leads = re.compile(
        r"\b(?:did (?:anybody|somebody|he|she|they) (?:ask|dare|pay|push|make|touch)|they said)",
        re.IGNORECASE,
    )
    assert [one for one in asks if leads.search(one)] == []


def test_a_child_under_orders_is_not_told_to_leave_the_group_before_there_is_a_plan() -> None:
    assert "leave the chat" not in READ["coercion_to_harm_child"].lower()
    assert "leave the chat" not in EDITION.ways["coercion_to_harm"].for_a_child.lower()


@pytest.mark.parametrize(
    "agency", ["childline", "nspcc", "btp", "poshel", "report_harmful_content", "nca", "lado"]
)
def test_a_number_an_hour_or_a_duty_that_is_not_sure_says_so(agency: str) -> None:
    one = EDITION.agencies[agency]
    assert one.status is Status.CHECK
    assert "to be checked" in one.source or "is to be checked" in one.hours
