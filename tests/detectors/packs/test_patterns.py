"""A pattern that would hang a screening, find everything or find nothing is refused; an honest one is not."""

import time

import pytest

from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.words import expand
from leeside.detectors.packs.explodes import explodes_by_form, explodes_in_trial
from leeside.detectors.packs.patterns import refused
from leeside.detectors.packs.written_out import tree_of, written_out
from tests.detectors.conftest import newest_words

BY_FORM = [
    r"(?:\w+ ?)*bridge",
    r"(?:a+)+bridge",
    r"(?:\s*\w*)*bridge",
    r"meet (?:(?:\w+|\d+)*,?)* bridge",
    r"(?:[a-z]+[0-9]*)+ bridge",
    r"(?:the(?: *)* )*bridge",
]
ONLY_IN_TRIAL = [
    r"(?:aa|a)+bridge",
    r"(?:the |the the )+bridge",
    r"(?:(?:the )?the )*bridge",
    r"\w*\w*\w*\w*\w*bridge",
    r"bridge.*.*.*.*xyz",
]
HONEST = [
    r"meet(?: \w+){0,3} bridge",
    r"(?:\w+ )*bridge",
    r"(?: ?bridge)+",
    r"bridge(?:, \w+)* tonight",
    r"(?:come|meet) (?:to|at) (?:the )?bridge",
]


@pytest.mark.parametrize("core", BY_FORM)
def test_a_repeat_in_a_repeat_that_may_end_anywhere_is_known_by_its_form(core: str) -> None:
    assert explodes_by_form(tree_of(core))


@pytest.mark.parametrize("core", ONLY_IN_TRIAL)
def test_what_the_form_does_not_show_comes_out_in_the_trial(core: str) -> None:
    assert not explodes_by_form(tree_of(core))
    assert explodes_in_trial(core, list(tree_of(core)))


@pytest.mark.parametrize("core", [*BY_FORM, *ONLY_IN_TRIAL])
def test_the_trial_itself_ends(core: str) -> None:
    began = time.thread_time()
    assert explodes_in_trial(core, list(tree_of(core)))
    assert time.thread_time() - began < 15


@pytest.mark.parametrize("core", HONEST)
def test_an_honest_pattern_is_left_alone(core: str) -> None:
    assert refused(core, ()) is None


@pytest.mark.parametrize(
    "core",
    ["Meet me", "don't meet", "meet  me", "meet (?<=x)me", "meet\u00e9", "me$et"],
)
def test_a_pattern_that_folded_text_can_never_fit_is_refused(core: str) -> None:
    told = refused(core, ())
    assert told is not None
    assert "can match nothing" in told[0]


def test_a_line_under_shows_proves_a_pattern_that_nobody_can_write_out() -> None:
    assert refused("meet (?<=meet )me", ("meet me",)) is None


@pytest.mark.parametrize(
    "core", ["(", "[a", "(?i)meet", "(" * 400 + "a" + ")" * 400, "a{99999999999}", "x" * 30_000]
)
def test_what_cannot_be_read_is_refused_and_not_quoted(core: str) -> None:
    told = refused(core, ())
    assert told is not None
    assert core not in " ".join(told)


def test_our_own_patterns_can_be_written_out() -> None:
    words = newest_words()
    for detector in all_detectors()[::9]:
        for pattern in detector.patterns[:3]:
            assert any(written_out(list(tree_of(expand(pattern, words, where="")))))


@pytest.mark.parametrize(
    "core", ["(?:bridge|welsh)", "(?:im|hes|shes) (?:deaf|blind)", "you are (?:so )?muslim"]
)
def test_a_pattern_that_finds_somebody_by_who_they_are_is_refused(core: str) -> None:
    told = refused(core, ())
    assert told is not None
    assert "never a sign" in told[0]


@pytest.mark.parametrize("core", ["meet[[a]]", "meet[^[]", "meet[a&&b]", "meet[ab||c]"])
def test_a_set_that_may_be_read_in_two_ways_is_refused(core: str) -> None:
    told = refused(core, ())
    assert told is not None
    assert "two ways" in told[0]


@pytest.mark.parametrize("core", [r"meet\[[a]", r"meet[\[]?", "meet(?:ab||c)"])
def test_a_bracket_that_is_plain_is_left_alone(core: str) -> None:
    told = refused(core, ())
    assert told is None or "two ways" not in told[0]


@pytest.mark.parametrize("core", ["meet (?:him|her) by the bridge", r"you are \w+ enough", "welsh bridge"])
def test_a_word_for_a_person_beside_what_is_done_is_left_alone(core: str) -> None:
    assert refused(core, ()) is None
