"""What is redacted is gone from every value of the form, and what was not asked for stays as it was."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import UsageError
from leeside.referral.facts import Fact, Facts
from leeside.referral.form import answered, filled
from leeside.referral.load import route_named
from leeside.referral.model import Form, Origin, Source
from leeside.referral.redaction import MARK, Cut, Redactions, found_in, redacted, struck, third_parties_in

LEAD = Source(origin=Origin.PERSON, named="J. Okafor")
MASH = route_named("mash")


def form_with(**answers: list[str]) -> Form:
    form = filled(MASH, Facts())
    for field, values in answers.items():
        form = answered(form, field, values, source=LEAD)
    return form


def values_of(form: Form) -> list[str]:
    return [answer.value for answer in form.answers]


TOLD = form_with(
    child_name=["Ellie"],
    what_happened=["Zoe Marsh told Ellie that Kai wrote.", "zoë said it again. Zoetrope is a game."],
    parents_know=["No"],
)


def test_a_range_leaves_a_mark_that_does_not_tell_its_length() -> None:
    shown = redacted(TOLD, Redactions(cuts=(Cut(field="what_happened", start=0, end=9),)))
    assert values_of(shown.form)[1] == f"{MARK} told Ellie that Kai wrote."


def test_what_is_cut_in_one_place_is_cut_wherever_it_stands() -> None:
    shown = redacted(TOLD, Redactions(cuts=(Cut(field="what_happened", start=0, end=3),)))
    assert values_of(shown.form)[1:3] == [
        f"{MARK} Marsh told Ellie that Kai wrote.",
        f"{MARK} said it again. Zoetrope is a game.",
    ]
    assert shown.marks == 2


def test_a_cut_may_be_for_its_own_place_alone() -> None:
    cut = Cut(field="what_happened", start=0, end=3, everywhere=False)
    shown = redacted(TOLD, Redactions(cuts=(cut,)))
    assert "zoë" in values_of(shown.form)[2]


def test_a_short_name_is_not_taken_out_of_longer_words_and_a_long_one_is() -> None:
    assert struck("Zoetrope and Zoe's hat", [], ["Zoe"]) == (f"Zoetrope and {MARK}'s hat", 1)
    assert struck("xxMarshallxx", [], ["Marshall"]) == (f"xx{MARK}xx", 1)


@pytest.mark.parametrize(
    "written",
    [
        "Zoë Marsh", "ZOE MARSH", "zoe  marsh", "Zoe\u0308 Marsh", "Z\u200boe M\u00adarsh", "Zoe\nMarsh",
        "Ｚｏｅ Ｍａｒｓｈ", "z\u202eoe marsh",
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_written(written: str) -> None:
    assert struck(f"with {written}, then", [], ["Zoë Marsh"]) == (f"with {MARK}, then", 1)


def test_overlapping_and_touching_ranges_become_one_mark() -> None:
    assert struck("abcdefgh", [(1, 4), (3, 6), (6, 7)], []) == (f"a{MARK}h", 1)


def test_no_half_of_a_letter_stays() -> None:
    assert struck("cafe\u0301s", [(3, 4)], []) == (f"caf{MARK}s", 1)
    assert struck("x\U0001f469\u200d\U0001f467y", [(1, 2)], []) == (f"x{MARK}y", 1)


def test_writing_from_right_to_left_is_cut_in_the_order_in_which_it_is_read() -> None:
    text = "مرحبا ليلى كيف"
    shown, _ = struck(text, [(6, 10)], [])
    assert shown == f"مرحبا {MARK} كيف"


def test_a_field_that_is_left_out_is_said_and_is_no_gap() -> None:
    shown = redacted(TOLD, Redactions(without=("child_name", "child_born")))
    assert shown.left_out == ("Name", "Date of birth")
    assert not {"child_name", "child_born"} & {gap.field for gap in shown.form.gaps}
    assert "Ellie" not in [a.value for a in shown.form.answers if a.field == "child_name"]


def test_the_form_that_was_given_stays_whole() -> None:
    before = values_of(TOLD)
    redacted(TOLD, Redactions(words=("Ellie",)))
    assert values_of(TOLD) == before


def test_the_name_of_who_said_it_is_taken_out_too() -> None:
    shown = redacted(TOLD, Redactions(words=("Okafor",)))
    assert {answer.source.named for answer in shown.form.answers} == {f"J. {MARK}"}


def test_words_that_stood_nowhere_are_told_by_their_place() -> None:
    assert redacted(TOLD, Redactions(words=("Zoe", "Zoee", "Ellie"))).unfound == (1,)


def test_a_picture_letter_may_be_a_name_and_dots_may_not() -> None:
    assert struck("from 🦋 to you", [], ["🦋"]) == (f"from {MARK} to you", 1)
    with pytest.raises(UsageError, match="nothing to look for"):
        redacted(TOLD, Redactions(words=("...",)))


def test_an_address_goes_whole_when_a_part_of_it_must() -> None:
    form = form_with(page_url=["https://page.example/zoe", "https://b.example/"])
    assert values_of(redacted(form, Redactions(words=("zoe",))).form) == [MARK, "https://b.example/"]


def test_an_address_report_has_no_address_with_a_hole_in_it() -> None:
    form = answered(
        filled(route_named("iwf"), Facts()),
        "page_url",
        ["https://page.example/zoe", "https://b.example/"],
        source=LEAD,
    )
    shown = redacted(form, Redactions(words=("zoe",)))
    assert values_of(shown.form) == ["https://b.example/"]
    assert shown.marks == 1


def test_a_choice_keeps_the_forms_own_words() -> None:
    assert "No" in values_of(redacted(TOLD, Redactions(words=("no",))).form)


def test_nothing_held_back_changes_nothing() -> None:
    assert redacted(TOLD, Redactions()).form == TOLD
    assert not Redactions()


def test_third_parties_are_found_by_the_parts_of_their_names_too() -> None:
    assert third_parties_in(Facts(third_parties=("Zoe Marsh", "al_1"))) == (
        "Zoe Marsh",
        "Zoe",
        "Marsh",
        "al_1",
    )


@pytest.mark.parametrize(
    ("redactions", "says"),
    [
        (Redactions(without=("no_such",)), "does not ask 'no_such'"),
        (Redactions(cuts=(Cut(field="child_name", start=0, end=99),)), "lies outside"),
        (Redactions(cuts=(Cut(field="child_name", number=1, start=0, end=1),)), "lies outside"),
        (Redactions(cuts=(Cut(field="child_born", start=0, end=1),)), "lies outside"),
        (Redactions(cuts=(Cut(field="child_name", start=2, end=2),)), "lies outside"),
        (Redactions(words=(" \u200b",)), "nothing to look for"),
    ],
)
def test_what_cannot_be_redacted_is_refused_before_anything_is_made(
    redactions: Redactions, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        redacted(TOLD, redactions)


CANARY = "Quokkaline"
AROUND = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("ab é\u0301\u0308\u200d\u202e\u2066\u05d0\u0627\u064e😀\U0001f3fd\n"),
    ),
    max_size=12,
)


@given(
    st.lists(
        st.tuples(AROUND, st.sampled_from([CANARY, CANARY.upper(), "Quo\u0308kkaline"]), AROUND),
        min_size=1,
        max_size=4,
    )
)
def test_a_word_is_gone_whatever_stands_around_it(pieces: list[tuple[str, str, str]]) -> None:
    form = form_with(what_happened=["".join(piece) for piece in pieces])
    shown = redacted(form, Redactions(words=(CANARY,)))
    for value in values_of(shown.form):
        assert found_in(value, CANARY) == []
        bare = unicodedata.normalize("NFKD", value).casefold()
        assert CANARY.casefold() not in bare


@given(
    before=AROUND,
    after=AROUND,
    ranges=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5),
)
def test_ranges_take_at_least_what_they_cover_and_leave_the_rest_in_order(
    before: str, after: str, ranges: list[tuple[int, int]]
) -> None:
    text = f"{before}{CANARY}{after}"
    start = len(before)
    shown, _ = struck(text, [*ranges, (start, start + len(CANARY))], [])
    assert CANARY not in shown
    kept = shown.split(MARK)
    at = 0
    for piece in kept:
        at = text.find(piece, at)
        assert at >= 0
        at += len(piece)


def test_a_day_that_is_taken_out_as_the_page_shows_it_is_gone_from_the_data_too() -> None:
    form = form_with(child_born=["2011-03-02"], what_happened=["She is 15."])
    for typed in ("2 Mar 2011", "Mar 2011", "2011-03-02", "2011"):
        shown = redacted(form, Redactions(words=(typed,)))
        assert MARK in values_of(shown.form)
        assert not any("2011" in value for value in values_of(shown.form)), typed
        assert shown.unfound == ()


def test_a_name_that_the_child_has_too_is_not_taken_for_a_third_partys() -> None:
    facts = Facts(
        facts=tuple(
            Fact(key=key, value=name, source=Source(origin=Origin.CHAT))
            for key, name in (("child.name", "Ellie Fenwick"), ("other.name", "Kai"))
        ),
        third_parties=("Mum Fenwick", "Ellie", "kai_drift"),
    )
    assert third_parties_in(facts) == ("Mum Fenwick", "Mum", "kai_drift", "drift")
