"""What stays here does not leave, the answers stay whole, and what was cut stays cut when somebody writes on."""

from hypothesis import given
from hypothesis import strategies as some

from leeside.desk.referrals.body import EMPTY, Body, body_of, leaving, whole, with_answers
from leeside.referral.load import routes
from leeside.referral.model import Answer, FieldKind, Origin, Source
from leeside.referral.redaction import Cut

MASH = routes()["mash"]
ME = Source(origin=Origin.PERSON, named="Robin Lead")


def said(*values: str, field: str = "what_happened") -> tuple[Answer, ...]:
    return tuple(Answer(field=field, value=one, kind=FieldKind.FACT, source=ME) for one in values)


def told(body: Body, field: str = "what_happened") -> list[str]:
    return [answer.value for answer in leaving(MASH, body).form.answers_to(field)]


def test_everything_leaves_unless_somebody_says_otherwise() -> None:
    assert told(Body(answers=said("One.", "Two."))) == ["One.", "Two."]


def test_an_answer_that_stays_is_gone_and_the_others_keep_their_cuts() -> None:
    body = Body(
        answers=said("First words.", "Second and secretive."),
        stays=(("what_happened", 0),),
        cuts=(Cut(field="what_happened", number=1, start=11, end=20),),
    )
    assert told(body) == ["Second and [redacted]."]
    assert [answer.value for answer in whole(MASH, body).answers] == ["First words.", "Second and secretive."]


def test_a_question_of_which_everything_stays_is_left_out_on_purpose_and_is_no_gap() -> None:
    body = Body(
        answers=(*said("One."), *said("Home address.", field="child_address")), stays=(("child_address", 0),)
    )
    kept = leaving(MASH, body)
    assert kept.left_out == ("Home address",)
    assert "child_address" not in {gap.field for gap in kept.form.gaps}


def test_what_was_cut_from_an_answer_stays_cut_when_the_answer_is_written_anew() -> None:
    body = Body(answers=said("Her aunt Ruth told us."), cuts=(Cut(field="what_happened", start=9, end=13),))
    changed = with_answers(body, "what_happened", said("On Monday RUTH told us."))
    assert told(changed) == ["On Monday [redacted] told us."]


def test_answers_that_move_take_their_cuts_and_their_switch_along() -> None:
    body = Body(
        answers=said("One secretive thing.", "Two."),
        stays=(("what_happened", 1),),
        cuts=(Cut(field="what_happened", start=4, end=13),),
    )
    changed = with_answers(body, "what_happened", said("New.", "Two.", "One secretive thing."))
    assert told(changed) == ["New.", "One [redacted] thing."]


@given(some.lists(some.text(min_size=1, max_size=12), min_size=1, max_size=5), some.data())
def test_no_answer_that_stays_and_no_word_of_it_alone_leaves(
    values: list[str], data: some.DataObject
) -> None:
    held = data.draw(some.sets(some.integers(0, len(values) - 1)))
    canaries = [f"canary{number}x {value}" for number, value in enumerate(values)]
    body = Body(answers=said(*canaries), stays=tuple(("what_happened", number) for number in sorted(held)))
    out = "\n".join(told(body))
    for number in range(len(values)):
        assert (f"canary{number}x" in out) is (number not in held)


def test_a_body_of_another_shape_is_empty_and_breaks_nothing() -> None:
    assert body_of({"what": "He asks to meet", "answers": 3}) == EMPTY
