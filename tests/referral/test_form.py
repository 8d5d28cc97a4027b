"""A form is filled from facts with their sources, and names what is missing; it refuses what a field cannot hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import UsageError
from leeside.referral.facts import KEYS, Fact, Facts
from leeside.referral.form import MOST_LETTERS, answered, filled, is_address
from leeside.referral.load import route_named, routes
from leeside.referral.model import FieldKind, Form, Origin, Source

CHAT = Source(origin=Origin.CHAT)
LEAD = Source(origin=Origin.PERSON, named="J. Okafor")
KNOWN = Facts(
    facts=(
        Fact(key="child.name", value="Ellie", source=CHAT),
        Fact(key="other.account", value="kai_07", source=CHAT),
        Fact(key="sign", value="Kai asks for secrecy.", source=CHAT),
        Fact(key="sign", value="Kai asks for secrecy.", source=CHAT),
        Fact(key="sign", value="Kai asks how old she is.", source=CHAT),
        Fact(key="way", value="Grooming", source=Source(origin=Origin.SOFTWARE)),
    )
)


def test_facts_are_filled_in_with_their_source_and_said_once() -> None:
    form = filled(route_named("mash"), KNOWN)
    assert [answer.value for answer in form.answers_to("what_happened")] == [
        "Kai asks for secrecy.",
        "Kai asks how old she is.",
    ]
    (name,) = form.answers_to("child_name")
    assert (name.value, name.source, name.kind) == ("Ellie", CHAT, FieldKind.PERSON)


def test_exact_words_are_preferred_to_what_was_made_of_them() -> None:
    words = Fact(key="words", value="Kai: our secret ok", source=CHAT)
    form = filled(route_named("mash"), KNOWN.and_also(words))
    assert [answer.value for answer in form.answers_to("what_happened")] == ["Kai: our secret ok"]


def test_what_software_makes_of_it_is_an_opinion_and_no_fact() -> None:
    form = filled(route_named("mash"), KNOWN)
    kinds = {answer.field: answer.kind for answer in form.answers}
    assert kinds["noticed"] is FieldKind.OPINION
    assert kinds["what_happened"] is FieldKind.FACT


def test_every_needed_field_without_an_answer_is_a_gap_and_no_other() -> None:
    for route in routes().values():
        form = filled(route, KNOWN)
        missing = {f.id for f in route.fields if f.needed and not form.answers_to(f.id)}
        assert {gap.field for gap in form.gaps} == missing


def test_an_answer_closes_a_gap_and_an_empty_one_opens_it_again() -> None:
    form = filled(route_named("mash"), KNOWN)
    assert "child_born" in {gap.field for gap in form.gaps}
    closed = answered(form, "child_born", ["2012-03-11"], source=LEAD)
    assert "child_born" not in {gap.field for gap in closed.gaps}
    assert answered(closed, "child_born", [" "], source=LEAD) == form


def test_an_answer_takes_the_place_of_what_was_filled_in() -> None:
    form = answered(filled(route_named("mash"), KNOWN), "child_name", ["Eleanor"], source=LEAD)
    assert [(a.value, a.source.named) for a in form.answers_to("child_name")] == [("Eleanor", "J. Okafor")]


@pytest.mark.parametrize("route", ["report_remove", "take_it_down"])
def test_a_card_takes_nothing_of_anybody(route: str) -> None:
    everything = Facts(facts=tuple(Fact(key=key, value="https://page.example/", source=CHAT) for key in KEYS))
    assert filled(route_named(route), everything) == Form(route=route_named(route))
    with pytest.raises(UsageError, match="does not ask"):
        answered(filled(route_named(route), KNOWN), "child_name", ["Ellie"], source=LEAD)


def test_an_address_route_takes_addresses_whatever_else_is_known() -> None:
    url = Fact(key="url", value="https://page.example/a", source=CHAT)
    form = filled(route_named("iwf"), KNOWN.and_also(url, Fact(key="url", value="look here", source=CHAT)))
    assert [answer.value for answer in form.answers] == ["https://page.example/a"]


@pytest.mark.parametrize(
    ("field", "values", "says"),
    [
        ("no_such", ["x"], "does not ask"),
        ("danger_now", ["maybe"], "none of the choices"),
        ("child_born", ["11/03/2012"], "no day"),
        ("child_born", ["2012-02-30"], "no day"),
        ("page_url", ["see https://page.example"], "no address"),
        ("child_name", ["Ellie", "Zara"], "one answer only"),
        ("what_happened", ["x" * (MOST_LETTERS + 1)], "longer than"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_without_quoting_it(
    field: str, values: list[str], says: str
) -> None:
    with pytest.raises(UsageError, match=says) as raised:
        answered(filled(route_named("mash"), KNOWN), field, values, source=LEAD)
    assert values[0] not in str(raised.value).split() or len(values[0]) < 3


@pytest.mark.parametrize(
    "address",
    [
        "https://page.example",
        "http://page.example:8080/a?b=c#d",
        "https://[2001:db8::1]/x",
        "HTTPS://Page.Example/é",
    ],
)
def test_an_address_is_one(address: str) -> None:
    assert is_address(address)


@pytest.mark.parametrize(
    "no_address",
    ["page.example", "data:image/png;base64,AAAA", "file:///home/a.png", "javascript:alert(1)", "https://", "ftp://page.example",
     "https://name:secret@page.example/", "https://page.example/ and more", "https://page.example/\u202egnp",
     "https://page.example/\nx", "https:///path", ""],
)  # fmt: skip
def test_content_and_text_are_no_address(no_address: str) -> None:
    assert not is_address(no_address)


@given(st.text(max_size=60))
def test_nothing_but_an_address_gets_into_an_address_route(text: str) -> None:
    form = filled(route_named("iwf"), Facts(facts=(Fact(key="url", value=text, source=CHAT),)))
    assert all(is_address(answer.value) for answer in form.answers)
