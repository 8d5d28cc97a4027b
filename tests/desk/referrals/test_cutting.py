"""Sentences are ranges of the text itself, and together they leave nothing out."""

from hypothesis import given
from hypothesis import strategies as some

from leeside.desk.referrals.cutting import sentences, ticked

TEXTS = some.text(alphabet=some.sampled_from("ab é́‮א .!?\n”\"'"), max_size=60) | some.text(max_size=60)


@given(TEXTS)
def test_each_sentence_is_what_stands_in_its_range(text: str) -> None:
    for one in sentences(text):
        assert text[one.start : one.end] == one.text
        assert one.text == one.text.strip() != ""


@given(TEXTS)
def test_nothing_but_space_lies_between_sentences_and_none_overlap(text: str) -> None:
    at = 0
    for one in sentences(text):
        assert one.start >= at
        assert not text[at : one.start].strip()
        at = one.end
    assert not text[at:].strip()


def test_a_point_inside_a_word_ends_no_sentence() -> None:
    found = [
        one.text for one in sentences("An export (.txt or .zip). He wrote at 9.30 to a.b@c.example! Then?")
    ]
    assert found == ["An export (.txt or .zip).", "He wrote at 9.30 to a.b@c.example!", "Then?"]


def test_only_sentences_that_there_are_can_be_ticked() -> None:
    text = "One. Two."
    cuts = ticked("what_happened", 1, text, ["5-9", "0-9", "nonsense"])
    assert [(cut.number, text[cut.start : cut.end]) for cut in cuts] == [(1, "Two.")]
