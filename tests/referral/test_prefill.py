"""A form is filled from a result: with message numbers and without words, or with the chat's own words; never with a guess."""

import json
from pathlib import Path
from typing import Any

import pytest

from leeside.errors import UsageError
from leeside.referral.exact_words import exact_words
from leeside.referral.facts import KEYS, Facts
from leeside.referral.form import filled
from leeside.referral.load import route_named
from leeside.referral.model import FieldKind, Form, Origin
from leeside.referral.prefill import APPS, Wrote, facts_of
from leeside.referral.result_read import ReadResult, result_from, result_in
from leeside.report.as_json import as_data, as_json
from leeside.screening import screen
from leeside.sources.contract.load import all_sources
from tests.architecture.repository import REPOSITORY

NINE_DAYS = REPOSITORY / "examples" / "whatsapp-nine-days.txt"
RESULT = as_data(screen(NINE_DAYS, child="Ellie"))


def read(**changes: Any) -> ReadResult:
    return result_from(json.dumps({**RESULT, **changes}).encode(), where="r.json")


def conversation(**changes: Any) -> dict[str, Any]:
    return {**RESULT["conversations"][0], **changes}


def person(name: str, relation: str = "unknown", **more: Any) -> dict[str, Any]:
    known = {
        "id": name,
        "name": name,
        "relation": relation,
        "age": None,
        "handle": "",
        "account": "",
        "platform": "",
    }
    return {**known, **more}


def values(facts: Facts, key: str) -> list[str]:
    return [fact.value for fact in facts.of(key)]


def form(facts: Facts) -> Form:
    return filled(route_named("mash"), facts)


def test_every_fact_has_a_key_that_a_field_may_wait_for() -> None:
    facts = facts_of(read(), wrote=exact_words(read(), NINE_DAYS))
    assert {fact.key for fact in facts.facts} <= KEYS


def test_without_the_chat_no_word_of_it_stands_in_the_form() -> None:
    text = "".join(answer.value for answer in form(facts_of(read())).answers)
    for line in NINE_DAYS.read_text(encoding="utf-8").splitlines():
        said = line.partition(": ")[2]
        assert len(said) < 8 or said not in text
    (first, *_) = facts_of(read()).of("sign")
    assert first.value == "Kai (game) asks how old the other person is."
    assert (first.source.origin, first.source.number, first.source.named) == (Origin.MESSAGE, 4, "Leeside")


def test_with_the_chat_its_own_words_and_times_are_told() -> None:
    facts = facts_of(read(), wrote=exact_words(read(), NINE_DAYS))
    assert "Kai (game) wrote: \u201csend me a pic, just for me\u201d" in values(facts, "words")
    assert values(facts, "sign") == []
    assert values(facts, "chat.first_on") == ["2026-03-02"]
    (last, *_) = list(facts.of("words"))[::-1]
    assert last.source.at is not None
    assert last.source.start is not None


def test_a_long_message_is_told_around_what_was_noticed_alone() -> None:
    sign = {**RESULT["conversations"][0]["signs"][0], "span": [500, 503]}
    way = {
        "way": "grooming",
        "level": "concern",
        "actor": sign["speaker"],
        "harm_already": [],
        "risk": [sign["id"]],
    }
    here = read(conversations=[conversation(signs=[sign], ways=[way])])
    text = "a" * 500 + "BCD" + "e" * 500
    facts = facts_of(here, wrote={(here.conversations[0].id, sign["index"]): Wrote(text=text)})
    assert values(facts, "words") == [f"Kai (game) wrote: \u201c…{'a' * 60}BCD{'e' * 60}…\u201d"]


def test_what_software_makes_of_it_never_becomes_a_fact() -> None:
    told = form(facts_of(read()))
    for answer in told.answers:
        assert (answer.source.origin is Origin.SOFTWARE) is (answer.kind is FieldKind.OPINION)
    assert any("Sextortion" in answer.value for answer in told.answers_to("noticed"))


def test_each_kind_of_sign_is_told_once_for_each_person() -> None:
    kinds = [(s["speaker"], s["detector"]) for s in RESULT["conversations"][0]["signs"]]
    told = [fact.source.number for fact in facts_of(read()).of("sign")]
    assert len(told) == len(set(told)) <= len(set(kinds))


def test_who_is_neither_the_child_nor_of_concern_is_a_third_party() -> None:
    people = [
        *RESULT["conversations"][0]["participants"],
        person("Mum", "family"),
        person("Zoe", handle="zo_1"),
    ]
    facts = facts_of(read(conversations=[conversation(participants=people)]))
    assert facts.third_parties == ("Mum", "Zoe", "zo_1")


def test_several_children_need_a_form_each() -> None:
    people = [*RESULT["conversations"][0]["participants"], person("Zara", "child")]
    here = read(conversations=[conversation(participants=people)])
    with pytest.raises(UsageError, match="2 children in this result, and a form is for one"):
        facts_of(here)
    assert values(facts_of(here, child="zara"), "child.name") == ["Zara"]
    assert "Zara" in facts_of(here, child="Ellie").third_parties


def test_one_childs_form_tells_nothing_of_anothers_conversation() -> None:
    other = conversation(
        id="second", title="Second", participants=[person("Zara", "child"), person("Kai (game)")]
    )
    here = read(conversations=[conversation(title="First"), other])
    said = values(facts_of(here, child="Ellie"), "chat.said")
    assert len(said) == 1
    assert "First" in said[0]


def test_an_unknown_child_is_a_gap_and_no_guess() -> None:
    people = [person("Ellie"), person("Kai (game)")]
    facts = facts_of(read(conversations=[conversation(participants=people)]))
    assert values(facts, "child.name") == []
    assert "child_name" in {gap.field for gap in form(facts).gaps}


def test_a_name_that_nobody_has_is_refused_without_listing_the_others() -> None:
    with pytest.raises(UsageError, match="Nobody in this result has that name") as raised:
        facts_of(read(), child="Nobody")
    assert "Kai" not in str(raised.value)


def test_a_child_whose_own_words_point_to_distress_is_not_the_person_of_concern() -> None:
    ways = [{**RESULT["conversations"][0]["ways"][0], "actor": "Ellie"}]
    assert values(facts_of(read(conversations=[conversation(ways=ways)])), "other.name") == []


def test_a_display_name_is_not_taken_for_an_account() -> None:
    assert values(facts_of(read()), "other.account") == []
    people = [person("Ellie", "child"), {**person("Kai (game)"), "handle": "kai_07"}]
    facts = facts_of(read(conversations=[conversation(participants=people)]))
    assert values(facts, "other.account") == ["kai_07"]


def test_the_apps_own_number_of_an_account_is_told_and_the_exports_id_is_left_behind() -> None:
    people = [
        person("Ellie", "child", id="p-1"),
        {**person("Kai", id="Kai (game)"), "account": "4471", "platform": "discord", "handle": "kai_07"},
    ]
    facts = facts_of(read(conversations=[conversation(participants=people)]))
    assert values(facts, "other.account") == ["kai_07, Discord number 4471"]
    assert values(facts, "platform") == ["Discord"]
    assert "p-1" not in "".join(fact.value for fact in facts.facts)


def test_every_app_that_a_source_knows_is_called_by_its_name() -> None:
    assert {source.platform for source in all_sources()} - {""} <= set(APPS)


def test_somebody_who_works_with_the_child_is_the_adult_of_a_lado_form() -> None:
    people = [person("Ellie", "child"), person("Kai (game)", "professional")]
    facts = facts_of(read(conversations=[conversation(participants=people)]))
    assert [a.value for a in filled(route_named("lado"), facts).answers_to("adult_name")] == ["Kai (game)"]


def test_a_quiet_chat_still_gives_what_is_known_of_it() -> None:
    quiet = json.loads(as_json(screen(REPOSITORY / "examples" / "telegram-swim-club.json")))
    facts = facts_of(result_from(json.dumps(quiet).encode(), where="r"))
    assert values(facts, "way") == []
    assert values(facts, "platform") == ["Telegram"]


def test_a_way_of_another_edition_is_told_by_its_id() -> None:
    ways = [{**RESULT["conversations"][0]["ways"][0], "way": "a_way_to_come"}]
    assert values(facts_of(read(conversations=[conversation(ways=ways)])), "way")[0].startswith(
        "a_way_to_come"
    )


def test_another_chat_is_not_taken_for_the_one_that_was_screened(tmp_path: Path) -> None:
    other = tmp_path / "chat.txt"
    other.write_bytes(NINE_DAYS.read_bytes() + b"\n")
    with pytest.raises(UsageError, match="its SHA-256 differs"):
        exact_words(read(), other)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"leeside": 1}',
        NINE_DAYS.read_bytes(),
        b'{"conversations": [{}]}',
    ],
)
def test_a_file_that_is_no_result_is_one_sentence_that_quotes_nothing(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_bytes(text)
    with pytest.raises(UsageError, match="This is no result of a screening") as raised:
        result_in(tmp_path / "r.json")
    assert "Kai" not in str(raised.value)


def test_a_result_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        result_in(tmp_path / "none.json")
