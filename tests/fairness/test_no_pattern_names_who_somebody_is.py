"""No pattern and no word class holds a word for who somebody is, but where it plainly says something else."""

import re
from collections.abc import Iterator

import pytest

from leeside.detectors.contract.load import all_detectors
from leeside.detectors.second_reader.identity_words import IDENTITY_WORDS
from leeside.evaluation.who_somebody_is import PLACES_OF_WORSHIP
from leeside.knowledge.load import newest_edition

OF_ANYBODY = frozenset(
    """bloke boy boys boyfriend female gender girl girls girlfriend guy he her hers him his lad lads male man men pan
    sen send she straight woman women""".split()  # noqa: SIM905
)
"""Words for whoever is spoken of, and words that are something else in nearly every pattern (send, straight)."""
LOOKED_FOR = (IDENTITY_WORDS - OF_ANYBODY) | {
    *("asian", "bengali", "bisexual", "diwali", "eid", "gurdwara", "hard of hearing", "homosexual", "lgbt", "mixed race"),
    *("patka", "punjabi", "ramadan", "roma", "traveler", "urdu", "foreigner"),
}  # fmt: skip
COLOURS = {"black", "white"}
LESSONS = {"english", "french", "german", "spanish"}
MEANT: dict[str, tuple[set[str], str]] = {
    "age_slip": (LESSONS, "a lesson that a teacher gives"),
    "arranges_pickup": (COLOURS, "the colour of a car"),
    "asks_age": (LESSONS, "a lesson, which is left alone"),
    "asks_school": (LESSONS | {"catholic", "welsh"}, "kinds of schools, of which one is asked for"),
    "asks_to_install_app": (COLOURS, "a black box"),
    "claims_same_age": (LESSONS, "a lesson"),
    "controls_movement_or_documents": (LESSONS | {"blind"}, "lessons that are kept from somebody; window blinds"),
    "dares_dangerous_act": (COLOURS | {"asylum"}, "to black out; an empty building"),
    "friend_reports_concern": (COLOURS, "to go white with fear"),
    "mentions_hidden_tracker": (COLOURS, "the colour of a thing"),
    "reports_second_phone": (COLOURS | LESSONS, "the colour of a phone; a lesson"),
    "says_scared": (COLOURS, "to go white with fear"),
    "shares_routine_or_alone": ({"blind", "deaf"}, "window blinds; who is asleep and hears nothing"),
    "shares_school_or_address": (COLOURS | LESSONS | {"blind"}, "the colour of a door; a lesson; a window blind"),
    "talks_of_ending_life": (COLOURS, "that everything goes black"),
    "threatens_violence": (COLOURS | {"wheelchair"}, "to beat somebody black and blue, or into a wheelchair"),
    "trusted_adult_crosses_line": (COLOURS | LESSONS, "a glass of wine; a lesson"),
    "warns_account_urgently": ({"disabled"}, "an account that is disabled"),
}  # fmt: skip
"""Where such a word stands and what it says there: of a colour, a lesson, a thing, and never of a person."""
PEOPLE_OR_A_PLACE = {*PLACES_OF_WORSHIP, "chapel", "imam", "priest", "pastor", "rabbi"}
"""Where a child is met, and who could be told: a place and a public like a club. All faiths', or none."""
_FOUND = re.compile(
    rf"(?<![a-z\\])({'|'.join(sorted(LOOKED_FOR | PEOPLE_OR_A_PLACE, key=len, reverse=True))})s?(?![a-z])"
)


def _named(pattern: str) -> set[str]:
    return set(_FOUND.findall(pattern))


def _everything() -> Iterator[tuple[str, str]]:
    for detector in all_detectors():
        yield from ((detector.name, pattern) for pattern in detector.patterns)
    for name, forms in newest_edition().words.items():
        yield from ((f"words.toml: {name}", form) for form in forms)


def test_no_pattern_and_no_word_class_holds_one() -> None:
    held = {
        (name, word)
        for name, pattern in _everything()
        for word in _named(pattern) - PEOPLE_OR_A_PLACE
        if word not in MEANT.get(name, (set(), ""))[0]
    }
    assert held == set(), "say it without the word, or say in MEANT what else it means there"


def test_what_is_meant_otherwise_names_detectors_that_are_there() -> None:
    assert MEANT.keys() <= {detector.name for detector in all_detectors()}
    assert all(words and why for words, why in MEANT.values())


@pytest.mark.parametrize("place", [place for place in PLACES_OF_WORSHIP if place != "church"])
def test_where_one_faith_stands_the_others_do(place: str) -> None:
    alone = {name for name, pattern in _everything() if "church" in pattern and place not in pattern}
    assert alone == set()


def test_the_words_are_found_as_they_are_written_in_a_pattern() -> None:
    assert _named(r"(?:ur|your) (?:gay|muslims?) \w+") == {"gay", "muslim"}
    assert _named(r"a \bsend it black(?:mail)? pic") == {"black"}
    assert _named(r"blackmail|englishman|welshed|sends? it") == set()
