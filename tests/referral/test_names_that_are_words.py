"""A name that is also a word is struck where it is written as a name, and the question that begins with the word is left."""

import pytest

from leeside.referral.model import Form
from leeside.referral.names_that_are_words import cuts_where_names, is_also_a_word, left_standing
from leeside.referral.redaction import MARK, Redactions, redacted
from tests.referral.packs import form_of_route


def told(text: str) -> Form:
    return form_of_route(what_happened=text)


def shown(text: str, *names: str) -> str:
    form = told(text)
    [answer] = redacted(form, Redactions(cuts=cuts_where_names(form, names))).form.answers
    return answer.value


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I told Will about it.", f"I told {MARK} about it."),
        ("Me and Will, we met Grace.", f"Me and {MARK}, we met {MARK}."),
        ("He said to ask Grace's mum.", f"He said to ask {MARK}'s mum."),
    ],
)
def test_it_is_struck_where_it_is_written_as_a_name(text: str, left: str) -> None:
    assert shown(text, "Will", "Grace") == left


@pytest.mark.parametrize(
    "text",
    [
        "I will tell nobody.",
        "Will you be there?",
        "He wrote: \u201cWill you send it?\u201d",
        "Yes. Will do.",
        "WILL YOU SEND IT",
        "She was so graceful, and Willing.",
        "no grace at all",
    ],
)
def test_the_word_is_left_alone(text: str) -> None:
    assert shown(text, "Will", "Grace") == text


def test_what_was_left_is_counted_so_that_somebody_reads_it() -> None:
    form = told("Will you ask Will? I will. may")
    kept = redacted(form, Redactions(cuts=cuts_where_names(form, ["Will", "Rose"]))).form
    assert left_standing(kept, ["Will", "Rose"]) == {"Will": 2}


@pytest.mark.parametrize("name", ["Will", "GRACE", "may"])
def test_such_a_name_is_known_however_it_is_written(name: str) -> None:
    assert is_also_a_word(name)


@pytest.mark.parametrize("name", ["Zuleika", "Will Fenwick", "Ellie", ""])
def test_a_whole_name_and_a_name_that_is_no_word_are_struck_everywhere(name: str) -> None:
    assert not is_also_a_word(name)
